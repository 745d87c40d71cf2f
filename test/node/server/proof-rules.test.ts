/** What the rules say of who comes in by an invite: what proves that it is they, and whose seat they may take up. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Media } from '../../../src/domain/media.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { failsWith } from '../../../src/testing/assert.js';
import { by } from '../../../src/testing/backend/stage.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';
import { email, event, inviteIn, openWith, secretOf, video } from './invited.js';

let world: ServedWorld;
afterEach(() => world.close());

const open = async (...asked: Parameters<typeof openWith>) => {
  world = await openWith(...asked);
};

const invite = () => inviteIn(world);

/** The secret of a guest link that mails a code. */
async function proving(): Promise<string> {
  await world.owner.setGuestAccess('lecture', { enabled: true }, by());
  const link = await world.owner.createGuestLink('lecture', { name: 'Open day', verifiesEmail: true }, by());
  return takeFromFragment(new URL(link.url).hash).secret ?? '';
}

describe('what proves that it is the invited person', () => {
  it('where typing does, the address has to be the invited one', async () => {
    await open([video], { proof: 'typed' });
    const secret = secretOf(await invite());
    const wrong = world.stranger.accept({ secret, email: 'other@example.org' }, by());
    await failsWith('WRONG_PERSON', wrong, 'another address');
    await failsWith('INVALID_INPUT', world.stranger.accept({ secret, email: 'nobody' }, by()), 'no address');
    await failsWith('INVALID_INPUT', world.stranger.accept({ secret }, by()), 'nothing typed');
    await world.stranger.accept({ secret, email: 'Speaker@example.org' }, by());
    const { people } = await world.owner.listPeople('lecture');
    expect(people).toMatchObject([{ identity: 'typed', role: 'viewer' }]);
  });

  it('where typing does, few addresses can be tried, and the right one is not told from others then', async () => {
    await open([video], { proof: 'typed' });
    const secret = secretOf(await invite());
    for (let tries = 0; tries < 10; tries += 1) {
      const wrong = world.stranger.accept({ secret, email: `guess-${tries}@example.org` }, by());
      await failsWith('WRONG_PERSON', wrong, 'a guess');
    }
    await failsWith('TOO_MANY_TRIES', world.stranger.accept({ secret, email }, by()), 'the right one');
    world.site.clockAhead = 15 * 60 * 1000;
    await world.stranger.accept({ secret, email }, by());
  });

  it('where the sign-in of the host does, nothing that is typed counts', async () => {
    await open([video], { proof: 'signed-in' });
    const secret = secretOf(await invite());
    await failsWith('WRONG_PERSON', world.stranger.accept({ secret, email }, by()), 'nobody');
    await failsWith('WRONG_PERSON', world.as('other').accept({ secret, email }, by()), 'somebody else');
    await world.as('speaker').accept({ secret }, by());
    const { people } = await world.owner.listPeople('lecture');
    expect(people).toMatchObject([{ identity: 'signed-in' }]);
  });

  it('a code is mailed to the address as it was invited, in whatever letters it is typed', async () => {
    await open([video]);
    const secret = secretOf(await invite());
    await world.stranger.prove({ secret, email: 'Speaker@EXAMPLE.org' }, by());
    const addresses = () => world.site.mails.map(({ to }) => to.address);
    await vi.waitFor(() => expect(addresses()).toEqual([email]), 10_000);
  });

  it('a code for a guest link is mailed in the language of the guest’s page, in whatever it asks again', async () => {
    await open([video]);
    const secret = await proving();
    const once = by();
    const ask = (locale: string) => world.stranger.prove({ secret, email, locale }, once);
    const asked = await ask('de-AT');
    expect((await ask('fr')).challengeId).toBe(asked.challengeId);
    await vi.waitFor(() => expect(world.site.mails.map(({ locale }) => locale)).toEqual(['de-AT']), 10_000);
  });

  it('what is no link at all opens, mails and declines nothing', async () => {
    const media = [video];
    await open(media);
    const secret = 'x'.repeat(43);
    await failsWith('LINK_UNKNOWN', world.stranger.accept({ secret, email }, by()), 'accepting');
    await failsWith('LINK_UNKNOWN', world.stranger.decline({ secret, email }, by()), 'declining');
    const real = secretOf(await invite());
    await failsWith('INVALID_INPUT', world.stranger.prove({ secret: real, email: '-' }, by()), 'no address');
    // The host has taken the medium away.
    media.length = 0;
    await failsWith('LINK_UNKNOWN', world.stranger.prove({ secret: real, email }, by()), 'no medium');
  });

  it('who was put out and blocked does not come back by the invite', async () => {
    await open([video], { proof: 'typed' });
    const secret = secretOf(await invite());
    const { participantId } = await world.stranger.accept({ secret, email }, by());
    await world.owner.removeParticipant('lecture', participantId, { block: true }, by());
    await failsWith('GUEST_BLOCKED', world.stranger.accept({ secret, email }, by()), 'a blocked address');
    await world.owner.unblockParticipant('lecture', participantId, by());
    expect((await world.stranger.accept({ secret, email }, by())).participantId).toBe(participantId);
  });

  it('who declines after coming in is out, and stands in no list of those who are there', async () => {
    await open([video], { proof: 'typed' });
    const secret = secretOf(await invite());
    const { seat, pass } = await world.stranger.accept({ secret, email }, by());
    await failsWith('PROOF_NEEDED', world.stranger.decline({ secret, email }, by()), 'the address alone');
    await world.stranger.decline({ secret, email, seat }, by());
    await failsWith('INVITE_DECLINED', world.stranger.renew({ seat }), 'the seat');
    expect(await world.stranger.introspect({ pass })).toMatchObject({ active: false });
    expect(await world.owner.listPeople('lecture')).toMatchObject({ people: [], counts: { viewer: 0 } });
  });

  it('a code, or the sign-in where that is the proof, declines after coming in as well', async () => {
    await open([video]);
    const secret = secretOf(await invite());
    const proven = async (mails: number) => {
      const { challengeId } = await world.stranger.prove({ secret, email }, by());
      await expect.poll(() => world.site.mails.length).toBe(mails);
      const code = /\d{3} ?\d{3}/.exec(world.site.mails[mails - 1]!.text)?.[0] ?? '';
      return { secret, email, challengeId, code };
    };
    const { seat } = await world.stranger.accept(await proven(1), by());
    world.site.clockAhead = 60_000;
    await world.stranger.decline(await proven(2), by());
    await failsWith('INVITE_DECLINED', world.stranger.renew({ seat }), 'the seat');
    await world.close();

    await open([video], { proof: 'signed-in' });
    const other = secretOf(await invite());
    await world.as('speaker').accept({ secret: other }, by());
    await failsWith('WRONG_PERSON', world.stranger.decline({ secret: other, email }, by()), 'nobody');
    await world.as('speaker').decline({ secret: other, email }, by());
    await failsWith('INVITE_DECLINED', world.stranger.lookAtLink({ secret: other }), 'the link');
  });

  it('ten wrong addresses decline nothing, and after them the right one neither', async () => {
    await open([video]);
    const secret = secretOf(await invite());
    const decline = (who: string) => world.stranger.decline({ secret, email: who }, by());
    for (let i = 0; i < 10; i += 1) expect(await decline(`guess-${i}@example.org`)).toEqual({});
    for (const who of ['guess@example.org', email]) await failsWith('TOO_MANY_TRIES', decline(who), who);
    expect((await world.owner.listInvites('lecture')).invites[0]?.state).toBe('pending');
    world.site.clockAhead = 15 * 60 * 1000;
    expect(await decline(email)).toEqual({});
    expect((await world.owner.listInvites('lecture')).invites[0]?.state).toBe('declined');
  });

  it('a code proves the address for the invite that it was mailed for, and for no other', async () => {
    await open([video, { ...video, id: 'seminar' }]);
    const invites = [{ email, role: 'viewer' as const }];
    const elsewhere = await world.owner.createInvites('seminar', { invites, mail: false }, by());
    const [secret, other] = [secretOf(await invite()), secretOf(elsewhere.results[0]!.invite!)];
    const { challengeId } = await world.stranger.prove({ secret, email }, by());
    const code = /\d{3} ?\d{3}/.exec(await world.mailTo(email))?.[0] ?? '';
    const proof = { email, challengeId, code };
    await failsWith('PROOF_NEEDED', world.stranger.accept({ secret: other, ...proof }, by()), 'another one');
    expect(await world.stranger.accept({ secret, ...proof }, by())).toMatchObject({ mediaId: 'lecture' });
  });

  it('a request for a code whose reply was lost gets the same code; another one gets its own', async () => {
    await open();
    const secret = secretOf(await invite());
    const key = by();
    const first = await world.stranger.prove({ secret, email }, key);
    const again = await world.stranger.prove({ secret, email }, key);
    expect(again.challengeId).toBe(first.challengeId);
    expect((await world.stranger.prove({ secret, email }, by())).challengeId).not.toBe(first.challengeId);
  });
});

