import { defineConfig } from 'vite';
import { viteMinifyTemplates } from './scripts/minify-templates.js';

/** The demo's pages; the package itself is built by the compiler alone. */
export default defineConfig({
  root: 'demo/client',
  plugins: [viteMinifyTemplates],
  logLevel: 'warn',
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // The supported browsers know light-dark(); what stands in for it follows the system only, not the page.
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    // The polyfill would be an inline script, which a strict policy refuses.
    modulePreload: { polyfill: false },
    // Kilobytes. Video.js is one module, which the page of players alone loads.
    chunkSizeWarningLimit: 750,
    rolldownOptions: {
      input: 'demo/client/watch.ts',
      output: {
        entryFileNames: 'assets/[name].js',
        // The pages name the site's own style sheet; those of the players come with their code.
        assetFileNames: ({ names }) =>
          names.includes('watch.css') ? 'assets/site.css' : 'assets/[hash][extname]',
        // Blockers hide what is called after sharing.
        chunkFileNames: 'assets/[hash].js',
      },
    },
  },
});
