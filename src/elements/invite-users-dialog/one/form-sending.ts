/** What the form of an invite asks of the back end: one thing at a time, each with an answer that the form shows. */
import type { ReactiveController, ReactiveElement } from 'lit';
import { asSharingError, type FieldError, type SharingError } from '../../../domain/errors.js';
import type { InviteRole } from '../../../domain/media.js';
import type { InviteRequest, InviteView } from '../../../domain/schemas.js';
import { Intent } from '../../../ui/intent.js';
import type { Invites } from '../invites.js';
import { checkedInvite, meantAddress, placed, type TypedInvite } from '../typed-invite.js';

export type Answer =
  | { readonly kind: 'made'; readonly invite: InviteView }
  /** Already. `done`: as they are after what was asked. */
  | { readonly kind: 'invited'; readonly invite: InviteView; readonly done?: true }
  /** Not sent: this address may be meant. */
  | { readonly kind: 'doubted'; readonly meant: string }
  /** Not sent: no link lets this address in. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'wrong'; readonly fields: readonly FieldError[] }
  /** Said by `state`, or something is being done already. */
  | { readonly kind: 'none' };

/** What somebody has to decide first. */
export type Decision = Extract<Answer, { kind: 'invited' | 'doubted' | 'blocked' }>;

export interface SendingHow {
  /** The address is as it should be, however it looks. */
  readonly isMeant?: boolean;
  /** Also where it is blocked. */
  readonly unblock?: boolean;
}

/** Which fields the form has: what is wrong elsewhere is said as a whole. */
const fields = /^(?:email|firstName|lastName|role|message|expiry(?:\.(?:days|at))?)$/;

export class FormSending implements ReactiveController {
  state: 'idle' | 'busy' | SharingError = 'idle';

  readonly #host: ReactiveElement & { readonly access: Invites | null };
  readonly #intents = {
    create: new Intent(),
    resend: new Intent(),
    change: new Intent(),
    unblock: new Intent(),
  };

  constructor(host: ReactiveElement & { readonly access: Invites | null }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What failed is no longer said once something else is typed. */
  forget(): void {
    if (this.state !== 'busy') this.#become('idle');
  }

  /** The request, or what is wrong with it; null where `state` says why nobody can tell. */
  async check(typed: TypedInvite, locale: string): Promise<InviteRequest | readonly FieldError[] | null> {
    try {
      return await checkedInvite(typed, locale, Date.now());
    } catch (thrown) {
      const error = asSharingError(thrown);
      if (error.fields.length > 0) return error.fields.map(placed);
      this.#become(error);
      return null;
    }
  }

  send(
    typed: TypedInvite,
    locale: string,
    { isMeant = false, unblock = false }: SendingHow,
  ): Promise<Answer> {
    return this.#ask(async (access) => {
      const checked = await checkedInvite(typed, locale, Date.now());
      const meant = isMeant ? null : await meantAddress(typed.email.trim());
      if (meant !== null) return { kind: 'doubted', meant };
      const request = unblock ? { ...checked, unblock } : checked;
      const [result] = (await access.send(request, this.#intents.create)).results;
      if (result?.code === 'GUEST_BLOCKED') return { kind: 'blocked' };
      if (result !== undefined && result.invite !== null && result.outcome !== 'refused') {
        return { kind: result.outcome === 'created' ? 'made' : 'invited', invite: result.invite };
      }
      const code = (result?.code ?? 'NOT_ALLOWED') as FieldError['code'];
      return { kind: 'wrong', fields: [{ field: 'email', code }] };
    });
  }

  resend(invite: InviteView): Promise<Answer> {
    return this.#ask(async (access) => {
      const { invites } = await access.resend([invite.id], this.#intents.resend);
      return { kind: 'made', invite: invites[0] ?? invite };
    });
  }

  /** Then they are as anybody who is invited already. */
  unblock(invite: InviteView): Promise<Answer> {
    return this.#ask(async (access) => {
      const { invites } = await access.change({ ids: [invite.id], blocked: false }, this.#intents.unblock);
      return { kind: 'invited', invite: invites[0] ?? { ...invite, blocked: false }, done: true };
    });
  }

  changeRole(invite: InviteView, role: InviteRole): Promise<Answer> {
    return this.#ask(async (access) => {
      const { invites } = await access.change({ ids: [invite.id], role }, this.#intents.change);
      return { kind: 'made', invite: invites[0] ?? invite };
    });
  }

  async #ask(ask: (access: Invites) => Promise<Answer>): Promise<Answer> {
    const { access } = this.#host;
    if (this.state === 'busy' || access === null) return { kind: 'none' };
    this.#become('busy');
    try {
      const answer = await ask(access);
      this.#become('idle');
      return answer;
    } catch (thrown) {
      const error = asSharingError(thrown);
      const wrong = error.fields.map(placed).filter(({ field }) => fields.test(field));
      this.#become(wrong.length > 0 ? 'idle' : error);
      return wrong.length > 0 ? { kind: 'wrong', fields: wrong } : { kind: 'none' };
    }
  }

  #become(state: FormSending['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
