/** Which windows there are, and what loads each with all that it shows first. A later window adds an entry. */
import { registerWindow } from '../ui/window/windows.js';

registerWindow('share-window', () => import('./share-window.js'));
registerWindow('guest-access-dialog', () =>
  Promise.all([
    import('./guest-access-dialog.js'),
    import('../elements/guest-access-dialog/render-window.js'),
  ]),
);
registerWindow('invite-users-dialog', () =>
  Promise.all([
    import('./invite-users-dialog.js'),
    import('../elements/invite-users-dialog/render-window.js'),
  ]),
);
