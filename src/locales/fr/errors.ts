import type { Formats, Texts } from '../texts.js';

export const errorTexts: Required<Texts['errors']> = {
  MALFORMED_JSON: { title: 'Lecture impossible', way: 'Rechargez la page et réessayez.' },
  IDEMPOTENCY_KEY_MISSING: { title: 'Enregistrement impossible', way: 'Rechargez la page et réessayez.' },

  NOT_ALLOWED: {
    title: 'Vous ne pouvez pas modifier cela',
    way: 'Demandez au propriétaire de vous y autoriser.',
  },
  ORIGIN_NOT_ALLOWED: {
    title: 'Cette page n’est pas autorisée à faire des modifications',
    way: 'Demandez au site d’autoriser cette page à utiliser son service de partage.',
  },
  NOT_FOUND: {
    title: 'Vous n’avez rien à gérer ici',
    way: 'Connectez-vous avec le compte du propriétaire.',
  },
  METHOD_NOT_ALLOWED: { title: 'Ce n’est pas possible ici', way: 'Rechargez la page et réessayez.' },
  CHANGED_MEANWHILE: {
    title: 'Quelqu’un d’autre vient de modifier cela',
    way: 'Vous voyez maintenant l’état actuel. Réessayez si c’est encore nécessaire.',
  },
  MAIL_MISSING: {
    title: 'Ce site n’envoie pas d’e-mails',
    way: 'Prévenez les responsables du site, ou envoyez le lien autrement.',
  },
  NO_PLACE_LEFT: {
    title: 'Il n’y a plus de place',
    way: 'Augmentez le nombre d’utilisations du lien, puis admettez à nouveau.',
  },
  LINK_LIMIT_REACHED: {
    title: 'Plus aucun lien ne peut être ajouté',
    way: 'Supprimez un lien dont vous n’avez plus besoin.',
  },
  BODY_TOO_LARGE: { title: 'C’est trop à la fois', way: 'Raccourcissez le texte et réessayez.' },
  NOT_JSON: { title: 'Lecture impossible', way: 'Rechargez la page et réessayez.' },
  INVALID_INPUT: {
    title: 'Certains champs sont à revoir',
    way: 'Modifiez ce qui est signalé, puis réessayez.',
  },
  IDEMPOTENCY_KEY_REUSED: { title: 'Enregistrement impossible', way: 'Réessayez.' },
  LINK_UNKNOWN: {
    title: 'Ce lien ne fonctionne pas',
    way: 'Vérifiez qu’il est complet, ou demandez-en un nouveau à la personne qui vous l’a envoyé.',
  },
  GUEST_ACCESS_OFF: {
    title: 'L’accès invité est désactivé',
    way: 'Demandez à la personne qui vous a envoyé le lien de l’activer.',
  },
  GUEST_LINK_NOT_YET: {
    title: 'Ce lien ne fonctionne pas encore',
    way: 'Revenez un peu plus tard, ou demandez à la personne qui vous l’a envoyé quand il ouvre.',
  },
  GUEST_LINK_PAUSED: {
    title: 'Ce lien est suspendu',
    way: 'Demandez à la personne qui vous l’a envoyé de le réactiver, ou revenez plus tard.',
  },
  GUEST_LINK_EXPIRED: {
    title: 'Ce lien a expiré',
    way: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
  },
  GUEST_LINK_USED_UP: {
    title: 'Ce lien est épuisé',
    way: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
  },
  GUEST_LINK_REPLACED: {
    title: 'Ce lien a été remplacé',
    way: 'Demandez le nouveau à la personne qui vous l’a envoyé.',
  },
  GUEST_LINK_DELETED: {
    title: 'Ce lien a été supprimé',
    way: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
  },
  ACCESS_CODE_WRONG: {
    title: 'Ce code d’accès est incorrect',
    way: 'Vérifiez-le, ou demandez à la personne qui vous a envoyé le lien.',
  },
  TOO_MANY_TRIES: {
    title: 'Trop d’essais incorrects depuis ce réseau',
    way: 'Attendez quelques minutes, puis réessayez.',
  },
  TERMS_CHANGED: {
    title: 'Les conditions viennent de changer',
    way: 'Lisez les nouvelles ci-dessus et acceptez-les, puis rejoignez.',
  },
  GUEST_BLOCKED: {
    title: 'L’organisateur vous a fermé ce lien',
    way: 'Demandez à l’organisateur s’il s’agit d’une erreur.',
  },
  DOMAIN_NOT_ALLOWED: {
    title: 'Ce lien n’est pas prévu pour votre adresse',
    way: 'Utilisez une autre de vos adresses, ou demandez à la personne qui vous l’a envoyé.',
  },
  GUEST_DECLINED: {
    title: 'L’organisateur ne vous a pas admis',
    way: 'Demandez à l’organisateur s’il s’agit d’une erreur.',
  },
  INVITE_EXPIRED: {
    title: 'Cette invitation a expiré',
    way: 'Demandez-en une nouvelle à la personne qui vous a invité.',
  },
  INVITE_REVOKED: {
    title: 'Cette invitation a été révoquée',
    way: 'Demandez à la personne qui vous a invité s’il s’agit d’une erreur.',
  },
  INVITE_DECLINED: {
    title: 'Cette invitation a été déclinée',
    way: 'Si vous venez finalement, demandez à la personne qui vous a invité de vous inviter à nouveau.',
  },
  INVITE_LOCKED: {
    title: 'Cette invitation est verrouillée',
    way: 'Trop de codes incorrects ont été saisis. Demandez-en une nouvelle à la personne qui vous a invité.',
  },
  WRONG_PERSON: {
    title: 'Cette invitation est pour quelqu’un d’autre',
    way: 'Utilisez l’adresse à laquelle elle a été envoyée, ou demandez à la personne qui vous a invité.',
  },
  CODE_WRONG: {
    title: 'Ce code est incorrect',
    way: 'Vérifiez le dernier e-mail reçu, ou demandez un nouveau code.',
  },
  CODE_EXPIRED: { title: 'Ce code n’est plus valable', way: 'Demandez-en un nouveau.' },
  PROOF_NEEDED: {
    title: 'Nous ne savons pas encore qui vous êtes',
    way: 'Connectez-vous avec l’adresse invitée, puis réessayez.',
  },
  SESSION_OVER: {
    title: 'La session est terminée',
    way: 'Demandez à l’organisateur s’il existe un enregistrement.',
  },
  GUEST_REMOVED: {
    title: 'L’organisateur a mis fin à votre visite',
    way: 'Adressez-vous à l’organisateur si vous souhaitez revenir.',
  },
  GUEST_ERASED: {
    title: 'Vos informations sont effacées',
    way: 'Votre nom, votre adresse e-mail et vos réponses ont disparu. Pour revenir, ouvrez à nouveau le lien ; cela prend une nouvelle place.',
  },
  GUEST_LEFT: {
    title: 'Vous êtes parti',
    way: 'Pour revenir, ouvrez à nouveau le lien que vous avez reçu. Si ses places sont comptées, cela en prend une nouvelle.',
  },
  SEAT_UNKNOWN: { title: 'Votre place est introuvable', way: 'Rejoignez à nouveau avec le lien.' },
  PASS_INVALID: { title: 'Votre accès n’est plus valable', way: 'Rejoignez à nouveau avec le lien.' },
  ENDPOINT_INVALID: {
    title: 'Le partage n’est pas configuré sur cette page',
    way: 'Signalez aux responsables du site que l’adresse du service de partage est incorrecte.',
  },
  PROVIDER_UNDEFINED: {
    title: 'Le partage n’est pas configuré sur cette page',
    way: 'Signalez aux responsables du site que sharing-provider n’est pas défini : importer guestlist/define/sharing-provider.',
  },
  BACKEND_UNREACHABLE: {
    title: 'Le service de partage ne répond pas',
    way: 'Rien de ce que vous avez saisi n’est perdu. Réessayez.',
  },
  BACKEND_TIMEOUT: { title: 'Cela prend trop de temps', way: 'Vérifiez votre connexion, puis réessayez.' },
  BACKEND_REPLY_INVALID: {
    title: 'La réponse n’a pas pu être lue',
    way: 'Signalez aux responsables du site que guestlist ne comprend pas les réponses du service de cette page.',
  },
  BACKEND_FAILED: {
    title: 'Un problème est survenu',
    way: 'Rien de ce que vous avez saisi n’est perdu. Réessayez.',
  },
  CRYPTO_MISSING: {
    title: 'Le partage nécessite une page sécurisée',
    way: 'Ouvrez cette page avec https:// au début de son adresse.',
  },
  STORAGE_UNAVAILABLE: {
    title: 'Ce navigateur ne conserve aucune donnée pour cette page',
    way: 'Autorisez le site à conserver des données, ou quittez la navigation privée, puis réessayez.',
  },
  STORAGE_FULL: {
    title: 'Ce navigateur n’a plus d’espace',
    way: 'Libérez de l’espace sur cet appareil, puis réessayez.',
  },
  TAB_OUTDATED: { title: 'Cette page n’est plus à jour', way: 'Rechargez la page, puis réessayez.' },
  OFFLINE: {
    title: 'Vous êtes hors ligne',
    way: 'Connectez-vous à Internet, puis réessayez.',
    later: {
      title: 'Cela a échoué pendant que vous étiez hors ligne',
      way: 'La connexion est revenue : réessayez.',
    },
  },
  MEDIA_ID_MISSING: {
    title: 'Le partage n’est pas configuré sur cette page',
    way: 'Signalez aux responsables du site qu’il manque media-id.',
  },
  WINDOW_MISSING: {
    title: 'Le partage n’est pas configuré sur cette page',
    way: 'Signalez aux responsables du site qu’il manque une fenêtre : checkPage() de guestlist dit pourquoi.',
  },
  LINK_MISSING: {
    title: 'Il vous faut un lien pour rejoindre',
    way: 'Ouvrez le lien que vous avez reçu, en entier.',
  },
  PAGE_REFUSED: {
    title: 'La page ne vous a pas laissé entrer',
    way: 'Réessayez, ou adressez-vous à l’organisateur.',
  },
};

