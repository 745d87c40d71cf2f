/** What the shape of a guest link alone cannot say; the form of a link asks here, and so does the server. */
import { asciiDomain } from './email-address.js';
import type { FieldError } from './errors.js';
import type { GuestField } from './schemas.js';

/** Milliseconds since 1970; null for none. */
export interface LinkTimes {
  readonly startsAt: number | null;
  readonly endsAt: number | null;
}

/** `before`: as they are now, whose own past is no mistake; null for a new link. */
export function wrongTimes(times: LinkTimes, before: LinkTimes | null, now: number): FieldError[] {
  const { startsAt, endsAt } = times;
  if (endsAt === null) return [];
  const wrong: FieldError[] = [];
  const isOldEnd = before?.endsAt === endsAt;
  if (endsAt <= now && !isOldEnd) wrong.push({ field: 'expiry.at', code: 'IN_THE_PAST' });
  const isOld = isOldEnd && before.startsAt === startsAt;
  if (startsAt !== null && startsAt >= endsAt && !isOld) {
    wrong.push({ field: 'startsAt', code: 'AFTER_THE_END' });
  }
  return wrong;
}

const fewestOptions = 2;

export function wrongQuestions(asked: readonly GuestField[]): FieldError[] {
  return asked.flatMap(({ id, kind, options = [] }, index): FieldError[] => {
    const isRepeated = asked.findIndex((other) => other.id === id) !== index;
    const hasTooFew = kind === 'choice' && options.length < fewestOptions;
    return [
      ...(isRepeated ? [{ field: `fields.${index}.id`, code: 'NOT_ALLOWED' as const }] : []),
      ...(hasTooFew
        ? [
            {
              field: `fields.${index}.options`,
              code: 'TOO_FEW' as const,
              params: { minimum: fewestOptions },
            },
          ]
        : []),
    ];
  });
}

/** Names that are no domains; an `@` before one is taken as meant. */
export function wrongDomains(domains: readonly string[]): FieldError[] {
  return domains.flatMap((typed, index): FieldError[] =>
    asciiDomain(typed.replace(/^@/, '')) === null
      ? [{ field: `domains.domains.${index}`, code: 'NOT_A_DOMAIN' }]
      : [],
  );
}

export const day = 24 * 60 * 60 * 1000;
