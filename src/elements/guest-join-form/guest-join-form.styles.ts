import { css } from 'lit';

/** Stands in the page's own column: a card where there is room, edge to edge where there is not. */
export const guestJoinFormStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  .card {
    display: grid;
    gap: 16px;
    max-inline-size: 440px;
    margin-inline: auto;
    padding: 20px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_window-radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 1.375;
    text-wrap: balance;
  }

  /* Words of one direction in a page of the other keep their full stop at their own end. */
  h2,
  p {
    unicode-bidi: plaintext;
  }

  h2:dir(rtl),
  p:dir(rtl) {
    text-align: right;
  }

  h2:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
    border-radius: 2px;
  }

  h2:focus:not(:focus-visible) {
    outline: none;
  }

  .head {
    display: grid;
    gap: 4px;
  }

  .reason {
    display: grid;
    gap: 8px;
    color: var(--_text-2);
  }

  .failed-head {
    display: flex;
    gap: 12px;
    align-items: start;
  }

  .failed-head .icon {
    margin-block-start: 1px;
    color: var(--_warning);
  }

  .failed-head.done .icon {
    color: var(--_success);
  }

  .lines {
    display: grid;
    gap: 12px;
  }

  .lines .skeleton {
    block-size: var(--_size);
  }

  .lines .skeleton:first-child {
    block-size: 20px;
    inline-size: 60%;
  }

  .wide {
    inline-size: 100%;
  }

  @container (width < 480px) {
    .card {
      padding: 16px;
    }
  }
`;

export const joinFieldsStyles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    gap: 12px;
  }

  .wide {
    margin-block-start: 4px;
    inline-size: 100%;
  }
`;

export const entryBarStyles = css`
  :host {
    display: block;
  }

  :host(:focus) {
    outline: none;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding-block-end: 12px;
  }

  .bar .who {
    display: flex;
    flex: 1 1 160px;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .bar .who .icon {
    color: var(--_success);
  }

  .bar > .failed {
    flex: 1 0 100%;
  }

  .entry {
    display: grid;
    flex: 1 0 100%;
    gap: 8px;
    padding: 12px 16px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .entry[hidden] {
    display: none;
  }

  .entry dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 4px 16px;
    overflow-wrap: anywhere;
  }

  .entry dt {
    color: var(--_text-2);
  }

  /* Both buttons in one row, or both beside the name. */
  @container (width < 400px) {
    .bar .who {
      flex-basis: 100%;
    }
  }
`;
