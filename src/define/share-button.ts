/** `<share-button>`; its windows are loaded when they are first wanted. */
import './windows.js';
import { ShareButtonElement } from '../elements/share-button/share-button.js';
import { defineElement } from '../ui/define-element.js';

defineElement('share-button', ShareButtonElement);
