import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': 'Diese Adresse gibt es nicht, oder sie nimmt keine E‑Mails an.',
    full: 'Das Postfach ist voll.',
    refused: 'Der Mailserver der Adresse hat die E‑Mail abgelehnt.',
    later: 'Der Mailserver der Adresse bittet zu warten.',
    unknown: 'Der Mailserver hat die E‑Mail nicht angenommen.',
  },
  triedAgain: (why) => `${why} Es wird von selbst erneut versucht.`,
  details: 'Einzelheiten',
};
