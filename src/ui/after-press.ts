/** What ends a press; whichever comes first. */
const ends = ['pointerup', 'pointercancel', 'click'] as const;

/** At once, or when the press that is under way is over: what moves under a pointer is not hit by it. */
export function afterPress(action: () => void): void {
  if (document.querySelector(':active') === null) {
    action();
    return;
  }
  const over = new AbortController();
  const end = (): void => {
    over.abort();
    setTimeout(action);
  };
  for (const name of ends) addEventListener(name, end, { capture: true, signal: over.signal });
}
