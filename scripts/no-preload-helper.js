/** Without Vite's own code for the style sheets of what is loaded later: guestlist has none. */
export const noPreloadHelper = {
  name: 'no-preload-helper',
  enforce: /** @type {const} */ ('pre'),
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
};
