/** The menu behind a button, whose code comes with the first button that somebody comes to. */
import { defineInternal, isInternalDefined } from '../internal.js';
import { loadPart } from '../load-part.js';

export function isMenuLoaded(): boolean {
  return isInternalDefined('menu');
}

export async function loadMenu(): Promise<void> {
  const { MenuElement } = await loadPart(() => import('./menu.js'));
  defineInternal('menu', MenuElement);
}
