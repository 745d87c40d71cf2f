/**
 * Copies, and is honest about it. Where the clipboard is refused (a frame of another origin) the old
 * command is tried in a field beside `near`: below an open modal dialog nothing else can be selected.
 */
export async function copyText(text: string, near: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, near);
  }
}

function copyByCommand(text: string, near: Node): boolean {
  const root = near.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.ariaHidden = 'true';
  field.className = 'visually-hidden';
  near.parentNode?.append(field);
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    // Not there at all: the person copies by hand.
  }
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
