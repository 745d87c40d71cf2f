import { windowRenderer } from '../../ui/window/window-renderer.js';
import { InviteUsersWindowElement } from './invite-users-window.js';

/** Loaded, with all that is in the window, when it is first opened. */
export const renderWindow = windowRenderer('invite-users-window', InviteUsersWindowElement);
