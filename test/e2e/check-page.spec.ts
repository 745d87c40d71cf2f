import { expect, test, type Page } from '@playwright/test';
import { PlainPage } from './plain-page.js';

const policy = (more: string) =>
  `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'self'; ${more}">`;
const script = `
  import './src/define/all.ts';
  import { checkPage } from './src/index.ts';
  globalThis.checkPage = checkPage;`;
const provider = '<sharing-provider endpoint="https://sharing.example.org/api"></sharing-provider>';

const check = (page: Page | ReturnType<Page['frames']>[number]) =>
  page.evaluate(() =>
    (globalThis as unknown as { checkPage(): Promise<{ check: string; mend: string }[]> }).checkPage(),
  );

test('the doctor reads the policy of a page @one-engine', async ({ page }) => {
  const plain = await PlainPage.start(
    `${policy("connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html")}<p style="color: red">${provider}`,
    script,
  );
  await page.goto(plain.url);
  const found = (await check(page)).filter((finding) => finding.check === 'content-security-policy');
  expect(found.map(({ mend }) => mend)).toEqual([
    'If that is of guestlist, name it in style-src-attr. Inline styles and scripts it needs none.',
    "trusted-types lit-html 'allow-duplicates'",
    'connect-src https://sharing.example.org',
  ]);
  await plain.stop();
});

test('the doctor reads what a frame may do @one-engine', async ({ page }) => {
  const plain = await PlainPage.start('<main></main>', script);
  await page.goto(plain.url);
  expect(await check(page)).toEqual([]);
  const inFrame = async (allow: string) => {
    const address = plain.url.replace('127.0.0.1', 'localhost');
    await page.evaluate(
      ([src, allowed]) => {
        const frame = Object.assign(document.createElement('iframe'), { src, allow: allowed });
        return new Promise((loaded) => {
          frame.addEventListener('load', loaded);
          document.querySelector('main')!.replaceChildren(frame);
        });
      },
      [address, allow] as const,
    );
    const found = await check(page.frames().at(-1)!);
    return found.filter((finding) => finding.check === 'permissions-policy').map(({ mend }) => mend);
  };
  expect(await inFrame('fullscreen; web-share')).toEqual([
    '<iframe allow="clipboard-write"> in the page around this one, whose own policy has to allow it too.',
  ]);
  expect(await inFrame('clipboard-write; fullscreen; web-share')).toEqual([]);
  await plain.stop();
});
