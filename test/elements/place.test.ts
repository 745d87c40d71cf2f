import { expect } from '@open-wc/testing';
import { keepPlaced } from '../../src/ui/place.js';
import { until } from '../support/find.js';

/** A button in a pane of its own shadow root that scrolls, and something that floats at it. */
function stage({ dir = 'ltr', start = 300, top = 40 } = {}) {
  const host = document.createElement('div');
  host.dir = dir;
  const root = host.attachShadow({ mode: 'open' });
  const make = (parent: Node, style: Partial<CSSStyleDeclaration>) => {
    const element = document.createElement('div');
    Object.assign(element.style, style);
    parent.appendChild(element);
    return element;
  };
  const pane = make(root, { position: 'fixed', inset: '0', overflow: 'auto' });
  const long = make(pane, { position: 'relative', height: '3000px' });
  const box = { position: 'absolute', width: '40px', height: '30px' };
  const anchor = make(long, { ...box, insetInlineStart: `${start}px`, top: `${top}px` });
  const floating = make(root, { position: 'fixed', width: '200px', height: '100px' });
  document.body.append(host);
  return { host, pane, anchor, floating };
}

const edges = (element: Element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
};

describe('what floats', () => {
  let end: () => void;
  let shown: ReturnType<typeof stage>;
  const show = (where: Parameters<typeof stage>[0] = {}) => {
    shown = stage(where);
    end = keepPlaced(shown.floating, shown.anchor);
    return shown;
  };
  afterEach(() => {
    end();
    shown.host.remove();
  });

  it('stands below its anchor at once, and ends with it', () => {
    const { anchor, floating } = show();
    expect(edges(floating).top).to.equal(edges(anchor).bottom + 4);
    expect(edges(floating).right).to.equal(edges(anchor).right);
  });

  it('begins with it where one reads from right to left', () => {
    const { anchor, floating } = show({ dir: 'rtl' });
    expect(edges(floating).left).to.equal(edges(anchor).left);
  });

  it('stays inside the viewport', () => {
    const { floating } = show({ start: 0 });
    expect(edges(floating).left).to.equal(8);
  });

  it('stands above an anchor with no room below', () => {
    const { anchor, floating } = show({ top: innerHeight - 60 });
    expect(edges(floating).bottom).to.equal(edges(anchor).top - 4);
  });

  it('follows while something around it scrolls, also within another shadow root', async () => {
    const { anchor, floating, pane } = show({ top: 200 });
    pane.scrollTop = 100;
    await until(() => edges(floating).top === edges(anchor).bottom + 4);
    expect(edges(anchor).top).to.equal(100);
  });

  it('is left alone once it is over', async () => {
    const { floating, pane } = show({ top: 200 });
    const before = edges(floating);
    end();
    pane.scrollTop = 100;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(edges(floating)).to.deep.equal(before);
  });
});
