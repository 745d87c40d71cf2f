/**
 * Whether a key belongs to an input method, and not to us. Safari says that the composition is over before it tells
 * of the Enter that ended it; such a key has a number of its own.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
