import { expect, fixture, html } from '@open-wc/testing';
import { click, engine, press, type } from '../support/browser.js';

/** The tests drive the browser as a person does; this one sees that it can. */
describe('a person at the keyboard', () => {
  let page: HTMLElement;
  const find = <E extends Element>(selector: string) => page.querySelector<E>(selector)!;

  beforeEach(async () => {
    page = await fixture(html`<form><input aria-label="Name" /><button type="button">Press</button></form>`);
  });

  it('types, goes on with Tab and back with Shift and Tab', async () => {
    await click(find('input'));
    await type('A guest, at 3 + 4');
    expect(find<HTMLInputElement>('input').value).to.equal('A guest, at 3 + 4');
    await press('Tab');
    expect(document.activeElement).to.equal(find('button'));
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(find('input'));
  });

  it('presses a button with the mouse, Space and Enter', async () => {
    let pressed = 0;
    find('button').addEventListener('click', () => (pressed += 1));
    await click(find('button'));
    find<HTMLButtonElement>('button').focus();
    await press(' ');
    await press('Enter');
    expect(pressed).to.equal(3);
  });

  it('is in one of three engines', () => {
    expect(['chromium', 'firefox', 'webkit']).to.include(engine);
  });
});