type Params = Parameters<Texts['fields']['TOO_LONG']>[0];
const amount = (params: Params, name: string, formats: Formats): string =>
  formats.number(Number(params[name] ?? 0));
const characters = (params: Params, name: string, formats: Formats): string =>
  `${amount(params, name, formats)} ${formats.plural(Number(params[name] ?? 0), { one: 'caractère', other: 'caractères' })}`;

export const fieldTexts: Required<Texts['fields']> = {
  REQUIRED: () => 'Remplissez ce champ.',
  TOO_SHORT: (params, formats) => `Saisissez au moins ${characters(params, 'minimum', formats)}.`,
  TOO_LONG: (params, formats) => `Saisissez au plus ${characters(params, 'maximum', formats)}.`,
  TOO_SMALL: (params, formats) => `Saisissez un nombre d’au moins ${amount(params, 'minimum', formats)}.`,
  TOO_LARGE: (params, formats) => `Saisissez un nombre d’au plus ${amount(params, 'maximum', formats)}.`,
  TOO_FEW: () => 'Indiquez-en au moins deux, une par ligne.',
  NOT_WHOLE: () => 'Saisissez un nombre entier, par exemple 50.',
  NOT_AN_ADDRESS: () => 'Saisissez une adresse e-mail, par exemple nom@example.com.',
  NOT_A_DOMAIN: () => 'Saisissez un domaine, par exemple example.org.',
  NOT_A_TIME: () => 'Choisissez une date et une heure.',
  IN_THE_PAST: () => 'Choisissez un moment à venir.',
  AFTER_THE_END: () => 'Choisissez un début antérieur à la fin.',
  WRONG_CODE: () => 'Ce code est incorrect.',
  NOT_ALLOWED: () => 'Évitez les caractères spéciaux.',
  UNKNOWN_FIELD: () => 'Cela ne peut pas être enregistré ici.',
  WRONG_TYPE: () => 'Vérifiez ce qui est saisi ici.',
};