describe('how many codes can be asked for', () => {
  const quarter = 15 * 60 * 1000;

  it('of an invite ten in a quarter of an hour, which tell nothing of who else has asked', async () => {
    await open();
    const secret = secretOf(await invite());
    await world.stranger.prove({ secret, email }, by());
    await expect.poll(() => world.site.mails.length).toBe(1);
    const told: unknown[] = [];
    for (const asked of [
      email,
      'other@example.org',
      email,
      email,
      email,
      'other@example.org',
      email,
      email,
    ]) {
      const { expiresIn, resendIn } = await world.stranger.prove({ secret, email: asked }, by());
      told.push([expiresIn, resendIn]);
    }
    expect(told).toEqual(told.map(() => [600_000, 60_000]));
    await world.stranger.prove({ secret, email: 'other@example.org' }, by());
    for (const asked of [email, 'other@example.org', 'third@example.org']) {
      const { params } = await failsWith(
        'TOO_MANY_TRIES',
        world.stranger.prove({ secret, email: asked }, by()),
        asked,
      );
      expect(params.retryIn).toBeGreaterThan(quarter - 60_000);
    }
    world.site.clockAhead = quarter;
    await world.stranger.prove({ secret, email }, by());
  });

  it('somebody else’s invite or link keeps nobody from their code', async () => {
    await open();
    const invites = [{ email: 'eve@example.org', role: 'viewer' as const }];
    const { results } = await world.owner.createInvites('lecture', { invites, mail: false }, by());
    const eve = secretOf(results[0]!.invite!);
    for (let i = 0; i < 10; i += 1) await world.stranger.prove({ secret: eve, email }, by());
    const link = await proving();
    await world.stranger.prove({ secret: link, email }, by());
    const secret = secretOf(await invite());
    const { challengeId } = await world.stranger.prove({ secret, email }, by());
    await expect.poll(() => world.site.mails.length).toBe(1);
    // The next mail to the same address leaves a minute after the one before.
    world.site.clockAhead = 60_000;
    // Whoever asks has the outbox looked at.
    await world.stranger.prove({ secret: link, email: 'other@example.org' }, by());
    const mails = () => world.site.mails.filter(({ to }) => to.address === email);
    await expect.poll(() => mails().length).toBe(2);
    const code = /\d{3} ?\d{3}/.exec(mails()[1]!.text)?.[0] ?? '';
    expect(await world.stranger.accept({ secret, email, challengeId, code }, by())).toMatchObject({ email });
  });

  it('of a guest link forty by one caller', async () => {
    let from = '198.51.100.7';
    const called = (handler: (request: Request) => Promise<Response>) => (request: Request) => {
      request.headers.set('x-forwarded-for', from);
      return handler(request);
    };
    world = await openWorld(createMemoryRepository(), called, { media: [video], trustedProxies: 0 });
    const secret = await proving();
    const ask = (i: number, key = by()) =>
      world.stranger.prove({ secret, email: `guest-${i}@example.org` }, key);
    const last = by();
    for (let i = 0; i < 39; i += 1) await ask(i);
    await ask(39, last);
    const { params } = await failsWith('TOO_MANY_TRIES', ask(40), 'one more');
    expect(params.retryIn).toBeGreaterThan(quarter - 60_000);
    // Who asks again for what was answered is answered again.
    await ask(39, last);
    from = '198.51.100.8';
    await ask(41);
  });

  it('of a guest link by everybody, where nobody says who calls', async () => {
    await open([video]);
    const secret = await proving();
    const all = Array.from({ length: 100 }, (_, i) =>
      world.stranger.prove({ secret, email: `guest-${i}@example.org` }, by()),
    );
    expect(new Set((await Promise.all(all)).map(({ challengeId }) => challengeId)).size).toBe(100);
  });
});

