/** What has to be decided before an invite can be sent: what is said at the field, and the ways to go on. */
import { html, type TemplateResult } from 'lit';
import type { InviteRole } from '../../../domain/media.js';
import type { Texts } from '../../../locales/texts.js';
import type { Answer, Decision, FormSending, SendingHow } from './form-sending.js';

export interface Deciding {
  readonly texts: Texts['invite-users'];
  /** The one that is chosen in the form. */
  readonly role: InviteRole;
  readonly roleName: (role: InviteRole) => string;
  readonly sending: FormSending;
  /** As it is typed, or to another address. */
  readonly send: (how: SendingHow, email?: string) => void;
  /** Anything else; `status` says that it is done. */
  readonly submit: (ask: () => Promise<Answer>, status: (email: string) => string) => void;
}

export interface Question {
  readonly text: string;
  readonly ways: TemplateResult;
}

/** Somebody who is invited already is not invited twice, and a slip is not somebody else's address. */
export function questionOf(decision: Decision, deciding: Deciding): Question {
  const { texts, role, roleName, sending, send, submit } = deciding;
  if (decision.kind === 'doubted') {
    const { meant } = decision;
    const ways = [
      way(texts.useSuggestion(meant), () => send({ isMeant: true }, meant)),
      way(texts.keep, () => send({ isMeant: true })),
    ];
    return { text: texts.misspelt, ways: html`<div class="ways">${ways}</div>` };
  }
  if (decision.kind === 'blocked') {
    const ways = way(texts.unblockAndInvite, () => send({ isMeant: true, unblock: true }));
    return { text: texts.blockedHere, ways: html`<div class="ways">${ways}</div>` };
  }
  const { invite } = decision;
  // As long as no link lets them in, nothing else is of use.
  if (invite.blocked) {
    const ways = way(texts.unblock, () => submit(() => sending.unblock(invite), texts.unblockedStatus));
    return {
      text: texts.invitedButBlocked(roleName(invite.role)),
      ways: html`<div class="ways">${ways}</div>`,
    };
  }
  const ways = [way(texts.resend, () => submit(() => sending.resend(invite), texts.resentStatus))];
  if (invite.role !== role) {
    const status = (email: string): string => texts.roleStatus(email, roleName(role));
    const change = (): void => submit(() => sending.changeRole(invite, role), status);
    ways.push(way(texts.changeRole(roleName(role)), change));
  }
  return { text: texts.alreadyInvited(roleName(invite.role)), ways: html`<div class="ways">${ways}</div>` };
}

const way = (name: string, action: () => void): TemplateResult =>
  html`<button class="button" type="button" @click=${action}><span>${name}</span></button>`;
