/** Elements of our own windows, written in templates as `<${tag}>`. */
import { unsafeStatic, type StaticValue } from 'lit/static-html.js';
import { defineElement, type ElementClass } from './define-element.js';
import { internalName } from './version.js';

/** For templates of `lit/static-html.js`; the name is a constant of ours, never input. */
export function internalTag(name: string): StaticValue {
  return unsafeStatic(internalName(name));
}

export function defineInternal(name: string, elementClass: ElementClass): void {
  defineElement(internalName(name), elementClass, null);
}

export function isInternalDefined(name: string): boolean {
  return customElements.get(internalName(name)) !== undefined;
}
