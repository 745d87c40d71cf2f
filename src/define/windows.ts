/** Which windows there are, and what loads each. A later window adds a line. */
import { registerWindow } from '../ui/windows.js';

registerWindow('guest-access-dialog', {
  tag: 'guest-access-dialog',
  load: () => import('./guest-access-dialog.js'),
});
