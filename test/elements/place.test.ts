import { expect } from '@open-wc/testing';
import { css } from 'lit';
import { placed } from '../../src/ui/place.js';
import { until } from '../support/find.js';

const styles = css`
  .floating {
    position: fixed;
    inset: auto;
    inline-size: 200px;
    block-size: 100px;
    margin: 0;
    padding: 0;
    border: 0;
  }
`;

let page: HTMLElement;
let end: (() => void) | undefined;
beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  end?.();
  page.remove();
  document.documentElement.removeAttribute('dir');
});

describe('what floats', () => {
  /** An anchor of 80 by 30, so far from the edges of `around`; what floats is in a shadow root of its own. */
  function open(at: { top: number; left: number }, around: HTMLElement = page) {
    const anchor = document.createElement('button');
    const place = { position: 'absolute', 'inline-size': '80px', 'block-size': '30px' };
    for (const [property, value] of Object.entries(place)) anchor.style.setProperty(property, value);
    for (const [side, value] of Object.entries(at)) anchor.style.setProperty(side, `${value}px`);
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles.styleSheet!];
    const floating = document.createElement('div');
    floating.className = 'floating';
    floating.popover = 'manual';
    root.append(floating);
    around.append(anchor, root.host);
    floating.showPopover();
    end = placed(floating, anchor);
    return { anchor, floating };
  }

  /** Each side of what floats within a pixel of where it is wanted. */
  async function stands(floating: HTMLElement, where: () => Partial<Record<keyof DOMRect, number>>) {
    const isThere = () => {
      const rect = floating.getBoundingClientRect();
      return Object.entries(where()).every(
        ([side, value]) => Math.abs(Number(rect[side as keyof DOMRect]) - value) <= 1,
      );
    };
    await until(isThere);
  }

  const below = (anchor: HTMLElement) => () => {
    const { bottom, right } = anchor.getBoundingClientRect();
    return { top: bottom + 4, right, width: 200, height: 100 };
  };

  it('is below the end of its anchor', async () => {
    const { anchor, floating } = open({ top: 40, left: 300 });
    await stands(floating, below(anchor));
  });

  it('is below the other end where it is read from the right', async () => {
    document.documentElement.dir = 'rtl';
    const { anchor, floating } = open({ top: 40, left: 300 });
    await stands(floating, () => ({
      top: anchor.getBoundingClientRect().bottom + 4,
      left: anchor.getBoundingClientRect().left,
      width: 200,
    }));
  });

  it('is above where there is no room below', async () => {
    const { anchor, floating } = open({ top: innerHeight - 60, left: 300 });
    await stands(floating, () => ({ bottom: anchor.getBoundingClientRect().top - 4, height: 100 }));
  });

  it('stays inside the page beside its edge', async () => {
    const { floating } = open({ top: 40, left: 10 });
    await stands(floating, () => ({ width: 200 }));
    expect(floating.getBoundingClientRect().left).to.be.at.least(0);
  });

  it('is there below what is transformed and cut off too', async () => {
    const around = document.createElement('div');
    around.style.setProperty('transform', 'translate(50px, 20px)');
    around.style.setProperty('overflow', 'hidden');
    around.style.setProperty('block-size', '80px');
    page.append(around);
    const { anchor, floating } = open({ top: 10, left: 300 }, around);
    await stands(floating, below(anchor));
  });

  it('goes along with what scrolls', async () => {
    const around = document.createElement('div');
    around.style.setProperty('position', 'relative');
    around.style.setProperty('overflow', 'auto');
    around.style.setProperty('block-size', '150px');
    const tall = document.createElement('div');
    tall.style.setProperty('block-size', '600px');
    around.append(tall);
    page.append(around);
    const { anchor, floating } = open({ top: 90, left: 300 }, around);
    await stands(floating, below(anchor));
    around.scrollTop = 50;
    await stands(floating, below(anchor));
  });

  it('stays at its anchor as it grows', async () => {
    const { anchor, floating } = open({ top: innerHeight - 60, left: 300 });
    floating.style.setProperty('block-size', '140px');
    await stands(floating, () => ({ bottom: anchor.getBoundingClientRect().top - 4, height: 140 }));
  });
});
