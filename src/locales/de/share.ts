import type { Texts } from '../texts.js';
import { links, upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: 'Teilen',
  link: 'Link',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  copiedStatus: 'Link kopiert',
  copyByHand: 'Diese Seite darf nicht für Sie kopieren. Der Link ist markiert: Kopieren Sie ihn selbst.',
  linkLoading: 'Link wird geladen …',

  startAt: 'Beginnen bei',
  startTime: 'Beginn',
  endAt: 'Enden bei',
  endTime: 'Ende',
  timeMissing: 'Geben Sie eine Zeit ein, etwa 1:02.',
  timeUnreadable: 'Geben Sie eine Zeit wie 1:02, 1:02:03 oder 62s ein.',
  timeTooLate: (length) => `Hier ist bei ${length} Schluss. Wählen Sie eine frühere Zeit.`,
  endBeforeStart: 'Wählen Sie ein Ende nach dem Beginn.',

  onlyMembers: 'Nur Mitglieder, die sich anmelden können, sehen diese Seite.',
  onlyMembersGuests:
    'Nur Mitglieder, die sich anmelden können, sehen diese Seite. Für andere gibt es den Gastzugang.',
  sessionOver: 'Die Sitzung ist vorbei. Mit diesem Link kann niemand mehr beitreten.',
  startsLater: (start) => `Beginn: ${start}. Wer den Link früher öffnet, muss warten.`,

  embed: 'Einbetten',
  qrCode: 'QR-Code',
  email: 'E‑Mail',
  moreOptions: 'Weitere Optionen',
  shareOn: 'Teilen auf',
  systemRefused:
    'Diese Seite darf die Optionen Ihres Geräts nicht öffnen. Kopieren Sie stattdessen den Link.',
  panelFailed: {
    title: 'Das ließ sich nicht laden',
    way: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: 'Größe',
  fluid: 'So breit wie die Seite',
  embedCode: 'Code',
  copyCode: 'Code kopieren',
  codeCopiedStatus: 'Code kopiert',
  codeByHand: 'Diese Seite darf nicht für Sie kopieren. Der Code ist markiert: Kopieren Sie ihn selbst.',
  preview: 'Vorschau',
  previewRefused: 'Diese Seite erlaubt keine Vorschau. Der Code funktioniert trotzdem.',

  whoElse: 'Wer noch?',
  guestAccess: 'Gastzugang',
  guestAccessIs: 'Ein Link für alle, mit Name und E‑Mail-Adresse',
  inviteUsers: 'Personen einladen',
  inviteIs: 'Ein Link für eine Person, mit einer Rolle Ihrer Wahl',
  invited: ({ all, pending }, formats) =>
    pending === 0
      ? `${upTo(all, formats)} eingeladen`
      : `${upTo(all, formats)} eingeladen, ${upTo(pending, formats)} offen`,
  off: 'Aus',
  onWithoutLinks: 'An, noch keine Links',
  on: (count, formats) => (count === 0 ? 'An, keine aktiven Links' : `An, ${links(count, formats)}`),
};
