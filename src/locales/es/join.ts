import type { Texts } from '../texts.js';
import { people } from './counts.js';

export const joinTexts: Texts['join'] = {
  title: (title) => `Unirse a «${title}»`,
  hostedBy: (host) => `Anfitrión: ${host}`,
  startsOn: (when) => `Comienzo: ${when}`,
  welcomeBack: (name) => `Hola de nuevo, ${name}`,
  notYou: '¿No es usted?',
  name: 'Nombre',
  email: 'Correo electrónico',
  emailHint: 'El anfitrión ve su nombre y su correo.',
  sentences: (title, why) => `${title}. ${why}`,
  accessCode: 'Código de acceso',
  accessCodeHint: 'Se lo dio el anfitrión.',
  choose: 'Elegir…',
  optional: '(opcional)',
  terms: 'Condiciones',
  acceptTerms: 'Acepto las condiciones',
  notTicked: 'Marque esta casilla para unirse.',
  remember: 'Recordarme en este dispositivo',
  rememberHint:
    'Durante 30 días, para entrar directamente. Si no, mantenga abierta esta pestaña. Mejor no en un dispositivo compartido.',
  join: 'Unirse',
  approvalHint: 'El anfitrión aprueba a cada invitado: espere aquí hasta que le deje entrar.',
  comeIn: 'Volver a entrar',
  joinAgain: 'Unirse de nuevo',
  tryAt: (time) => `Espere hasta las ${time} e inténtelo de nuevo con el código que recibió.`,

  joinedAs: (name) => `Está dentro como ${name}`,
  letIn: 'El anfitrión le ha dejado entrar.',
  alreadyIn: 'Ya está dentro. Para unirse como otra persona, salga primero.',
  codeAsked: 'Escriba el código que recibió por correo',
  inWhenAdmitted: 'Entrará en cuanto el anfitrión le admita',
  waitingAs: (name) => `Se ha unido como ${name}`,
  yourEntry: 'Sus datos',
  leave: 'Salir',

  usedUpBy: (uses, maximum, formats) =>
    maximum === 1
      ? 'La única persona para la que era ya se ha unido.'
      : `${formats.number(uses)} de ${people(maximum, formats)} ` +
        `${formats.plural(uses, { one: 'se ha unido', other: 'se han unido' })} con él.`,
  declined: {
    title: 'Su respuesta se ha enviado',
    way: (email) =>
      `Si ${email} es la dirección invitada, el anfitrión ve ahora que no viene. Si al final quiere venir, pida otra invitación.`,
  },
  useAnother: 'Usar otra dirección',
  left: {
    guestHere: 'Puede volver desde aquí. Si los lugares de su enlace están contados, eso ocupa uno nuevo.',
    invited: 'Su invitación sigue siendo válida. Para volver, abra de nuevo el enlace que contiene.',
    invitedHere: 'Su invitación sigue siendo válida: puede volver con ella.',
    closed: 'Su enlace no deja entrar a nadie en este momento. Pregunte a quien se lo envió.',
  },
  endedOn: (when) => `Final: ${when}.`,
  waitingForNetwork: 'Esta página lo intentará de nuevo por sí sola en cuanto haya conexión.',
  waitingForHost: 'Esta página vuelve a mirar por sí sola de vez en cuando.',
  placeKept: 'Su lugar queda reservado.',
  cutOff:
    'Se ha perdido la conexión. Su lugar queda reservado y esta página volverá a conectarse por sí sola.',
};
