import { css } from 'lit';

export const guestAccessWindowStyles = css`
  h3 {
    font-size: 14px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .skeleton.line {
    block-size: 24px;
    inline-size: 60%;
  }
`;

export const guestLinkListStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .links {
    list-style: none;
  }

  .links li {
    border-block-start: 1px solid var(--_hairline);
  }

  .empty {
    display: grid;
    gap: 4px;
    justify-items: center;
    padding: 24px 16px;
    border: 1px dashed var(--_hairline);
    border-radius: var(--_radius);
    text-align: center;
  }

  .empty strong {
    font-weight: 600;
  }

  .empty p {
    text-align: center;
    max-inline-size: 36ch;
    text-wrap: balance;
  }

  /* In reach however long the list is. */
  .foot {
    --_edge: 20px;
    position: sticky;
    inset-block-end: calc(-1 * var(--_edge));
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block: -16px calc(-1 * var(--_edge));
    padding-block: 16px var(--_edge);
    background: var(--_surface);
  }

  .links + .foot {
    border-block-start: 1px solid var(--_hairline);
  }

  .empty + .foot {
    margin-block-start: -12px;
  }

  .limit {
    font-variant-numeric: tabular-nums;
  }

  .limit.full {
    flex: 1 0 100%;
    order: 1;
  }

  .doors {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    /* The words stand on the edge of the column, not their button. */
    margin-inline: auto -10px;
  }

  .doors .button {
    gap: 6px;
    padding-inline: 10px;
  }

  @media (width < 480px) {
    .foot {
      --_edge: 16px;
      justify-content: center;
    }

    #create {
      flex: 1 0 100%;
    }

    .doors {
      margin-inline: auto;
    }
  }
`;

export const guestAccessSwitchStyles = css`
  :host {
    display: grid;
    gap: 4px;
  }

  .line {
    display: flex;
    gap: 16px;
    align-items: center;
    justify-content: space-between;
    min-block-size: 28px;
  }

  .name {
    font-weight: 500;
  }

  .outlook {
    max-inline-size: 48ch;
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
    text-wrap: pretty;
  }

  .failed {
    margin-block-start: 8px;
  }
`;
