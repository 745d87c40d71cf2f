/** Words that every window uses. */
export const windowTexts = {
  close: 'Close',
  back: 'Back',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading…',
  optional: 'optional',
  discardTitle: 'Discard what you typed?',
  discardWay: 'It has not been saved.',
  discard: 'Discard',
  keepEditing: 'Keep editing',
};
