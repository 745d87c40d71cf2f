/** `<media-actions-menu>`; its windows are loaded when they are first wanted. */
import './windows.js';
import { MediaActionsMenuElement } from '../elements/media-actions-menu/media-actions-menu.js';
import { defineElement } from '../ui/define-element.js';

defineElement('media-actions-menu', MediaActionsMenuElement);

// Whoever imports the tag has the types of its element and its events.
export type { MediaActionsMenuElement } from '../elements/media-actions-menu/media-actions-menu.js';
export type { SharingEventMap } from '../ui/events.js';
