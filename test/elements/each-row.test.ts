import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit';
import { eachRow } from '../../src/ui/each-row.js';

let box: HTMLElement;

beforeEach(() => {
  box = document.createElement('div');
  document.body.append(box);
});
afterEach(() => box.remove());

function draw(keys: readonly number[], isListed?: (key: number) => boolean): void {
  const row = (key: number) => html`<p tabindex="-1">${key}</p>`;
  render(html`${eachRow(keys, (key) => key, row, isListed)}`, box);
}

const elements = () => [...box.querySelectorAll('p')];
const keysShown = () => elements().map((row) => Number(row.textContent));
const elementOf = (key: number) => elements().find((row) => row.textContent === String(key))!;

const someKeys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }));

describe('eachRow', () => {
  it('draws the rows in their order, whatever was drawn before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(someKeys, fc.boolean()), { maxLength: 8 }), (rounds) => {
        render(null, box);
        for (const [keys, reuses] of rounds) {
          draw(keys, reuses ? () => true : undefined);
          expect(keysShown()).to.deep.equal(keys);
        }
      }),
    );
  });

  it('leaves the focus where it is while others come and go on both sides', () => {
    const window = (from: number, length: number) => Array.from({ length }, (_, at) => from + at);
    const around = (focus: number, keys: readonly number[]) =>
      [...new Set([...keys, focus])].sort((one, other) => one - other);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 9 })), {
          minLength: 1,
        }),
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        (scrolls, focus, reuses) => {
          render(null, box);
          draw([focus]);
          const focused = elementOf(focus);
          focused.focus();
          for (const [from, length] of scrolls) {
            draw(around(focus, window(from, length)), reuses ? () => true : undefined);
            expect(document.activeElement === focused).to.equal(true);
            expect(focused.textContent).to.equal(String(focus));
          }
        },
      ),
    );
  });

  it('draws what comes with the elements of what has gone, where that is still in the list', () => {
    draw([1, 2, 3, 4]);
    const before = elements();
    draw([3, 4, 5, 6], (key) => key !== 2);
    const isOld = elements().map((row) => before.includes(row));
    expect(isOld).to.deep.equal([true, true, true, false]);
    expect(elements().slice(0, 2)).to.deep.equal(before.slice(2));
    expect(before[1]?.isConnected).to.equal(false);
  });

  it('draws a key that comes twice twice', () => {
    draw([1, 2]);
    draw([2, 2, 1]);
    draw([1, 1, 2]);
    expect(keysShown()).to.deep.equal([1, 1, 2]);
  });
});
