import { expect } from '@open-wc/testing';
import type { InviteRequest } from '../../src/domain/schemas.js';
import {
  filter,
  invited,
  mediaId,
  numbered,
  open,
  page,
  review,
  rowOf,
  said,
  setUp,
  site,
  unblocking,
} from '../support/add-many.js';
import { click, press, type } from '../support/browser.js';
import { allByRole, byRole, findByRole, findText, focused, until } from '../support/find.js';
import { by, held, unreachable } from '../support/site.js';

setUp();

describe('add-many: role and end of all', () => {
  const choose = (name: string, value: string): void => {
    const field = byRole<HTMLSelectElement>('combobox', name);
    field.value = value;
    field.dispatchEvent(new Event('change'));
  };
  const valueOf = (name: string): string => byRole<HTMLSelectElement>('combobox', name).value;
  const expiry = { expires: 'days', days: '3', at: '', zone: 'UTC' } as const;

  it('begin as the form has them, are seen, and can be changed', async () => {
    const element = open('', { mail: false, expiry });
    element.role = 'speaker';
    element.text = 'a@example.org\nb@example.org';
    await findByRole('heading', 'Review');
    expect([valueOf('Role'), valueOf('Expires')]).to.deep.equal(['speaker', 'days']);
    expect(byRole<HTMLInputElement>('textbox', 'Days').value).to.equal('3');
    choose('Role of b@example.org', 'moderator');
    await findText('1 person has a role of their own in the list.');
    choose('Role', 'viewer');
    await until(() => said.at(-1) === 'Viewer for 1 person');
    await until(() => valueOf('Role of a@example.org') === 'viewer');
    expect(valueOf('Role of b@example.org')).to.equal('moderator');
    choose('Expires', 'never');
    await click(byRole('button', 'Create 2 invitations'));
    await findByRole('heading', '2 people are invited');
    expect(await invited()).to.deep.equal(['a@example.org viewer', 'b@example.org moderator']);
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ expiry }) => expiry.kind)).to.deep.equal(['never', 'never']);
  });

  it('send nobody before the end is whole, and say what is wrong where it is', async () => {
    await review('a@example.org', { mail: false, expiry: { ...expiry, days: '' } });
    await click(byRole('button', 'Create 1 invitation'));
    await until(() => focused()?.id === 'days' && focused()?.getAttribute('aria-invalid') === 'true');
    expect(await invited()).to.deep.equal([]);
    await type('2');
    await until(() => focused()?.getAttribute('aria-invalid') === null);
    await click(byRole('button', 'Create 1 invitation'));
    await findByRole('heading', '1 person is invited');
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ expiry }) => expiry.kind)).to.deep.equal(['at']);
  });
});

/** What asks who is blocked, before anything is sent. */
const isDryRun = async (request: Request): Promise<boolean> =>
  request.method === 'POST' &&
  request.url.endsWith('/invites') &&
  ((await request.clone().json()) as InviteRequest).dryRun === true;

