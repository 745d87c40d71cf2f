import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `„${title}“ beitreten`,
  hostedBy: (host) => `Gastgeber: ${host}`,
  startsOn: (when) => `Beginn: ${when}`,
  welcomeBack: (name) => `Willkommen zurück, ${name}`,
  notYou: 'Das sind nicht Sie?',
  name: 'Name',
  email: 'E‑Mail-Adresse',
  emailHint: 'Der Gastgeber sieht Ihren Namen und Ihre E‑Mail-Adresse.',
  sentences: (title, why) => `${title}. ${why}`,
  accessCode: 'Zugangscode',
  accessCodeHint: 'Sie haben ihn vom Gastgeber erhalten.',
  choose: 'Auswählen …',
  optional: '(optional)',
  terms: 'Bedingungen',
  acceptTerms: 'Ich stimme den Bedingungen zu',
  notTicked: 'Zum Beitreten bitte ankreuzen.',
  remember: 'Auf diesem Gerät merken',
  rememberHint:
    'Für 30 Tage, damit Sie direkt hineinkommen. Ohne das lassen Sie diesen Tab offen. Besser nicht auf einem gemeinsam genutzten Gerät.',
  join: 'Beitreten',
  approvalHint: 'Der Gastgeber prüft jeden Gast: Sie warten hier, bis er Sie einlässt.',
  comeIn: 'Wiederkommen',
  joinAgain: 'Erneut beitreten',
  tryAt: (time) => `Warten Sie bis ${time} und versuchen Sie es dann noch einmal mit Ihrem Code.`,

  joinedAs: (name) => `Sie sind dabei als ${name}`,
  letIn: 'Der Gastgeber hat Sie eingelassen.',
  alreadyIn: 'Sie sind schon dabei. Um als jemand anderes beizutreten, gehen Sie erst hinaus.',
  codeAsked: 'Geben Sie den Code aus der E‑Mail ein',
  inWhenAdmitted: 'Sie sind dabei, sobald der Gastgeber Sie einlässt',
  waitingAs: (name) => `Beigetreten als ${name}`,
  yourEntry: 'Ihr Eintrag',
  leave: 'Verlassen',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'Die eine Person, für die er war, ist beigetreten.'
      : `${formats.number(uses)} von ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'ist', other: 'sind' })} damit beigetreten.`,
  declined: {
    title: 'Ihre Antwort ist abgeschickt',
    way: (email) =>
      `Falls ${email} die eingeladene Adresse ist, sieht der Gastgeber jetzt, dass Sie nicht kommen. Wenn Sie doch kommen möchten, bitten Sie um eine neue Einladung.`,
  },
  useAnother: 'Andere Adresse verwenden',
  left: {
    guestHere:
      'Sie können von hier aus wiederkommen. Sind die Plätze Ihres Links gezählt, belegt das einen neuen.',
    invited: 'Ihre Einladung gilt weiter. Um wiederzukommen, öffnen Sie noch einmal den Link darin.',
    invitedHere: 'Ihre Einladung gilt weiter: Sie können damit wiederkommen.',
    closed: 'Ihr Link lässt im Moment niemanden ein. Fragen Sie die Person, die ihn geschickt hat.',
  },
  endedOn: (when) => `Ende: ${when}.`,
  waitingForNetwork: 'Diese Seite versucht es von selbst noch einmal, sobald eine Verbindung besteht.',
  waitingForHost: 'Diese Seite sieht ab und zu von selbst nach.',
  placeKept: 'Ihr Platz bleibt reserviert.',
  cutOff:
    'Die Verbindung ist unterbrochen. Ihr Platz bleibt reserviert, und diese Seite verbindet sich von selbst wieder.',
};
