import { css } from 'lit';

export const joinFieldsStyles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .label {
    font-weight: 500;
  }

  .optional {
    color: var(--_text-2);
    font-size: 13px;
    font-weight: 400;
  }

  /* What gets the focus is not under the edge of the screen, nor is what is said above it. */
  .field > *,
  .tick > *,
  .wide {
    scroll-margin-block: 64px;
  }

  .terms {
    max-block-size: 160px;
    padding: 8px 12px;
    overflow-y: auto;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
    font-size: 13px;
    overflow-wrap: anywhere;
    white-space: pre-line;
    unicode-bidi: plaintext;
  }

  .terms:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .tick {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 8px;
    align-items: start;
    padding-block: 4px;
  }

  .tick .checkbox {
    margin-block-start: 1px;
  }

  .tick label {
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  .tick > p {
    grid-column: 2;
  }

  .checkbox[aria-invalid] {
    border-color: var(--_danger);
  }

  .note,
  .note strong {
    display: block;
  }

  .wide {
    margin-block-start: 4px;
    inline-size: 100%;
  }

  @media (pointer: coarse) {
    .tick {
      padding-block: 10px;
    }

    .tick .checkbox {
      inline-size: 24px;
      block-size: 24px;
    }

    .tick label {
      padding-block: 2px;
    }
  }
`;
