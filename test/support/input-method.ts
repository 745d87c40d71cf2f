/**
 * Composing with an input method, as true as each engine's driver has it: Chromium by its protocol, WebKitGTK by GTK's
 * own (Control+Shift+u and a number of Unicode), Firefox by the events it would send.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import { engine, press, type } from './browser.js';
import { focused } from './find.js';

/** Begins to compose one letter in the field that has the focus. In WebKit its number stands there until it is taken. */
export async function compose(letter: string): Promise<void> {
  if (engine === 'chromium') await executeServerCommand('browser:ime', { text: letter });
  else if (engine === 'firefox') composeByEvents(letter);
  else {
    await press('Control+Shift+u');
    await type(letter.codePointAt(0)?.toString(16) ?? '');
  }
}

/** Enter: takes what is composed, and is not meant for the page. */
export async function takeWithEnter(letter: string): Promise<void> {
  if (engine === 'chromium') await executeServerCommand('browser:ime', { key: 'Enter', commit: letter });
  else if (engine === 'firefox') {
    sendKey('Enter', true);
    composed?.abort();
  } else {
    await press('Enter');
    // GTK's keys have no name; Safari's has, and comes when all is over: https://bugs.webkit.org/show_bug.cgi?id=165004
    sendKey('Enter', false);
  }
}

/** A key for the input method that changes nothing in the field, as one that goes through its suggestions. */
export async function pressWhileComposing(key: string): Promise<void> {
  if (engine === 'chromium') await executeServerCommand('browser:ime', { key });
  else sendKey(key, true);
}

/** Ends what Firefox composes; it does so when the field is left, too. */
let composed: AbortController | null = null;

function composeByEvents(letter: string): void {
  const field = focused() as HTMLInputElement | HTMLTextAreaElement;
  const options = { bubbles: true, composed: true, data: letter };
  const inputType = 'insertCompositionText';
  const end = new AbortController();
  field.dispatchEvent(new CompositionEvent('compositionstart', { ...options, data: '' }));
  field.dispatchEvent(new CompositionEvent('compositionupdate', options));
  field.setRangeText(letter, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new InputEvent('input', { ...options, inputType, isComposing: true }));
  end.signal.addEventListener('abort', () => {
    field.dispatchEvent(new CompositionEvent('compositionend', options));
    field.dispatchEvent(new InputEvent('input', { ...options, inputType }));
  });
  addEventListener('blur', () => end.abort(), { capture: true, signal: end.signal });
  composed = end;
}

function sendKey(key: string, isComposing: boolean): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  // The browser does nothing with it any more, which the page does not see.
  event.preventDefault();
  let isPrevented = false;
  Object.defineProperties(event, {
    isComposing: { value: isComposing },
    keyCode: { value: 229 },
    defaultPrevented: { get: () => isPrevented },
    preventDefault: { value: () => (isPrevented = true) },
  });
  focused()?.dispatchEvent(event);
}
