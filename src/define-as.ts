import { GuestAccessDialogElement } from './elements/guest-access-dialog/guest-access-dialog.js';
import { GuestJoinFormElement } from './elements/guest-join-form/guest-join-form.js';
import { InviteUsersDialogElement } from './elements/invite-users-dialog/invite-users-dialog.js';
import { MediaActionsMenuElement } from './elements/media-actions-menu/media-actions-menu.js';
import { ParticipantsPanelElement } from './elements/participants-panel/participants-panel.js';
import { ShareButtonElement } from './elements/share-button/share-button.js';
import { SharingProviderElement } from './elements/sharing-provider/sharing-provider.js';
import { defineElement, type ElementClass } from './ui/define-element.js';
import { internalName } from './ui/version.js';
import { registerWindow } from './ui/window/windows.js';

const classes = {
  'guest-access-dialog': GuestAccessDialogElement,
  'guest-join-form': GuestJoinFormElement,
  'invite-users-dialog': InviteUsersDialogElement,
  'media-actions-menu': MediaActionsMenuElement,
  'participants-panel': ParticipantsPanelElement,
  'share-button': ShareButtonElement,
  'sharing-provider': SharingProviderElement,
} satisfies Record<string, ElementClass>;

export type GuestlistTag = keyof typeof classes;

/** Registers an element under a name of the page's own: `defineAs('media-actions-menu', 'my-menu')`. */
export function defineAs(tag: GuestlistTag, name: string): void {
  const base = classOf(tag);
  // A class stands for one name only; a second name takes a subclass.
  defineElement(name, class extends base {}, tag);
  // Their windows come under their usual names, unless one was given another before.
  const opensWindows = ['media-actions-menu', 'participants-panel', 'share-button'].includes(tag);
  if (opensWindows) registerUsualWindows();
  if (tag === 'guest-access-dialog' || tag === 'invite-users-dialog') {
    registerWindow(tag, () => Promise.resolve(), name);
  }
}

function classOf(tag: GuestlistTag): ElementClass {
  if (Object.hasOwn(classes, tag)) return classes[tag];
  throw new TypeError(`defineAs knows no tag "${tag}": it takes ${Object.keys(classes).join(', ')}.`);
}

function registerUsualWindows(): void {
  registerWindow('share-window', async () => {
    const { ShareWindowElement } = await import('./elements/share-window/share-window.js');
    defineElement(internalName('share-window'), ShareWindowElement, null);
  });
  registerWindow('guest-access-dialog', async () =>
    defineElement('guest-access-dialog', GuestAccessDialogElement),
  );
  registerWindow('invite-users-dialog', async () =>
    defineElement('invite-users-dialog', InviteUsersDialogElement),
  );
}
