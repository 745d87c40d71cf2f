/** `<invite-users-dialog>` */
import { InviteUsersDialogElement } from '../elements/invite-users-dialog/invite-users-dialog.js';
import { defineElement } from '../ui/define-element.js';

defineElement('invite-users-dialog', InviteUsersDialogElement);
