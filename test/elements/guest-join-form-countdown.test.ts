import { expect } from '@open-wc/testing';
import type { Media } from '../../src/domain/media.js';
import type { GuestLinkDraft } from '../../src/domain/schemas.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, everything, findText, focused, until } from '../support/find.js';
import {
  box,
  fillIn,
  film,
  heading,
  join,
  leaveNothing,
  place,
  stateOf,
  takeAway,
} from '../support/join-form.js';
import { by, endpoint, openSite, secretOf, unreachable, type TestSite } from '../support/site.js';

/** Before a live session begins, and before a link opens. */
let site: TestSite;
const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString();

const keynote = (startsAt: string): Media => ({
  id: 'lecture',
  kind: 'live-event',
  title: 'Keynote',
  description: 'What comes next.',
  url: new URL('/watch/lecture', endpoint).href,
  startsAt,
  hostName: 'Open Campus',
});

beforeEach(leaveNothing);
afterEach(leaveNothing);

async function open(startsAt: string, draft: Partial<GuestLinkDraft> = {}) {
  site = await openSite({ media: [keynote(startsAt)] });
  const link = await site.createLink(draft);
  const told: string[] = [];
  const form = place((element) => {
    element.token = secretOf(link);
    element.addEventListener('guest-joined', ({ detail }) => told.push(detail.capabilities.join()));
    element.addEventListener('pass-renewed', ({ detail }) =>
      told.push(`renewed ${detail.capabilities.join()}`),
    );
    element.addEventListener('guest-ended', ({ detail }) => told.push(detail.reason));
  });
  return { link, form, told };
}

async function wait(startsAt: string) {
  const opened = await open(startsAt);
  await join();
  await heading('Keynote');
  return opened;
}

/** The host's own page changes the start, and says so. */
async function startAt(startsAt: string): Promise<void> {
  Object.assign(site.site.media[0]!, { startsAt });
  await site.site.handler.mediaChanged('lecture');
}

const timer = () => byRole('timer').textContent.replace(/\s+/g, ' ').trim();

