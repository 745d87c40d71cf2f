/** `<share-button>`; its windows are loaded when they are first wanted. */
import './windows.js';
import { ShareButtonElement } from '../elements/share-button/share-button.js';
import { defineElement } from '../ui/define-element.js';

defineElement('share-button', ShareButtonElement);

// Whoever imports the tag has the types of its element and its events.
export type { ShareButtonElement } from '../elements/share-button/share-button.js';
export type { SharingEventMap } from '../ui/events.js';
