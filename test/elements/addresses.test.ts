import { expect } from '@open-wc/testing';
import { everything, findByRole, until } from '../support/find.js';
import { come, openPanel } from '../support/participants.js';
import { openSite, type TestSite } from '../support/site.js';

let site: TestSite;
let page: HTMLElement;

beforeEach(async () => {
  site = await openSite();
  site.signIn('owner');
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => page.remove());

/** The text of an element, line by line as it is drawn. */
function linesOf(element: Element): string[] {
  const lines = new Map<number, string>();
  for (const node of element.childNodes) {
    if (!(node instanceof Text)) continue;
    for (let at = 0; at < node.data.length; at += 1) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const top = Math.round(range.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? '') + node.data[at]!);
    }
  }
  return [...lines.values()];
}

describe('an address in little room', () => {
  it('breaks at its @, and is one word where there is room', async () => {
    await come(site, await site.createLink(), 'Maximiliane Hohenfels');
    await openPanel(page);
    const row = await findByRole('group', 'Maximiliane Hohenfels');
    const email = 'maximiliane.hohenfels@example.org';
    const address = [...everything(row)].find((one) => one.textContent === email)!;
    expect(linesOf(address)).to.deep.equal([email]);
    page.style.inlineSize = '270px';
    await until(() => linesOf(address).length > 1);
    expect(linesOf(address)).to.deep.equal(['maximiliane.hohenfels', '@example.org']);
  });
});
