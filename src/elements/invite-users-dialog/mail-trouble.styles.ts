import { css } from 'lit';

export const mailTroubleStyles = css`
  .mail-details {
    flex: 1 0 100%;
    min-inline-size: 0;
    color: var(--_text-2);
    font-size: 13px;
  }

  .mail-details summary {
    inline-size: fit-content;
    border-radius: 4px;
    cursor: pointer;
  }

  .mail-details summary:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .mail-details p {
    margin-block-start: 4px;
    font-size: 12px;
    text-align: left;
    overflow-wrap: anywhere;
    user-select: text;
  }

  @media (pointer: coarse) {
    .mail-details summary {
      padding-block: 12px;
    }
  }
`;
