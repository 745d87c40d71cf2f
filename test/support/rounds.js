/**
 * What runs when. `npm test` has all tests in one engine, and those files in the others too that are about what engines do in
 * ways of their own; `npm run test:engines` has the rest of them; `npm run test:long`, and a runner that is called by its own
 * name, have everything.
 */
export const round = process.env.ROUND;

/** What axe says, keys and focus, the clipboard, what a browser keeps, and how it lays out and places. */
export const inEachEngine = [
  'axe-dark',
  'axe-light',
  'copy',
  'guest-access-dialog',
  'guest-join-form',
  'hostile',
  'indexed-db',
  'input-method',
  'invite-users-dialog',
  'list-rows',
  'local-backend',
  'media-actions-menu',
  'participants-panel-focus',
  'place',
  'plain-page',
  'players',
  'question-dialog',
  'share-ways',
];
const isInEachEngine = (/** @type {string} */ file) =>
  inEachEngine.some((name) => file.endsWith(`/${name}.test.ts`));

/**
 * The element tests that an engine has in this round.
 *
 * @param {string} engine
 * @param {readonly string[]} files
 */
export function filesOf(engine, files) {
  switch (round) {
    case 'usual':
      return files.filter((file) => engine === 'chromium' || isInEachEngine(file));
    case 'engines':
      return files.filter((file) => engine !== 'chromium' && !isInEachEngine(file));
    default:
      return [...files];
  }
}
