import { css } from 'lit';

export const reviewListStyles = css`
  :host {
    display: block;
  }

  .virtual {
    list-style: none;
  }

  .row {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) 148px auto;
    gap: 4px 12px;
    align-items: center;
    box-sizing: border-box;
    padding-block: 10px;
    border-block-start: 1px solid var(--_hairline);
  }

  /* What came of it has no controls: its role ends where the row does. */
  .row.result {
    grid-template-columns: 20px minmax(0, 1fr) auto;
  }

  .mark {
    display: grid;
    align-self: start;
    margin-block-start: 1px;
    color: var(--_text-2);
  }

  .good {
    color: var(--_success);
  }

  .warning {
    color: var(--_warning);
  }

  .bad {
    color: var(--_danger);
  }

  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: baseline;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .address {
    font-weight: 500;
    text-align: start;
  }

  .facts {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .reason {
    flex: 1 0 100%;
  }

  .unmailed {
    padding-inline: 8px;
    border: 1px solid;
    border-radius: 10px;
    color: var(--_warning);
    font-size: 12px;
    font-weight: 500;
  }

  .actions {
    display: flex;
    gap: 4px;
  }

  .editor .actions {
    gap: 8px;
  }

  .suggestion {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2 / -1;
    gap: 8px;
    /* With the gap of the grid, as far from the role above it as from each other. */
    margin-block-start: 4px;
  }

  .suggestion .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    text-align: start;
  }

  .editor {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) auto;
    gap: 8px 12px;
    align-items: end;
  }

  @media (width < 560px) {
    .row {
      grid-template-columns: 20px minmax(0, 1fr) auto;
    }

    .row .role {
      grid-row: 2;
      grid-column: 2 / -1;
      justify-self: start;
      max-inline-size: 180px;
    }

    .editor {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
