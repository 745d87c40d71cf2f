/** What the list shows below those who wait: each group under its heading. */
import type { PeopleGroup } from '../../domain/invite-ports.js';
import { groupOf } from '../../domain/invite-ports.js';
import type { ParticipantView } from '../../domain/schemas.js';

export type Line =
  | { readonly kind: 'heading'; readonly group: PeopleGroup }
  | { readonly kind: 'person'; readonly person: ParticipantView };

export function linesOf(people: readonly ParticipantView[]): Line[] {
  const lines: Line[] = [];
  let group: PeopleGroup = 'waiting';
  for (const person of people) {
    if (person.waiting) continue;
    if (groupOf(person) !== group) {
      group = groupOf(person);
      lines.push({ kind: 'heading', group });
    }
    lines.push({ kind: 'person', person });
  }
  return lines;
}

export function keyOf(line: Line | undefined): string {
  return line?.kind === 'person' ? line.person.id : (line?.group ?? '');
}
