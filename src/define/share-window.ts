/** The window *Share*, internal: opened by `share-button` and by the menu. */
import { ShareWindowElement } from '../elements/share-window/share-window.js';
import { defineElement } from '../ui/define-element.js';
import { internalName } from '../ui/version.js';

defineElement(internalName('share-window'), ShareWindowElement);
