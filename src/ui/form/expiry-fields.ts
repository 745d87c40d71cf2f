/** *Expires*, and what each choice asks further. */
import { html, nothing, type TemplateResult } from 'lit';
import { isLive, type MediaKind } from '../../domain/media.js';
import type { Texts } from '../../locales/texts.js';
import { field } from './field.js';
import { moment, select, textInput } from './form-controls.js';
import type { TypedExpiry } from './typed-expiry.js';

export interface ExpiryFields {
  readonly typed: TypedExpiry;
  /** Whether the session's end is a choice already, at whatever kind. */
  readonly endsWithSession?: boolean;
  readonly kind: MediaKind | null;
  readonly zones: readonly string[];
  readonly now: number;
  readonly hint?: string;
  readonly daysHint?: string | undefined;
  readonly texts: Texts['expiry'];
  /** What is wrong with a field, by its path in a draft. */
  readonly error: (path: string) => string | null;
  readonly type: (change: Partial<TypedExpiry>) => void;
}

export function expiryFields(form: ExpiryFields): TemplateResult {
  const { typed, texts, hint, error, type } = form;
  return html`
    ${field({ id: 'expires', label: texts.expires, hint, error: error('expiry') }, (a) =>
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
  endsWithSession = false,
  kind,
  texts,
}: ExpiryFields): readonly (readonly [TypedExpiry['expires'], string])[] {
  const isChosen = typed.expires === 'session-end' || endsWithSession;
  const hasEnd = isChosen || (kind !== null && isLive(kind));
  return [
    ['never', texts.never],
    ['days', texts.afterDays],
    ['at', texts.onDate],
    ...(hasEnd ? [['session-end', texts.withSession] as const] : []),
  ];
}

function days({ typed, daysHint, texts, error, type }: ExpiryFields): TemplateResult {
  return field({ id: 'days', label: texts.days, hint: daysHint, error: error('expiry.days') }, (a) =>
    textInput(a, {
      value: typed.days,
      required: true,
      numeric: true,
      onType: (number) => type({ days: number }),
    }),
  );
}

function end({ typed, zones, now, texts, error, type }: ExpiryFields): TemplateResult {
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
