/** What is asked before a step, for one or for many; null where the person thought better of it. */
import { isMailable } from '../../../domain/invite.js';
import { isLive, type InviteRole } from '../../../domain/media.js';
import { rolesFor } from '../../../domain/media-rights.js';
import type { InviteView, MediumView } from '../../../domain/schemas.js';
import type { Texts } from '../../../locales/texts.js';
import type { LocalizeController } from '../../../ui/localize.js';
import type { Question } from '../../../ui/window/question-dialog.js';
import type { BulkStep } from './invite-bulk.js';
import type { Step } from './invite-steps.js';

export interface Asking {
  readonly medium: MediumView;
  readonly words: LocalizeController<'invite-list'>;
  readonly roleTexts: Texts['roles'];
  readonly cancel: string;
  readonly ask: (question: Question) => Promise<string | null>;
}

export async function askedStep(
  step: BulkStep,
  invites: readonly InviteView[],
  { medium, words, roleTexts, cancel, ask }: Asking,
): Promise<Step | null> {
  const { texts } = words;
  const count = invites.length;
  const [one] = invites;
  switch (step) {
    case 'restore':
    case 'unblock':
      return { kind: step };
    case 'resend': {
      if (count === 1) return { kind: 'resend' };
      const title = texts.resendTitle(invites.filter(isMailable).length, words);
      const question = { title, text: texts.resendWay, confirm: texts.resend, cancel, danger: false };
      return (await ask(question)) === null ? null : { kind: 'resend' };
    }
    case 'revoke': {
      const title = count === 1 && one ? texts.revokeOneTitle(one.email) : texts.revokeTitle(count, words);
      const question = { title, text: texts.revokeWay(count, words), confirm: texts.revoke, cancel };
      return (await ask(question)) === null ? null : { kind: 'revoke' };
    }
    case 'role': {
      const choices = rolesFor(medium.kind).map((value) => ({
        value,
        label: roleTexts.roles[value] ?? value,
      }));
      const title = texts.changeRoleTitle(count, words);
      const text = texts.changeRoleWay;
      const answer = await ask({ title, text, confirm: texts.changeRole, cancel, choices, danger: false });
      return answer === null ? null : { kind: 'role', role: answer as InviteRole };
    }
    case 'extend': {
      const values = ['7', '30', ...(isLive(medium.kind) ? ['session-end'] : []), 'never'] as const;
      const shortened = (value: string): number => countShortened(invites, expiryOf(value), medium);
      const isEndless = invites.every(({ expiry }) => endOf(expiry, medium) === Infinity);
      const choices = values.map((value) => {
        const label = texts.extensions[value as keyof typeof texts.extensions];
        const shorter = shortened(value);
        // Where none has an end, each end is an earlier one.
        if (shorter === 0 || isEndless) return { value, label };
        return {
          value,
          label: `${label} (${count === 1 ? texts.earlier : texts.earlierFor(shorter, words)})`,
        };
      });
      // Nobody who only presses Enter takes time away.
      const chosen = values.find((value) => shortened(value) === 0) ?? 'never';
      const title = texts.extendTitle(count, words);
      const way = texts.extendWay(count, words);
      const text = count === 1 && one ? `${endText(one, words)} ${way}` : way;
      const answer = await ask({
        title,
        text,
        confirm: isEndless ? texts.setEnd : texts.extend,
        cancel,
        choices,
        chosen,
        danger: false,
      });
      return answer === null ? null : { kind: 'extend', expiry: expiryOf(answer) };
    }
  }
}

const day = 86_400_000;

/** How many would end earlier than they do now. */
function countShortened(
  invites: readonly InviteView[],
  expiry: ReturnType<typeof expiryOf>,
  medium: MediumView,
): number {
  const end = expiry.kind === 'days' ? Date.now() + expiry.days * day : endOf(expiry, medium);
  return invites.filter((invite) => end < endOf(invite.expiry, medium)).length;
}

/** In milliseconds; without an end, or with one that nobody knows yet, infinity. */
function endOf(expiry: { readonly kind: string; readonly at?: string }, { endsAt }: MediumView): number {
  if (expiry.kind === 'at') return Date.parse(expiry.at ?? '') || Infinity;
  return expiry.kind === 'session-end' && endsAt !== null ? Date.parse(endsAt) : Infinity;
}

function endText({ expiry }: InviteView, words: LocalizeController<'invite-list'>): string {
  const { texts } = words;
  if (expiry.kind === 'at') return texts.endsNow(words.date(expiry.at));
  return expiry.kind === 'session-end' ? texts.endsWithSessionNow : texts.noEndNow;
}

function expiryOf(answer: string): Extract<Step, { kind: 'extend' }>['expiry'] {
  if (answer === 'never' || answer === 'session-end') return { kind: answer };
  return { kind: 'days', days: Number(answer) };
}
