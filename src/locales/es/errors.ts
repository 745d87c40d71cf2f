import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: { title: 'No se pudo leer', way: 'Vuelva a cargar la página e inténtelo de nuevo.' },
  IDEMPOTENCY_KEY_MISSING: {
    title: 'No se pudo guardar',
    way: 'Vuelva a cargar la página e inténtelo de nuevo.',
  },

  NOT_ALLOWED: { title: 'No puede cambiar esto', way: 'Pida acceso al propietario.' },
  ORIGIN_NOT_ALLOWED: {
    title: 'Esta página no puede hacer cambios',
    way: 'Pida al sitio que permita a esta página usar su servicio para compartir.',
  },
  NOT_FOUND: {
    title: 'Aquí no tiene nada que gestionar',
    way: 'Inicie sesión con la cuenta del propietario.',
  },
  METHOD_NOT_ALLOWED: {
    title: 'Eso no es posible aquí',
    way: 'Vuelva a cargar la página e inténtelo de nuevo.',
  },
  CHANGED_MEANWHILE: {
    title: 'Otra persona acaba de cambiar esto',
    way: 'Ahora ve cómo quedó. Inténtelo de nuevo si sigue siendo necesario.',
  },
  MAIL_MISSING: {
    title: 'Este sitio no envía correos',
    way: 'Avise a los responsables del sitio, o envíe el enlace de otra forma.',
  },
  NO_PLACE_LEFT: {
    title: 'No quedan lugares',
    way: 'Aumente el número de usos del enlace y vuelva a admitir.',
  },
  LINK_LIMIT_REACHED: {
    title: 'No caben más enlaces',
    way: 'Elimine un enlace que ya no necesite.',
  },
  BODY_TOO_LARGE: { title: 'Es demasiado de una vez', way: 'Acorte el texto e inténtelo de nuevo.' },
  NOT_JSON: { title: 'No se pudo leer', way: 'Vuelva a cargar la página e inténtelo de nuevo.' },
  INVALID_INPUT: {
    title: 'Hay campos que conviene revisar',
    way: 'Cambie lo que está marcado e inténtelo de nuevo.',
  },
  IDEMPOTENCY_KEY_REUSED: { title: 'No se pudo guardar', way: 'Inténtelo de nuevo.' },
  LINK_UNKNOWN: {
    title: 'Este enlace no funciona',
    way: 'Compruebe que está completo, o pida uno nuevo a la persona que se lo envió.',
  },
  GUEST_ACCESS_OFF: {
    title: 'El acceso de invitados está desactivado',
    way: 'Pida a la persona que le envió el enlace que lo active.',
  },
  GUEST_LINK_NOT_YET: {
    title: 'Este enlace todavía no funciona',
    way: 'Vuelva un poco más tarde, o pregunte a la persona que se lo envió cuándo se abre.',
  },
  GUEST_LINK_PAUSED: {
    title: 'Este enlace está en pausa',
    way: 'Pida a la persona que se lo envió que lo reanude, o vuelva más tarde.',
  },
  GUEST_LINK_EXPIRED: {
    title: 'Este enlace ha caducado',
    way: 'Pida uno nuevo a la persona que se lo envió.',
  },
  GUEST_LINK_USED_UP: {
    title: 'Este enlace está agotado',
    way: 'Pida uno nuevo a la persona que se lo envió.',
  },
  GUEST_LINK_REPLACED: {
    title: 'Este enlace se reemplazó',
    way: 'Pida el nuevo a la persona que se lo envió.',
  },
  GUEST_LINK_DELETED: {
    title: 'Este enlace se eliminó',
    way: 'Pida uno nuevo a la persona que se lo envió.',
  },
  ACCESS_CODE_WRONG: {
    title: 'Este código de acceso es incorrecto',
    way: 'Compruébelo, o pregunte a la persona que le envió el enlace.',
  },
  TOO_MANY_TRIES: {
    title: 'Demasiados intentos incorrectos desde esta red',
    way: 'Espere unos minutos e inténtelo de nuevo.',
  },
  TERMS_CHANGED: {
    title: 'Las condiciones acaban de cambiar',
    way: 'Lea las nuevas más arriba y acéptelas para unirse.',
  },
  GUEST_BLOCKED: {
    title: 'El anfitrión le ha cerrado este enlace',
    way: 'Pregunte al anfitrión si se trata de un error.',
  },
  DOMAIN_NOT_ALLOWED: {
    title: 'Este enlace no es para su dirección',
    way: 'Use otra de sus direcciones, o pregunte a la persona que se lo envió.',
  },
  GUEST_DECLINED: {
    title: 'El anfitrión no le ha dejado entrar',
    way: 'Pregunte al anfitrión si se trata de un error.',
  },
  INVITE_EXPIRED: {
    title: 'Esta invitación ha caducado',
    way: 'Pida una nueva a la persona que le invitó.',
  },
  INVITE_REVOKED: {
    title: 'Esta invitación se revocó',
    way: 'Pregunte a la persona que le invitó si se trata de un error.',
  },
  INVITE_DECLINED: {
    title: 'Esta invitación se rechazó',
    way: 'Si al final quiere venir, pida a la persona que le invitó que le invite de nuevo.',
  },
  INVITE_LOCKED: {
    title: 'Esta invitación está bloqueada',
    way: 'Se escribieron demasiados códigos incorrectos. Pida una nueva a la persona que le invitó.',
  },
  WRONG_PERSON: {
    title: 'Esta invitación es para otra persona',
    way: 'Use la dirección a la que se envió, o pregunte a la persona que le invitó.',
  },
  CODE_WRONG: {
    title: 'Este código es incorrecto',
    way: 'Mire el correo más reciente, o pida un código nuevo.',
  },
  CODE_EXPIRED: { title: 'Este código ya no vale', way: 'Pida uno nuevo.' },
  PROOF_NEEDED: {
    title: 'Todavía no sabemos quién es usted',
    way: 'Inicie sesión con la dirección invitada e inténtelo de nuevo.',
  },
  SESSION_OVER: {
    title: 'La sesión ha terminado',
    way: 'Pregunte al anfitrión si hay una grabación.',
  },
  GUEST_REMOVED: {
    title: 'El anfitrión ha puesto fin a su visita',
    way: 'Pregunte al anfitrión si desea volver.',
  },
  GUEST_ERASED: {
    title: 'Sus datos se han borrado',
    way: 'Su nombre, su correo y sus respuestas ya no están. Para volver, abra el enlace de nuevo; eso ocupa un lugar nuevo.',
  },
  GUEST_LEFT: {
    title: 'Ha salido',
    way: 'Para volver, abra de nuevo el enlace que recibió. Si sus lugares están contados, eso ocupa uno nuevo.',
  },
  SEAT_UNKNOWN: { title: 'No se encontró su lugar', way: 'Únase de nuevo con el enlace.' },
  PASS_INVALID: { title: 'Su acceso ya no vale', way: 'Únase de nuevo con el enlace.' },
  ENDPOINT_INVALID: {
    title: 'Compartir no está configurado en esta página',
    way: 'Avise a los responsables del sitio de que la dirección del servicio para compartir es incorrecta.',
  },
  PROVIDER_UNDEFINED: {
    title: 'Compartir no está configurado en esta página',
    way: 'Avise a los responsables del sitio de que sharing-provider no está definido: importar guestlist/define/sharing-provider.',
  },
  BACKEND_UNREACHABLE: {
    title: 'El servicio para compartir no responde',
    way: 'No se ha perdido nada de lo que escribió. Inténtelo de nuevo.',
  },
  BACKEND_TIMEOUT: {
    title: 'Está tardando demasiado',
    way: 'Compruebe su conexión e inténtelo de nuevo.',
  },
  BACKEND_REPLY_INVALID: {
    title: 'No se pudo leer la respuesta',
    way: 'Avise a los responsables del sitio de que guestlist no entiende las respuestas del servicio de esta página.',
  },
  BACKEND_FAILED: {
    title: 'Algo salió mal',
    way: 'No se ha perdido nada de lo que escribió. Inténtelo de nuevo.',
  },
  CRYPTO_MISSING: {
    title: 'Para compartir hace falta una página segura',
    way: 'Abra esta página con https:// al comienzo de su dirección.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'Este navegador no guarda datos de esta página',
    way: 'Permita que el sitio guarde datos, o salga de la navegación privada, e inténtelo de nuevo.',
  },
  STORAGE_FULL: {
    title: 'Este navegador no tiene más espacio',
    way: 'Libere espacio en este dispositivo e inténtelo de nuevo.',
  },
  TAB_OUTDATED: {
    title: 'Esta página está desactualizada',
    way: 'Vuelva a cargar la página e inténtelo de nuevo.',
  },
  OFFLINE: {
    title: 'No tiene conexión',
    way: 'Conéctese a internet e inténtelo de nuevo.',
    later: {
      title: 'Eso falló mientras no tenía conexión',
      way: 'La conexión ha vuelto: inténtelo de nuevo.',
    },
  },
  MEDIA_ID_MISSING: {
    title: 'Compartir no está configurado en esta página',
    way: 'Avise a los responsables del sitio de que falta media-id.',
  },
  WINDOW_MISSING: {
    title: 'Compartir no está configurado en esta página',
    way: 'Avise a los responsables del sitio de que falta una ventana: checkPage() de guestlist dice por qué.',
  },
  LINK_MISSING: {
    title: 'Necesita un enlace para unirse',
    way: 'Abra el enlace que recibió, completo.',
  },
  PAGE_REFUSED: {
    title: 'La página no le dejó entrar',
    way: 'Inténtelo de nuevo, o pregunte al anfitrión.',
  },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));
