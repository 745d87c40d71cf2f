/** Many at once, as the window of invites mounts it, for element tests. */
import { computeAccessibleDescription } from 'dom-accessibility-api';
import type { Media } from '../../src/domain/media.js';
import { AddManyElement } from '../../src/elements/invite-users-dialog/many/add-many.js';
import type { ManyAccess } from '../../src/elements/invite-users-dialog/many/many-access.js';
import { defineInternal } from '../../src/ui/internal.js';
import { internalName } from '../../src/ui/version.js';
import { click } from './browser.js';
import { allByRole, byRole, findByRole, until } from './find.js';
import { openSite, type TestSite } from './site.js';

export const mediaId = 'keynote';
const keynote: Media = {
  id: mediaId,
  kind: 'live-event',
  title: 'Keynote',
  url: new URL('/watch/keynote', location.href).href,
};

export let site: TestSite;
export let page: HTMLElement;
/** What was announced. */
export let said: string[];

/** For each test of a file: the owner's site, and a page that the element stands on. */
export function setUp(): void {
  beforeEach(async () => {
    site = await openSite({ media: [keynote] });
    site.signIn('owner');
    defineInternal('add-many', AddManyElement);
    page = document.createElement('main');
    page.style.cssText = 'block-size: 600px; overflow-y: auto';
    document.body.append(page);
    said = [];
  });
  afterEach(() => {
    page.remove();
    document.documentElement.dir = '';
    document.documentElement.style.colorScheme = '';
  });
}

/** Which one it is for says the address beside it, once. */
export function unblocking(who: string): HTMLElement {
  const buttons = allByRole('button', 'Unblock and invite');
  return buttons.find((button) => computeAccessibleDescription(button) === who)!;
}

/** The element as the window mounts it. */
export function open(text = '', shared?: AddManyElement['shared']): AddManyElement {
  const access: ManyAccess = {
    medium: { kind: 'live-event' },
    reach: () => Promise.resolve({ backend: site.owner, mediaId }),
    send: async (request, intent) => {
      const made = await site.owner.createInvites(mediaId, request, { key: intent.keyFor(request) });
      intent.answered();
      return made;
    },
  };
  const element = document.createElement(internalName('add-many'));
  if (!(element instanceof AddManyElement)) throw new Error('Another one is registered.');
  element.access = access;
  element.text = text;
  if (shared) element.shared = shared;
  element.scroller = page;
  element.addEventListener('say', (event) => said.push((event as CustomEvent<string>).detail));
  page.append(element);
  return element;
}

export async function review(text: string, shared?: AddManyElement['shared']): Promise<AddManyElement> {
  const element = open(text, shared);
  await findByRole('heading', 'Review');
  return element;
}

export const rowOf = (address: string): Promise<HTMLElement> =>
  until(() => {
    const row = allByRole('listitem').find((one) => one.querySelector('.address')?.textContent === address);
    if (row === undefined) throw new Error(`No row of ${address}`);
    return row;
  });
export const filter = async (name: string) => click(byRole('button', new RegExp(`^${name}`)));
export const numbered = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Guest <guest${at}@example.org>`).join('\n');
export async function invited(): Promise<readonly string[]> {
  const { invites } = await site.owner.listInvites(mediaId);
  return invites.map(({ email, role }) => `${email} ${role}`).sort();
}
