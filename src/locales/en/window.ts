/** Words that every window uses. */
export const windowTexts = {
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading…',
  notLoaded: { title: 'This part did not load', way: 'Check your connection, then try again.' },
  localOnly: 'Works in this browser only',
  localOnlyWay: 'Links open in its other tabs only, and mails stay in it.',
  discardTitle: 'Discard what you typed?',
  discardWay: 'It has not been saved.',
  discard: 'Discard',
  keepEditing: 'Keep editing',
};