describe('guest-join-form: before a session begins', () => {
  it('says in the form when it starts', async () => {
    await open(minutes(90));
    await heading('Join “Keynote”');
    await findText(/^Starts (today|tomorrow) /);
  });

  it('says in the same words when it starts where it counts down', async () => {
    await wait(minutes(24 * 60));
    await findText(/^(today|tomorrow) /);
  });

  it('says no more in the form that it starts once it has, and keeps what is typed', async () => {
    const start = Date.now() + 6000;
    await open(new Date(start).toISOString());
    await heading('Join “Keynote”');
    const starts = () => [...everything()].filter(({ textContent }) => /^Starts /.test(textContent)).length;
    await until(() => starts() === 1);
    await fillIn('A guest', 'guest@example');
    await click(box('Remember me on this device'));
    await click(byRole('textbox', 'Email'));
    await press('End');
    await until(() => starts() === 0);
    expect(Date.now()).to.be.at.least(start - 100);
    await type('.org');
    const { value } = byRole<HTMLInputElement>('textbox', 'Email');
    expect([value, byRole<HTMLInputElement>('textbox', 'Name').value]).to.deep.equal([
      'guest@example.org',
      'A guest',
    ]);
    expect(box('Remember me on this device').checked).to.equal(true);
    await press('Enter');
    await until(() => film().length === 1);
  });

  it('follows in the form the start that the host has moved, and keeps what is typed', async () => {
    await open(minutes(90));
    await heading('Join “Keynote”');
    const starts = () =>
      [...everything()].map(({ textContent }) => textContent).filter((text) => /^Starts /.test(text));
    await until(() => starts().length === 1);
    const [before] = starts();
    await click(byRole('textbox', 'Name'));
    await type('A gu');
    await startAt(minutes(60 * 24));
    await until(() => starts()[0] !== before);
    await startAt(minutes(-1));
    await until(() => starts().length === 0);
    await type('est');
    expect(byRole<HTMLInputElement>('textbox', 'Name').value).to.equal('A guest');
    expect(focused()).to.equal(byRole('textbox', 'Name'));
  });

  it('who has joined sees what is to come, counts down, and is not in yet', async () => {
    const { form, told } = await wait(minutes(12));
    expect(stateOf(form)).to.deep.equal(['countdown']);
    await findText('Hosted by Open Campus');
    await findText('What comes next.');
    expect(timer()).to.match(/^Starts in (12 min 0|11 min \d+) s$/);
    const before = timer();
    await until(() => timer() !== before);
    const zone = new Intl.DateTimeFormat('en', { timeZoneName: 'long' }).formatToParts().at(-1)!.value;
    await findText(zone);
    expect([film().length, form.pass, form.failure, told]).to.deep.equal([0, null, null, []]);
    expect(focused()?.textContent).to.equal('Keynote');
    // The clock is not read out.
    expect(byRole('timer').closest('[aria-live], [role=status]')).to.equal(null);
  });

  it('lets in when it begins, by itself', async () => {
    const { form, told } = await wait(minutes(12));
    await startAt(new Date(Date.now() + 1500).toISOString());
    await until(() => film().length === 1);
    expect(stateOf(form)).to.deep.equal(['admitted']);
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('view');
    await findText('You are in as A guest');
  });

  it('lets in when the host brings the start forward, whatever the device’s clock says', async () => {
    const { form } = await wait(minutes(60));
    await startAt(minutes(-1));
    await until(() => film().length === 1);
    expect(form.pass).to.match(/^eyJ/);
  });

  it('counts anew when the host puts it off, also for who is in already', async () => {
    const { form, told } = await wait(minutes(10));
    await startAt(minutes(30));
    await until(() => /^Starts in (29|30) min/.test(timer()));
    await startAt(minutes(-1));
    await until(() => film().length === 1);
    await startAt(minutes(20));
    await heading('Keynote');
    expect([film().length, stateOf(form), form.pass]).to.deep.equal([0, ['countdown'], null]);
    expect(told.at(-1)).to.equal('renewed ');
    await startAt(minutes(-1));
    await until(() => film().length === 1);
  });

  it('a reload counts on', async () => {
    await wait(minutes(12));
    takeAway();
    place();
    await heading('Keynote');
    await findText('What comes next.');
  });

  it('says that the place is this tab’s, but not to who is remembered', async () => {
    await wait(minutes(12));
    await findText('You are in as soon as it starts. Keep this tab open: your place is in it.');
    leaveNothing();
    await open(minutes(12));
    await fillIn();
    await click(box('Remember me on this device'));
    await click(byRole('button', 'Join'));
    await heading('Keynote');
    await findText('You are in as soon as it starts. You can close this tab: this device lets you in again.');
  });

  it('a page that does not take the pass at the start is said, and the place is not lost', async () => {
    const { form } = await wait(minutes(10));
    let takes = false;
    form.addEventListener('guest-joined', (event) => {
      event.waitUntil(takes ? Promise.resolve() : Promise.reject(new Error('no')));
    });
    await startAt(minutes(-1));
    await heading('The page did not let you in');
    takes = true;
    await click(byRole('button', 'Try again'));
    await until(() => film().length === 1);
  });

  it('who waits can leave, and was never in', async () => {
    const { told } = await wait(minutes(10));
    await click(byRole('button', 'Leave'));
    await heading('You have left');
    expect(told).to.deep.equal([]);
  });

  it('who waits is told of an end', async () => {
    await wait(minutes(10));
    const [guest] = (await site.owner.listGuests('lecture')).participants;
    await site.owner.removeParticipant('lecture', guest!.id, { block: false }, by());
    await heading('The host has ended your visit');
  });
});

