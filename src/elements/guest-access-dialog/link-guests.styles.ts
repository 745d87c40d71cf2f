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

  .guest {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding-block: 12px;
    border-block-start: 1px solid var(--_hairline);
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
    color: var(--_success);
  }

  .state.waiting {
    color: var(--_warning);
  }

  .state .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  /* The dot is smaller than the room of an icon. */
  .state .icon:has(.dot) {
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

  .actions .button {
    padding-inline: 10px;
  }

  .guest .failed {
    flex: 1 0 100%;
    order: 5;
    margin-block-start: 8px;
  }

  @media (width < 480px) {
    .actions {
      flex: 1 0 100%;
      order: 4;
      margin-block-start: 4px;
    }

    .actions .button {
      flex: 1 0 auto;
    }
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
