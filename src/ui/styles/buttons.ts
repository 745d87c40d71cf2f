import { css } from 'lit';
import { iconStyles } from './icons.js';

/** `button`, with `accent`, `quiet`, `danger` or `icon-button`. Busy is `aria-disabled`, so that focus stays. */
export const buttons = css`
  ${iconStyles}

  .button {
    position: relative;
    display: inline-flex;
    box-sizing: border-box;
    gap: 8px;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_size);
    min-inline-size: var(--_size);
    margin: 0;
    padding: 4px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 500;
    text-align: center;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }

  .button:active {
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }

  .button:focus-visible,
  .checkbox:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .quiet,
  .icon-button {
    border-color: transparent;
  }

  .icon-button {
    padding: 4px;
  }

  .accent {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .accent:active {
    background: color-mix(in srgb, var(--_accent), var(--_text) 14%);
  }

  .danger {
    border-color: transparent;
    background: var(--_danger);
    color: var(--_surface);
  }

  .danger:active {
    background: color-mix(in srgb, var(--_danger), var(--_text) 14%);
  }

  /* A finger leaves no pointer behind that something could be under. */
  @media (hover: hover) {
    .button:hover {
      background: color-mix(in srgb, currentcolor 8%, transparent);
    }

    .accent:hover {
      background: color-mix(in srgb, var(--_accent), var(--_text) 14%);
    }

    .danger:hover {
      background: color-mix(in srgb, var(--_danger), var(--_text) 14%);
    }
  }

  /* In a line of words: no box, still tall enough to hit. */
  .text-button {
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }

  .text-button:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.55;
  }

  .button[aria-busy='true'] {
    opacity: 1;
  }

  /* The words keep their place, so that the width stays while the spinner turns. */
  .button[aria-busy='true'] > * {
    opacity: 0;
  }

  .button[aria-busy='true']::after {
    position: absolute;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid;
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: spin 800ms linear infinite;
    content: '';
  }

  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }

  @media (forced-colors: active) {
    /* Their colours are a pair of the system's already; its backplate would hide the words. */
    .accent,
    .danger {
      forced-color-adjust: none;
    }

    .button[aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .button[aria-busy='true']::after {
      animation-duration: 4s;
    }
  }
`;
