import { css } from 'lit';

export const joinProofStyles = css`
  .digits {
    font-size: 18px;
    letter-spacing: 0.2em;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  /* On a line of its own, right below what asks for it; there before it says something, so that it is heard. */
  .answer {
    flex-basis: 100%;
  }

  .answer:empty {
    margin-block-start: -4px;
  }

  .resend {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .text-button[aria-disabled='true'] {
    color: var(--_text-2);
    text-decoration: none;
    cursor: default;
  }

  .new:empty {
    display: none;
  }

  @media (pointer: coarse) {
    .ways .text-button {
      min-block-size: 44px;
    }
  }
`;