describe('guest-join-form: add to calendar', () => {
  let saved: { name: string; text: Promise<string> } | null;
  const { click: usual } = HTMLAnchorElement.prototype;

  // What a browser does with a download is its own affair; what it is given is looked at.
  beforeEach(() => {
    saved = null;
    HTMLAnchorElement.prototype.click = function () {
      const text = fetch(this.href).then((file) => file.text());
      saved = { name: this.download, text };
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = usual;
  });

  it('says beside the button that it did not work, and works afterwards', async () => {
    await wait(minutes(12));
    site.network(unreachable);
    await click(byRole('button', 'Add to calendar'));
    await findText('The sharing service does not answer');
    expect(saved).to.equal(null);
    site.network();
    await click(byRole('button', 'Add to calendar'));
    await findText('Open the downloaded file to add it.');
    expect(allByRole('alert')).to.deep.equal([]);
    const { name, text } = saved!;
    expect(name).to.equal('Keynote.ics');
    expect(await text).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(await text).to.contain('SUMMARY:Keynote');
  });
});

describe('guest-join-form: a link that opens later', () => {
  it('counts down to the form, and shows it by itself', async () => {
    const { form, told } = await open(minutes(60), { startsAt: minutes(12) });
    const codes: string[] = [];
    form.addEventListener('sharing-error', ({ detail }) => codes.push(detail.code));
    await heading('This link does not work yet');
    expect(stateOf(form)).to.deep.equal(['countdown']);
    expect(timer()).to.match(/^This link opens in (12 min 0|11 min \d+) s$/);
    expect(form.failure).to.equal(null);
    expect(allByRole('button')).to.deep.equal([]);
    site.site.clockAhead = 12 * 60_000;
    await until(() => stateOf(form)[0] === 'form');
    await fillIn();
    await press('Enter');
    await heading('Keynote');
    expect([codes, told]).to.deep.equal([[], []]);
  });
});

describe('guest-join-form: a door that the host opens meanwhile', () => {
  it('a link that is resumed comes to the form by itself', async () => {
    site = await openSite();
    const link = await site.createLink();
    const pause = { paused: true, revision: link.revision };
    const paused = await site.owner.changeGuestLink('lecture', link.id, pause, by());
    const form = place((element) => (element.token = secretOf(link)));
    const codes: string[] = [];
    form.addEventListener('sharing-error', ({ detail }) => codes.push(detail.code));
    await heading('This link is paused');
    await findText('This page looks again by itself now and then.');
    const resume = { paused: false, revision: paused.revision };
    await site.owner.changeGuestLink('lecture', link.id, resume, by());
    await until(() => stateOf(form)[0] === 'form');
    expect(codes).to.deep.equal(['GUEST_LINK_PAUSED']);
  });

  for (const [who, isIn] of [
    ['who was in', true],
    ['who comes with the link', false],
  ] as const) {
    it(`a session that is scheduled again is looked at again by itself, for ${who}`, async () => {
      const { form, link } = await open(minutes(-1));
      if (isIn) await join();
      if (isIn) await until(() => film().length === 1);
      Object.assign(site.site.media[0]!, { ended: true });
      await site.site.handler.mediaChanged('lecture');
      if (!isIn) {
        leaveNothing();
        place((element) => (element.token = secretOf(link)));
      }
      await heading('The session is over');
      await findText('This page looks again by itself now and then.');
      Object.assign(site.site.media[0]!, { ended: false, startsAt: minutes(30) });
      await heading(isIn ? 'Keynote' : 'Join “Keynote”');
      expect(form.isConnected).to.equal(isIn);
    });
  }

  it('a server that answers again comes to the form by itself, without a word of being online', async () => {
    site = await openSite();
    const link = await site.createLink();
    site.network(unreachable);
    const form = place((element) => (element.token = secretOf(link)));
    await heading('The sharing service does not answer');
    site.network();
    await until(() => stateOf(form)[0] === 'form');
  });
});
