/** Long lists in a browser: 100,000 invites and 5,000 people in a session, first painted, searched and scrolled. */
import path from 'node:path';
import { onFreshPage, withChromium } from './support/browser.js';
import { fillWithInvites } from './support/many-invites.js';
import { scrollThrough, watchKeys } from './support/frames.js';
import { quiet, watchNetwork } from './support/network.js';
import { inPairs, median } from './support/pairs.js';
import { claimFor, guestOf, linkFor } from './support/records.js';
import { openSite } from './support/site.js';
import { importSource, inDirectory } from './support/source.js';

const invites = 100_000;
const people = 5_000;
const plainRows = 30;
const rounds = 15;
const rowsAFrame = 100;
const mostOfFrame = 50;
const medium = { id: 'keynote', kind: 'live-event', title: 'Keynote', hostName: 'Open Campus' };

const bodies = {
  rows: '<style>.scroller { block-size: 600px; overflow-y: auto; }</style>',
  everything: `<sharing-provider endpoint="/api/sharing" media-id="keynote">
    <media-actions-menu></media-actions-menu><participants-panel></participants-panel>
  </sharing-provider><style>participants-panel { block-size: 600px; }</style>`,
};

export async function measureRows() {
  const { openSqliteRepository, createSharingKeys } = await importSource(
    "export * from './src/server/sql/index.ts'; export * from './src/secrets/keys.ts';",
  );
  return inDirectory(async (directory) => {
    const file = path.join(directory, 'long.db');
    const keys = await createSharingKeys();
    await (await openSqliteRepository({ file })).close();
    fillWithInvites(file, new Map([[medium.id, invites]]), keys.derivation[0].kid);
    const repository = await openSqliteRepository({ file });
    await fillWithPeople(repository);
    const media = [{ ...medium, url: 'http://127.0.0.1/watch/keynote' }];
    const site = await openSite(bodies, { repository, keys, media });
    site.signIn('owner');
    try {
      return await withChromium(async (browser) => [
        ...(await grid(browser, `${site.origin}/rows/`)),
        ...(await windows(browser, `${site.origin}/everything/`)),
      ]);
    } finally {
      site.close();
      await repository.close();
    }
  });
}

async function fillWithPeople(repository) {
  const link = linkFor(medium.id);
  await repository.createLink(link, { limit: 20 }, claimFor(link.id));
  const joins = Array.from({ length: people }, () => {
    const guest = guestOf(medium.id, link.id);
    return repository.admit(guest, link, claimFor(guest.id));
  });
  await Promise.all(joins);
}

/** The grid with all rows read, beside thirty of them without it. */
function grid(browser, address) {
  return onFreshPage(browser, {}, async (page) => {
    await page.goto(address);
    await page.waitForFunction(() => globalThis.show !== undefined);
    const show = (tag, count) => page.evaluate(([name, many]) => globalThis.show(name, many), [tag, count]);
    const figures = await inPairs({
      rounds,
      ours: () => show('long-rows', invites),
      reference: () => show('plain-rows', plainRows),
    });
    const longest = [];
    for (let round = 0; round < rounds; round += 1) {
      await show('long-rows', invites);
      const frames = 60;
      const told = await page.evaluate(
        ([many, often]) => globalThis.scrollBy(many, often),
        [rowsAFrame, frames],
      );
      if (told.seen < rowsAFrame * (frames - 5)) throw new Error(`Row ${told.seen} is seen.`);
      longest.push(told.longest);
    }
    return [
      {
        name: '100,000 invites, first painted',
        ...figures,
        unit: 'ms',
        against: '30 plain rows',
        bar: 2,
        held: true,
      },
      mostly('100,000 invites, longest frame at 100 rows a frame', longest),
    ];
  });
}

/** The window and the panel as they are, on the real server. */
function windows(browser, address) {
  return onFreshPage(browser, { scripts: [watchNetwork] }, async (page) => {
    await page.goto(address);
    await page.getByRole('combobox').or(page.getByRole('group')).first().waitFor();
    await page.evaluate(quiet);
    const { frames, rows } = await page.locator('participants-panel').evaluate(scrollThrough);
    if (rows < people) throw new Error(`${rows} people were read.`);

    await page.getByRole('button', { name: 'More actions', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Invite users' }).click();
    const dialog = page.getByRole('dialog', { name: 'Invite users' });
    await dialog.getByRole('grid').waitFor();
    await dialog.getByRole('searchbox').focus();
    await page.evaluate(watchKeys);
    await page.keyboard.type('person77777', { delay: 120 });
    await dialog.getByRole('row', { name: 'person77777@example.org' }).waitFor();
    const keys = await page.evaluate(() => globalThis.keyTimes);
    return [
      mostly('5,000 people in the panel, longest frame while all are read', frames),
      mostly('100,000 invites, a key in the search box shown', keys),
    ];
  });
}

/** All of them have to be under it: what is told is the longest. */
function mostly(name, values) {
  const ratio = Math.max(...values) / mostOfFrame;
  return {
    name,
    value: Math.max(...values),
    unit: 'ms',
    reference: median(values),
    against: 'the median',
    ratio,
    bar: 1,
    barText: `${mostOfFrame} ms`,
    held: true,
  };
}
