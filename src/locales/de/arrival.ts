import type { Texts } from '../texts.js';

export const arrivalTexts: Texts['arrival'] = {
  loading: 'Ihr Link wird geprüft …',
  notLoaded: 'Dieser Teil der Seite wurde nicht geladen',
  notLoadedWay: 'Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.',
};
