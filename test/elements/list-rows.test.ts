import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { ListRows, listRowsStyles } from '../../src/ui/controllers/list-rows.js';
import { until } from '../support/find.js';

const count = 20_000;

class LongListElement extends LitElement {
  static override styles = [listRowsStyles];

  /** The most rows that were ever drawn at once. */
  most = 0;
  readonly #rows = new ListRows(this, {
    scroller: () => this.parentElement,
    list: () => this.renderRoot.querySelector<HTMLElement>('.virtual'),
    rowSize: 40,
    keyOf: String,
  });

  get isWindowed(): boolean {
    return this.renderRoot.querySelector('[data-windowed]') !== null;
  }

  protected override updated(): void {
    this.most = Math.max(this.most, this.renderRoot.querySelectorAll('[data-index]').length);
  }

  protected override render(): TemplateResult {
    return html`<div class="virtual">
      ${repeat(
        this.#rows.rows(count),
        ({ index }) => index,
        ({ index }) => html`<p data-index=${index}>Row ${index}</p>`,
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

describe('rows of a long list', () => {
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
