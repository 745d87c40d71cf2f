import { css } from 'lit';

/** What forms share beside their controls: fields side by side, ticks, texts of several lines. */
export const formStyles = css`
  /* What is tabbed to is not behind the buttons that stay at the bottom. */
  .input,
  .select,
  .checkbox,
  .area {
    scroll-margin-block: 16px 88px;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: start;
  }

  .pair > .field {
    flex: 1 1 165px;
  }

  .pair > .field:first-child {
    flex-basis: 228px;
  }

  .short {
    max-inline-size: 160px;
  }

  .area {
    display: block;
    min-block-size: 76px;
    resize: vertical;
    unicode-bidi: plaintext;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    font-weight: 500;
  }

  .tick {
    display: flex;
    gap: 10px;
    align-items: center;
    min-block-size: 28px;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .tick {
      min-block-size: var(--_size);
    }
  }

  .tick .checkbox:disabled {
    cursor: default;
    opacity: 0.55;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
