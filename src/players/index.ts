/** What a page's player is doing, whichever player it is. */
export { currentTimeOf, durationOf, isPlayer } from './player.js';
