import { GuestAccessDialogElement } from './elements/guest-access-dialog/guest-access-dialog.js';
import { GuestJoinFormElement } from './elements/guest-join-form/guest-join-form.js';
import { MediaActionsMenuElement } from './elements/media-actions-menu/media-actions-menu.js';
import { SharingProviderElement } from './elements/sharing-provider/sharing-provider.js';
import { defineElement, type ElementClass } from './ui/define-element.js';
import { registerWindow } from './ui/windows.js';

const classes = {
  'guest-access-dialog': GuestAccessDialogElement,
  'guest-join-form': GuestJoinFormElement,
  'media-actions-menu': MediaActionsMenuElement,
  'sharing-provider': SharingProviderElement,
} satisfies Record<string, ElementClass>;

export type GuestlistTag = keyof typeof classes;

/** Registers an element under a name of the page's own: `defineAs('media-actions-menu', 'my-menu')`. */
export function defineAs(tag: GuestlistTag, name: string): void {
  // A class stands for one name only; a second name takes a subclass.
  const base: ElementClass = classes[tag];
  defineElement(name, class extends base {});
  // The menu's windows come under their usual names, unless one was given another before.
  if (tag === 'media-actions-menu') {
    registerWindow('guest-access-dialog', {
      tag: 'guest-access-dialog',
      load: async () => defineElement('guest-access-dialog', GuestAccessDialogElement),
    });
  }
  if (tag === 'guest-access-dialog') {
    registerWindow('guest-access-dialog', { tag: name, load: () => Promise.resolve() });
  }
}
