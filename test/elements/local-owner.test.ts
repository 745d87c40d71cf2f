/** Who opens a page without a server has no name of an account: what windows call them all the same. */
import { expect } from '@open-wc/testing';
import '../../src/define/guest-access-dialog.js';
import '../../src/define/participants-panel.js';
import '../../src/define/sharing-provider.js';
import { createLocalBackend } from '../../src/backend/local-backend.js';
import { de } from '../../src/locales/de.js';
import { configureGuestlist } from '../../src/ui/configuration.js';
import { click } from '../support/browser.js';
import { findByRole, findText } from '../support/find.js';
import { by } from '../support/intents.js';

const backend = createLocalBackend({ database: `owner-${crypto.randomUUID()}` });
let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('sharing-provider');
  Object.assign(page, { backend, mediaId: 'seminar' });
  document.body.append(page);
});
afterEach(() => page.remove());

function place<Tag extends 'participants-panel' | 'guest-access-dialog'>(tag: Tag) {
  const element = document.createElement(tag);
  element.mediaKind = 'room';
  page.append(element);
  return element;
}

describe('the owner of the embedded back end', () => {
  it('is the host of a session, in the language of the page', async () => {
    configureGuestlist({ locales: [de] });
    place('participants-panel');
    const row = await findByRole('group', 'Host');
    expect(row.textContent).to.contain('you').and.not.contain('browser');
    page.lang = 'de';
    await findByRole('group', 'Gastgeber');
  });

  it('is somebody in this browser to the history', async () => {
    await backend.setGuestAccess('seminar', { enabled: true }, by());
    place('guest-access-dialog').show();
    await click(await findByRole('button', 'History'));
    await findText('Somebody in this browser switched guest access on.');
  });
});
