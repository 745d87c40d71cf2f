import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': 'Cette adresse n’existe pas, ou ne reçoit pas d’e-mails.',
    full: 'La boîte de réception est pleine.',
    refused: 'Le serveur de messagerie de cette adresse a refusé l’e-mail.',
    later: 'Le serveur de messagerie de cette adresse demande d’attendre.',
    unknown: 'Le serveur de messagerie n’a pas accepté l’e-mail.',
  },
  triedAgain: (why) => `${why} Un nouvel essai se fait tout seul.`,
  details: 'Détails',
};
