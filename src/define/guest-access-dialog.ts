/** `<guest-access-dialog>` */
import { GuestAccessDialogElement } from '../elements/guest-access-dialog/guest-access-dialog.js';
import { defineElement } from '../ui/define-element.js';

defineElement('guest-access-dialog', GuestAccessDialogElement);
