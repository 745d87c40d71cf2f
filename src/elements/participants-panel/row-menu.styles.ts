import { css } from 'lit';

/** What is inside the items of the menu; the items themselves are ui/menu's. */
export const rowMenuStyles = css`
  :host {
    display: contents;
  }

  .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .icon.directed:dir(rtl) {
    transform: scaleX(-1);
  }
`;
