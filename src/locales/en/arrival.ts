/** What a join form says while the rest of it is on its way. */
export const arrivalTexts = {
  loading: 'Looking at your link…',
  notLoaded: 'This part of the page did not load',
  notLoadedWay: 'Check your connection, then reload the page.',
};
