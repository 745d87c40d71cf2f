import { css } from 'lit';

/** A native modal dialog: in the middle, and a sheet from the bottom where the viewport is narrow. */
export const dialogStyles = css`
  dialog {
    --_inset: 20px;
    box-sizing: border-box;
    inline-size: var(--_inline-size, 480px);
    max-inline-size: calc(100vw - 32px);
    max-block-size: 85dvh;
    /* As if it had its full height: what comes and goes in it moves nothing above, and no button away from the pointer. */
    margin: var(--_top, 7.5dvh) auto auto;
    padding: 0;
    border: 0;
    border-radius: var(--_window-radius);
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-family: var(--guestlist-font, inherit);
    font-size: 14px;
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    line-height: 1.45;
    text-align: start;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    /* A shadow is not seen on the dark: there a line is the edge. */
    box-shadow:
      0 0 0 1px light-dark(transparent, var(--_hairline)),
      var(--_shadow);
    opacity: 0;
    translate: 0 8px;
    transition:
      opacity 100ms,
      translate 100ms,
      display 100ms allow-discrete,
      overlay 100ms allow-discrete;
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
    opacity: 1;
    translate: 0;
    transition-duration: 150ms;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
    opacity: 0;
    transition:
      opacity 100ms,
      display 100ms allow-discrete,
      overlay 100ms allow-discrete;
  }

  dialog[open]::backdrop {
    opacity: 1;
  }

  @starting-style {
    dialog[open] {
      opacity: 0;
      translate: 0 8px;
    }

    dialog[open]::backdrop {
      opacity: 0;
    }
  }

  dialog:focus {
    outline: none;
  }

  h2 {
    margin: 0;
    font-size: 16px;
    font-weight: 600;
    line-height: 1.375;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }

  @media (width < 480px) {
    dialog {
      --_inset: 16px;
      inline-size: 100%;
      max-inline-size: 100%;
      max-block-size: calc(92dvh - var(--_hidden, 0px));
      margin-block: auto var(--_hidden, 0);
      margin-inline: 0;
      padding-block-end: env(safe-area-inset-bottom);
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    dialog,
    dialog::backdrop {
      transition: none;
    }
  }
`;
