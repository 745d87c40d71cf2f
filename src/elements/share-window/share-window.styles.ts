import { css } from 'lit';

export const shareWindowStyles = css`
  :host {
    display: contents;
  }

  .content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .link {
    display: flex;
    gap: 8px;
  }

  .link .input {
    flex: 1;
    min-inline-size: 0;
  }

  .link + .hint {
    margin-block-start: 6px;
  }

  .notice {
    display: flex;
    gap: 8px;
    align-items: start;
    margin-block-end: 12px;
    padding: 10px 12px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .late .notice {
    margin-block: 12px 0;
  }

  .notice .icon {
    color: var(--_warning);
  }

  .doors {
    display: grid;
    gap: 4px;
    margin-inline: -12px;
  }

  h3 {
    margin: 0 12px;
    font-size: 14px;
    font-weight: 600;
  }

  .door {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: var(--_size);
    padding: 8px 12px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .door:hover {
    background: var(--_raised);
  }

  .door:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .door[aria-disabled='true'] {
    background: none;
    color: var(--_text-2);
    cursor: default;
  }

  /* How it stands, beside its name; the sentence has the whole width. */
  .door-text {
    display: grid;
    flex: 1;
    grid-template-columns: 1fr auto;
    gap: 0 12px;
    min-inline-size: 0;
  }

  .door-name {
    font-weight: 500;
  }

  .door-state {
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }

  .door-text > .secondary,
  .reason {
    grid-column: 1 / -1;
  }

  .targets {
    display: grid;
    gap: 8px;
  }

  .targets h3 {
    margin: 0;
  }

  .targets ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    margin-inline-start: -4px;
    list-style: none;
  }

  .targets a {
    display: inline-flex;
    align-items: center;
    min-block-size: 28px;
    min-inline-size: 28px;
    padding-inline: 4px;
    border-radius: 4px;
    color: var(--_text-2);
    text-decoration: underline;
    text-decoration-color: var(--_border);
    text-underline-offset: 3px;
  }

  .targets a:hover {
    color: var(--_text);
    text-decoration-color: currentcolor;
  }

  .targets a:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .stack {
    display: grid;
  }

  .stack > * {
    grid-area: 1 / 1;
    align-self: start;
    min-inline-size: 0;
  }

  .stack :is(.doors, .failed) {
    margin-block-start: 16px;
  }

  .to-come {
    visibility: hidden;
  }

  @media (width < 480px) {
    dialog {
      block-size: var(--_kept, fit-content);
      container-type: inline-size;
    }

    /* A scrollbar has its place within the inset: both edges match, and nothing moves when it comes. */
    .body {
      padding-inline-end: 0;
      overflow-x: hidden;
      scrollbar-width: thin;
    }

    .content {
      inline-size: calc(100cqi - 2 * var(--_inset));
    }

    /* No further than to the scrollbar. */
    .doors {
      margin-inline: -5px;
    }

    .doors h3 {
      margin-inline: 5px;
    }

    .door {
      padding-inline: 5px;
    }
  }
`;
