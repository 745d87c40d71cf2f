/**
 * Copies, and is honest about it. A text that is still to come is handed over as a promise: Safari refuses
 * what is written after a wait. Where the clipboard is refused (a frame of another origin) the old command
 * is tried in a field beside `near`: below an open modal dialog nothing else can be selected.
 */
export async function copyText(text: string | Promise<string>, near: Node): Promise<boolean> {
  try {
    if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else {
      const blob = text.then(asBlob);
      // A browser that refuses at once has nobody look at what fails later.
      blob.catch(() => undefined);
      await navigator.clipboard.write([new ClipboardItem({ [plain]: blob })]);
    }
    return true;
  } catch {
    // What never came cannot be copied at all, and that is its own failure.
    return copyByCommand(await text, near);
  }
}

const plain = 'text/plain';
const asBlob = (text: string): Blob => new Blob([text], { type: plain });

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
