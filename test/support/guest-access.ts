/** An owner's way through the window *Manage guest access*, for element tests. */
import type { GuestAccessDialogElement } from '../../src/index.js';
import { click, type } from './browser.js';
import { byRole, findByRole } from './find.js';
import { endpoint } from './site.js';

/** The window, open, on a provider in `page`. */
export async function openDialog(page: HTMLElement, mediaId = 'lecture'): Promise<GuestAccessDialogElement> {
  const provider = document.createElement('sharing-provider');
  provider.setAttribute('endpoint', endpoint);
  const dialog = document.createElement('guest-access-dialog');
  dialog.mediaId = mediaId;
  provider.append(dialog);
  page.append(provider);
  dialog.show();
  await findByRole('dialog', 'Manage guest access');
  return dialog;
}

/** The form of a new link; its name has the focus. */
export async function openForm(): Promise<void> {
  await click(await findByRole('button', 'Create new link'));
  await findByRole('textbox', 'Name');
}

export async function openMore(): Promise<void> {
  await click(await findByRole('button', 'More options'));
  await findByRole('combobox', 'Starts');
}

export async function inMenuOf(link: string, item: string): Promise<void> {
  await click(await findByRole('button', `Actions for ${link}`));
  await click(await findByRole('menuitem', item));
}

/** What stands in a text field afterwards is `text`. */
export async function retype(name: string, text: string): Promise<void> {
  const input = byRole<HTMLInputElement | HTMLTextAreaElement>('textbox', name);
  // As Tab does it: a click may come while something above the field still moves it.
  input.focus();
  input.select();
  await type(text);
}

export function choose(name: string, value: string): void {
  const select = byRole<HTMLSelectElement>('combobox', name);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}
