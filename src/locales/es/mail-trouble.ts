import type { Texts } from '../texts.js';

export const mailTroubleTexts: Texts['mail-trouble'] = {
  troubles: {
    'no-address': 'Esta dirección no existe o no recibe correo.',
    full: 'El buzón está lleno.',
    refused: 'El servidor de correo de esta dirección rechazó el mensaje.',
    later: 'El servidor de correo de esta dirección pide esperar.',
    unknown: 'El servidor de correo no aceptó el mensaje.',
  },
  triedAgain: (why) => `${why} Se vuelve a intentar automáticamente.`,
  details: 'Detalles',
};
