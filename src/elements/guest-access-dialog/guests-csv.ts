/** Guests as a file for a spreadsheet. */
import type { GuestLinkView, ParticipantView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { csvOf } from '../../ui/csv.js';
import { answersOf, type AskedField } from './asked-fields.js';
import { linkNameOf } from './guest-card.js';

export function guestsCsv(
  guests: readonly ParticipantView[],
  asked: readonly AskedField[],
  links: readonly GuestLinkView[],
  texts: Texts['guest-list'],
  { role, roles }: Texts['roles'],
): string {
  const { columns, grades, ended, endedOther } = texts;
  const former = guests.some((guest) => formerAnswers(guest, asked) !== '');
  const fields = [
    columns.name,
    columns.email,
    ...asked.map(({ label }) => label),
    ...(former ? [texts.noLongerAsked] : []),
    columns.terms,
    columns.identity,
    role,
    columns.link,
    columns.joined,
    columns.state,
    columns.ended,
  ];
  const data = guests.map((guest) => [
    guest.name,
    guest.email,
    ...asked.map(
      (field) => answersOf(guest, [field], texts.yes).find(({ label }) => label !== null)?.text ?? '',
    ),
    ...(former ? [formerAnswers(guest, asked)] : []),
    guest.acceptedTerms ?? '',
    grades[guest.identity],
    // A guest without one has none here.
    roles[guest.role] ?? '',
    linkNameOf(guest, links) ?? '',
    // Who waits, or was not let in, has only asked then.
    guest.waiting || guest.endReason === 'declined' ? '' : guest.admittedAt,
    guest.endedAt === null
      ? guest.waiting
        ? texts.waiting
        : texts.in
      : (ended[guest.endReason ?? ''] ?? endedOther),
    guest.endedAt ?? '',
  ]);
  return csvOf(fields, data);
}

function formerAnswers(guest: ParticipantView, asked: readonly AskedField[]): string {
  const answers = answersOf(guest, asked, '').filter(({ label }) => label === null);
  return answers.map(({ text }) => text).join('; ');
}
