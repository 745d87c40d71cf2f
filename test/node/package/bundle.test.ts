import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
beforeAll(async () => {
  project = await openProject();
});
afterAll(() => project.remove());

/** A page built by Vite, as somebody has it who has just made a project. */
async function buildPage(name: string, script: string) {
  await project.write(`${name}/main.js`, script);
  await project.write(`${name}/index.html`, '<!doctype html><script type="module" src="./main.js"></script>');
  const { output } = (await build({
    root: `${project.root}/${name}`,
    configFile: false,
    logLevel: 'error',
    build: { write: false, modulePreload: { polyfill: false } },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry)!;
  const atOnce = new Set<string>();
  const visit = (file: string) => {
    if (atOnce.has(file)) return;
    atOnce.add(file);
    for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) visit(next);
  };
  visit(entry.fileName);
  return {
    atOnce: chunks.filter(({ fileName }) => atOnce.has(fileName)),
    later: chunks.filter(({ fileName }) => !atOnce.has(fileName)),
  };
}

const sizeOf = (chunks: readonly Rolldown.OutputChunk[]) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0);

describe('the tarball in an empty Vite project', () => {
  it('builds; a page pays for what it imports, and for no window before it is opened', async () => {
    const lit = await buildPage(
      'lit',
      "export { LitElement, html, css } from 'lit'; import { LitElement, html, css } from 'lit'; customElements.define('a-b', class extends LitElement { static styles = css`a{}`; render() { return html`<a></a>`; } });",
    );
    const menu = await buildPage('menu', "import 'guestlist/define/media-actions-menu';");
    expect(sizeOf(menu.atOnce) / sizeOf(lit.atOnce)).toBeLessThan(1.8);
    expect(menu.later.length).toBeGreaterThan(2);
    expect(menu.atOnce.map(({ code }) => code).join('\n')).not.toContain('showModal');
    expect(menu.later.map(({ code }) => code).join('\n')).toContain('showModal');
  });

  it('importing the classes registers nothing, and what is not used is left out', async () => {
    const { atOnce } = await buildPage(
      'nothing',
      "import 'guestlist'; import 'guestlist/domain'; console.log('page');",
    );
    expect(sizeOf(atOnce)).toBeLessThan(200);
  });
});
