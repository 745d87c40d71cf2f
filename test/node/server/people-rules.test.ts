/** What the rules say of people at their edges: who is found, who moderates, who is there, what mail comes back. */
import { afterEach, describe, expect, it } from 'vitest';
import type { SharingBackend } from '../../../src/backend/backend.js';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { InviteRole, Media, Role } from '../../../src/domain/media.js';
import { noPermissions } from '../../../src/domain/permissions.js';
import type { ParticipantId } from '../../../src/domain/schemas.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { failsWith } from '../../../src/testing/assert.js';
import { by } from '../../../src/testing/backend/stage.js';
import type { SharingSiteOptions } from '../../../src/testing/sharing-site.js';
import { openWorld, type ServedWorld } from '../backend/worlds.js';

const hour = 60 * 60 * 1000;
const time = (fromNow: number) => new Date(Date.now() + fromNow).toISOString();
const event: Media = {
  id: 'lecture',
  kind: 'live-event',
  title: 'Keynote',
  url: 'https://media.example.org/watch/keynote',
  startsAt: time(-hour),
  endsAt: time(hour),
};

let world: ServedWorld;
let media: Media[];
afterEach(() => world.close());

async function open(options: Omit<SharingSiteOptions, 'baseUrl' | 'media'> = {}) {
  media = [event, { ...event, id: 'seminar' }];
  world = await openWorld(createMemoryRepository(), undefined, { proof: 'typed', ...options, media });
}

/** The secret of a new invite. */
async function invited(name: string, role: InviteRole = 'viewer', mail = false): Promise<string> {
  const invites = [{ email: `${name}@example.org`, role }];
  const { results } = await world.owner.createInvites('lecture', { invites, mail }, by());
  return takeFromFragment(new URL(results[0]!.invite!.url).hash).secret ?? '';
}

/** Somebody who came in by an invite. */
async function came(name: string, role?: InviteRole) {
  const secret = await invited(name, role);
  return { secret, ...(await world.stranger.accept({ secret, email: `${name}@example.org` }, by())) };
}

describe('people of the host', () => {
  const known = [
    { email: 'Speaker@example.org' },
    { email: 'seminar@example.org', firstName: 'A', lastName: 'Person' },
  ];
  const found = async (text: string) => (await world.owner.findPeople('lecture', { text })).people;

  it('are found by a beginning, with the names there are', async () => {
    await open({ people: { search: () => Promise.resolve(known) } });
    expect(await found('s')).toEqual([
      { email: 'Speaker@example.org', firstName: '', lastName: '' },
      { email: 'seminar@example.org', firstName: 'A', lastName: 'Person' },
    ]);
    expect(await found('  ')).toEqual([]);
  });

  it('are told only to who knows the address, where the host says so, however loosely it searches', async () => {
    await open({ people: { exactOnly: true, search: () => Promise.resolve(known) } });
    expect(await found('s')).toEqual([]);
    expect((await found('speaker@EXAMPLE.org')).map(({ email }) => email)).toEqual(['Speaker@example.org']);
  });

  it('are eight at most, however many the host gives', async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ email: `person-${i}@example.org` }));
    await open({ people: { search: () => Promise.resolve(many) } });
    expect((await found('p')).map(({ email }) => email)).toEqual(many.slice(0, 8).map(({ email }) => email));
  });

  it('are nobody where the host has no list', async () => {
    await open();
    expect(await found('s')).toEqual([]);
  });
});

