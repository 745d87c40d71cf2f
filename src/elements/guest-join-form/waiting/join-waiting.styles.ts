import { css } from 'lit';

export const joinWaitingStyles = css`
  .picture {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    color: var(--_accent);
  }

  /* It is news, among what was so before. */
  .notice {
    color: var(--_text);
  }

  .notice:empty {
    margin-block-start: -8px;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
  }

  .bar p {
    flex: 1 1 auto;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
