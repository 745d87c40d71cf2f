import { expect } from '@open-wc/testing';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { ListRows, listRowsStyles } from '../../src/ui/controllers/list-rows.js';
import { eachRow } from '../../src/ui/each-row.js';
import { until } from '../support/find.js';

const count = 20_000;
const rowSize = 40;

class LongListElement extends LitElement {
  static override styles = [
    listRowsStyles,
    css`
      p {
        block-size: 40px;
        margin: 0;
      }
    `,
  ];

  /** How many rows each update drew. */
  readonly draws: number[] = [];
  pinned = -1;
  names = Array.from({ length: count }, (_, index) => `Row ${index}`);
  readonly #rows = new ListRows(this, {
    scroller: () => this.parentElement,
    list: () => this.renderRoot.querySelector<HTMLElement>('.virtual'),
    rowSize,
    keyOf: (index) => this.names[index] ?? '',
    pinned: () => this.pinned,
  });

  /** The most that were ever drawn at once. */
  get most(): number {
    return Math.max(...this.draws);
  }

  get isWindowed(): boolean {
    return this.renderRoot.querySelector('[data-windowed]') !== null;
  }

  protected override updated(): void {
    this.draws.push(this.renderRoot.querySelectorAll('[data-index]').length);
  }

  protected override render(): TemplateResult {
    return html`<div class="virtual">
      ${eachRow(
        this.#rows.rows(this.names.length),
        ({ key }) => key,
        ({ index }) => html`<p data-index=${index} tabindex="-1">${this.names[index]}</p>`,
        this.#rows.isListed,
      )}
    </div>`;
  }
}
customElements.define('long-list', LongListElement);

let scroller: HTMLElement;
let list: LongListElement;

beforeEach(async () => {
  scroller = document.createElement('div');
  scroller.style.cssText = 'block-size: 400px; overflow-y: auto';
  list = new LongListElement();
  scroller.append(list);
  document.body.append(scroller);
  await until(() => list.isWindowed);
});
afterEach(() => scroller.remove());

/** What an update leads to is over with the frame after it. */
async function update(): Promise<void> {
  list.requestUpdate();
  for (let frame = 0; frame < 3; frame += 1) await new Promise((next) => requestAnimationFrame(next));
}

const drawn = () => [...list.renderRoot.querySelectorAll<HTMLElement>('[data-index]')];
const rowOf = (name: string) => drawn().find((row) => row.textContent === name);

describe('rows of a long list', () => {
  it('are drawn with those that went out of sight', async () => {
    const before = new Set(drawn());
    scroller.scrollTop = 9000 * rowSize;
    await until(() => rowOf('Row 9000') !== undefined);
    expect(drawn().filter((row) => !before.has(row)).length).to.be.lessThan(before.size);
    const [after, far] = [new Set(drawn()), 18_000];
    scroller.scrollTop = far * rowSize;
    await until(() => rowOf(`Row ${far}`) !== undefined);
    expect(drawn().filter((row) => !after.has(row))).to.be.empty;
  });

  it('are no more than can be seen while somebody leaps past them, and some more once they stand still', async () => {
    await until(() => drawn().length > 15);
    const scrolled = () => new Promise((next) => scroller.addEventListener('scroll', next, { once: true }));
    let measured = 0;
    for (let far = 1000; measured < 3 && far < count; far += 500) {
      const [began, draws] = [performance.now(), list.draws.length];
      scroller.scrollTop = far * rowSize;
      await scrolled();
      scroller.scrollTop += rowSize - 1;
      await scrolled();
      await list.updateComplete;
      // Whoever stands still for this long gets the rest, and a busy machine makes anybody stand still.
      if (performance.now() - began < 150) {
        expect(Math.max(...list.draws.slice(draws + 1))).to.be.lessThan(15);
        measured += 1;
      }
      await until(() => drawn().length > 20);
    }
    expect(measured).to.equal(3);
  });

  it('keep what they are drawn with while they are drawn, and are never drawn with that of one that is gone', async () => {
    const second = rowOf('Row 1');
    list.pinned = 1;
    scroller.scrollTop = 9000 * rowSize;
    await until(() => rowOf('Row 9000') !== undefined);
    expect(rowOf('Row 1')).to.equal(second);
    scroller.scrollTop = 0;
    await until(() => rowOf('Row 3') !== undefined);
    const [first, kept] = [rowOf('Row 0'), rowOf('Row 3')];
    list.pinned = -1;
    list.names = list.names.slice(2);
    await update();
    expect(rowOf('Row 3')).to.equal(kept);
    expect(first?.isConnected).to.equal(false);
    expect(second?.isConnected).to.equal(false);
  });

  it('keep the focus while others come and go on both sides of it', async () => {
    scroller.scrollTop = 9000 * rowSize;
    await until(() => rowOf('Row 9000') !== undefined);
    const [focused, at] = [rowOf('Row 9005'), 9005];
    // WebKit would scroll it to the middle, and that later.
    focused?.focus({ preventScroll: true });
    list.pinned = at;
    for (const top of [9002, 9040, 12_000, 9100, 8990, 100, 9000]) {
      scroller.scrollTop = top * rowSize;
      await until(() => rowOf(`Row ${top}`) !== undefined);
      expect(list.renderRoot.textContent).to.contain(`Row ${at}`);
      expect(list.shadowRoot?.activeElement === focused, `at row ${top}`).to.equal(true);
    }
    expect(focused?.textContent).to.equal(`Row ${at}`);
  });

  it('are few when it is updated after it was taken away', async () => {
    scroller.remove();
    await update();
    expect(list.most).to.be.lessThan(60);
  });

  it('are few when it is updated while it is hidden, and stand below each other when it is shown', async () => {
    list.style.display = 'none';
    await update();
    expect(list.most).to.be.lessThan(60);
    list.style.display = 'block';
    const boxes = () =>
      [...list.renderRoot.querySelectorAll('[data-index]')].map((row) => row.getBoundingClientRect());
    const areBelow = (each: DOMRect, at: number, all: readonly DOMRect[]) =>
      each.height > 0 && (at === 0 || each.top >= all[at - 1]!.bottom - 1);
    await until(() => boxes().length > 20 && boxes().every(areBelow));
    expect(list.most).to.be.lessThan(60);
  });
});
