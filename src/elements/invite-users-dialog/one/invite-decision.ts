/** What has to be decided before an invite can be sent: what is said at the field, and the ways to go on. */
import { html, type TemplateResult } from 'lit';
import type { InviteRole } from '../../../domain/media.js';
import type { InviteView } from '../../../domain/schemas.js';
import type { Texts } from '../../../locales/texts.js';
import type { Decision } from './form-sending.js';

export interface Deciding {
  readonly texts: Texts['invite-users'];
  /** The one that is chosen in the form. */
  readonly role: InviteRole;
  readonly roleName: (role: InviteRole) => string;
  /** As it is typed, or to another address. */
  readonly send: (email?: string) => void;
  readonly unblockAndInvite: () => void;
  readonly resend: (invite: InviteView) => void;
  readonly unblock: (invite: InviteView) => void;
  readonly changeRole: (invite: InviteView) => void;
}

export interface Question {
  readonly text: string;
  readonly ways: TemplateResult;
}

/** Somebody who is invited already is not invited twice, and a slip is not somebody else's address. */
export function questionOf(decision: Decision, deciding: Deciding): Question {
  const { texts, role, roleName, send, resend, unblock, unblockAndInvite, changeRole } = deciding;
  if (decision.kind === 'doubted') {
    const { meant } = decision;
    const ways = [way(texts.useSuggestion(meant), () => send(meant)), way(texts.keep, () => send())];
    return { text: texts.misspelt, ways: html`<div class="ways">${ways}</div>` };
  }
  if (decision.kind === 'blocked') {
    const ways = way(texts.unblockAndInvite, unblockAndInvite);
    return { text: texts.blockedHere, ways: html`<div class="ways">${ways}</div>` };
  }
  const { invite } = decision;
  // As long as no link lets them in, nothing else is of use.
  if (invite.blocked) {
    const ways = way(texts.unblock, () => unblock(invite));
    return {
      text: texts.invitedButBlocked(roleName(invite.role)),
      ways: html`<div class="ways">${ways}</div>`,
    };
  }
  const ways = [way(texts.resend, () => resend(invite))];
  if (invite.role !== role) ways.push(way(texts.changeRole(roleName(role)), () => changeRole(invite)));
  return { text: texts.alreadyInvited(roleName(invite.role)), ways: html`<div class="ways">${ways}</div>` };
}

const way = (name: string, action: () => void): TemplateResult =>
  html`<button class="button" type="button" @click=${action}><span>${name}</span></button>`;
