import { css } from 'lit';

/**
 * What is there before anything else is: a card in the page's own column, edge to edge where that is narrow.
 * The rest comes with what it is for.
 */
export const guestJoinFormStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    /* What is stamped is the page's own: ours ends where it begins. */
    color: inherit;
    font: inherit;
  }

  :host(:state(admitted)) {
    container-type: normal;
  }

  :host([hidden]) {
    display: none;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    box-sizing: border-box;
    gap: 16px;
    max-inline-size: 440px;
    margin-inline: auto;
    padding: 20px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_window-radius);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--guestlist-font, inherit);
    font-size: 14px;
    line-height: 1.45;
    text-align: start;
    overflow-wrap: anywhere;
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 1.375;
    text-wrap: balance;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .lines {
    display: grid;
    gap: 12px;
  }

  .skeleton {
    block-size: var(--_size);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .skeleton:first-child {
    block-size: 20px;
    inline-size: 60%;
  }

  @container (width < 480px) {
    .card {
      padding: 16px;
    }
  }
`;
