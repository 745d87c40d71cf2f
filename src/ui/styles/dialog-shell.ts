import { css } from 'lit';
import { dialogStyles } from './dialog.js';

/** Of the frame; its host brings tokens and buttons. */
export const dialogShellStyles = [
  dialogStyles,
  css`
    .header {
      display: flex;
      flex: none;
      flex-wrap: wrap;
      gap: 0 8px;
      align-items: center;
      padding: 12px;
      padding-inline-start: var(--_inset);
      border-block-end: 1px solid transparent;
    }

    .header.has-back {
      padding-inline-start: 12px;
    }

    h2 {
      flex: 1;
      min-inline-size: 0;
    }

    ::slotted([slot='header']) {
      flex: 1 0 100%;
    }

    .body {
      /* Of its content's height: WebKit makes nothing of a basis of 0 in a column. */
      flex: 1 1 auto;
      min-block-size: 0;
      /* Room at the top for a focus ring, which would be cut off. */
      padding: 4px var(--_inset) var(--_inset);
      overflow-y: auto;
      overscroll-behavior: contain;
      /* What has focus stands clear of the buttons that stick to the end. */
      scroll-padding-block: 16px 88px;
    }

    .footer {
      flex: none;
      border-block-start: 1px solid transparent;
    }

    .local {
      display: grid;
      padding: 8px var(--_inset) 12px;
    }

    .local strong {
      font-weight: 600;
    }

    /* A hairline only where something is behind it. */
    .above .header {
      border-block-end-color: var(--_hairline);
    }

    .below .footer {
      border-block-start-color: var(--_hairline);
    }

    @media (prefers-reduced-motion: no-preference) {
      .header,
      .footer {
        transition: border-color 100ms;
      }
    }
  `,
];
