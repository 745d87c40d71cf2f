/** Plugins for esbuild and Vite: the style sheets in css`…` are written for readers, and shipped for browsers. */
import { readFile } from 'node:fs/promises';

/**
 * Comments go, white space becomes one blank or none. Only what stands between the backticks of css`…`
 * is touched; the space around `+` and `-` in calc() and between compound selectors stays.
 */
/** @param {string} code */
export function minifyCssTemplates(code) {
  return code.replace(/\bcss ?`([^`]*)`/g, (_, css) => {
    const small = css
      .replace(/\/\*[^]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .trim();
    // As many lines as before, so that source maps still hold.
    return `css\`${small}\`${'\n'.repeat(css.split('\n').length - 1)}`;
  });
}

const ours = /\/src\/.*\.ts$/;

export const esbuildMinifyStyles = {
  name: 'minify-styles',
  setup(build) {
    build.onLoad({ filter: ours }, async ({ path }) => ({
      contents: minifyCssTemplates(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

export const viteMinifyStyles = {
  name: 'minify-styles',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code @param {string} id */
  transform: (code, id) => (ours.test(id) ? { code: minifyCssTemplates(code), map: null } : null),
};
