import { expect, test, type APIRequestContext } from '@playwright/test';
import { Demo } from './demo.js';
import { listen } from './listen.js';
import { Guest, Owner } from './people.js';

let demo: Demo;
test.beforeEach(async () => {
  demo = await Demo.start();
});
test.afterEach(async () => {
  await demo.stop();
});

interface Medium {
  /** Below the medium's address: what is served to those who are in, and to nobody else. */
  readonly guarded: readonly string[];
  readonly isLive?: true;
  readonly seen: (guest: Guest) => Promise<void>;
}

const playing = (guest: Guest) => guest.expectPlaying();

const media: Record<string, Medium> = {
  lecture: { guarded: ['file', 'poster', 'feed'], seen: playing },
  podcast: { guarded: ['file', 'feed'], seen: playing },
  handout: {
    guarded: ['file', 'pages', 'pages/1', 'feed'],
    async seen({ page }) {
      await page.getByRole('button', { name: 'Next page' }).click();
      const sheet = page.getByRole('img', { name: 'Page 2' });
      await expect.poll(() => sheet.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(794);
    },
  },
  exam: {
    guarded: ['questions', 'feed'],
    async seen({ page }) {
      await expect(page.getByRole('group', { name: /^5\./ })).toBeVisible();
      for (const question of await page.getByRole('group', { name: /^\d\./ }).all()) {
        await question.getByRole('radio').nth(1).check();
      }
      await page.getByRole('button', { name: 'Check answers' }).click();
      await expect(page.getByText('2 of 5 right.')).toBeVisible();
    },
  },
  keynote: { guarded: ['file', 'poster', 'feed'], isLive: true, seen: playing },
  seminar: { guarded: ['file', 'poster', 'feed'], isLive: true, seen: playing },
};

for (const [id, { guarded, isLive, seen }] of Object.entries(media)) {
  const engines = id === 'lecture' ? '' : '@one-engine';
  test(`${id}: owner and guests under the strict policy, with no report ${engines}`, async ({
    page,
    browser,
    request,
  }) => {
    const statuses = (asking: APIRequestContext) =>
      Promise.all(
        guarded.map(async (path) => (await asking.get(`${demo.url}/watch/${id}/${path}`)).status()),
      );
    const all = (status: number) => guarded.map(() => status);

    const ownerHeard = await listen(page);
    const owner = new Owner(page);
    await owner.signIn(demo, '&csp=strict', id);
    const policy = (await page.request.get(page.url())).headers()['content-security-policy'];
    expect(policy).toContain("require-trusted-types-for 'script'");
    if (isLive) await page.getByRole('button', { name: 'Start now' }).click();
    await owner.openGuestAccess();
    await owner.switchOn();
    const link = await owner.createLink('Open day', 1);
    expect(await statuses(request)).toEqual(all(403));

    const guest = await Guest.arrive(browser);
    const guestHeard = await listen(guest.page);
    await guest.open(link.replace('#', '?csp=strict#'));
    expect(await statuses(guest.page.request)).toEqual(all(403));
    await guest.join();
    await seen(guest);
    expect(await statuses(guest.page.request)).toEqual(all(200));
    const third = await Guest.arrive(browser);
    await third.open(link);
    await expect(third.page.getByRole('heading', { name: 'This link is used up' })).toBeVisible();

    await owner.openGuests('Open day');
    await owner.chooseForGuest('Remove');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(guest.page.getByRole('heading', { name: 'The host has ended your visit' })).toBeVisible();
    await expect(guest.page.locator('site-visitor')).toHaveCount(0);
    expect(await statuses(guest.page.request)).toEqual(all(403));
    expect([...ownerHeard, ...guestHeard]).toEqual([]);
    await Promise.all([guest.leave(), third.leave()]);
  });
}

test('other players play, too', async ({ page }) => {
  const owner = new Owner(page);
  const film = page.locator('video, audio');
  const time = () => film.evaluate((element: HTMLMediaElement) => element.currentTime);
  // Where there is no sound card, sound stands still.
  const mute = () => film.evaluate((element: HTMLMediaElement) => void (element.muted = true));
  await owner.signIn(demo, '', 'podcast');
  await mute();
  await page.getByRole('button', { name: 'play', exact: true }).click();
  await expect.poll(time).toBeGreaterThan(0.2);
  for (const id of ['keynote', 'seminar']) {
    await owner.signIn(demo, '', id);
    await page.getByRole('button', { name: 'Start now' }).click();
    await mute();
    await film.evaluate((element: HTMLMediaElement) => element.play());
    await expect.poll(time).toBeGreaterThan(0.2);
  }
});

test('a quiz that may be looked at is not answered @one-engine', async ({ page, browser }) => {
  const owner = new Owner(page);
  await owner.signIn(demo, '', 'exam');
  const guest = await Guest.arrive(browser);
  await guest.open(await owner.linkFor(demo, 'exam', ['view']));
  await guest.join();
  await expect(guest.page.getByText('You can read the questions, but not answer them.')).toBeVisible();
  await expect(guest.page.getByRole('radio').first()).toBeDisabled();
  const questions = await (await guest.page.request.get(`${demo.url}/watch/exam/questions`)).text();
  expect(questions).not.toContain('right');
  const answers = await guest.page.request.post(`${demo.url}/watch/exam/answers`, {
    data: { given: [2, 1, 0, 2, 1] },
    headers: { origin: demo.url },
  });
  expect(answers.status()).toBe(403);
  await guest.leave();
});

test('a session starts when its host says so, talks, and ends', async ({ page, browser }) => {
  const owner = new Owner(page);
  await owner.signIn(demo, '', 'keynote');
  await expect(page.getByRole('timer')).toContainText('Starts in');
  const link = await owner.linkFor(demo, 'keynote');
  const member = await Guest.arrive(browser);
  await member.open(`${demo.url}/watch/keynote?as=viewer`);
  await expect(member.page.getByRole('timer')).toBeVisible();
  const guest = await Guest.arrive(browser);
  await guest.open(link);
  await guest.join();
  await expect(guest.page.getByRole('timer').first()).toBeVisible();
  // What it is stands in one place, and nobody who is in is asked to sign in.
  await expect(guest.page.getByRole('heading')).toHaveCount(1);
  await expect(guest.page.getByRole('link', { name: 'Sign in' })).toHaveCount(0);
  await expect(guest.page.locator('video')).toHaveCount(0);
  const file = async () => (await guest.page.request.get(`${demo.url}/watch/keynote/file`)).status();
  expect(await file()).toBe(403);

  // Who runs it stays where they are, and hears of who waits wherever that is.
  const tab = (name: string) => page.getByRole('tab', { name });
  await expect(page.getByText('Opens when the session starts.')).toHaveCount(2);
  await expect(page.getByText(/You can read/)).toHaveCount(0);
  await tab('Participants').click();
  // Of several windows one has the focus, and takes keys.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Start now' }).press('Enter');
  await expect(page.getByRole('button', { name: 'End session' })).toBeFocused();
  await expect(tab('Participants')).toHaveAttribute('aria-selected', 'true');
  await tab('Conversation').click();
  const late = await Guest.arrive(browser);
  await late.open(await owner.linkFor(demo, 'keynote', ['view'], { name: 'By hand', approval: true }));
  await late.fill('Late Guest', 'late@example.org');
  await late.page.getByRole('button', { name: 'Join' }).click();
  await expect(tab('Participants')).toHaveAccessibleDescription('1 waiting');
  const notice = page.getByRole('status').filter({ hasText: '1 person waits to be let in.' });
  await notice.getByRole('button', { name: 'Show' }).click();
  await page.getByRole('button', { name: 'Admit', exact: true }).click();
  await late.expectPlaying();
  await expect(tab('Participants')).toHaveAccessibleDescription('');
  await expect(notice).toHaveCount(0);
  await tab('Conversation').click();
  await late.leave();
  await guest.expectPlaying();
  expect(await file()).toBe(200);
  await guest.page.getByRole('textbox', { name: 'Message' }).fill('Hello from the door');
  await guest.page.keyboard.press('Enter');
  await guest.page.getByRole('textbox', { name: 'Your question' }).fill('Is there a recording?');
  await guest.page.getByRole('button', { name: 'Ask' }).click();
  await guest.page.getByRole('radio', { name: 'Nobody asked' }).check();
  // A member waited in the lobby, whose page has opened by itself.
  for (const each of [page, member.page]) {
    await expect(each.getByRole('log', { name: 'Chat' })).toContainText('Hello from the door');
    await expect(each.getByText('Nobody asked 1 vote')).toBeVisible();
  }
  await expect(member.page.getByRole('button', { name: 'Mark as answered' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Mark as answered' }).click();
  await expect(guest.page.getByText('Answered', { exact: true })).toBeVisible();

  // In the middle of a sentence.
  for (const each of [guest.page, member.page]) {
    await each.getByRole('textbox', { name: 'Message' }).fill('What I wanted to say');
  }
  await page.getByRole('button', { name: 'End session' }).click();
  const question = page.getByRole('alertdialog', { name: 'End the session for everybody?' });
  // Two guests and a member; the host is not told of themselves.
  await expect(question).toContainText('3 other people are in.');
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(guest.page.getByRole('heading', { name: 'The session is over' })).toHaveCount(0);
  await page.getByRole('button', { name: 'End session' }).click();
  const alive = await page.evaluateHandle(() => document.body);
  await page.bringToFront();
  await question.getByRole('button', { name: 'End session' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Schedule again' })).toBeFocused();
  await expect(page.getByText('Closed, as the session is over.')).toHaveCount(2);
  await expect(guest.page.getByRole('heading', { name: 'The session is over' })).toBeVisible();
  expect(await file()).toBe(403);
  await expect(member.page.getByText('This session is over')).toBeVisible();
  for (const each of [guest.page, member.page]) {
    await expect(each.getByText('Not sent', { exact: true })).toBeVisible();
    await expect(each.getByRole('blockquote')).toHaveText('What I wanted to say');
  }
  await page.getByRole('button', { name: 'Schedule again' }).press('Enter');
  await expect(page.getByRole('timer')).toContainText('Starts in');
  await expect(page.getByRole('button', { name: 'Start now' })).toBeFocused();
  // It was one page all along, and never drawn anew.
  expect(await alive.evaluate((body) => body.isConnected)).toBe(true);
  await page.getByRole('button', { name: 'Start now' }).click();
  // It goes on where it stopped.
  await expect(guest.page.getByRole('textbox', { name: 'Message' })).toHaveValue('What I wanted to say');
  await expect(guest.page.getByText('Not sent', { exact: true })).toHaveCount(0);
  await Promise.all([member.leave(), guest.leave()]);
});

test('a page takes what its session has come to, and keeps an open window and what is typed there @one-engine', async ({
  page,
}) => {
  const owner = new Owner(page);
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await owner.begin(demo, '&csp=strict', 'keynote');
  await owner.dialog.getByRole('button', { name: 'Create new link' }).click();
  const name = owner.dialog.getByRole('textbox', { name: 'Name' });
  await name.fill('For the press');

  // Somebody else runs the session, in another tab of the same person.
  const { page: other } = await Guest.inTabBeside(page);
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Start now' }).click();
  await expect(page.locator('video')).toBeAttached();
  await expect(page.getByText('The session is live.')).toBeAttached();
  await expect(name).toHaveValue('For the press');
  await owner.dialog.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(owner.dialog.getByRole('group', { name: 'For the press' })).toBeVisible();

  await other.getByRole('button', { name: 'End session' }).click();
  await other.getByRole('alertdialog').getByRole('button', { name: 'End session' }).click();
  await expect(page.getByText('This session is over')).toBeAttached();
  await expect(owner.dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Schedule again' }).click();
  await expect(page.getByRole('timer')).toContainText('Starts in');

  // The tags name the player while it is there, and only then.
  const openers = page.locator('share-button[for], media-actions-menu[for]');
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(openers).toHaveCount(2);
  await page.getByRole('button', { name: 'Schedule again' }).click();
  await expect(page.getByRole('timer')).toContainText('Starts in');
  await page.getByRole('button', { name: 'More actions' }).click();
  await expect(page.getByRole('menuitem', { name: 'Manage guest access' })).toBeVisible();
  expect(warnings).toEqual([]);
});

test('a stranger without a link sees what it is, and that it needs a link or a sign-in @one-engine', async ({
  page,
}) => {
  await page.goto(demo.url);
  const titles = await page.getByRole('listitem').getByRole('link').allTextContents();
  expect(titles).toHaveLength(6);
  for (const title of titles.map((text) => text.trim())) {
    await page.goto(demo.url);
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'You need a link to join' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible();
    await expect(page.locator('site-visitor')).toHaveCount(0);
  }
});
