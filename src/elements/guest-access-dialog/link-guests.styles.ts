import { css } from 'lit';

export const linkGuestsStyles = css`
  :host {
    display: grid;
    gap: 12px;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
  }

  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .guests {
    list-style: none;
  }

  .guests li {
    border-block-start: 1px solid var(--_hairline);
  }

  .more {
    justify-self: center;
  }

  .skeleton {
    block-size: 120px;
  }
`;

export const guestHistoryStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }

  .entries {
    list-style: none;
  }

  .entries li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
  }

  .entries .sentence {
    flex: 1 1 220px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .skeleton {
    block-size: 120px;
  }

  .more {
    justify-self: center;
  }
`;
