/**
 * What runs when. `npm test` has all tests in one engine, and those files in the others too that are about what engines do in
 * ways of their own; `npm run test:engines` has the rest of them; `npm run test:long`, and a runner that is called by its own
 * name, have everything.
 */
export const round = process.env.ROUND;

/** Keys and focus, the clipboard, input methods, and how a browser lays out and places. */
export const inEachEngine = [
  'copy',
  'input-method',
  'list-rows',
  'media-actions-menu',
  'participants-panel-focus',
  'place',
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
