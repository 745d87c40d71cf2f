/** An owner's way through the window *Invite users*, for element tests. */
import type { InviteUsersDialogElement } from '../../src/index.js';
import { click, press, type } from './browser.js';
import { byRole, findByRole, focused, until } from './find.js';
import { endpoint } from './site.js';

/** The window, open, on a provider in `page`; the address has the focus. */
export async function openInvites(page: HTMLElement, mediaId = 'lecture'): Promise<InviteUsersDialogElement> {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  const dialog = document.createElement('invite-users-dialog');
  dialog.mediaId = mediaId;
  provider.append(dialog);
  page.append(provider);
  dialog.show();
  const email = await findByRole('combobox', 'Email address');
  await until(() => focused() === email);
  return dialog;
}

export const emailField = () => byRole<HTMLInputElement>('combobox', 'Email address');

/** Types an address where nothing stands, and sends the form. */
export async function invite(email: string): Promise<void> {
  emailField().focus();
  await type(email);
  await press('Enter');
}

export async function inMenuOf(email: string, item: string): Promise<void> {
  await click(await findByRole('button', `Actions for ${email}`));
  await click(await findByRole('menuitem', item));
}

/** A row of the grid. */
export const rowOf = (email: string) => findByRole('row', email);
