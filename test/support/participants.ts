/** People of a session, and the panel that shows them, for element tests. */
import '../../src/define/guest-access-dialog.js';
import '../../src/define/participants-panel.js';
import '../../src/define/sharing-provider.js';
import { isLive, type MediaKind } from '../../src/domain/media.js';
import { noPermissions } from '../../src/domain/permissions.js';
import type { GuestLinkView } from '../../src/domain/schemas.js';
import type { ParticipantsPanelElement } from '../../src/index.js';
import { findByRole } from './find.js';
import { by, endpoint, secretOf, type TestSite } from './site.js';

/** The panel on a provider in `page`. */
export function placePanel(
  page: HTMLElement,
  set: (panel: ParticipantsPanelElement) => void = () => {},
): ParticipantsPanelElement {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  const panel = document.createElement('participants-panel');
  panel.mediaId = 'lecture';
  set(panel);
  provider.append(panel);
  page.append(provider);
  return panel;
}

export async function openPanel(
  page: HTMLElement,
  set?: (panel: ParticipantsPanelElement) => void,
): Promise<ParticipantsPanelElement> {
  const panel = placePanel(page, set);
  await findByRole('heading', 'All participants');
  return panel;
}

/** Comes by a guest link. Where the host lets each guest in, they wait. */
export async function come(site: TestSite, link: GuestLinkView, name: string): Promise<void> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
  await site.stranger.join({ secret: secretOf(link), name, email }, by());
}

/** Comes signed in at the host, who knows them by that name. */
export async function attend(site: TestSite, user: string): Promise<void> {
  const { permissions } = site.site;
  site.site.permissions = (principal, media) =>
    principal?.id === user ? { ...noPermissions, share: true, attend: true } : permissions(principal, media);
  await enter(site, user);
}

/** The same with what the host lets them do anyhow. */
export async function enter(site: TestSite, user: string): Promise<string> {
  const medium = site.site.media[0] as { kind: MediaKind };
  const { kind } = medium;
  // The panel of a live session would bring in who looks at it, too: of a video it is live for this moment alone.
  if (!isLive(kind)) medium.kind = 'room';
  const { pass } = await site.as(user).attend('lecture', by());
  medium.kind = kind;
  return pass;
}

/** Of somebody whom the host lets in by its sign-in, and who moderates by their role alone. Nobody is signed in then. */
export async function moderatorsPass(site: TestSite): Promise<string> {
  site.site.permissions = (principal) => {
    const isOwner = principal?.id === 'owner';
    return { share: true, guestAccess: isOwner, invite: isOwner, moderate: isOwner };
  };
  await attend(site, 'mo');
  const { people } = await site.owner.listPeople('lecture');
  const mo = people.find(({ email }) => email.startsWith('mo@'));
  await site.site.repository.changeRole(
    mo!.id,
    { role: 'moderator', capabilities: ['view', 'moderate'] },
    { inviteId: null, policyRevision: null },
    { caller: 'test', key: 'mo', bodyDigest: '', ids: [], expiresAt: Number.MAX_SAFE_INTEGER, note: null },
  );
  const pass = await enter(site, 'mo');
  site.signIn(null);
  return pass;
}
