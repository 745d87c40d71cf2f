/** What a link is at this moment, in a word and in a line. */
import { html, type TemplateResult } from 'lit';
import type { GuestLinkView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { icons } from '../../ui/icons.js';
import type { LocalizeController } from '../../ui/localize.js';

const stateIcons: Record<GuestLinkView['state'], TemplateResult> = {
  active: icons.active,
  paused: icons.pause,
  'not-yet': icons.clock,
  expired: icons.clock,
  'used-up': icons.full,
};

/** What of the medium lets no link admit, whatever its own state. */
export type MediumStop = 'over' | 'off' | null;

export function linkState(
  { state }: GuestLinkView,
  stop: MediumStop,
  texts: Texts['guest-access'],
): TemplateResult {
  // What would admit, now or later, does not; any other state is still why.
  const isStopped = state === 'active' || (state === 'not-yet' && stop === 'over');
  if (stop !== null && isStopped) {
    return html`<span class="state">${icons.full}<span>${texts[stop]}</span></span>`;
  }
  return html`<span class="state ${state}">${stateIcons[state]}<span>${texts.states[state]}</span></span>`;
}

/** "3 of 50 uses · ends Fri 17:00 · last used 2 h ago", seen from `now` (milliseconds). */
export function linkDetails(
  link: GuestLinkView,
  now: number,
  words: LocalizeController<'guest-access'>,
): string {
  const { texts } = words;
  const { startsAt, lastUsedAt, previousValidUntil } = link;
  return [
    texts.uses(link.uses, link.maxUses, words),
    // A paused link has a start, too.
    startsAt !== null && Date.parse(startsAt) > now ? texts.starts(startsAt, now, words) : null,
    ending(link, now, words),
    ...asking(link, words),
    lastUsedAt === null ? null : texts.lastUsed(lastUsedAt, now, words),
    previousValidUntil === null ? null : texts.oldAddress(previousValidUntil, now, words),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What it asks beside name and address. */
function asking(link: GuestLinkView, words: LocalizeController<'guest-access'>): (string | null)[] {
  const { texts } = words;
  const { hasAccessCode, verifiesEmail, domains, approval } = link;
  return [
    hasAccessCode ? texts.asksCode : null,
    domains === null ? null : texts.domains(domains.rule, domains.domains, words),
    verifiesEmail ? texts.asksProof : null,
    approval ? texts.asksApproval : null,
  ];
}

function ending({ expiry }: GuestLinkView, now: number, words: LocalizeController<'guest-access'>): string {
  const { texts } = words;
  if (expiry.kind === 'at') return texts.ends(expiry.at, now, words);
  return expiry.kind === 'never' ? texts.noEnd : texts.endsWithSession;
}
