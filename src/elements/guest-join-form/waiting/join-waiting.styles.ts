import { css } from 'lit';

export const joinWaitingStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  /* As in the card itself, which is another root. */
  h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 1.375;
    text-wrap: balance;
  }

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
