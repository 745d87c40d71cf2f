/** The fields of a link that stand in its form at first sight: name, uses, expiry. */
import { html, nothing, type TemplateResult } from 'lit';
import { isLive, type MediaKind } from '../../domain/media.js';
import type { GuestLinkView } from '../../domain/schemas.js';
import { field } from '../../ui/field.js';
import type { LocalizeController } from '../../ui/localize.js';
import { moment, select, textInput } from './form-controls.js';
import type { Typed } from './typed-link.js';

export interface UsualFields {
  readonly typed: Typed;
  /** The one that is edited; null for a new one. */
  readonly link: GuestLinkView | null;
  readonly kind: MediaKind | null;
  readonly zones: readonly string[];
  readonly now: number;
  readonly words: LocalizeController<'guest-link-form'>;
  /** What is wrong with a field, by its path in a draft. */
  readonly error: (path: string) => string | null;
  readonly type: (change: Partial<Typed>) => void;
}

export function usualFields(form: UsualFields): TemplateResult {
  const { typed, link, words, error, type } = form;
  const { texts } = words;
  const usesHint = link === null ? texts.maxUsesHint : texts.usesSoFar(link.uses, words);
  return html`
    ${field({ id: 'name', label: texts.name, hint: texts.nameHint, error: error('name') }, (a) =>
      textInput(a, { value: typed.name, required: true, onType: (name) => type({ name }) }),
    )}
    ${field({ id: 'max-uses', label: texts.maxUses, hint: usesHint, error: error('maxUses') }, (a) =>
      textInput(a, { value: typed.maxUses, numeric: true, onType: (maxUses) => type({ maxUses }) }),
    )}
    ${field({ id: 'expires', label: texts.expires, hint: texts.expiryHint, error: error('expiry') }, (a) =>
      select(a, {
        value: typed.expires,
        choices: expiries(form),
        onChoose: (expires) => type({ expires }),
      }),
    )}
    ${typed.expires === 'days' ? days(form) : nothing} ${typed.expires === 'at' ? end(form) : nothing}
  `;
}

function expiries({
  typed,
  link,
  kind,
  words,
}: UsualFields): readonly (readonly [Typed['expires'], string])[] {
  const { texts } = words;
  const isChosen = typed.expires === 'session-end' || link?.expiry.kind === 'session-end';
  const hasEnd = isChosen || (kind !== null && isLive(kind));
  return [
    ['never', texts.expiryNever],
    ['days', texts.expiryDays],
    ['at', texts.expiryAt],
    ...(hasEnd ? [['session-end', texts.expirySession] as const] : []),
  ];
}

function days({ typed, link, words, error, type }: UsualFields): TemplateResult {
  const { texts } = words;
  const hint = link === null ? undefined : texts.daysHint;
  return field({ id: 'days', label: texts.days, hint, error: error('expiry.days') }, (a) =>
    textInput(a, {
      value: typed.days,
      required: true,
      numeric: true,
      onType: (number) => type({ days: number }),
    }),
  );
}

function end({ typed, zones, now, words, error, type }: UsualFields): TemplateResult {
  const { texts } = words;
  return moment({
    at: {
      id: 'at',
      label: texts.dateTime,
      error: error('expiry.at'),
      value: typed.at,
      onType: (at) => type({ at }),
    },
    zone: { id: 'zone', label: texts.timeZone, value: typed.zone, onChoose: (zone) => type({ zone }) },
    zones,
    from: now,
  });
}
