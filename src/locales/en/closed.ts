/** What stands on a page before anybody has come near a button. */
export const closedTexts = {
  share: 'Share',
  moreActions: 'More actions',
};
