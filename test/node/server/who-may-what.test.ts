/** Every route x every caller x their own and somebody else's medium: each cell is tried. */
import { describe, expect, it } from 'vitest';
import {
  eventsPath,
  healthPath,
  keysPath,
  pathOf,
  routes,
  type Route,
  type RouteName,
} from '../../../src/protocol/routes.js';
import type { Problem } from '../../../src/domain/schemas.js';
import { ask, everything, openTwoMedia, type Place, type TwoMedia } from './two-media.js';

const callers = [
  'owner',
  'viewer',
  'member',
  'moderator',
  'owner without a plan',
  'nobody',
  'guest',
  'removed guest',
] as const;
type Caller = (typeof callers)[number];
type Told = string;

/** In the order of the callers. */
const row = (...told: [Told, Told, Told, Told, Told, Told, Told, Told]): Record<Caller, Told> =>
  Object.fromEntries(callers.map((caller, index) => [caller, told[index]!])) as Record<Caller, Told>;
const everybody = (told: Told) => row(told, told, told, told, told, told, told, told);

const [ok, closed, hidden] = ['ok', 'NOT_ALLOWED', 'NOT_FOUND'];
//                       owner  viewer  member  moder.  no plan nobody  guest   removed
const ofOwners = row(ok, closed, closed, closed, closed, hidden, hidden, hidden);
const nobodys = everybody(hidden);
/** Where a pass speaks: one without `moderate` opens nothing, one of another medium is none. */
const ofModerators = {
  own: row(ok, closed, closed, ok, closed, hidden, closed, 'PASS_INVALID'),
  others: row(hidden, hidden, hidden, hidden, hidden, hidden, 'PASS_INVALID', 'PASS_INVALID'),
};

/**
 * `own`: the caller's medium. `others`: the same request at a medium of somebody else; where a secret, a seat or a
 * pass is what counts, with one that is forged.
 */
interface Row {
  readonly own: Record<Caller, Told>;
  readonly others: Record<Caller, Told>;
}

const table: Record<RouteName | 'events' | 'keys' | 'health', Row> = {
  describe: { own: row(ok, ok, ok, ok, ok, hidden, hidden, hidden), others: nobodys },
  setGuestAccess: { own: ofOwners, others: nobodys },
  listGuestLinks: { own: ofOwners, others: nobodys },
  createGuestLink: { own: ofOwners, others: nobodys },
  changeGuestLink: { own: ofOwners, others: nobodys },
  replaceGuestLink: { own: ofOwners, others: nobodys },
  deleteGuestLink: { own: ofOwners, others: nobodys },
  listGuests: { own: ofOwners, others: nobodys },
  listHistory: { own: ofOwners, others: nobodys },
  removeParticipant: ofModerators,
  unblockParticipant: ofModerators,
  listPeople: ofModerators,
  searchPeople: ofModerators,
  decideWaiting: ofModerators,
  changeParticipant: ofModerators,
  listInvites: { own: ofOwners, others: nobodys },
  countInvites: { own: ofOwners, others: nobodys },
  searchInvites: { own: ofOwners, others: nobodys },
  countFoundInvites: { own: ofOwners, others: nobodys },
  createInvites: { own: ofOwners, others: nobodys },
  changeInvites: { own: ofOwners, others: nobodys },
  resendInvites: { own: ofOwners, others: nobodys },
  findPeople: { own: ofOwners, others: nobodys },
  previewInvite: { own: ofOwners, others: nobodys },
  // To pass an address on is no way in, nor is a door that is shown closed.
  attend: { own: row(ok, closed, ok, ok, closed, hidden, hidden, hidden), others: nobodys },
  prove: { own: everybody(ok), others: everybody('LINK_UNKNOWN') },
  accept: { own: everybody(ok), others: everybody('LINK_UNKNOWN') },
  decline: { own: everybody(ok), others: everybody('LINK_UNKNOWN') },
  lookAtLink: { own: everybody(ok), others: everybody('LINK_UNKNOWN') },
  join: { own: everybody(ok), others: everybody('LINK_UNKNOWN') },
  renew: { own: row(ok, ok, ok, ok, ok, ok, ok, 'GUEST_REMOVED'), others: everybody('SEAT_UNKNOWN') },
  leave: { own: everybody(ok), others: everybody('SEAT_UNKNOWN') },
  erase: { own: everybody(ok), others: everybody('SEAT_UNKNOWN') },
  calendar: { own: row(ok, ok, ok, ok, ok, ok, ok, 'GUEST_REMOVED'), others: everybody('SEAT_UNKNOWN') },
  introspect: { own: row(ok, ok, ok, ok, ok, ok, ok, 'inactive'), others: everybody('inactive') },
  events: {
    // The member is in the session by the host's own sign-in.
    own: row(ok, closed, ok, ok, closed, hidden, ok, 'PASS_INVALID'),
    others: row(hidden, hidden, hidden, hidden, hidden, hidden, 'PASS_INVALID', 'PASS_INVALID'),
  },
  keys: { own: everybody(ok), others: everybody(ok) },
  health: { own: everybody(ok), others: everybody(ok) },
};

const extra: Record<'events' | 'keys' | 'health', Pick<Route, 'method' | 'path'>> = {
  events: { method: 'GET', path: eventsPath },
  keys: { method: 'GET', path: keysPath },
  health: { method: 'GET', path: healthPath },
};
const all: Record<string, Pick<Route, 'method' | 'path'>> = { ...routes, ...extra };

// Not its last character, of which base64url reads some bits only.
const forged = (secret: string) =>
  secret.slice(0, -9) + (secret.at(-9) === 'A' ? 'B' : 'A') + secret.slice(-8);

