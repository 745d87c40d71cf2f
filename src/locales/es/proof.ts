import type { Texts } from '../texts.js';

export const proofTexts: Texts['proof'] = {
  emailHint: 'La dirección a la que se envió su invitación.',
  continue: 'Continuar',
  signedIn: 'Se une con la sesión que tiene iniciada aquí. Nadie más puede usar esta invitación.',
  whileIn: 'Sigue dentro como hasta ahora mientras tanto.',
  notNow: 'Ahora no',

  decline: 'Rechazar',
  declineTitle: (title) => `¿Rechazar «${title}»?`,
  declineWay: 'El anfitrión ve que no viene. Si al final quiere venir, necesitará otra invitación.',
  declineHint: 'La dirección a la que se envió su invitación: solo su titular puede rechazarla.',
  declineProof:
    'Alguien ya se unió con esta invitación. Para rechazarla ahora, escriba el código que se le envió por correo.',
  back: 'Atrás',

  codeMaybe: (email) => `Si ${email} es la dirección invitada, hay un código en camino.`,
  showAddress: 'Mostrar la dirección',
  hideAddress: 'Ocultar la dirección',
  codeSent: (email) => `Hay un código en camino a ${email}.`,
  codeSentBefore: (email) => `El código ya se envió a ${email}.`,
  code: 'Código',
  codeHint: 'Seis cifras, válidas durante diez minutos. ¿No llega? Mire también en el correo no deseado.',
  sixDigits: 'Escriba las seis cifras.',
  codeWrong: (left, formats) => {
    if (left === null) return 'Este código es incorrecto.';
    if (left === 0) return 'Este código es incorrecto, y era el último intento. Envíe un código nuevo.';
    return `Este código es incorrecto. ${formats.plural(left, {
      one: `Queda ${formats.number(left)} intento`,
      other: `Quedan ${formats.number(left)} intentos`,
    })}.`;
  },
  codeOver: 'Este código ya no vale. Envíe un código nuevo.',
  sendNew: 'Enviar un código nuevo',
  sendNewIn: (seconds, formats) => `en ${formats.number(seconds)} s`,
  newSent: 'Hay un código nuevo en camino.',
  tooMany: 'Se han pedido demasiados códigos',
  tooManyUntil: (time) => `Podrá pedir otro a partir de las ${time}.`,
  askHost: 'Preguntar al anfitrión',
  askAboutInvite: (host) =>
    `Solo ${host ?? 'el anfitrión'} puede decir qué dirección se invitó, o invitar otra de las suyas.`,
  askAboutLink: (host) =>
    `Avise de que el código no llega: ${host ?? 'el anfitrión'} puede comprobar la dirección, o dejarle entrar de otra forma.`,
  wrongAccount: 'Inicie sesión con la cuenta invitada, o pregunte a la persona que le invitó.',
};
