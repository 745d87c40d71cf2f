/** `<invite-users-dialog>` */
import { InviteUsersDialogElement } from '../elements/invite-users-dialog/invite-users-dialog.js';
import { defineElement } from '../ui/define-element.js';

defineElement('invite-users-dialog', InviteUsersDialogElement);

// Whoever imports the tag has the types of its element and its events.
export type { InviteUsersDialogElement } from '../elements/invite-users-dialog/invite-users-dialog.js';
export type { SharingEventMap } from '../ui/events.js';
