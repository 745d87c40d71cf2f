import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { checkPage as check } from '../../src/doctor/check-page.js';
import type { loadLocale as load } from '../../src/locales/load.js';
import { startServer, type RunningServer } from '../../src/server/node.js';
import { createSharingSite } from '../../src/testing/sharing-site.js';
import { openProject, type Project } from '../support/project.js';
import { Guest, Owner } from './people.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; " +
  "media-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const page = (body: string) => `<!doctype html>
<html lang="en">
  <title>Lecture</title>
  <script type="module" src="/guestlist/dist/cdn/index.js"></script>
  ${body}
</html>`;

const pages: Record<string, string> = {
  '/watch/lecture': page(`<sharing-provider endpoint="/api/sharing" media-id="lecture">
    <media-actions-menu><a href="/edit">Edit</a></media-actions-menu>
    <guest-join-form><template><p>You are watching.</p></template></guest-join-form>
  </sharing-provider>`),
  // Its script was forgotten.
  '/bare': '<!doctype html><title>Bare</title><share-button media-id="lecture"></share-button>',
};

let project: Project;
let server: RunningServer;
let origin: string;
let asked: string[];

/** Plain pages and the files of the tarball, as any static server gives them, with the handler beside them. */
test.beforeEach(async () => {
  project = await openProject();
  asked = [];
  server = await startServer(answer, { port: 0, hostname: '127.0.0.1' });
  origin = `http://127.0.0.1:${server.port}`;
  const site = await createSharingSite({ baseUrl: `${origin}/api/sharing` });
  site.signedIn = 'owner';

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/api/sharing')) return site.handler(request);
    const html = { 'content-type': 'text/html', 'content-security-policy': policy };
    if (pages[pathname] !== undefined) return new Response(pages[pathname], { headers: html });
    if (!pathname.startsWith('/guestlist/dist/')) return new Response('', { status: 404 });
    asked.push(path.basename(pathname));
    const file = await readFile(path.join(project.root, 'node_modules', path.normalize(pathname)));
    return new Response(new Uint8Array(file), { headers: { 'content-type': 'text/javascript' } });
  }
});
test.afterEach(async () => {
  await server.close();
  await project.remove();
});

test('one script is all that a page needs, and no window comes before it is wanted', async ({
  page,
  browser,
}) => {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  const owner = new Owner(page);
  await page.goto(`${origin}/watch/lecture`);
  await expect(page.getByRole('button', { name: 'More actions' })).toBeVisible();
  const atOnce = asked.length;
  await owner.openGuestAccess();
  expect(asked.length).toBeGreaterThan(atOnce);
  await owner.switchOn();
  const link = await owner.createLink('Open day');

  const guest = await Guest.arrive(browser);
  await guest.open(link);
  await guest.join();
  await expect(guest.page.getByText('You are watching.')).toBeVisible();
  await guest.leave();

  // The page changes its language, and brings one for a part of itself.
  const code = await page.evaluate(async (script) => {
    document.documentElement.lang = 'de';
    const { loadLocale } = (await import(script)) as { loadLocale: typeof load };
    return (await loadLocale('fr'))?.code;
  }, `${origin}/guestlist/dist/cdn/index.js`);
  expect(code).toBe('fr');
  await expect(page.getByRole('button', { name: 'Weitere Aktionen' })).toBeAttached();

  // Blockers hide what is called after sharing: after the entry, names say nothing, and are none that a program takes for an option.
  expect(asked[0]).toBe('index.js');
  expect(asked.filter((name) => name !== 'index.js' && !/^c[\w-]{8}\.js$/.test(name))).toEqual([]);
  expect(wrong.filter((text) => !text.includes('favicon') && !text.includes('404'))).toEqual([]);
});

test('the doctor defines no tag itself: it finds the script that is missing', async ({ page }) => {
  await page.goto(`${origin}/bare`);
  const problems = await page.evaluate(async (url) => {
    const { checkPage } = (await import(url)) as { checkPage: typeof check };
    return (await checkPage()).map(({ problem }) => problem);
  }, `${origin}/guestlist/dist/cdn/check-page.js`);
  expect(problems).toEqual(['<share-button> is not defined.']);
});
