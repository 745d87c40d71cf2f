/** The real server behind every story, brought into its state by the calls that an owner and guests make. */
import type { LoaderFunction } from 'storybook/internal/types';
import { expect, waitFor } from 'storybook/test';
import { http } from 'msw';
import { createHttpBackend } from '../../src/backend/http-backend.js';
import type { SharingBackend } from '../../src/backend/backend.js';
import { takeFromFragment } from '../../src/domain/join-url.js';
import type { InviteRole, Media, MediaKind } from '../../src/domain/media.js';
import { noPermissions } from '../../src/domain/permissions.js';
import type {
  GuestLinkDraft,
  GuestLinkEdit,
  GuestLinkView,
  JoinRequest,
  ProofMode,
} from '../../src/domain/schemas.js';
import { inPageHandler } from '../../src/testing/msw.js';
import { createSharingSite, type SharingSite } from '../../src/testing/sharing-site.js';
import { Line } from '../../test/support/line.js';

export const endpoint = new URL('/api/sharing', location.href).href;

let site: SharingSite;
/** What becomes of a request on its way; the network's doing, never an answer in the server's name. */
let network: 'works' | 'fails' | 'hangs' = 'works';
let line = new Line();

export const handlers = [
  http.all(`${endpoint}/*`, async ({ request }) => {
    if (network === 'hangs') await new Promise(() => undefined);
    return network === 'fails' ? Response.error() : line.network(request, inPageHandler(site.handler));
  }),
];

let keys = 0;
const by = () => ({ key: `story-${(keys += 1)}-${performance.now()}` });
const user = (id: string) => createHttpBackend({ endpoint, headers: { 'x-test-user': id } });

export class Stage {
  readonly owner: SharingBackend = user('owner');
  readonly guest: SharingBackend = user('nobody');

  get site(): SharingSite {
    return site;
  }

  /** From now on; what was asked before stays answered. */
  set network(state: typeof network) {
    network = state;
  }

  /** What is open breaks, too: news stay away. */
  cut(): void {
    line.cut();
  }

  async switchOn(): Promise<void> {
    await this.owner.setGuestAccess('lecture', { enabled: true }, by());
  }

  async switchOff(): Promise<void> {
    await this.owner.setGuestAccess('lecture', { enabled: false }, by());
  }

  async createLink(name = 'Open day', draft: Partial<GuestLinkDraft> = {}): Promise<GuestLinkView> {
    await this.switchOn();
    return this.owner.createGuestLink('lecture', { name, ...draft }, by());
  }

  async pause(link: GuestLinkView): Promise<void> {
    await this.change(link, { paused: true });
  }

  async change(link: GuestLinkView, change: GuestLinkEdit): Promise<void> {
    const { links } = await this.owner.listGuestLinks('lecture');
    const { revision } = links.find(({ id }) => id === link.id)!;
    await this.owner.changeGuestLink('lecture', link.id, { ...change, revision }, by());
  }

  async replace({ id, revision }: GuestLinkView, graceHours: number): Promise<void> {
    await this.owner.replaceGuestLink('lecture', id, { graceHours, revision }, by());
  }

  async delete(link: GuestLinkView): Promise<void> {
    await this.owner.deleteGuestLink('lecture', link.id, by());
  }

  async join(
    link: GuestLinkView,
    email = 'guest@example.org',
    name = 'A guest',
    more: Pick<JoinRequest, 'answers' | 'acceptedTerms'> = {},
  ) {
    return this.guest.join({ secret: secretOf(link), name, email, ...more }, by());
  }

  /** The secret of an invite's link. */
  async inviteSecret(email = 'guest@example.org'): Promise<string> {
    const invites = [{ email, role: 'collaborator' as const }];
    const { results } = await this.owner.createInvites('lecture', { invites, mail: false }, by());
    return takeFromFragment(new URL(results[0]!.invite!.url).hash).secret ?? '';
  }

  /** The code that was mailed. */
  async mailedCode(): Promise<string> {
    const stop = site.handler.sendMail();
    await waitFor(() => expect(site.mails).not.toHaveLength(0));
    await stop();
    return /^\d{6}/.exec(site.mails.at(-1)!.subject)?.[0] ?? '';
  }

  async decide(participantId: string, admit: boolean): Promise<void> {
    await this.owner.decideWaiting('lecture', { ids: [participantId as never], admit }, by());
  }

  /** Comes signed in at the host, and is given a role. */
  async attend(name: string, role: InviteRole): Promise<void> {
    const { permissions } = site;
    site.permissions = (principal, medium) =>
      principal?.id === name
        ? { ...noPermissions, share: true, attend: true }
        : permissions(principal, medium);
    const media = site.media[0] as { kind: MediaKind };
    const { kind } = media;
    // The panel of a live session would bring in who looks at it, too: this one is live for the moment alone.
    media.kind = 'room';
    await user(name).attend('lecture', by());
    media.kind = kind;
    const { people } = await this.owner.listPeople('lecture', { search: name });
    await this.owner.changeParticipant('lecture', people[0]!.id, { role }, by());
  }

  async remove(participantId: string, block: boolean): Promise<void> {
    await this.owner.removeParticipant('lecture', participantId as never, { block }, by());
  }

  /** Whoever has this address came by a link, and was put out for good. */
  async block(email: string): Promise<void> {
    const { participantId } = await this.join(await this.createLink(), email);
    await this.remove(participantId, true);
  }
}

export const secretOf = (link: GuestLinkView) => takeFromFragment(new URL(link.url).hash).secret ?? '';

export interface Setting {
  /** Who is signed in on the page. Default: the owner. */
  readonly signedIn?: string | null;
  readonly media?: readonly Media[];
  readonly proof?: ProofMode;
}

/** A loader: an empty server, then what the story needs. What `prepare` gives is there as `loaded`, with the stage. */
export function stage(
  prepare: (stage: Stage) => Promise<unknown> = () => Promise.resolve(),
  { signedIn = 'owner', media, proof }: Setting = {},
): LoaderFunction {
  return async () => {
    sessionStorage.clear();
    localStorage.clear();
    network = 'works';
    line = new Line();
    site = await createSharingSite({ baseUrl: endpoint, ...(media && { media }), ...(proof && { proof }) });
    site.signedIn = signedIn;
    const set = new Stage();
    return { ...((await prepare(set)) as object | undefined), stage: set };
  };
}