const characters = (params: Params, name: string, formats: Formats): string =>
  `${amount(params, name, formats)} ${formats.plural(Number(params[name] ?? 0), { one: 'carácter', other: 'caracteres' })}`;

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => 'Rellene este campo.',
  TOO_SHORT: (params, formats) => `Use al menos ${characters(params, 'minimum', formats)}.`,
  TOO_LONG: (params, formats) => `Use como máximo ${characters(params, 'maximum', formats)}.`,
  TOO_SMALL: (params, formats) => `Use un número a partir de ${amount(params, 'minimum', formats)}.`,
  TOO_LARGE: (params, formats) => `Use un número hasta ${amount(params, 'maximum', formats)}.`,
  TOO_FEW: () => 'Indique dos o más, una por línea.',
  NOT_WHOLE: () => 'Use un número entero, por ejemplo 50.',
  NOT_AN_ADDRESS: () => 'Use una dirección de correo, por ejemplo nombre@example.com.',
  NOT_A_DOMAIN: () => 'Use un dominio, por ejemplo example.org.',
  NOT_A_TIME: () => 'Elija una fecha y una hora.',
  IN_THE_PAST: () => 'Elija un momento futuro.',
  AFTER_THE_END: () => 'Elija un inicio anterior al final.',
  WRONG_CODE: () => 'Este código es incorrecto.',
  NOT_ALLOWED: () => 'No use caracteres especiales.',
  UNKNOWN_FIELD: () => 'Esto no se puede guardar aquí.',
  WRONG_TYPE: () => 'Compruebe lo que ha escrito.',
};