describe('a pass with the capability to moderate', () => {
  it('opens the list of its own medium, as long as it holds', async () => {
    await open();
    const { pass, participantId } = await came('moderator', 'moderator');
    const speaker = await came('speaker', 'speaker');
    const list = (mediaId: string, own: string) => world.stranger.listPeople(mediaId, {}, { pass: own });
    expect((await list('lecture', pass)).people).toHaveLength(2);
    await failsWith('NOT_ALLOWED', list('lecture', speaker.pass), 'a speaker');
    await failsWith('PASS_INVALID', list('seminar', pass), 'another medium');

    const change = { role: 'viewer' as const };
    const options = { ...by(), pass };
    await world.stranger.changeParticipant('lecture', speaker.participantId, change, options);
    await world.owner.changeParticipant('lecture', participantId, change, by());
    await failsWith('NOT_ALLOWED', list('lecture', pass), 'another role since');
    await world.owner.removeParticipant('lecture', participantId, { block: false }, by());
    await failsWith('PASS_INVALID', list('lecture', pass), 'put out');
  });

  it('gives others a role, and never oneself another one', async () => {
    await open();
    const { pass, participantId } = await came('moderator', 'moderator');
    const speaker = await came('speaker', 'speaker');
    const give = (id: ParticipantId) =>
      world.stranger.changeParticipant('lecture', id, { role: 'viewer' }, { ...by(), pass });
    await failsWith('NOT_ALLOWED', give(participantId), 'one’s own role');
    expect(await give(speaker.participantId)).toMatchObject({ role: 'viewer' });
    const { people } = await world.stranger.listPeople('lecture', {}, { pass });
    expect(people.map(({ id, assignableRoles }) => [id, assignableRoles])).toEqual([
      [participantId, []],
      [speaker.participantId, ['viewer', 'speaker', 'moderator']],
    ]);
    // Nor does who is signed in at the host.
    const own = await world.owner.attend('lecture', by());
    const raised = world.owner.changeParticipant('lecture', own.participantId, { role: 'viewer' }, by());
    await failsWith('NOT_ALLOWED', raised, 'a host’s own role');
  });

  it('makes a guest a speaker and a guest again, and no guest runs the session', async () => {
    await open();
    await world.owner.setGuestAccess('lecture', { enabled: true }, by());
    const link = await world.owner.createGuestLink('lecture', { name: 'Open day' }, by());
    const secret = takeFromFragment(new URL(link.url).hash).secret ?? '';
    const joined = await world.stranger.join({ secret, name: 'Ada', email: 'ada@example.org' }, by());
    if ('waiting' in joined) throw new Error('Waits, and should be in.');
    const { pass } = await came('moderator', 'moderator');
    const give = (role: Role, own = pass) =>
      world.stranger.changeParticipant('lecture', joined.participantId, { role }, { ...by(), pass: own });
    const now = () => world.stranger.introspect({ pass: joined.pass });
    expect(await give('speaker')).toMatchObject({ role: 'speaker', identity: 'typed' });
    expect((await now()).capabilities).toContain('speak');
    await failsWith('NOT_ALLOWED', give('moderator'), 'a moderator');
    await failsWith('NOT_ALLOWED', give('guest', joined.pass), 'a speaker who is no moderator');
    expect(await give('guest')).toMatchObject({ role: 'guest' });
    expect((await now()).capabilities).toEqual(['view', 'chat', 'ask', 'answer']);
  });

  it('of a member who was given the role reaches nobody whom the host itself lets moderate', async () => {
    await open();
    world.site.permissions = (principal) =>
      principal?.id === 'owner'
        ? { share: true, guestAccess: true, invite: true, moderate: true }
        : { ...noPermissions, attend: true };
    const owner = await world.owner.attend('lecture', by());
    const berta = await world.as('berta').attend('lecture', by());
    await world.owner.changeParticipant('lecture', berta.participantId, { role: 'moderator' }, by());
    const { pass } = await world.as('berta').attend('lecture', by());
    expect((await world.as('berta').listPeople('lecture', {}, { pass })).people).toHaveLength(2);
    const options = () => ({ ...by(), pass });
    const { changeParticipant, removeParticipant } = world.as('berta');
    const lowered = changeParticipant('lecture', owner.participantId, { role: 'viewer' }, options());
    await failsWith('NOT_ALLOWED', lowered, 'lowered');
    const out = removeParticipant('lecture', owner.participantId, { block: true }, options());
    await failsWith('NOT_ALLOWED', out, 'put out');
  });

  it('reaches nobody whom the host itself lets moderate, and makes no one such', async () => {
    await open();
    world.site.permissions = (principal) => ({
      share: principal !== null,
      guestAccess: principal?.id === 'owner',
      invite: principal?.id === 'owner',
      moderate: principal?.id === 'owner' || principal?.id === 'anna',
      attend: principal !== null,
    });
    const { pass } = await came('moderator', 'moderator');
    const [anna, berta] = [
      (await world.as('anna').attend('lecture', by())).participantId,
      (await world.as('berta').attend('lecture', by())).participantId,
    ];
    const options = () => ({ ...by(), pass });
    const reach = async (own?: string) =>
      Object.fromEntries(
        (await world.owner.listPeople('lecture', {}, own === undefined ? {} : { pass: own })).people
          .filter(({ identity }) => identity === 'signed-in')
          .map(({ id, assignableRoles, removable }) => [id, [...assignableRoles, removable]]),
      );
    expect(await reach(pass)).toEqual({ [anna]: [false], [berta]: ['viewer', 'speaker', true] });
    const { changeParticipant, removeParticipant, unblockParticipant } = world.stranger;
    const lowered = changeParticipant('lecture', anna, { role: 'viewer' }, options());
    await failsWith('NOT_ALLOWED', lowered, 'lowered');
    for (const block of [false, true]) {
      await failsWith('NOT_ALLOWED', removeParticipant('lecture', anna, { block }, options()), 'put out');
    }
    await failsWith('NOT_ALLOWED', unblockParticipant('lecture', anna, options()), 'unblocked');
    const raised = changeParticipant('lecture', berta, { role: 'moderator' }, options());
    await failsWith('NOT_ALLOWED', raised, 'raised');

    await changeParticipant('lecture', berta, { role: 'speaker' }, options());
    await removeParticipant('lecture', berta, { block: false }, options());
    // Among themselves those of the host are as before.
    expect(await reach()).toEqual({ [anna]: ['viewer', 'speaker', 'moderator', true] });
    await world.owner.removeParticipant('lecture', anna, { block: false }, by());
    expect(await reach()).toEqual({});
  });

  it('sees who is blocked and can be unblocked by them, whoever blocked them', async () => {
    await open();
    world.site.permissions = (principal) => {
      const isHost = principal?.id === 'owner' || principal?.id === 'anna';
      const doors = { share: true, guestAccess: isHost, invite: isHost, moderate: isHost };
      return principal === null ? noPermissions : { ...doors, attend: true };
    };
    const { pass } = await came('moderator', 'moderator');
    const { pass: speakers } = await came('speaker', 'speaker');
    const [anna, berta] = [
      (await world.as('anna').attend('lecture', by())).participantId,
      (await world.as('berta').attend('lecture', by())).participantId,
    ];
    for (const id of [anna, berta]) await world.owner.removeParticipant('lecture', id, { block: true }, by());
    const blocked = async (own?: string, search = '') => {
      const page = await world.owner.listPeople(
        'lecture',
        { search },
        own === undefined ? {} : { pass: own },
      );
      return page.blocked?.map(({ id }) => id).sort();
    };
    expect(await blocked()).toEqual([anna, berta].sort());
    expect(await blocked(pass)).toEqual([berta]);
    expect(await blocked(pass, 'nobody')).toEqual([berta]);
    await failsWith('NOT_ALLOWED', blocked(speakers), 'a speaker');
    await world.stranger.unblockParticipant('lecture', berta, { ...by(), pass });
    expect(await blocked(pass)).toEqual([]);
  });

  it('opens nothing once the host has taken the medium away', async () => {
    await open();
    const { pass } = await came('moderator', 'moderator');
    media.length = 0;
    await failsWith('PASS_INVALID', world.stranger.listPeople('lecture', {}, { pass }), 'no medium');
  });
});

