import type { Texts } from '../texts.js';

export const entryTexts: Texts['entry'] = {
  entryGrades: {
    typed: 'Das haben Sie selbst eingegeben, niemand hat es bestätigt.',
    verified: 'Das haben Sie selbst eingegeben, und ein Code hat Ihre Adresse bestätigt.',
    invited: 'Sie wurden mit dieser Adresse eingeladen, und ein Code hat bestätigt, dass sie Ihnen gehört.',
    'signed-in': 'So sind Sie angemeldet.',
  },
  roleNow: (role) => `Ihre Rolle ist jetzt ${role}.`,
  guest: 'Gast',
  entrySeen: 'Der Gastgeber sieht ihn, andere Gäste nicht.',
  entryKept: 'Er bleibt gespeichert, damit der Gastgeber weiß, wer hier war, bis Sie ihn löschen.',
  yes: 'Ja',
  erase: 'Löschen',
  eraseTitle: 'Ihren Eintrag löschen?',
  eraseWay:
    'Ihr Name, Ihre E‑Mail-Adresse und Ihre Antworten werden gelöscht, und Sie gehen hinaus. Wiederkommen belegt einen ' +
    'neuen Platz. Das lässt sich nicht rückgängig machen.',
  leaveTitle: 'Ihren Platz aufgeben?',
  leaveUsedUp:
    'Alle Plätze Ihres Links sind vergeben, und durch das Verlassen wird keiner frei: Mit diesem Link können Sie nicht wiederkommen.',
  leaveClosed: 'Ihr Link lässt im Moment niemanden ein. Sie können damit nicht wiederkommen.',
  notYouTitle: (name) => `Als ${name} verlassen?`,
  notYouWay: 'Zum Wiederkommen brauchen Sie den Link und einen neuen Platz.',
};
