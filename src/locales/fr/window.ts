import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: 'Fermer',
  back: 'Retour',
  cancel: 'Annuler',
  tryAgain: 'Réessayer',
  loading: 'Chargement…',
  notLoaded: {
    title: 'Cette partie ne s’est pas chargée',
    way: 'Vérifiez votre connexion, puis réessayez.',
  },
  localOnly: 'Fonctionne uniquement dans ce navigateur',
  localOnlyWay: 'Les liens ne s’ouvrent que dans ses autres onglets, et les e-mails n’en sortent pas.',
  discardTitle: 'Abandonner votre saisie ?',
  discardWay: 'Elle n’a pas été enregistrée.',
  discard: 'Abandonner',
  keepEditing: 'Continuer la saisie',
};
