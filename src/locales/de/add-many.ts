import type { Texts } from '../texts.js';
import { people, invites, addresses } from './counts.js';

export const addManyTexts: Texts['add-many'] = {
  title: 'Mehrere hinzufügen',

  paste: 'Adressen',
  pasteHint:
    'Eine pro Zeile oder so, wie Ihr Mailprogramm oder Ihre Tabelle sie enthält. Namen und Rollen daneben werden erkannt.',
  pasteExample: 'Name <name@example.com>',
  review: 'Prüfen',
  chooseFile: 'CSV-Datei auswählen',
  orDrop: 'oder hier ablegen',
  dropHere: 'Datei ablegen, um sie einzulesen',
  reading: 'Wird gelesen …',
  nothingFound: {
    title: 'Darin ist niemand enthalten',
    way: 'Fügen Sie E‑Mail-Adressen ein oder wählen Sie eine Datei, die sie in einer Spalte enthält.',
  },
  fileFailures: {
    spreadsheet: {
      title: 'Diese Datei gehört zu einem Tabellenprogramm',
      way: 'Öffnen Sie sie dort und speichern Sie sie als CSV, oder kopieren Sie die Zeilen und fügen Sie sie hier ein.',
    },
    'too-large': {
      title: 'Diese Datei ist zu groß',
      way: 'Teilen Sie sie auf und fügen Sie die Teile nacheinander hinzu.',
    },
    unreadable: {
      title: 'Diese Datei ließ sich nicht lesen',
      way: 'Wählen Sie sie noch einmal aus, oder öffnen Sie sie und fügen Sie den Inhalt ein.',
    },
  },

  reviewTitle: 'Prüfen',
  addMore: 'Weitere hinzufügen',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht',
  startOver: 'Neu beginnen',
  startOverTitle: 'Neu beginnen?',
  startOverWay:
    'Was Sie hier korrigiert haben, geht verloren. Was Sie eingefügt haben, bleibt und lässt sich ändern.',
  startOverEmpty:
    'Die Liste wird geleert, samt dem, was Sie darin korrigiert haben. Fügen Sie sie danach erneut ein.',
  foundStatus: (all, problems, formats) =>
    problems === 0
      ? `${addresses(all, formats)} gefunden`
      : `${addresses(all, formats)} gefunden, ${formats.number(problems)} zu prüfen`,
  notTaken: (columns) => `Aus der Tabelle nicht übernommen: ${columns}.`,
  column: (place, text, formats) => `Spalte ${formats.number(place)} („${text}“)`,
  line: (place, text, formats) => `Zeile ${formats.number(place)} („${text}“)`,
  filters: 'Anzeigen',
  filterNames: { all: 'Alle', ready: 'Bereit', problems: 'Probleme', skipped: 'Übersprungen' },
  resultNames: {
    all: 'Alle',
    invited: 'Eingeladen',
    unmailed: 'E‑Mail nicht gesendet',
    refused: 'Nicht eingeladen',
    open: 'Noch einzuladen',
  },
  nobodyHere: {
    all: 'Niemand hier.',
    ready: 'Noch ist niemand bereit.',
    problems: 'Keine Probleme.',
    skipped: 'Niemand wird übersprungen.',
  },
  people: 'Einzuladende Personen',
  roleStatus: (count, role, formats) => `${role} für ${people(count, formats)}`,
  roleOf: (who) => `Rolle von ${who}`,
  edit: (who) => `${who} bearbeiten`,
  leaveOut: (who) => `${who} auslassen`,
  putBack: (who) => `${who} wieder aufnehmen`,
  email: 'E‑Mail-Adresse',
  firstName: 'Vorname',
  lastName: 'Nachname',
  done: 'Fertig',
  nothing: 'Keine Adresse',
  atLine: (state, line, formats) => `Zeile ${formats.number(line)} · ${state}`,
  states: {
    ready: 'bereit',
    misspelt: 'vermutlich vertippt',
    'no-address': 'ohne E‑Mail-Adresse',
    'not-an-address': 'ist keine E‑Mail-Adresse',
    'already-invited': 'bereits eingeladen',
    'left-out': 'ausgelassen',
  },
  repeated: (line, formats) => `gleiche Adresse wie in Zeile ${formats.number(line)}`,
  twice: 'Adresse doppelt',
  unknownRole: (name) => `diese Rolle gibt es hier nicht: „${name}“`,
  otherRole: (here, there, line, formats) =>
    `hier ${here}, in Zeile ${formats.number(line)} ${there}: Was gilt?`,
  chooseRole: 'Rolle auswählen',
  useSuggestion: (address) => `${address} verwenden`,
  keep: 'So lassen',
  useAll: (count, formats) =>
    formats.plural(count, {
      one: `${formats.number(count)} Vorschlag übernehmen`,
      other: `Alle ${formats.number(count)} Vorschläge übernehmen`,
    }),
  usedStatus: (count, formats) => `${addresses(count, formats)} berichtigt`,
  leftOutStatus: (who) => `${who} wird ausgelassen`,
  putBackStatus: (who) => `${who} ist wieder dabei`,
  nowReady: (who) => `${who} ist jetzt bereit`,
  notReady: (who, why) => `${who} ist nicht bereit: ${why}`,

  sendMail: 'Links per E‑Mail senden',
  mailNote: 'Alle erhalten eine E‑Mail mit einem eigenen Link.',
  noMailNote: 'Es wird keine E‑Mail gesendet. Kopieren Sie die Links aus der Liste der Eingeladenen.',
  ownRoles: (count, formats) =>
    `${people(count, formats)} ${formats.plural(count, { one: 'hat', other: 'haben' })} in der Liste eine eigene Rolle.`,
  withMessage: (text) => `Mit Ihrer Nachricht: „${text}“`,
  message: 'Nachricht',
  addMessage: 'Nachricht hinzufügen',
  editMessage: 'Nachricht bearbeiten',
  leaveOutMessage: 'Nachricht weglassen',
  notYet: (count, formats) =>
    formats.plural(count, {
      one: `${formats.number(count)} mit Problemen wird nicht gesendet.`,
      other: `${formats.number(count)} mit Problemen werden nicht gesendet.`,
    }),
  send: (count, formats) => `${invites(count, formats)} senden`,
  create: (count, formats) => `${invites(count, formats)} erstellen`,
  sendNone: 'Einladungen senden',
  createNone: 'Einladungen erstellen',
  nobodyReady:
    'Niemand ist bereit, eingeladen zu werden. Korrigieren Sie eine Adresse, nehmen Sie jemanden wieder auf oder fügen Sie weitere Personen hinzu.',
  progress: (done, of, formats) => `${formats.number(done)} von ${formats.number(of)} erledigt`,
  stop: 'Anhalten',
  stopping: 'Wird angehalten …',
  goOn: 'Fortsetzen',
  sendingTitle: 'Einladungen werden gesendet …',
  stoppedTitle: 'Angehalten',
  stoppedWay: (left, formats) =>
    `${people(left, formats)} ${formats.plural(left, { one: 'ist', other: 'sind' })} noch nicht eingeladen.`,
  doneTitle: (invited, formats) =>
    `${people(invited, formats)} ${formats.plural(invited, { one: 'ist', other: 'sind' })} eingeladen`,
  unmailedTitle: (title, count, formats) =>
    `${title}. ${formats.plural(count, { one: `${formats.number(count)} E‑Mail wurde`, other: `${formats.number(count)} E‑Mails wurden` })} nicht gesendet.`,
  unmailedWay:
    'Der Grund steht jeweils daneben. In der Liste der Eingeladenen können Sie erneut senden oder die Links kopieren.',
  notInvited: (count, formats) =>
    `${formats.number(count)} ${formats.plural(count, { one: 'ist', other: 'sind' })} es nicht. Der Grund steht jeweils daneben.`,
  skippedNote: (count, reasons, formats) => `${formats.number(count)} übersprungen: ${reasons}.`,
  skipReason: (why, count, formats) => `${why} (${formats.number(count)})`,
  leftTo: (count, formats) =>
    `${addresses(count, formats)} ${formats.plural(count, { one: 'hat', other: 'haben' })} noch Probleme.`,
  backToReview: 'Zurück zu den Problemen',
  showInvited: 'Eingeladene anzeigen',
  results: {
    waiting: 'noch nicht eingeladen',
    sending: 'wird eingeladen …',
    created: 'eingeladen',
    queued: 'eingeladen, E‑Mail unterwegs',
    sent: 'eingeladen, E‑Mail gesendet',
    'already-invited': 'war bereits eingeladen',
    'not-answered': 'keine Antwort',
  },
  unblockAndInvite: 'Blockierung aufheben und einladen',
  refused: 'kann nicht eingeladen werden',
  refusals: {
    NOT_AN_ADDRESS: 'ist keine E‑Mail-Adresse',
    NOT_ALLOWED: 'hier nicht zulässig',
    GUEST_BLOCKED: 'hier blockiert',
    TOO_LONG: 'ein Name ist zu lang',
  },
};
