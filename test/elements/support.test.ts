import { expect, fixture, html } from '@open-wc/testing';
import { click, emulate, engine, hover, press, setViewport, type } from '../support/browser.js';

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

  it('presses a button that lies below what is seen', async () => {
    let pressed = 0;
    const button = find<HTMLButtonElement>('button');
    button.addEventListener('click', () => (pressed += 1));
    page.style.marginBlock = '3000px';
    await click(button);
    expect(pressed).to.equal(1);
  });

  it('points without pressing', async () => {
    await hover(find('button'));
    expect(find('button').matches(':hover')).to.equal(true);
  });

  it('changes the size of the window, where the driver can', async () => {
    const before = { width: innerWidth, height: innerHeight };
    expect(await setViewport({ width: 320, height: 500 })).to.equal(engine !== 'webkit');
    if (engine !== 'webkit') expect([innerWidth, innerHeight]).to.deep.equal([320, 500]);
    await setViewport(before);
  });

  it('moves nothing', () => {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
  });

  it('asks for other colours, where the driver can', async () => {
    const can = engine === 'chromium';
    expect(await emulate({ colorScheme: 'dark', forcedColors: 'active' })).to.equal(can);
    for (const feature of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
      if (can) expect(matchMedia(feature).matches, feature).to.equal(true);
    }
    await emulate({ colorScheme: null, forcedColors: null });
  });
});
