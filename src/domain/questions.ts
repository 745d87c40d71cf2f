/** What a link asks of a guest beside name and address, and whether the answers will do. */
import { SharingError, type FieldError } from './errors.js';
import type { GuestLinkRecord, Terms } from './guest-link.js';
import type { GuestField, JoinRequest } from './schemas.js';

export interface Answers {
  /** By the id of the field; what the link does not ask is not kept. */
  readonly answers: Readonly<Record<string, string>>;
  readonly acceptedTerms: number | null;
}

/** The wording that holds, or null where no terms are asked. */
export function termsOf({ terms }: Pick<GuestLinkRecord, 'terms'>): Terms | null {
  const last = terms.at(-1);
  return last === undefined || last.text === '' ? null : last;
}

/** What is kept of a request's answers; INVALID_INPUT with every field that is missing or not allowed. */
export function answersTo(
  link: Pick<GuestLinkRecord, 'fields' | 'terms'>,
  request: Pick<JoinRequest, 'answers' | 'acceptedTerms'>,
): Answers {
  const wrong: FieldError[] = [];
  const answers: Record<string, string> = {};
  for (const field of link.fields) {
    const given = answerOf(request.answers, field.id).trim();
    const isAnswered = field.kind === 'tick' ? given === ticked : given !== '';
    if (isAnswered && !isPossible(field, given)) {
      wrong.push({ field: `answers.${field.id}`, code: 'NOT_ALLOWED' });
    } else if (isAnswered) {
      answers[field.id] = given;
    } else if (field.required) {
      wrong.push({ field: `answers.${field.id}`, code: 'REQUIRED' });
    }
  }
  const terms = termsOf(link);
  if (terms !== null && request.acceptedTerms === undefined) {
    wrong.push({ field: 'acceptedTerms', code: 'REQUIRED' });
  }
  if (wrong.length > 0) throw new SharingError('INVALID_INPUT', { fields: wrong });
  // What was read is not what holds now: nobody accepts a text unseen.
  if (terms !== null && request.acceptedTerms !== terms.version) throw new SharingError('TERMS_CHANGED');
  return { answers, acceptedTerms: terms?.version ?? null };
}

// A field may be called `constructor`: every object has something of that name.
function answerOf(answers: JoinRequest['answers'], id: string): string {
  return answers && Object.hasOwn(answers, id) ? (answers[id] ?? '') : '';
}

/** The answer of a box that is ticked. */
export const ticked = 'yes';

function isPossible({ kind, options }: GuestField, answer: string): boolean {
  return kind !== 'choice' || options?.includes(answer) === true;
}

/** Milliseconds within which wrong access codes are counted, and how many there may be (mechanics: Proving an address). */
export const wrongCodes = { window: 15 * 60 * 1000, limit: 10 } as const;
