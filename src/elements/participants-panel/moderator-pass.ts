/** The pass of somebody who moderates without being signed in: that of the page's join form. */
import type { ReactiveController } from 'lit';
import type { GuestEndedEvent, GuestJoinedDetail } from '../../ui/events.js';
import { readPass } from '../../ui/read-pass.js';

/** Events with which a join form hands its pass to the page. */
const handing = ['guest-joined', 'pass-renewed', 'role-changed'] as const;

export class ModeratorPass implements ReactiveController {
  #pass: string | null = null;
  /** The form it is from: when somebody leaves there, it is over. */
  #form: EventTarget | null = null;
  readonly #mediaId: () => string | null;
  readonly #changed: () => void;

  /** `changed`: somebody else speaks now; a fresh pass of the same person is none. */
  constructor(mediaId: () => string | null, changed: () => void) {
    this.#mediaId = mediaId;
    this.#changed = changed;
  }

  get value(): string | null {
    return this.#pass;
  }

  hostConnected(): void {
    for (const type of handing) document.addEventListener(type, this.#handleHanded);
    document.addEventListener('guest-ended', this.#handleEnded);
  }

  hostDisconnected(): void {
    for (const type of handing) document.removeEventListener(type, this.#handleHanded);
    document.removeEventListener('guest-ended', this.#handleEnded);
    this.#pass = null;
  }

  /** Looks for who is in already. */
  find(): void {
    for (const form of document.querySelectorAll('guest-join-form')) {
      if (typeof form.pass === 'string') this.#take(form, claimsOf(form.pass), form.pass);
    }
  }

  #take(form: EventTarget | null, claims: Claims | null, pass: string): void {
    if (claims?.mediaId !== this.#mediaId()) return;
    const before = this.#pass;
    this.#pass = claims.capabilities.includes('moderate') ? pass : null;
    this.#form = form;
    if ((before === null) !== (this.#pass === null)) this.#changed();
  }

  readonly #handleHanded = (event: Event): void => {
    const detail = (event as CustomEvent<GuestJoinedDetail>).detail;
    this.#take(event.target, detail, detail.pass);
  };

  readonly #handleEnded = ({ target }: GuestEndedEvent): void => {
    if (this.#pass === null || target !== this.#form) return;
    this.#pass = null;
    this.#changed();
  };
}

type Claims = Pick<GuestJoinedDetail, 'mediaId' | 'capabilities'>;

function claimsOf(pass: string): Claims | null {
  const { medium, capabilities } = readPass(pass) ?? {};
  if (typeof medium !== 'string') return null;
  return { mediaId: medium, capabilities: Array.isArray(capabilities) ? (capabilities as string[]) : [] };
}
