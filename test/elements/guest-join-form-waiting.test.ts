import { expect } from '@open-wc/testing';
import type { Media } from '../../src/domain/media.js';
import type { ParticipantView } from '../../src/domain/schemas.js';
import { click } from '../support/browser.js';
import { everything, findByRole, findText, until } from '../support/find.js';
import { invite } from '../support/invites.js';
import {
  film,
  heading,
  join,
  leaveNothing,
  place,
  stateOf,
  takeAway,
  textField,
} from '../support/join-form.js';
import { by, endpoint, held, openSite, secretOf, type TestSite } from '../support/site.js';

let site: TestSite;

beforeEach(async () => {
  leaveNothing();
  site = await openSite();
});
afterEach(leaveNothing);

async function waitForHost() {
  const link = await site.createLink({ approval: true });
  const form = place((element) => (element.token = secretOf(link)));
  await join();
  await heading('Waiting to join “Opening lecture”');
  return { link, form };
}

async function whoWaits(): Promise<ParticipantView> {
  const { participants } = await site.owner.listGuests('lecture');
  return participants.find(({ waiting, endedAt }) => waiting && endedAt === null)!;
}

async function decide(admit: boolean): Promise<void> {
  await site.owner.decideWaiting('lecture', { ids: [(await whoWaits()).id], admit }, by());
}

describe('guest-join-form: waiting for the host', () => {
  it('says who was told, and takes no place', async () => {
    const { form } = await waitForHost();
    expect(stateOf(form)).to.deep.equal(['waiting']);
    await findText(
      'Open Campus has been told that you are here. You are in as soon as the host lets you in.',
    );
    expect(form.pass).to.equal(null);
    expect(film()).to.deep.equal([]);
    const [link] = (await site.owner.listGuestLinks('lecture')).links;
    expect(link).to.include({ uses: 0, waiting: 1 });
  });

  it('lets in by itself who was admitted, and tells the page then', async () => {
    const { form } = await waitForHost();
    // What happens to the medium meanwhile renews the pass soon after.
    const joined = new Promise<[CustomEvent, string | null]>((resolve) =>
      form.addEventListener('guest-joined', (event) => resolve([event, form.pass])),
    );
    await decide(true);
    await until(() => film().length === 1);
    expect(stateOf(form)).to.deep.equal(['admitted']);
    const [event, pass] = await joined;
    expect(pass).to.be.a('string');
    expect(event.detail).to.include({ role: 'guest', pass });
  });

  it('says that the host has not let them in, and where to turn', async () => {
    const { form } = await waitForHost();
    await decide(false);
    await heading('The host has not let you in');
    expect(form.failure).to.equal('GUEST_DECLINED');
    await findText('Ask the host if that is a mistake.');
  });

  it('a reload waits on, and nobody waits twice', async () => {
    await waitForHost();
    takeAway();
    const form = place();
    await heading('Waiting to join “Opening lecture”');
    expect(stateOf(form)).to.deep.equal(['waiting']);
    expect((await site.owner.listGuests('lecture')).participants).to.have.length(1);
    await decide(true);
    await until(() => film().length === 1);
  });

  it('a decision that was made while the page was away is known when it is back', async () => {
    await waitForHost();
    takeAway();
    await decide(true);
    place();
    await until(() => film().length === 1);
  });

  it('can be left, and the host sees nobody wait any more', async () => {
    await waitForHost();
    await click(await findByRole('button', 'Leave'));
    await heading('You have left');
    expect(await whoWaits()).to.equal(undefined);
  });

  it('a way out that fails is said beside the button', async () => {
    await waitForHost();
    site.network((request, serve) =>
      request.url.endsWith('/leave') ? Promise.resolve(Response.error()) : serve(request),
    );
    await click(await findByRole('button', 'Leave'));
    await findText('The sharing service does not answer');
    await heading('Waiting to join “Opening lecture”');
  });

  it('an invite lets in who waits as a guest, at once', async () => {
    const { form } = await waitForHost();
    form.token = (await invite(site)).secret;
    await textField('Email');
    await findText('You stay in as you are until this is done.');
  });
});

describe('guest-join-form: waiting before the session', () => {
  const media: Media = {
    id: 'lecture',
    kind: 'live-event',
    title: 'Opening lecture',
    url: new URL('/watch/lecture', endpoint).href,
    startsAt: new Date(Date.now() + 3_600_000).toISOString(),
  };

  it('is told when it begins, and counts down once they are let in', async () => {
    site = await openSite({ media: [media] });
    const { form } = await waitForHost();
    await findText(/^Starts /);
    await decide(true);
    await findByRole('timer');
    expect(stateOf(form)).to.deep.equal(['countdown']);
    await findText('The host has let you in.');
  });

  it('is not told when it begins that the host has let them in: that was before', async () => {
    site = await openSite({ media: [media] });
    const { form } = await waitForHost();
    await decide(true);
    await findText('The host has let you in.');
    Object.assign(site.site.media[0]!, { startsAt: new Date(Date.now() - 60_000).toISOString() });
    await site.site.handler.mediaChanged('lecture');
    await findText('You are in as A guest');
    expect(stateOf(form)).to.deep.equal(['admitted']);
    const said = [...everything()].filter(({ textContent }) => /The host has let you in/.test(textContent));
    expect(said).to.deep.equal([]);
  });
});

describe('guest-join-form: joining a link that wants approval', () => {
  it('Enter pressed twice waits once', async () => {
    const slow = held((request) => request.url.endsWith('/join'));
    const link = await site.createLink({ approval: true });
    place((element) => (element.token = secretOf(link)));
    await findText(/^The host approves each guest/);
    site.network(slow.network);
    await join();
    await click(await findByRole('button', 'Join'));
    slow.release();
    await heading('Waiting to join “Opening lecture”');
    expect((await site.owner.listGuests('lecture')).participants).to.have.length(1);
  });
});
