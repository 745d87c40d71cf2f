/** Registers tags. An existing definition stays, and nothing throws: the library may be loaded twice. */
import { internalName } from './version.js';

export interface ElementClass extends CustomElementConstructor {
  /** Internal elements that its templates use, as `[name, class]`. */
  readonly parts?: readonly (readonly [string, ElementClass])[];
}

export function defineElement(tag: string, elementClass: ElementClass): void {
  elementClass.parts?.forEach(([name, part]) => defineElement(internalName(name), part));
  if (customElements.get(tag) !== undefined) return;
  try {
    customElements.define(tag, elementClass);
  } catch (error) {
    console.warn(`guestlist: <${tag}> could not be defined.`, error);
  }
}
