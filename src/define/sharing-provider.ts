/** `<sharing-provider>` */
import { SharingProviderElement } from '../elements/sharing-provider/sharing-provider.js';
import { defineElement } from '../ui/define-element.js';

defineElement('sharing-provider', SharingProviderElement);

// Whoever imports the tag has the types of its element and its events.
export type { SharingProviderElement } from '../elements/sharing-provider/sharing-provider.js';
export type { SharingEventMap } from '../ui/events.js';
