/**
 * What visitors really load: the build for pages without one, in a browser, on the HTTP back end, each way gone as it
 * usually is. Every script counts that the page fetched until it was idle again, prefetched ones too, each through gzip.
 */
import { gzipSync } from 'node:zlib';
import { bundleCdn } from '../../scripts/build-cdn.js';
import { viteMinifyTemplates } from '../../scripts/minify-templates.js';
import { onFreshPage, withChromium } from './support/browser.js';
import { quiet, watchNetwork } from './support/network.js';
import { serve } from './support/site.js';

const scripts = '/guestlist/';
const mostOfOne = 45_000;
const mostOfAll = 80_000;

/**
 * `go` walks the way by the promised names. What it returns is handed to the journeys after it. A new window adds an entry.
 * `held`: the bar is reached, so that missing it fails the run.
 */
const journeys = [
  {
    name: 'share: open, copy the link',
    user: 'owner',
    body: '<share-button></share-button>',
    held: true,
    async go(page) {
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Share' });
      await dialog.getByRole('button', { name: 'Copy link' }).click();
      await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    },
  },
  {
    name: 'guest access: open, switch on, create a link, copy it',
    user: 'owner',
    body: '<media-actions-menu></media-actions-menu>',
    held: false,
    async go(page) {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Manage guest access' }).click();
      const dialog = page.getByRole('dialog', { name: 'Manage guest access' });
      await dialog.getByRole('switch', { name: 'Enable guest access' }).click();
      await dialog.getByRole('button', { name: 'Create new link' }).click();
      await dialog.getByRole('textbox', { name: 'Name' }).fill('Open day');
      await dialog.getByRole('textbox', { name: 'Number of uses' }).fill('30');
      await dialog.getByRole('combobox', { name: 'Expires' }).selectOption('After a number of days');
      await dialog.getByRole('textbox', { name: 'Days' }).fill('7');
      await dialog.getByRole('button', { name: 'Create', exact: true }).click();
      const link = dialog.getByRole('group', { name: 'Open day' });
      await link.getByRole('button', { name: 'Copy link' }).click();
      await link.getByText('Copied').waitFor();
      return { guestLink: await page.evaluate(() => navigator.clipboard.readText()) };
    },
  },
  {
    name: 'invites: open, type an address, make a link, copy it',
    user: 'owner',
    body: '<media-actions-menu></media-actions-menu>',
    held: false,
    async go(page) {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name: 'Invite users' }).click();
      const dialog = page.getByRole('dialog', { name: 'Invite users' });
      await dialog.getByRole('combobox', { name: 'Email address' }).fill('viewer@example.org');
      await dialog.getByRole('button', { name: 'Generate invite link' }).click();
      const made = dialog.getByRole('region', { name: 'Invite link' });
      await made.getByRole('button', { name: 'Copy link' }).click();
      await made.getByText('Copied').waitFor();
    },
  },
  {
    name: 'a guest: open the link, type, join',
    user: null,
    body: '<guest-join-form><template><p>You are watching.</p></template></guest-join-form>',
    at: ({ guestLink }) => new URL(guestLink).hash,
    held: true,
    async go(page) {
      await page.getByRole('textbox', { name: 'Name' }).fill('A guest');
      await page.getByRole('textbox', { name: 'Email' }).fill('guest@example.org');
      await page.getByRole('button', { name: 'Join' }).click();
      await page.getByText('You are watching.').waitFor();
    },
  },
  {
    name: 'the participants panel: who is in is seen',
    user: 'owner',
    body: '<participants-panel></participants-panel>',
    held: true,
    async go(page) {
      // Whoever has joined just before.
      await page.getByRole('group', { name: 'A guest' }).waitFor();
    },
  },
];

export async function measureJourneys() {
  const files = await cdnFiles();
  const pages = new Map(journeys.map(({ body }, index) => [`/watch/${index}`, pageWith(body)]));
  const site = await serve(new Map([...files, ...pages]));
  const sizes = new Map([...files].map(([address, code]) => [address, gzipSync(code, { level: 9 }).length]));
  const bytesOf = (addresses) => [...addresses].reduce((sum, address) => sum + (sizes.get(address) ?? 0), 0);
  const row = (name, fetched, most, held) => ({
    name,
    value: bytesOf(fetched),
    unit: 'B',
    reference: bytesOf(sizes.keys()),
    against: 'all scripts there are',
    ratio: bytesOf(fetched) / bytesOf(sizes.keys()),
    // A bar in bytes, told as the ratio that every other row is held to.
    bar: most / bytesOf(sizes.keys()),
    barText: `${most / 1000} kB`,
    held,
  });
  try {
    return await withChromium(async (browser) => {
      const rows = [];
      const all = new Set();
      let known = {};
      for (const [index, journey] of journeys.entries()) {
        site.signIn(journey.user);
        const address = `${site.origin}/watch/${index}${journey.at?.(known) ?? ''}`;
        const { fetched, found } = await walk(browser, address, journey.go);
        known = { ...known, ...found };
        fetched.forEach((script) => all.add(script));
        rows.push(row(`${journey.name} (${fetched.size} files)`, fetched, mostOfOne, journey.held));
      }
      return [...rows, row(`all of these (${all.size} files)`, all, mostOfAll, false)];
    });
  } finally {
    site.close();
  }
}

async function cdnFiles() {
  const files = await bundleCdn('./src', { plugins: [viteMinifyTemplates] });
  return new Map([...files].map(([name, code]) => [scripts + name, code]));
}

const pageWith = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Opening lecture</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${scripts}index.js"></script>
  </head>
  <body>
    <sharing-provider endpoint="/api/sharing" media-id="lecture">${body}</sharing-provider>
  </body>
</html>`;

/** What a page fetched on the way and until it was idle again, and what was found on it. */
function walk(browser, address, go) {
  return onFreshPage(browser, { scripts: [watchNetwork] }, async (page) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const fetched = new Set();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.startsWith(scripts)) fetched.add(pathname);
    });
    await page.goto(address);
    await page.evaluate(quiet);
    const found = await go(page);
    await page.evaluate(quiet);
    return { fetched, found };
  });
}