describe('who waits', () => {
  it('is decided once: of others the answer says that they are gone', async () => {
    await open();
    const { participantId } = await came('speaker', 'speaker');
    const nobody = 'nobody-of-this-world-0' as ParticipantId;
    const decision = { ids: [participantId, nobody], admit: true };
    const { results } = await world.owner.decideWaiting('lecture', decision, by());
    expect(results).toEqual([
      { id: participantId, outcome: 'gone' },
      { id: nobody, outcome: 'gone' },
    ]);
  });
});

describe('who comes by the sign-in of the host', () => {
  it('is somebody in particular, and not who was blocked', async () => {
    await open();
    world.site.permissions = () => ({ share: true, guestAccess: true, invite: true, moderate: true });
    await failsWith('NOT_ALLOWED', world.stranger.attend('lecture', by()), 'nobody in particular');
    const { participantId } = await world.as('anna').attend('lecture', by());
    await world.stranger.removeParticipant('lecture', participantId, { block: true }, by());
    await failsWith('GUEST_BLOCKED', world.as('anna').attend('lecture', by()), 'who was blocked');
    await world.stranger.unblockParticipant('lecture', participantId, by());
    expect((await world.as('anna').attend('lecture', by())).participantId).toBe(participantId);
  });

  it('is found by an invite to their address where they were blocked, and unblocked there', async () => {
    await open();
    world.site.permissions = () => ({ share: true, guestAccess: true, invite: true, moderate: true });
    const { participantId } = await world.as('anna').attend('lecture', by());
    await world.owner.removeParticipant('lecture', participantId, { block: true }, by());
    const request = { invites: [{ email: 'anna@example.org', role: 'viewer' as const }], mail: false };
    const refused = await world.owner.createInvites('lecture', request, by());
    expect(refused.results).toEqual([{ outcome: 'refused', invite: null, code: 'GUEST_BLOCKED' }]);
    const made = await world.owner.createInvites('lecture', { ...request, unblock: true }, by());
    expect(made.results).toMatchObject([{ outcome: 'created', invite: { blocked: false } }]);
    expect((await world.as('anna').attend('lecture', by())).participantId).toBe(participantId);
  });

  it('is there as long as one page of theirs is', async () => {
    await open();
    const { pass } = await came('moderator', 'moderator');
    const isPresent = async () => (await world.owner.listPeople('lecture')).people[0]!.present;
    const first = watching(world.stranger, pass);
    const second = watching(world.stranger, pass);
    await Promise.all([first.live, second.live]);
    expect(await isPresent()).toBe(true);
    first.close();
    second.close();
    await expect.poll(isPresent).toBe(false);
  });
});

