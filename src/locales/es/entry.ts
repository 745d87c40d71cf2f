import type { Texts } from '../texts.js';

export const entryTexts: Texts['entry'] = {
  entryGrades: {
    typed: 'Los escribió usted, nadie los ha verificado.',
    verified: 'Los escribió usted, y un código ha demostrado su dirección.',
    invited: 'Recibió la invitación en esta dirección, y un código ha demostrado que es suya.',
    'signed-in': 'Así ha iniciado sesión.',
  },
  roleNow: (role) => `Su rol ahora es ${role}.`,
  guest: 'Invitado',
  entrySeen: 'El anfitrión los ve, los demás invitados no.',
  entryKept: 'Se guardan para que el anfitrión sepa quién estuvo aquí, hasta que usted los borre.',
  yes: 'Sí',
  erase: 'Borrar',
  eraseTitle: '¿Borrar sus datos?',
  eraseWay:
    'Se borran su nombre, su correo y sus respuestas, y usted sale. Volver ocupa un lugar nuevo. ' +
    'Esto no se puede deshacer.',
  leaveTitle: '¿Renunciar a su lugar?',
  leaveUsedUp:
    'Todos los lugares de su enlace están ocupados y al salir no se libera ninguno: no podrá volver con él.',
  leaveClosed: 'Su enlace no deja entrar a nadie en este momento: no podrá volver con él.',
  notYouTitle: (name) => `¿Salir como ${name}?`,
  notYouWay: 'Para volver hará falta el enlace otra vez, y un lugar nuevo.',
};
