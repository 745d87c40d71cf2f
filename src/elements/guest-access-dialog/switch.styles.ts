import { css } from 'lit';

export const switchStyles = css`
  .switch {
    position: relative;
    flex: none;
    inline-size: 40px;
    block-size: 24px;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: 12px;
    background: var(--_raised);
    cursor: pointer;
    transition: background-color 150ms;
  }

  .switch::before {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 3px;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 50%;
    background: var(--_border);
    content: '';
    forced-color-adjust: none;
    transition: inset-inline-start 150ms;
  }

  .switch[aria-checked='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    forced-color-adjust: none;
  }

  .switch[aria-checked='true']::before {
    inset-inline-start: 19px;
    background: var(--_on-accent);
  }

  /* A finger needs more than is drawn. */
  .switch::after {
    position: absolute;
    inset: -10px -8px;
    content: '';
  }

  .switch[aria-disabled='true'] {
    cursor: default;
    opacity: 0.55;
  }

  .switch:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    .switch,
    .switch::before {
      transition: none;
    }
  }
`;
