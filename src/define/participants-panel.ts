/** `<participants-panel>`; its windows are loaded when they are first wanted. */
import './windows.js';
import { ParticipantsPanelElement } from '../elements/participants-panel/participants-panel.js';
import { defineElement } from '../ui/define-element.js';

defineElement('participants-panel', ParticipantsPanelElement);

// Whoever imports the tag has the types of its element and its events.
export type { ParticipantsPanelElement } from '../elements/participants-panel/participants-panel.js';
export type { SharingEventMap } from '../ui/events.js';
