/** What a link is at this moment, in a word and in a line. */
import { html, type TemplateResult } from 'lit';
import { linkEnd, type OutlookMedium } from '../../domain/outlook.js';
import type { GuestLinkList, GuestLinkView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { ago } from '../../ui/ago.js';
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

export function stopOf({ enabled }: GuestLinkList, medium: OutlookMedium | null): MediumStop {
  if (medium?.ended === true) return 'over';
  return enabled ? null : 'off';
}

export type ClosedBy = 'over' | 'off' | Exclude<GuestLinkView['state'], 'active'>;

/** The server can no longer tell its address. */
export const isLost = ({ url }: GuestLinkView): boolean => url === '';

/** Why it lets nobody in; null where it does. */
export function closedBy({ state }: GuestLinkView, stop: MediumStop): ClosedBy | null {
  // A session that is over has the last word; the switch stops what would admit, any other state is still why.
  if (stop === 'over') return stop;
  return state === 'active' || (state === 'not-yet' && stop === 'off') ? stop : state;
}

/** The same in a sentence, for whoever hands the link on. */
export function closedText(
  link: GuestLinkView,
  stop: MediumStop,
  now: number,
  words: LocalizeController<'guest-access'>,
): string | null {
  const by = closedBy(link, stop);
  if (by === null) return null;
  const { texts } = words;
  return by === 'not-yet' ? texts.worksFrom(link.startsAt ?? '', now, words) : texts.closedNow[by];
}

export function linkState(
  link: GuestLinkView,
  stop: MediumStop,
  texts: Texts['guest-access'],
): TemplateResult {
  const { state } = link;
  const by = closedBy(link, stop);
  const [name, icon, text] =
    by === 'over' || by === 'off'
      ? ['', icons.full, texts[by]]
      : [state, stateIcons[state], texts.states[state]];
  return html`<span class="state ${name}" id="state">${icon}<span>${text}</span></span>`;
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
    lastUsedAt === null ? null : texts.lastUsed(ago(lastUsedAt, now, words.lang)),
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