describe('a session in a calendar', () => {
  it('leads back through the link, or for who is in to the page', async () => {
    await open();
    const { secret, seat, participantId } = await came('speaker', 'speaker');
    const byLink = await world.stranger.calendar({ secret });
    expect(byLink.name).toBe('Keynote.ics');
    expect(byLink.text.replaceAll(/\r?\n /g, '')).toContain(secret);
    expect((await world.stranger.calendar({ seat })).text).not.toContain(secret);

    media[0] = { ...event, title: '?', endsAt: null };
    expect((await world.stranger.calendar({ secret })).name).toBe('event.ics');
    media.length = 0;
    await failsWith('NOT_FOUND', world.stranger.calendar({ seat }), 'no medium');
    media.push(event);
    await world.owner.removeParticipant('lecture', participantId, { block: false }, by());
    const { invites } = await world.owner.listInvites('lecture');
    await world.owner.changeInvites('lecture', { ids: [invites[0]!.id], revoked: true }, by());
    await failsWith('INVITE_REVOKED', world.stranger.calendar({ secret }), 'an invite that was taken back');
  });

  it('of a guest link that is paused says why not', async () => {
    await open();
    await world.owner.setGuestAccess('lecture', { enabled: true }, by());
    const link = await world.owner.createGuestLink('lecture', { name: 'Open day' }, by());
    const secret = takeFromFragment(new URL(link.url).hash).secret ?? '';
    expect((await world.stranger.calendar({ secret })).name).toBe('Keynote.ics');
    await world.owner.setGuestAccess('lecture', { enabled: false }, by());
    await failsWith('GUEST_ACCESS_OFF', world.stranger.calendar({ secret }), 'switched off');
  });
});

describe('mail that comes back', () => {
  it('stands with its invite; what is not ours changes nothing', async () => {
    await open();
    await invited('speaker', 'speaker', true);
    await world.mailTo('speaker@example.org');
    const states = async () => (await world.owner.listInvites('lecture')).invites.map(({ state }) => state);
    await expect.poll(states).toEqual(['sent']);
    const report = (messageId: string) => world.site.handler.reportBounce(messageId, '550 No such person');
    const { messageId } = world.site.mails[0]!;
    expect(await report('<somebody-else@mail.example.org>')).toBe(false);
    expect(await report(messageId.replace(/\.[^@]+@/, '.nobody-is-invited@'))).toBe(false);
    expect(await states()).toEqual(['sent']);
    expect(await report(` <${messageId}> `)).toBe(true);
    expect(await report(messageId)).toBe(true);
    expect(await states()).toEqual(['failed']);
  });
});

/** A page that watches with a pass until it is closed. */
function watching(backend: SharingBackend, pass: string) {
  const ended = new AbortController();
  const live = new Promise<void>((resolve) => {
    backend.watch('lecture', { signal: ended.signal, pass: () => pass, onChange: () => resolve() });
  });
  return { live, close: () => ended.abort() };
}
