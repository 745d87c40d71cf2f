/** Whose the tags of the page are, and whether they have what they need around them. */
import { GuestAccessDialogElement } from '../elements/guest-access-dialog/guest-access-dialog.js';
import { GuestJoinFormElement } from '../elements/guest-join-form/guest-join-form.js';
import { InviteUsersDialogElement } from '../elements/invite-users-dialog/invite-users-dialog.js';
import { MediaActionsMenuElement } from '../elements/media-actions-menu/media-actions-menu.js';
import { ParticipantsPanelElement } from '../elements/participants-panel/participants-panel.js';
import { ShareButtonElement } from '../elements/share-button/share-button.js';
import { SharingProviderElement } from '../elements/sharing-provider/sharing-provider.js';
import { isOfGuestlist } from '../ui/define-element.js';
import { outerOf } from '../ui/outer.js';
import { takenName } from '../ui/taken-name.js';
import type { PageFinding } from './finding.js';

export const classes: Readonly<Record<string, CustomElementConstructor>> = {
  'guest-access-dialog': GuestAccessDialogElement,
  'guest-join-form': GuestJoinFormElement,
  'invite-users-dialog': InviteUsersDialogElement,
  'media-actions-menu': MediaActionsMenuElement,
  'participants-panel': ParticipantsPanelElement,
  'share-button': ShareButtonElement,
  'sharing-provider': SharingProviderElement,
};

/** All elements of the page, also in open shadow roots that are not ours. */
export function elementsIn(root: Document | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element.shadowRoot && !isOurs(element) ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );
}

/** Whether it is a tag of guestlist, also under a name of the page's own. */
export function isOurs(element: Element): boolean {
  return element.localName in classes || Object.values(classes).some((one) => element instanceof one);
}

export function checkDefinitions(elements: readonly HTMLElement[]): PageFinding[] {
  const names = new Set(elements.map(({ localName }) => localName));
  return Object.entries(classes).flatMap(([tag, ours]): PageFinding[] => {
    const defined = customElements.get(tag);
    if (defined === undefined) {
      if (!names.has(tag)) return [];
      const mend = `import 'guestlist/define/${tag}', or guestlist/cdn; look for a script that did not load.`;
      return [{ check: 'definitions', problem: `<${tag}> is not defined.`, mend }];
    }
    if (defined === ours || defined.prototype instanceof ours) return [];
    const { problem, mend } = takenName(tag, tag);
    const twice = 'guestlist is loaded twice, or in two versions: the first one holds. Load one.';
    return [{ check: 'definitions', problem, mend: isOfGuestlist(defined) ? twice : mend }];
  });
}

/** A tag needs a medium, of its own or of a provider around it; a form takes that of its link. */
export function checkMedia(elements: readonly HTMLElement[]): PageFinding[] {
  const without = elements.filter(
    (element) => !isProvider(element) && !isForm(element) && mediumOf(element) === null,
  );
  return [...new Set(without.map(({ localName }) => localName))].map((tag) => ({
    check: 'media',
    problem: `A <${tag}> has no media-id, nor has a sharing-provider around it.`,
    mend: 'Give one of them media-id="…", the id of the medium at your server.',
  }));
}

/** What stands beside the template is loaded and seen by everybody. */
export function checkTemplates(elements: readonly HTMLElement[]): PageFinding[] {
  const open = elements
    .filter(isForm)
    .some((form) => [...form.children].some((child) => child.localName !== 'template' && child.slot === ''));
  if (!open) return [];
  const mend =
    'Put it into the <template>, and have your server ask for the pass: a template protects nothing.';
  return [
    { check: 'template', problem: 'Content of a <guest-join-form> stands beside its <template>.', mend },
  ];
}

export const isProvider = (element: Element) =>
  element instanceof SharingProviderElement || element.localName === 'sharing-provider';
const isForm = (element: Element) =>
  element instanceof GuestJoinFormElement || element.localName === 'guest-join-form';

function mediumOf(element: Element | null): string | null {
  if (element === null) return null;
  const own = (element as Partial<SharingProviderElement>).mediaId ?? element.getAttribute('media-id');
  if (own) return own;
  return mediumOf(providerAround(element));
}

function providerAround(element: Element): Element | null {
  for (let at = outerOf(element); at !== null; at = outerOf(at)) if (isProvider(at)) return at;
  return null;
}
