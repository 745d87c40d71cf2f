/** `<guest-join-form>` */
import { GuestJoinFormElement } from '../elements/guest-join-form/guest-join-form.js';
import { defineElement } from '../ui/define-element.js';

defineElement('guest-join-form', GuestJoinFormElement);

// Whoever imports the tag has the types of its element and its events.
export type { GuestJoinFormElement } from '../elements/guest-join-form/guest-join-form.js';
export type { SharingEventMap } from '../ui/events.js';
