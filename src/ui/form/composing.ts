/**
 * Whether a key belongs to an input method, and not to us: asked wherever a key does something in a field. Safari says
 * that the composition is over before it tells of the Enter that ended it (https://bugs.webkit.org/show_bug.cgi?id=165004);
 * such a key has a number of its own.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
