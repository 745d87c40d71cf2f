import { windowRenderer } from '../../ui/window/window-renderer.js';
import { GuestAccessWindowElement } from './guest-access-window.js';

/** Loaded, with all that is in the window, when it is first opened. */
export const renderWindow = windowRenderer('guest-access-window', GuestAccessWindowElement);
