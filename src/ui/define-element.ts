/** Registers tags. An existing definition stays, and nothing throws: the library may be loaded twice. */
import { internalName } from './version.js';

export interface ElementClass extends CustomElementConstructor {
  /** Internal elements that its templates use, as `[name, class]`. */
  readonly parts?: readonly (readonly [string, ElementClass])[];
}

/** `tag`: what it is called in the reference, where a page has given it another name; null for one of our own windows. */
export function defineElement(name: string, elementClass: ElementClass, tag: string | null = name): void {
  elementClass.parts?.forEach(([part, partClass]) => defineElement(internalName(part), partClass, null));
  const taken = customElements.get(name);
  if (taken !== undefined) {
    // Its words are not among what every page pays for.
    if (tag !== null && !isOfGuestlist(taken))
      import('./taken-name.js').then(
        (it) => it.tellTaken(name, tag),
        () => undefined,
      );
    return;
  }
  try {
    customElements.define(name, elementClass);
  } catch (error) {
    console.warn(`guestlist: <${name}> could not be defined.`, error);
  }
}

/** Every class that a page can write has it, also that of another copy. */
export function isOfGuestlist({ prototype }: CustomElementConstructor): boolean {
  return 'mediaId' in prototype;
}
