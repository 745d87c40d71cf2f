import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': 'Este endereço não existe ou não recebe e-mails.',
    full: 'A caixa de entrada está cheia.',
    refused: 'O servidor de e-mail deste endereço recusou a mensagem.',
    later: 'O servidor de e-mail deste endereço pede para esperar.',
    unknown: 'O servidor de e-mail não aceitou a mensagem.',
  },
  triedAgain: (why) => `${why} Uma nova tentativa é feita automaticamente.`,
  details: 'Detalhes',
};
