/** `<guest-join-form>` */
import { GuestJoinFormElement } from '../elements/guest-join-form/guest-join-form.js';
import { defineElement } from '../ui/define-element.js';

defineElement('guest-join-form', GuestJoinFormElement);