/** What each route is asked with: at `place`, with the secrets of `place` or with forged ones. */
function bodyOf(name: string, place: Place, caller: Caller, isForged: boolean): unknown {
  const { link, secret, guest, removed, waiting, invite, inviteSecret, challengeId, code } = place;
  const email = 'cleo@example.org';
  const mine = caller === 'removed guest' ? removed : guest;
  const shown = (one: string) => (isForged ? forged(one) : one);
  const bodies: Record<string, unknown> = {
    setGuestAccess: { enabled: false, guests: 'leave' },
    createGuestLink: { name: 'Another' },
    changeGuestLink: { paused: true, revision: link.revision },
    replaceGuestLink: { graceHours: 0, revision: link.revision },
    removeParticipant: { block: true },
    decideWaiting: { ids: [waiting.participantId], admit: true },
    changeParticipant: { role: 'speaker' },
    createInvites: { invites: [{ email: 'dora@example.org', role: 'viewer' }], mail: true },
    changeInvites: { ids: [invite.id], role: 'speaker' },
    resendInvites: { ids: [invite.id] },
    findPeople: { text: 'ada' },
    searchInvites: { search: 'cleo', filter: 'all' },
    countFoundInvites: { search: 'cleo' },
    searchPeople: { search: 'cleo' },
    previewInvite: { invite: { email, role: 'viewer' } },
    prove: { secret: shown(inviteSecret), email: 'dora@example.org' },
    accept: { secret: shown(inviteSecret), email, challengeId, code },
    decline: { secret: shown(inviteSecret), email },
    lookAtLink: { secret: shown(secret) },
    join: { secret: shown(secret), name: 'A guest', email: 'cleo@example.org' },
    renew: { seat: shown(mine.seat) },
    leave: { seat: shown(mine.seat) },
    erase: { seat: shown(mine.seat) },
    calendar: { seat: shown(mine.seat) },
    introspect: { pass: shown(mine.pass) },
  };
  return bodies[name];
}

async function tried(name: string, { site, own, others }: TwoMedia, caller: Caller, whose: 'own' | 'others') {
  const place = whose === 'own' ? own : others;
  const { method, path } = all[name]!;
  const { participantId } = name === 'changeParticipant' ? place.member : place.guest;
  const params = { mediaId: place.mediaId, linkId: place.link.id, participantId };
  // A guest has a pass of the medium they were let into, whichever they ask about.
  const passes: Partial<Record<Caller, string>> = {
    guest: own.guest.pass,
    'removed guest': own.removed.pass,
  };
  const pass = passes[caller];
  const response = await ask(site, method, pathOf(path, params), {
    user: pass === undefined ? caller : 'nobody',
    ...(pass !== undefined && { pass }),
    body: bodyOf(name, place, caller, whose === 'others'),
  });
  if (response.headers.get('content-type') === 'text/event-stream') {
    await response.body!.cancel();
    return { told: ok, status: response.status };
  }
  const answer = (await response.json()) as Partial<Problem> & { active?: boolean };
  return {
    told: response.ok ? (answer.active === false ? 'inactive' : ok) : answer.code,
    status: response.status,
  };
}

const statuses: Record<string, number> = {
  ok: 200,
  inactive: 200,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  LINK_UNKNOWN: 404,
  SEAT_UNKNOWN: 401,
  PASS_INVALID: 401,
  GUEST_REMOVED: 403,
};

describe('who may do what', () => {
  it('has a row for every route', () => {
    expect(Object.keys(table).sort()).toEqual(Object.keys(all).sort());
  });

  for (const [name, cells] of Object.entries(table)) {
    for (const whose of ['own', 'others'] as const) {
      it(`${name}, ${whose === 'own' ? 'of their own' : 'of somebody else'}`, async () => {
        let world = await openTwoMedia();
        for (const caller of callers) {
          const before = await everything(world);
          const expected = cells[whose][caller];
          const { told, status } = await tried(name, world, caller, whose);
          expect([caller, told, status]).toEqual([caller, expected, statuses[expected]]);
          if (expected !== ok) expect(await everything(world), caller).toEqual(before);
          // What was let through may have changed the stage for the next one.
          else world = await openTwoMedia();
        }
      });
    }
  }

  it('a link or a guest of somebody else is not reached through a medium of one’s own', async () => {
    const ofLinksAndGuests = Object.keys(routes).filter((name) =>
      /:linkId|:participantId/.test(all[name]!.path),
    );
    expect(ofLinksAndGuests.length).toBeGreaterThanOrEqual(4);
    const ofPeople = ['removeParticipant', 'unblockParticipant', 'changeParticipant'];
    const world = await openTwoMedia();
    const before = await everything(world);
    for (const name of ofLinksAndGuests) {
      for (const user of ['owner', 'moderator']) {
        const { method, path } = all[name]!;
        const { others } = world;
        const params = {
          mediaId: 'lecture',
          linkId: others.link.id,
          participantId: others.guest.participantId,
        };
        const body = bodyOf(name, others, 'owner', false);
        const response = await ask(world.site, method, pathOf(path, params), { user, body });
        const mayKnock = user === 'owner' || ofPeople.includes(name);
        expect([name, user, ((await response.json()) as Problem).code]).toEqual([
          name,
          user,
          mayKnock ? hidden : closed,
        ]);
      }
    }
    const path = pathOf(routes.listGuests.path, { mediaId: 'lecture' });
    const listed = await ask(world.site, 'GET', `${path}?link=${world.others.link.id}`, { user: 'owner' });
    expect(await listed.json()).toMatchObject({ participants: [] });
    expect(await everything(world)).toEqual(before);
  });
});
