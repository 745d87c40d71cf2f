/** `<guest-access-dialog>` */
import { GuestAccessDialogElement } from '../elements/guest-access-dialog/guest-access-dialog.js';
import { defineElement } from '../ui/define-element.js';

defineElement('guest-access-dialog', GuestAccessDialogElement);

// Whoever imports the tag has the types of its element and its events.
export type { GuestAccessDialogElement } from '../elements/guest-access-dialog/guest-access-dialog.js';
export type { SharingEventMap } from '../ui/events.js';
