import { css } from 'lit';

export const guestRowStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding-block: 12px;
  }

  .person {
    display: grid;
    /* However long a name is: the buttons of all stand below each other. */
    flex: 1 1 160px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .name {
    font-weight: 500;
  }

  .erased {
    color: var(--_text-2);
    font-style: italic;
  }

  .facts {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    order: 2;
    gap: 0 8px;
    font-variant-numeric: tabular-nums;
  }

  .state {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }

  .state.here {
    color: var(--_success);
  }

  .state.waiting {
    color: var(--_warning);
  }

  .state .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  /* A dot is smaller than the room of an icon. */
  .state:is(.here, .away) .icon {
    margin-inline-start: -4px;
  }

  .answers {
    display: grid;
    flex: 1 0 100%;
    box-sizing: border-box;
    order: 3;
    gap: 2px;
    margin-block-start: 6px;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_hairline);
  }

  .answers div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }

  .answers dd {
    font-size: 13px;
    overflow-wrap: anywhere;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    order: 1;
    gap: 8px;
  }

  .actions .button:not(.icon-button) {
    padding-inline: 10px;
  }

  /* The dots stand on the edge of the column, not their button. */
  .actions .icon-button {
    margin-inline-end: -10px;
  }

  .failed {
    flex: 1 0 100%;
    order: 5;
    margin-block-start: 8px;
  }

  @media (width < 480px) {
    .actions:not(:has(.icon-button)) {
      flex: 1 0 100%;
      order: 4;
      margin-block-start: 4px;
    }

    .actions .button:not(.icon-button) {
      flex: 1 0 auto;
    }
  }
`;
