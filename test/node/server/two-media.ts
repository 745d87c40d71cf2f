/** Two owners' media on one server, each with a link, a guest who is in and one who was removed. */
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { Media } from '../../../src/domain/media.js';
import type { Permissions } from '../../../src/domain/permissions.js';
import type { SharingRepository } from '../../../src/domain/ports.js';
import type {
  Admission,
  Challenge,
  ChallengeId,
  GuestLinkView,
  InvitesMade,
  InviteView,
  ParticipantPage,
  WaitingSeat,
} from '../../../src/domain/schemas.js';
import { headers as names } from '../../../src/protocol/routes.js';
import { createSecrets } from '../../../src/secrets/derived-secrets.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';
import { createSharingSite, type SharingSite } from '../../../src/testing/sharing-site.js';

export const baseUrl = 'https://media.example.org/api/sharing';
const keys = await createSharingKeys();
const secrets = createSecrets(keys);

const mediumOf = (id: string): Media => ({
  id,
  kind: 'live-event',
  title: id,
  url: `https://media.example.org/watch/${id}`,
  startsAt: '2020-01-01T10:00:00Z',
});

const nothing: Permissions = { share: false, guestAccess: false, invite: false, moderate: false };
/** What each may do with the medium that is theirs; with any other one nothing. */
const rights: Record<string, Permissions> = {
  owner: { share: true, guestAccess: true, invite: true, moderate: true },
  viewer: { ...nothing, share: true },
  member: { ...nothing, attend: true },
  moderator: { ...nothing, moderate: true },
  'owner without a plan': { ...nothing, share: true, guestAccess: { reason: 'Upgrade' } },
};

export interface Place {
  readonly mediaId: string;
  readonly link: GuestLinkView;
  readonly secret: string;
  readonly guest: Admission;
  readonly removed: Admission;
  /** A guest of a link whose host lets everybody in by hand. */
  readonly waiting: WaitingSeat;
  /** Somebody signed in at the host. */
  readonly member: Admission;
  /** Of cleo@example.org, with a code that was mailed to her. */
  readonly invite: InviteView;
  readonly inviteSecret: string;
  readonly challengeId: ChallengeId;
  readonly code: string;
}

export interface TwoMedia {
  readonly site: SharingSite;
  readonly own: Place;
  readonly others: Place;
}

let count = 0;

export interface AskOptions {
  readonly user?: string;
  readonly pass?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ask(
  site: SharingSite,
  method: string,
  path: string,
  options: AskOptions = {},
): Promise<Response> {
  const { user = 'nobody', pass, body, key = `key-${(count += 1)}`, headers } = options;
  return site.handler(
    new Request(baseUrl + path, {
      method,
      headers: {
        origin: 'https://media.example.org',
        'content-type': 'application/json',
        'x-test-user': user,
        [names.idempotencyKey]: key,
        ...(pass !== undefined && { [names.pass]: pass }),
        ...headers,
      },
      ...(method !== 'GET' &&
        method !== 'HEAD' && { body: body === undefined ? null : JSON.stringify(body) }),
    }),
  );
}

async function answer<T>(response: Promise<Response>): Promise<T> {
  const { status, ok } = await response;
  if (!ok) throw new Error(`The stage could not be set: ${status} ${await (await response).text()}`);
  return (await (await response).json()) as T;
}

const secretIn = (url: string) => takeFromFragment(new URL(url).hash).secret!;

async function approvedSecret(site: SharingSite, path: string, user: string): Promise<string> {
  const draft = { name: 'By hand', approval: true };
  return secretIn(
    (await answer<GuestLinkView>(ask(site, 'POST', `${path}/guest-links`, { user, body: draft }))).url,
  );
}

async function furnish(site: SharingSite, mediaId: string, user: string): Promise<Place> {
  const path = `/media/${mediaId}`;
  await answer(ask(site, 'PUT', `${path}/guest-access`, { user, body: { enabled: true } }));
  const draft = { name: 'Open day', maxUses: 10 };
  const link = await answer<GuestLinkView>(ask(site, 'POST', `${path}/guest-links`, { user, body: draft }));
  const secret = secretIn(link.url);
  const join = (email: string) =>
    answer<Admission>(ask(site, 'POST', '/join', { body: { secret, name: 'A guest', email } }));
  const [guest, removed] = [await join('ada@example.org'), await join('ben@example.org')];
  const removal = `${path}/participants/${removed.participantId}/removal`;
  await answer(ask(site, 'POST', removal, { user, body: { block: false } }));
  const waiting = await answer<WaitingSeat>(
    ask(site, 'POST', '/join', {
      body: { secret: await approvedSecret(site, path, user), name: 'A guest', email: 'dan@example.org' },
    }),
  );
  const member = await answer<Admission>(
    ask(site, 'POST', `${path}/attendance`, { user: user.replace('owner', 'member') }),
  );
  const request = { invites: [{ email: 'cleo@example.org', role: 'viewer' }], mail: false };
  const made = await answer<InvitesMade>(ask(site, 'POST', `${path}/invites`, { user, body: request }));
  const invite = made.results[0]!.invite!;
  const inviteSecret = secretIn(invite.url);
  const proof = { secret: inviteSecret, email: 'cleo@example.org' };
  const { challengeId } = await answer<Challenge>(ask(site, 'POST', '/proof', { body: proof }));
  const code = await secrets.code({ kid: secrets.currentKid, id: challengeId });
  return { mediaId, link, secret, guest, removed, waiting, member, invite, inviteSecret, challengeId, code };
}

export async function openTwoMedia(repository?: SharingRepository): Promise<TwoMedia> {
  const site = await createSharingSite({
    baseUrl,
    keys,
    media: [mediumOf('lecture'), mediumOf('neighbour')],
    ...(repository && { repository }),
  });
  site.permissions = (principal, media) => {
    const mine = media.id === 'neighbour' ? 'neighbour ' : '';
    const role = principal?.id ?? '';
    return (role.startsWith(mine) && rights[role.slice(mine.length)]) || nothing;
  };
  const own = await furnish(site, 'lecture', 'owner');
  return { site, own, others: await furnish(site, 'neighbour', 'neighbour owner') };
}

/** Everything that a change could have touched, as the two owners see it. */
export async function everything({ site }: Pick<TwoMedia, 'site'>): Promise<unknown> {
  const seen = [['lecture', 'owner'] as const, ['neighbour', 'neighbour owner'] as const].map(
    async ([id, user]) => {
      const of = <T>(path: string) => answer<T>(ask(site, 'GET', `/media/${id}${path}`, { user }));
      const { now: _, ...links } = await of<{ now: string }>('/guest-links');
      return [
        await of(''),
        links,
        await of<ParticipantPage>('/participants'),
        await of('/history'),
        await of('/invites'),
        await of('/people'),
      ];
    },
  );
  return Promise.all(seen);
}
