import { css } from 'lit';

/** The popover of a menu, and its items, which are slotted. */
export const menuStyles = css`
  :host {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    /* As wide wherever it is put. */
    inline-size: max-content;
    min-inline-size: 200px;
    max-inline-size: min(320px, calc(100vw - 16px));
    max-block-size: min(70vh, 480px);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_window-radius);
    overflow-y: auto;
    background: var(--_surface);
    box-shadow: var(--_shadow);
    font-weight: 400;
    text-align: start;
    opacity: 0;
    translate: 0 -8px;
    transition:
      opacity 100ms,
      translate 100ms,
      display 100ms allow-discrete,
      overlay 100ms allow-discrete;
  }

  :host(:focus) {
    outline: none;
  }

  :host(:popover-open) {
    opacity: 1;
    translate: 0;
    transition-duration: 150ms;
  }

  @starting-style {
    :host(:popover-open) {
      opacity: 0;
      translate: 0 -8px;
    }
  }

  /* A page's own style of buttons would win over these without the marks, and no two items look alike. */
  ::slotted([role='menuitem']) {
    display: flex !important;
    box-sizing: border-box !important;
    gap: 12px;
    align-items: center;
    inline-size: 100% !important;
    min-block-size: var(--_size) !important;
    margin: 0 !important;
    padding: 6px 12px !important;
    border: 0 !important;
    border-radius: calc(var(--_window-radius) - 4px) !important;
    background: none !important;
    color: var(--_text) !important;
    font: inherit !important;
    text-align: start !important;
    text-decoration: none !important;
    text-transform: none !important;
    letter-spacing: normal !important;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  /* Words alone begin where those beside icons do. */
  ::slotted(:is(a, button)[data-plain]) {
    padding-inline-start: 44px !important;
  }

  /* What puts an end to something. */
  ::slotted([data-danger]) {
    color: var(--_danger) !important;
  }

  ::slotted([role='separator']) {
    margin: 4px 8px;
    border-block-start: 1px solid var(--_hairline);
  }

  ::slotted([role='menuitem']:is(:hover, :focus)) {
    background: var(--_raised) !important;
  }

  ::slotted([role='menuitem']:focus-visible) {
    outline: 2px solid var(--_focus) !important;
    outline-offset: -2px !important;
  }

  ::slotted([role='menuitem'][aria-disabled='true']) {
    color: var(--_text-2) !important;
    cursor: default;
  }

  /* Others may come above them at once: what is seen would move away below a finger. */
  :host([data-early]) ::slotted(*) {
    visibility: hidden;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      transition: none;
    }
  }
`;