describe('the seat of somebody else, where an invite is accepted', () => {
  const seminar: Media = { ...event, id: 'seminar' };

  async function guestOf(mediaId: string) {
    await world.owner.setGuestAccess(mediaId, { enabled: true }, by());
    const link = await world.owner.createGuestLink(mediaId, { name: 'Open day' }, by());
    const secret = takeFromFragment(new URL(link.url).hash).secret ?? '';
    const entry = await world.stranger.join({ secret, name: 'A guest', email: 'guest@example.org' }, by());
    if ('waiting' in entry) throw new Error('Waits, and should be in.');
    return entry;
  }

  const acceptWith = async (seat: string) =>
    world.stranger.accept({ secret: secretOf(await invite()), email, seat }, by());

  it('is not taken up where they are out: the invited person comes anew', async () => {
    await open([video], { proof: 'typed' });
    const guest = await guestOf('lecture');
    await world.owner.removeParticipant('lecture', guest.participantId, { block: false }, by());
    const entry = await acceptWith(guest.seat);
    expect(entry.participantId).not.toBe(guest.participantId);
    await failsWith('GUEST_REMOVED', world.stranger.renew({ seat: guest.seat }), 'who was put out');
  });

  it.each<[string, () => Promise<{ participantId: string; seat: string }>]>([
    [
      'who was invited',
      async () => {
        const invites = [{ email: 'other@example.org', role: 'speaker' as const }];
        const { results } = await world.owner.createInvites('lecture', { invites, mail: false }, by());
        const secret = secretOf(results[0]!.invite!);
        return world.stranger.accept({ secret, email: 'other@example.org' }, by());
      },
    ],
    ['who is signed in at the host', () => world.owner.attend('lecture', by())],
    ['who is a guest of another medium', () => guestOf('seminar')],
  ])('stays theirs: of %s', async (_, enter) => {
    await open(
      [
        { ...event, startsAt: null },
        { ...seminar, startsAt: null },
      ],
      { proof: 'typed' },
    );
    const other = await enter();
    const before = await world.stranger.renew({ seat: other.seat });
    const entry = await acceptWith(other.seat);
    expect([entry.email, entry.participantId === other.participantId]).toEqual([email, false]);
    const { pass: _p, ...after } = (await world.stranger.renew({ seat: other.seat })) as { pass: string };
    expect(before).toMatchObject({ ...after, expiresIn: expect.any(Number) as number });
  });
});
