import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: 'Vérification de votre lien…',
  notLoaded: 'Cette partie de la page ne s’est pas chargée',
  notLoadedWay: 'Vérifiez votre connexion, puis rechargez la page.',
};
