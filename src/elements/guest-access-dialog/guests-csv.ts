/** Guests as a file for a spreadsheet. */
import papaparse from 'papaparse';
import type { ParticipantView } from '../../domain/schemas.js';
import type { Texts } from '../../locales/texts.js';
import { answersOf, type AskedField } from './asked-fields.js';

/** A cell that begins so would be taken for a formula. */
const formula = /^[=+\-@\t\r]/;

/** The mark by which spreadsheets know UTF-8. */
const byteOrderMark = '\ufeff';

export function guestsCsv(
  guests: readonly ParticipantView[],
  asked: readonly AskedField[],
  texts: Texts['guest-list'],
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
    guest.admittedAt,
    guest.endedAt === null ? texts.in : (ended[guest.endReason ?? ''] ?? endedOther),
    guest.endedAt ?? '',
  ]);
  const csv = papaparse.unparse({ fields, data }, { escapeFormulae: formula, newline: '\r\n' });
  return `${byteOrderMark}${csv}\r\n`;
}

function formerAnswers(guest: ParticipantView, asked: readonly AskedField[]): string {
  const answers = answersOf(guest, asked, '').filter(({ label }) => label === null);
  return answers.map(({ text }) => text).join('; ');
}
