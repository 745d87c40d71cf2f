/** What is said to be copied is in the clipboard, whatever the browser allows: pasted with real keys. */
import { expect } from '@open-wc/testing';
import { copyText } from '../../src/ui/copy.js';
import { click, press } from '../support/browser.js';

const before = 'What was there before';
let page: HTMLElement;
let field: HTMLTextAreaElement;

beforeEach(async () => {
  page = document.createElement('main');
  field = document.createElement('textarea');
  page.append(field);
  document.body.append(page);
  field.value = before;
  field.select();
  await press('Control+c');
});
afterEach(() => {
  page.remove();
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
});

const without = (owner: object, name: string, value?: unknown): unknown =>
  Object.defineProperty(owner, name, { configurable: true, value });

/** Copies with a real press, and says whether it was told to be copied, and what is pasted then. */
async function copied(text: string | Promise<string>): Promise<{ told: boolean; pasted: string }> {
  const button = document.createElement('button');
  button.textContent = 'Copy';
  page.append(button);
  const told = new Promise<boolean>((resolve, reject) => {
    button.addEventListener('click', () => void copyText(text, button).then(resolve, reject));
  });
  // It may be refused before the driver is back from the press.
  told.catch(() => undefined);
  await click(button);
  const isTold = await told;
  field.focus();
  field.select();
  await press('Control+v');
  return { told: isTold, pasted: field.value };
}

const soon = (text: string): Promise<string> =>
  fetch('/package.json').then((response) => response.text().then(() => text));

describe('copyText', () => {
  it('copies what is there at the press', async () => {
    expect(await copied('https://media.example/a')).to.deep.equal({
      told: true,
      pasted: 'https://media.example/a',
    });
  });

  it('copies what comes after a wait, or says that it did not', async () => {
    const { told, pasted } = await copied(soon('https://media.example/b'));
    expect(pasted).to.equal(told ? 'https://media.example/b' : before);
  });

  it('copies by the old command where there is no clipboard', async () => {
    without(navigator, 'clipboard');
    const { told, pasted } = await copied('https://media.example/c');
    expect({ told, pasted }).to.deep.equal({ told: true, pasted: 'https://media.example/c' });
  });

  it('copies what comes after a wait without a clipboard, or says that it did not', async () => {
    without(navigator, 'clipboard');
    const { told, pasted } = await copied(soon('https://media.example/d'));
    expect(pasted).to.equal(told ? 'https://media.example/d' : before);
  });

  it('says that nothing is copied where there is no way to', async () => {
    without(navigator, 'clipboard');
    without(document, 'execCommand');
    expect(await copied('https://media.example/e')).to.deep.equal({ told: false, pasted: before });
  });

  it('is refused what never came, and leaves the clipboard alone', async () => {
    const never = soon('').then(() => Promise.reject<string>(new Error('offline')));
    // It is here before anybody presses.
    never.catch(() => undefined);
    let thrown: unknown;
    await copied(never).catch((error: unknown) => (thrown = error));
    expect(thrown).to.be.an('error');
    field.select();
    await press('Control+v');
    expect(field.value).to.equal(before);
  });
});
