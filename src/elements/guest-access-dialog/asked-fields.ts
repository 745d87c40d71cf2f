/** What guests were asked, and what they answered. */
import type { GuestLinkView, ParticipantView } from '../../domain/schemas.js';

export type AskedField = GuestLinkView['fields'][number];

/** What one link asks, or all of them. */
export function askedFields(
  link: GuestLinkView | null,
  links: readonly GuestLinkView[],
): readonly AskedField[] {
  if (link === null) return links.flatMap(({ fields }) => fields);
  // As it is now: the window may have been open for a while.
  return (links.find(({ id }) => id === link.id) ?? link).fields;
}

export interface Answer {
  /** Null where the question is no longer asked. */
  readonly label: string | null;
  readonly text: string;
}

/** In the order of the form; what is no longer asked comes last. `yes`: the word for a box that is ticked. */
export function answersOf(
  { answers }: Pick<ParticipantView, 'answers'>,
  asked: readonly AskedField[],
  yes: string,
): readonly Answer[] {
  const known = new Set(asked.map(({ id }) => id));
  const current = asked.flatMap(({ id, label, kind }) => {
    const text = answers[id];
    return text === undefined ? [] : [{ label, text: kind === 'tick' ? yes : text }];
  });
  const former = Object.entries(answers).filter(([id]) => !known.has(id));
  return [...current, ...former.map(([, text]) => ({ label: null, text }))];
}