describe('add-many: sending', () => {
  it('invites those who are ready, each accounted for, and leads back to the problems', async () => {
    const element = await review('a@example.org\nb@example.org\nc@gmial.com');
    let isOver = false;
    element.addEventListener('many-done', () => (isOver = true));
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    await until(() => said.includes('2 people are invited'));
    expect(await invited()).to.deep.equal(['a@example.org viewer', 'b@example.org viewer']);
    await findText(/invited, mail on its way/);
    await click(byRole('button', 'Back to the problems'));
    await rowOf('c@gmial.com');
    await click(await findByRole('button', 'Keep as typed'));
    await click(await findByRole('button', 'Send 1 invitation'));
    await findByRole('heading', '3 people are invited');
    expect(byRole('button', /^Invited/).textContent).to.contain('3');
    await click(byRole('button', 'Show invited people'));
    expect(isOver).to.equal(true);
    expect(await invited()).to.have.length(3);
  });

  const expiry = { expires: 'days', days: '7', at: '', zone: 'UTC' } as const;
  const shared = { mail: true, message: 'See you', expiry };
  const messages = async () => (await site.owner.listInvites(mediaId)).invites.map(({ message }) => message);

  it('shows what goes along, and sends it as it was edited', async () => {
    await review('a@example.org', shared);
    await findText('With your message: “See you”');
    await click(byRole('button', 'Edit message'));
    await until(() => focused()?.id === 'message');
    await press('Control+End');
    await type(' all');
    await click(byRole('button', 'Done'));
    await findText('With your message: “See you all”');
    await click(byRole('button', 'Send 1 invitation'));
    await findByRole('heading', '1 person is invited');
    expect(await messages()).to.deep.equal(['See you all']);
  });

  it('leaves out a message, and one that nobody would be mailed', async () => {
    await review('a@example.org', shared);
    await click(await findByRole('button', 'Leave out message'));
    await findByRole('button', 'Add a message');
    await click(byRole('button', 'Send 1 invitation'));
    await findByRole('heading', '1 person is invited');
    page.replaceChildren();
    await review('b@example.org', shared);
    await click(byRole('checkbox', 'Send links via email'));
    await click(await findByRole('button', 'Create 1 invitation'));
    await findByRole('heading', '1 person is invited');
    expect(await messages()).to.deep.equal([null, null]);
  });

  it('creates links without a mail', async () => {
    await review('a@example.org');
    await click(byRole('checkbox', 'Send links via email'));
    await click(await findByRole('button', 'Create 1 invitation'));
    await findByRole('heading', '1 person is invited');
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ mail }) => mail)).to.deep.equal(['none']);
  });

  it('invites nobody twice where an answer is lost, and asks again for those alone', async () => {
    await review(numbered(150));
    let calls = 0;
    site.network(async (request, serve) => {
      const isTried = await isDryRun(request);
      const answer = await serve(request);
      if (request.method !== 'POST' || !request.url.endsWith('/invites') || isTried) return answer;
      calls += 1;
      return calls === 2 ? unreachable(request, serve) : answer;
    });
    await click(byRole('button', 'Send 150 invitations'));
    await findByRole('heading', 'Stopped');
    await findText('100 of 150 done');
    await click(byRole('button', 'Try again'));
    await findByRole('heading', '150 people are invited');
    expect(calls).to.equal(3);
    const { all } = await site.owner.countInvites(mediaId);
    expect(all).to.equal(150);
  });

  it('stops after those who are on their way, and goes on', async () => {
    await review(numbered(150));
    const { network, release } = held(
      (request) => request.method === 'POST' && request.url.endsWith('/invites'),
    );
    site.network(network);
    await click(byRole('button', 'Send 150 invitations'));
    await click(await findByRole('button', 'Stop'));
    await findByRole('button', 'Stopping…');
    release();
    await findByRole('heading', 'Stopped');
    await until(() => said.includes('50 people are not invited yet.'));
    await filter('Still to invite');
    await rowOf('guest100@example.org');
    await click(byRole('button', 'Go on'));
    await findByRole('heading', '150 people are invited');
  });

  it('accounts for every line that was pasted, those that were skipped with the reason', async () => {
    const invites = [{ email: 'old@example.org', role: 'viewer' as const }];
    await site.owner.createInvites(mediaId, { invites, mail: false }, by());
    await review('a@example.org\nA@example.org\nold@example.org\nb@example.org\nnobody');
    await until(() => byRole('button', /^Skipped/).textContent.includes('2'));
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    const pills = [...byRole('group', 'Show').querySelectorAll('button')].map((pill) =>
      pill.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(pills).to.deep.equal([
      'All5',
      'Invited2',
      'Not invited0',
      'Still to invite0',
      'Problems1',
      'Skipped2',
    ]);
    await findText('2 skipped: repeated address (1) and invited already (1).');
    expect(allByRole('listitem')).to.have.length(5);
    await filter('Skipped');
    await findText('Line 2 · same address as line 1');
    await findText('Line 3 · invited already');
    expect(allByRole('listitem')).to.have.length(2);
  });

  it('gives one reason alone without its count', async () => {
    await review('a@example.org\nA@example.org');
    await click(byRole('button', 'Send 1 invitation'));
    await findText('1 skipped: repeated address.');
  });

  it('says how the mails go as soon as that is known', async () => {
    const element = await review('a@example.org\nb@example.org');
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    await findText(/invited, mail on its way/);
    const { invites } = await site.owner.listInvites(mediaId);
    const mails: Record<string, string> = { 'a@example.org': 'sent', 'b@example.org': 'failed' };
    site.network(async (request, serve) => {
      const answer = await serve(request);
      if (request.method !== 'GET' || !request.url.includes('/invites')) return answer;
      const told = invites.map((invite) => ({
        ...invite,
        mail: mails[invite.email],
        mailError: '552 5.2.2 Mailbox full',
      }));
      return Response.json({ invites: told, next: null, revision: 9 });
    });
    element.revision = 9;
    await findText(/invited, mail sent/);
    await findByRole('heading', '2 people are invited. 1 mail was not sent.');
    await until(() => said.at(-1) === '2 people are invited. 1 mail was not sent.');
    expect((await rowOf('b@example.org')).textContent).to.contain('Mail not sent');
    await findText('The mailbox is full.', await rowOf('b@example.org'));
    await filter('Mail not sent');
    expect(allByRole('listitem').map((row) => row.querySelector('.address')?.textContent)).to.deep.equal([
      'b@example.org',
    ]);
    expect(byRole('button', /^Invited/).textContent).to.contain('2');
  });

  it('says before anything is sent who is blocked, and invites them where that is chosen, or leaves them out', async () => {
    await site.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await site.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    for (const email of ['b@example.org', 'c@example.org']) {
      const { participantId } = await site.join(link, email);
      await site.owner.removeParticipant(mediaId, participantId, { block: true }, by());
    }
    await review('a@example.org\nB@example.org\nc@example.org');
    await findText('Line 2 · blocked here');
    await findText('Line 3 · blocked here');
    await findByRole('button', 'Send 1 invitation');
    await click(unblocking('B@example.org'));
    await findByRole('button', 'Send 2 invitations');
    await until(() => focused()?.getAttribute('aria-label') === 'Edit B@example.org');
    await click(byRole('button', 'Undo'));
    await findByRole('button', 'Send 1 invitation');
    await click(unblocking('B@example.org'));
    await click(byRole('button', 'Leave out c@example.org'));
    await click(await findByRole('button', 'Send 2 invitations'));
    await findByRole('heading', '2 people are invited');
    const { invites } = await site.owner.listInvites(mediaId);
    expect(invites.map(({ email, blocked }) => [email, blocked]).sort()).to.deep.equal([
      ['B@example.org', false],
      ['a@example.org', false],
    ]);
    const { participants } = await site.owner.listGuests(mediaId);
    expect(participants.map(({ email, endReason }) => [email, endReason]).sort()).to.deep.equal([
      ['b@example.org', 'removed'],
      ['c@example.org', 'blocked'],
    ]);
  });

  it('shows who is blocked among the problems that are on show, below them', async () => {
    await site.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await site.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    const { participantId } = await site.join(link, 'b@example.org');
    await site.owner.removeParticipant(mediaId, participantId, { block: true }, by());
    await review('b@example.org\na@gmial.com');
    await findText('Line 1 · blocked here');
    const rows = allByRole('listitem').map((row) => /\S+@\S+?(?=\s)/.exec(row.textContent)?.[0]);
    expect(rows).to.deep.equal(['a@gmial.com', 'b@example.org']);
    await findByRole('button', /^Problems\s*2$/);
  });

  it('says of those who are blocked that they are, and invites them once that is taken back', async () => {
    await site.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await site.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    const { participantId } = await site.join(link, 'b@example.org');
    const asked = new Promise<void>((resolve) =>
      site.network(async (request, serve) => {
        const isTried = await isDryRun(request);
        const answer = await serve(request);
        if (isTried) resolve();
        return answer;
      }),
    );
    await review('a@example.org\tViewer\nb@example.org\tSpeaker');
    // Blocked by somebody else once it was asked who is.
    await asked;
    await site.owner.removeParticipant(mediaId, participantId, { block: true }, by());
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '1 person is invited');
    await filter('Not invited');
    await findText('Line 2 · blocked here');
    site.network((request, serve) =>
      request.method === 'POST' ? unreachable(request, serve) : serve(request),
    );
    await click(unblocking('b@example.org'));
    await findByRole('heading', 'Stopped');
    expect(allByRole('button', 'Unblock and invite')).to.have.length(0);
    site.network();
    await click(byRole('button', 'Try again'));
    await findByRole('heading', '2 people are invited');
    await until(() => focused()?.id === 'title');
    const { invites } = await site.owner.listInvites(mediaId, { search: 'b@' });
    expect(invites.map(({ role, blocked, mail }) => [role, blocked, mail])).to.deep.equal([
      ['speaker', false, 'queued'],
    ]);
  });

  it('shows who has come to a filter that was pressed before there was an answer', async () => {
    await review('a@example.org\nb@example.org');
    await until(() => byRole('button', 'Send 2 invitations'));
    const invites = [{ email: 'a@example.org', role: 'viewer' as const }];
    await site.owner.createInvites(mediaId, { invites, mail: false }, by());
    const { network, release } = held(({ method }) => method === 'POST');
    site.network(network);
    await click(byRole('button', 'Send 2 invitations'));
    await click(await findByRole('button', /^Not invited\s*0$/));
    await until(() => allByRole('listitem').length === 0);
    release();
    await findByRole('heading', '1 person is invited');
    await rowOf('a@example.org');
    expect(allByRole('listitem')).to.have.length(1);
  });

  it('says of those somebody else has invited meanwhile that they were', async () => {
    await review('a@example.org\nb@example.org');
    await until(() => byRole('button', 'Send 2 invitations'));
    const invites = [{ email: 'a@example.org', role: 'viewer' as const }];
    await site.owner.createInvites(mediaId, { invites, mail: false }, by());
    await click(byRole('button', 'Send 2 invitations'));
    await findByRole('heading', '1 person is invited');
    await filter('Not invited');
    await findText(/was invited already/);
  });
});
