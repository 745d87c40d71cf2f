import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `„${title}“ beitreten`,
  hostedBy: (host) => `Gastgeber: ${host}`,
  startsOn: (when) => `Beginn: ${when}`,
  welcomeBack: (name) => `Willkommen zurück, ${name}`,
  notYou: 'Das sind nicht Sie?',
  notYouTitle: (name) => `Als ${name} verlassen?`,
  notYouWay: 'Zum Wiederkommen brauchen Sie den Link und einen neuen Platz.',
  name: 'Name',
  email: 'E-Mail-Adresse',
  emailHint: 'Der Gastgeber sieht Ihren Namen und Ihre E-Mail-Adresse.',
  accessCode: 'Zugangscode',
  accessCodeHint: 'Sie haben ihn vom Gastgeber erhalten.',
  choose: 'Auswählen …',
  terms: 'Bedingungen',
  acceptTerms: 'Ich stimme den Bedingungen zu',
  notTicked: 'Zum Beitreten bitte ankreuzen.',
  remember: 'Auf diesem Gerät merken',
  rememberHint:
    'Für 30 Tage, damit Sie direkt hineinkommen. Ohne das lassen Sie diesen Tab offen. Besser nicht auf einem gemeinsam genutzten Gerät.',
  join: 'Beitreten',
  approvalHint: 'Der Gastgeber lässt Sie ein.',
  joinAgain: 'Erneut beitreten',
  tryAt: (time) => `Warten Sie bis ${time} und versuchen Sie es dann noch einmal mit Ihrem Code.`,

  joinedAs: (name) => `Sie sind dabei als ${name}`,
  codeAsked: 'Geben Sie den Code aus der E-Mail ein',
  inWhenAdmitted: 'Sie sind dabei, sobald der Gastgeber Sie einlässt',
  waitingAs: (name) => `Beigetreten als ${name}`,
  yourEntry: 'Ihr Eintrag',
  entryGrades: {
    typed: 'Das haben Sie selbst eingegeben, niemand hat es bestätigt.',
    verified: 'Das haben Sie selbst eingegeben, und ein Code hat Ihre Adresse bestätigt.',
    invited: 'Sie wurden mit dieser Adresse eingeladen, und ein Code hat bestätigt, dass sie Ihnen gehört.',
    'signed-in': 'So sind Sie angemeldet.',
  },
  entrySeen: 'Der Gastgeber sieht ihn, andere Gäste nicht.',
  entryKept: 'Er bleibt gespeichert, damit der Gastgeber weiß, wer hier war, bis Sie ihn löschen.',
  yes: 'Ja',
  leave: 'Verlassen',
  leaveTitle: 'Ihren Platz aufgeben?',
  leaveUsedUp:
    'Alle Plätze Ihres Links sind vergeben, und durch das Verlassen wird keiner frei: Mit diesem Link können Sie nicht wiederkommen.',
  leaveClosed: 'Ihr Link lässt im Moment niemanden ein. Sie können damit nicht wiederkommen.',
  erase: 'Löschen',
  eraseTitle: 'Ihren Eintrag löschen?',
  eraseWay:
    'Ihr Name, Ihre E-Mail-Adresse und Ihre Antworten werden gelöscht, und Sie gehen hinaus. Wiederkommen belegt einen ' +
    'neuen Platz. Das lässt sich nicht rückgängig machen.',

  startsIn: 'Beginnt in',
  startsNow: 'Beginnt jetzt …',
  startsSoon: 'Beginnt bald',
  opensIn: 'Dieser Link gilt in',
  opensNow: 'Öffnet sich jetzt …',
  inAtStart: 'Sie sind dabei, sobald es beginnt.',
  keepTab: 'Lassen Sie diesen Tab offen: Ihr Platz ist darin.',
  comeBack: 'Sie können diesen Tab schließen: Ihre Einladung lässt Sie wieder hinein.',
  formAtStart: 'Das Formular erscheint hier von selbst.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'Tag', other: 'Tage' });
      return `${part(days, unit)} ${part(hours, 'Std.')} ${part(minutes, 'Min.')}`;
    }
    if (hours > 0) return `${part(hours, 'Std.')} ${part(minutes, 'Min.')} ${part(seconds, 'Sek.')}`;
    return minutes > 0 ? `${part(minutes, 'Min.')} ${part(seconds, 'Sek.')}` : part(seconds, 'Sek.');
  },
  minutesLeft: (minutes, formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'Minute', other: 'Minuten' })}`,
  addToCalendar: 'Zum Kalender hinzufügen',
  calendarReady: 'Öffnen Sie die heruntergeladene Datei, um den Termin hinzuzufügen.',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'Die eine Person, für die er war, ist beigetreten.'
      : `${formats.number(uses)} von ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'ist', other: 'sind' })} damit beigetreten.`,
  declined: {
    title: 'Sie haben abgelehnt',
    way: (email) =>
      `Falls ${email} die eingeladene Adresse ist, sieht der Gastgeber es jetzt. Wenn Sie doch kommen möchten, bitten Sie um eine neue Einladung.`,
  },
  endedOn: (when) => `Ende: ${when}.`,
  waitingForNetwork: 'Diese Seite versucht es von selbst noch einmal, sobald eine Verbindung besteht.',
  waitingForHost: 'Diese Seite sieht ab und zu von selbst nach.',
  placeKept: 'Ihr Platz bleibt reserviert.',
};
