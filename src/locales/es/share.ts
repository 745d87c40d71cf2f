import type { Texts } from '../texts.js';
import { links, upTo } from './counts.js';

export const shareTexts: Texts['share'] = {
  title: 'Compartir',
  link: 'Enlace',
  copyLink: 'Copiar enlace',
  copied: 'Copiado',
  copiedStatus: 'Enlace copiado',
  copyByHand: 'Esta página no puede copiar por usted. El enlace está seleccionado: cópielo usted.',
  linkLoading: 'Buscando el enlace…',

  startAt: 'Empezar en',
  startTime: 'Inicio',
  endAt: 'Terminar en',
  endTime: 'Final',
  timeMissing: 'Escriba un tiempo, por ejemplo 1:02.',
  timeUnreadable: 'Escriba un tiempo como 1:02, 1:02:03 o 62s.',
  timeTooLate: (length) => `Termina en ${length}. Elija un tiempo anterior.`,
  endBeforeStart: 'Elija un final posterior al inicio.',

  onlyMembers: 'Solo los miembros que pueden iniciar sesión ven esta página.',
  onlyMembersGuests:
    'Solo los miembros que pueden iniciar sesión ven esta página. Para otras personas, use el acceso de invitados.',
  sessionOver: 'La sesión ha terminado. Ya nadie puede unirse con este enlace.',
  startsLater: (start) => `Comienzo: ${start}. Quien abra el enlace antes tendrá que esperar.`,

  embed: 'Insertar',
  qrCode: 'Código QR',
  email: 'Correo',
  moreOptions: 'Más opciones',
  shareOn: 'Compartir en',
  systemRefused: 'Esta página no puede abrir las opciones de su dispositivo. Copie el enlace.',
  panelFailed: {
    title: 'No se pudo cargar',
    way: 'Compruebe su conexión e inténtelo de nuevo.',
  },
  emailBody: (title, url) => `${title}\n${url}\n`,

  size: 'Tamaño',
  fluid: 'Ancho de la página',
  embedCode: 'Código',
  copyCode: 'Copiar código',
  codeCopiedStatus: 'Código copiado',
  codeByHand: 'Esta página no puede copiar por usted. El código está seleccionado: cópielo usted.',
  preview: 'Vista previa',
  previewRefused: 'Esta página no permite una vista previa. El código funciona igualmente.',

  whoElse: '¿Quién más?',
  guestAccess: 'Acceso de invitados',
  guestAccessIs: 'Un enlace que cualquiera puede usar, con un nombre y un correo',
  inviteUsers: 'Invitar a personas',
  inviteIs: 'Un enlace para una persona, con el rol que usted elija',
  invited: ({ all, pending }, formats) => {
    const invited = `${upTo(all, formats)} ${formats.plural(all, { one: 'invitada', other: 'invitadas' })}`;
    return pending === 0
      ? invited
      : `${invited}, ${upTo(pending, formats)} ${formats.plural(pending, { one: 'pendiente', other: 'pendientes' })}`;
  },
  off: 'Desactivado',
  onWithoutLinks: 'Activado, sin enlaces',
  on: (count, formats) =>
    count === 0 ? 'Activado, sin enlaces activos' : `Activado, ${links(count, formats)}`,
};
