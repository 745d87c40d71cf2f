import { css } from 'lit';

/** The button alone: what is loaded closed brings no other style. It looks like `button` of ui/styles. */
export const shareButtonStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  :host([hidden]) {
    display: none;
  }

  [part='button'] {
    display: flex;
    box-sizing: border-box;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: 36px;
    margin: 0;
    padding: 4px 14px;
    border: 1px solid var(--guestlist-border, light-dark(#868c98, #767d8a));
    border-radius: var(--guestlist-radius, 8px);
    background: none;
    color: inherit;
    font: inherit;
    font-family: var(--guestlist-font, inherit);
    font-size: 14px;
    font-weight: 500;
    cursor: pointer;
  }

  [part='button']:active {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }

  @media (hover: hover) {
    [part='button']:hover {
      background: color-mix(in srgb, currentcolor 8%, transparent);
    }
  }

  [part='button']:focus-visible {
    outline: 2px solid var(--guestlist-focus, var(--guestlist-accent, light-dark(#2456d6, #8fb2ff)));
    outline-offset: 2px;
  }

  .icon {
    flex: none;
    inline-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (pointer: coarse) {
    [part='button'] {
      min-block-size: 44px;
    }
  }
`;
