/** What stands in the form of an invite, which of its fields are open, and what is wrong in them. */
import type { ReactiveElement } from 'lit';
import type { FieldError } from '../../../domain/errors.js';
import {
  addressedPerson,
  emptyInvite,
  hasTyped,
  isAddressed,
  nextInvite,
  openedFor,
  openOf,
  stillWrong,
  type OpenedFields,
  type TypedInvite,
} from '../typed-invite.js';

const closed: OpenedFields = { message: false, expiry: false };

/** Its host tells with `form-changed` whether something would be lost. */
export class FormContent {
  typed: TypedInvite;
  /** Which of the further fields are there. */
  opened = closed;
  wrong: readonly FieldError[] = [];
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement, zone: string) {
    this.#host = host;
    this.typed = emptyInvite('viewer', zone);
  }

  /** What would be sent of it. */
  get meant(): TypedInvite {
    return openOf(this.typed, this.opened);
  }

  type(change: Partial<TypedInvite>): void {
    this.typed = { ...this.typed, ...change };
    this.wrong = stillWrong(this.wrong, change);
    this.#changed();
  }

  /** What a mail program has written in place of an address fills in the names, too, where there are none. */
  async takeApart(): Promise<void> {
    const { email } = this.typed;
    if (!isAddressed(email)) return;
    // Where that does not load, it is said as soon as it is sent.
    const person = await addressedPerson(email).catch(() => null);
    const { typed } = this;
    if (person === null || typed.email !== email) return;
    this.type({
      email: person.email,
      firstName: typed.firstName.trim() === '' ? person.firstName : typed.firstName,
      lastName: typed.lastName.trim() === '' ? person.lastName : typed.lastName,
    });
  }

  toggle(name: keyof OpenedFields): void {
    this.opened = { ...this.opened, [name]: !this.opened[name] };
    this.#host.requestUpdate();
  }

  /** The fields in which something is wrong are open then. */
  refuse(wrong: readonly FieldError[]): void {
    this.wrong = wrong;
    this.opened = openedFor(wrong, this.opened);
    this.#host.requestUpdate();
  }

  /** What was `asked` for is done: the form is for the next person. */
  goOn(asked: TypedInvite): void {
    this.wrong = [];
    this.typed = nextInvite(this.typed, asked);
    if (this.typed.message === '') this.opened = { ...this.opened, message: false };
    this.#changed();
  }

  /** Anew, in the same role. */
  reset(): void {
    const { role, mail, zone } = this.typed;
    this.typed = { ...emptyInvite(role, zone), mail };
    this.opened = closed;
    this.wrong = [];
    this.#changed();
  }

  #changed(): void {
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new CustomEvent('form-changed', { detail: hasTyped(this.typed) }));
  }
}
