import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `Unirse a «${title}»`,
  hostedBy: (host) => `Anfitrión: ${host}`,
  startsOn: (when) => `Comienzo: ${when}`,
  welcomeBack: (name) => `Hola de nuevo, ${name}`,
  notYou: '¿No es usted?',
  notYouTitle: (name) => `¿Salir como ${name}?`,
  notYouWay: 'Para volver hará falta el enlace otra vez, y un lugar nuevo.',
  name: 'Nombre',
  email: 'Correo electrónico',
  emailHint: 'El anfitrión ve su nombre y su correo.',
  accessCode: 'Código de acceso',
  accessCodeHint: 'Se lo dio el anfitrión.',
  choose: 'Elegir…',
  terms: 'Condiciones',
  acceptTerms: 'Acepto las condiciones',
  notTicked: 'Marque esta casilla para unirse.',
  remember: 'Recordarme en este dispositivo',
  rememberHint:
    'Durante 30 días, para entrar directamente. Si no, mantenga abierta esta pestaña. Mejor no en un dispositivo compartido.',
  join: 'Unirse',
  approvalHint: 'El anfitrión le deja entrar.',
  joinAgain: 'Unirse de nuevo',
  tryAt: (time) => `Espere hasta las ${time} e inténtelo de nuevo con el código que recibió.`,

  joinedAs: (name) => `Está dentro como ${name}`,
  codeAsked: 'Escriba el código que recibió por correo',
  inWhenAdmitted: 'Entrará en cuanto el anfitrión le admita',
  waitingAs: (name) => `Se ha unido como ${name}`,
  yourEntry: 'Sus datos',
  entryGrades: {
    typed: 'Los escribió usted, nadie los ha verificado.',
    verified: 'Los escribió usted, y un código ha demostrado su dirección.',
    invited: 'Recibió la invitación en esta dirección, y un código ha demostrado que es suya.',
    'signed-in': 'Así ha iniciado sesión.',
  },
  entrySeen: 'El anfitrión los ve, los demás invitados no.',
  entryKept: 'Se guardan para que el anfitrión sepa quién estuvo aquí, hasta que usted los borre.',
  yes: 'Sí',
  leave: 'Salir',
  leaveTitle: '¿Renunciar a su lugar?',
  leaveUsedUp:
    'Todos los lugares de su enlace están ocupados y al salir no se libera ninguno: no podrá volver con él.',
  leaveClosed: 'Su enlace no deja entrar a nadie en este momento: no podrá volver con él.',
  erase: 'Borrar',
  eraseTitle: '¿Borrar sus datos?',
  eraseWay:
    'Se borran su nombre, su correo y sus respuestas, y usted sale. Volver ocupa un lugar nuevo. ' +
    'Esto no se puede deshacer.',

  startsIn: 'Empieza en',
  startsNow: 'Empieza ahora…',
  startsSoon: 'Empieza pronto',
  opensIn: 'Este enlace se abre en',
  opensNow: 'Se abre ahora…',
  inAtStart: 'Entrará en cuanto empiece.',
  keepTab: 'Mantenga abierta esta pestaña: su lugar está en ella.',
  comeBack: 'Puede cerrar esta pestaña: su invitación le dejará entrar de nuevo.',
  formAtStart: 'El formulario aparecerá aquí por sí solo.',
  timeLeft: ({ days, hours, minutes, seconds }, formats) => {
    const part = (value: number, unit: string): string => `${formats.number(value)} ${unit}`;
    if (days > 0) {
      const unit = formats.plural(days, { one: 'día', other: 'días' });
      return `${part(days, unit)} ${part(hours, 'h')} ${part(minutes, 'min')}`;
    }
    if (hours > 0) return `${part(hours, 'h')} ${part(minutes, 'min')} ${part(seconds, 's')}`;
    return minutes > 0 ? `${part(minutes, 'min')} ${part(seconds, 's')}` : part(seconds, 's');
  },
  minutesLeft: (minutes, formats) =>
    `${formats.number(minutes)} ${formats.plural(minutes, { one: 'minuto', other: 'minutos' })}`,
  addToCalendar: 'Añadir al calendario',
  calendarReady: 'Abra el archivo descargado para añadirlo.',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'La única persona para la que era ya se ha unido.'
      : `${formats.number(uses)} de ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'se ha unido', other: 'se han unido' })} con él.`,
  declined: {
    title: 'Ha rechazado la invitación',
    way: (email) =>
      `Si ${email} es la dirección invitada, el anfitrión ya lo ve. Si al final quiere venir, pida otra invitación.`,
  },
  endedOn: (when) => `Final: ${when}.`,
  waitingForNetwork: 'Esta página lo intentará de nuevo por sí sola en cuanto haya conexión.',
  waitingForHost: 'Esta página vuelve a mirar por sí sola de vez en cuando.',
  placeKept: 'Su lugar queda reservado.',
};
