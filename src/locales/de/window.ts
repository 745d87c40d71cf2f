import type { Texts } from '../texts.js';

export const windowTexts: Texts['window'] = {
  close: 'Schließen',
  back: 'Zurück',
  cancel: 'Abbrechen',
  tryAgain: 'Noch einmal versuchen',
  loading: 'Wird geladen …',
  notLoaded: {
    title: 'Dieser Teil wurde nicht geladen',
    way: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  },
  localOnly: 'Funktioniert nur in diesem Browser',
  localOnlyWay: 'Links öffnen sich nur in seinen anderen Tabs, und Mails bleiben in ihm.',
  discardTitle: 'Eingaben verwerfen?',
  discardWay: 'Sie sind noch nicht gespeichert.',
  discard: 'Verwerfen',
  keepEditing: 'Weiter bearbeiten',
};
