/** What a link is at this moment, in a word and in a line. */
import { html, type TemplateResult } from 'lit';
import { linkEnd, type OutlookMedium } from '../../domain/outlook.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import type { LocalizeController } from '../../ui/localize.js';

const stateIcons: Record<GuestLinkView['state'], TemplateResult> = {
  active: hostIcons.active,
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
  // A session that is over has the last word; the switch stops what would admit, any other state is still why.
  if (stop === 'over' || (stop === 'off' && state === 'active')) {
    return html`<span class="state">${icons.full}<span>${texts[stop]}</span></span>`;
  }
  return html`<span class="state ${state}">${stateIcons[state]}<span>${texts.states[state]}</span></span>`;
}

/** "3 of 50 uses · ends Fri 17:00 · last used 2 h ago", seen from `now` (milliseconds). */
export function linkDetails(
  link: GuestLinkView,
  { now, medium }: { readonly now: number; readonly medium: OutlookMedium | null },
  words: LocalizeController<'guest-access'>,
): string {
  const { texts } = words;
  const { startsAt, lastUsedAt, previousValidUntil } = link;
  return [
    texts.uses(link.uses, link.maxUses, words),
    // A paused link has a start, too.
    startsAt !== null && Date.parse(startsAt) > now ? texts.starts(startsAt, now, words) : null,
    medium?.ended === true ? null : ending(linkEnd(link, medium), now, words),
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

function ending(
  end: GuestLinkView['expiry'],
  now: number,
  words: LocalizeController<'guest-access'>,
): string {
  const { texts } = words;
  if (end.kind === 'at') return texts.ends(end.at, now, words);
  return end.kind === 'never' ? texts.noEnd : texts.endsWithSession;
}
