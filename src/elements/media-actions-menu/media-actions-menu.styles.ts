import { css } from 'lit';

/** The button alone: what is loaded closed brings no other style. It looks like `icon-button` of ui/styles. */
export const mediaActionsMenuStyles = css`
  :host {
    display: inline-block;
    vertical-align: middle;
  }

  :host([hidden]) {
    display: none;
  }

  [part='button'] {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    inline-size: 36px;
    block-size: 36px;
    margin: 0;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--guestlist-radius, 8px);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  [part='button']:is(:active, [aria-expanded='true']) {
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
    inline-size: 20px;
    fill: none;
    stroke: currentcolor;
  }

  .dot {
    fill: currentcolor;
    stroke: none;
  }

  @media (pointer: coarse) {
    [part='button'] {
      inline-size: 44px;
      block-size: 44px;
    }
  }
`;
