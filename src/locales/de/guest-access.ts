import { when } from '../en/times.js';
import type { Formats, Texts } from '../texts.js';
import { people, guests, links } from './counts.js';

const closed = { paused: 'pausiert', expired: 'abgelaufen', 'used-up': 'aufgebraucht' };

const approvals = {
  all: '. Sie lassen jede Person einzeln ein.',
  some: '. Bei manchen Links warten sie, bis Sie sie einlassen.',
  none: '.',
};

const staying = (count: number, formats: Formats): string =>
  count === 0
    ? ''
    : formats.plural(count, {
        one: `${formats.number(count)} Gast ist dabei und bleibt dabei. `,
        other: `${formats.number(count)} Gäste sind dabei und bleiben dabei. `,
      });

export const guestAccessTexts: Texts['guest-access'] = {
  title: 'Gastzugang verwalten',
  enable: 'Gastzugang einschalten',
  createNew: 'Neuen Link erstellen',
  limitReached: (limit, formats) =>
    `Sie haben ${links(limit, formats)}, mehr sind hier nicht möglich. Löschen Sie einen, um einen neuen zu erstellen.`,
  linksOf: (count, limit, formats) => `${formats.number(count)} von ${links(limit, formats)}`,
  allGuests: 'Alle Gäste',
  history: 'Verlauf',
  links: 'Gastlinks',

  outlookOff: 'Niemand kann neu beitreten, solange der Gastzugang ausgeschaltet ist.',
  outlookNoLinks: 'Noch kann niemand beitreten: Es gibt keinen Link.',
  outlookOver: 'Niemand kann beitreten: Die Sitzung ist vorbei.',
  outlookNobody: (all, links, formats) =>
    all === null
      ? 'Niemand kann neu beitreten: Kein Link ist aktiv.'
      : `Niemand kann neu beitreten: ${formats.plural(links, { one: 'Der Link ist', other: 'Alle Links sind' })} ${closed[all]}.`,
  outlookLater: (from, now, formats) =>
    `Noch kann niemand beitreten. Mit einem Link geht es ab ${when(from, now, formats)}.`,
  outlookOpen: ({ approval, accessCode, places, until }, formats) =>
    [
      `Alle mit einem aktiven Link${accessCode ? ' und dem Zugangscode' : ''} ` +
        (approval === 'all' ? 'können um Einlass bitten' : 'können beitreten'),
      places === null ? '' : `noch ${people(places, formats)}`,
      until === null
        ? ''
        : until === 'session-end'
          ? 'bis zum Ende der Sitzung'
          : `bis ${formats.date(until)}`,
    ]
      .filter((part) => part !== '')
      .join(', ') + approvals[approval],

  emptyOff: 'Erstellen Sie jetzt Links. Sie gelten, sobald der Gastzugang eingeschaltet ist.',
  emptyTitle: 'Noch keine Links',
  emptyWay: 'Erstellen Sie einen Link. Wer ihn hat, tritt mit Name und E‑Mail-Adresse bei, ohne Konto.',

  states: {
    active: 'aktiv',
    paused: 'pausiert',
    'not-yet': 'noch nicht',
    expired: 'abgelaufen',
    'used-up': 'aufgebraucht',
  },
  off: 'aus',
  over: 'vorbei',
  new: 'neu',
  done: { created: 'Erstellt', saved: 'Gespeichert', replaced: 'Ersetzt' },
  uses: (uses, maximum, formats) =>
    maximum === null
      ? `${formats.number(uses)} ${formats.plural(uses, { one: 'Nutzung', other: 'Nutzungen' })}`
      : `${formats.number(uses)} von ${formats.number(maximum)} ${formats.plural(maximum, { one: 'Nutzung', other: 'Nutzungen' })}`,
  starts: (iso, now, formats) => `beginnt ${when(iso, now, formats)}`,
  ends: (iso, now, formats) =>
    Date.parse(iso) > now ? `läuft ${when(iso, now, formats)} ab` : `abgelaufen ${when(iso, now, formats)}`,
  noEnd: 'läuft nie ab',
  endsWithSession: 'läuft mit der Sitzung ab',
  waiting: (count, formats) =>
    formats.plural(count, {
      one: `${formats.number(count)} wartet`,
      other: `${formats.number(count)} warten`,
    }),
  asksCode: 'Zugangscode',
  asksProof: 'bestätigte E‑Mail-Adresse',
  asksApproval: 'Sie lassen jeden Gast ein',
  domains: (rule, domains, formats) => {
    const [first = ''] = domains;
    const which = domains.length === 1 ? first : `${formats.number(domains.length)} Domains`;
    return rule === 'allow' ? `nur ${which}` : `nicht ${which}`;
  },
  lastUsed: (ago) => `zuletzt genutzt ${ago}`,
  copy: 'Link kopieren',
  copied: 'Kopiert',
  copiedStatus: (name) => `Link „${name}“ kopiert`,
  copyByHand: 'Dieser Browser erlaubt hier kein Kopieren. Kopieren Sie den Link von Hand:',
  keyLost:
    'Dieser Link lässt niemanden mehr ein: Der Server hat seinen Schlüssel verloren. „Ersetzen“ gibt ihm eine neue Adresse.',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  pausedStatus: (name) => `„${name}“ ist pausiert`,
  resumedStatus: (name) => `„${name}“ ist wieder aktiv`,
  actionsFor: (name) => `Aktionen für ${name}`,
  oldAddress: (iso, now, formats) => `alter Link läuft ${when(iso, now, formats)} ab`,
  qrCode: 'QR-Code',
  closedNow: {
    over: 'Die Sitzung ist vorbei. Mit diesem Link kann niemand mehr beitreten.',
    off: 'Dieser Link gilt, sobald der Gastzugang eingeschaltet ist.',
    paused: 'Dieser Link ist pausiert. Niemand kann damit neu beitreten, bis Sie ihn fortsetzen.',
    expired: 'Dieser Link ist abgelaufen. Niemand kann damit neu beitreten, bis Sie ihn verlängern.',
    'used-up':
      'Dieser Link ist aufgebraucht. Niemand kann damit neu beitreten, bis Sie mehr Nutzungen erlauben.',
  },
  worksFrom: (iso, now, formats) => `Dieser Link gilt ab ${when(iso, now, formats)}.`,
  guests: 'Gäste',
  edit: 'Bearbeiten',
  replace: 'Ersetzen',
  replaceTitle: (name) => `„${name}“ ersetzen?`,
  replaceWay: (guestsIn, formats) =>
    `${staying(guestsIn, formats)}Der Link erhält eine neue Adresse; Name, Nutzungen und Einstellungen bleiben. ` +
    'Wer die alte hat, braucht zum Beitreten die neue.',
  graces: {
    0: 'Die alte Adresse gilt ab sofort nicht mehr',
    1: 'Die alte Adresse gilt noch 1 Stunde',
    24: 'Die alte Adresse gilt noch 1 Tag',
    168: 'Die alte Adresse gilt noch 7 Tage',
  },
  replacedStatus: (name) => `„${name}“ hat eine neue Adresse`,
  createdStatus: (name) => `„${name}“ ist erstellt`,
  savedStatus: (name) => `„${name}“ ist gespeichert`,
  delete: 'Löschen',
  deleteTitle: (name) => `„${name}“ löschen?`,
  deleteWay: (guestsIn, formats) => `${staying(guestsIn, formats)}Niemand kann damit neu beitreten.`,
  deletedStatus: (name) => `„${name}“ ist gelöscht`,

  onStatus: 'Der Gastzugang ist eingeschaltet',
  offStatus: 'Der Gastzugang ist ausgeschaltet',
  switchOffTitle: 'Gastzugang ausschalten?',
  switchOffWay: (guestsIn, formats) =>
    `${guests(guestsIn, formats)} ${formats.plural(guestsIn, { one: 'ist', other: 'sind' })} dabei, anwesend oder abwesend. ` +
    'Niemand kann neu beitreten, bis Sie ihn wieder einschalten.',
  switchOffChoices: {
    stay: 'Gäste, die dabei sind, bleiben',
    leave: 'Gäste, die dabei sind, müssen jetzt gehen',
  },
  switchOff: 'Ausschalten',
  switchOn: 'Einschalten',

  reconnecting: 'Zurzeit keine Live-Aktualisierung. Verbindung wird wiederhergestellt.',
};
