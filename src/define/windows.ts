/** Which windows there are, and what loads each. A later window adds a line. */
import { registerWindow } from '../ui/windows.js';

registerWindow('share-window', () => import('./share-window.js'));
registerWindow('guest-access-dialog', () => import('./guest-access-dialog.js'));
registerWindow('invite-users-dialog', () => import('./invite-users-dialog.js'));
