import { css } from 'lit';

export const guestLinkRowStyles = css`
  :host {
    display: block;
    padding-block: 12px;
  }

  .link {
    display: grid;
    grid-template: 'title actions' 'details details' / 1fr auto;
    gap: 2px 12px;
    align-items: center;
  }

  .title {
    display: flex;
    grid-area: title;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
  }

  .name {
    min-inline-size: 0;
    font-weight: 500;
    overflow-wrap: anywhere;
  }

  .state {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    color: var(--_text-2);
    font-size: 13px;
    white-space: nowrap;
  }

  .state .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  /* The dot is smaller than the room of an icon. */
  .state.active .icon {
    margin-inline-start: -4px;
  }

  .state.active {
    color: var(--_success);
  }

  .state.used-up,
  .state.expired {
    color: var(--_warning);
  }

  .fresh {
    padding: 0 6px;
    border: 1px solid;
    border-radius: 9px;
    color: var(--_accent);
    font-size: 12px;
  }

  .done {
    display: inline-flex;
    gap: 2px;
    align-items: center;
    color: var(--_success);
    font-size: 13px;
    font-weight: 500;
  }

  .done .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .details {
    grid-area: details;
    color: var(--_text-2);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }

  .lost {
    margin: 0;
    color: var(--_warning);
  }

  .actions {
    display: flex;
    grid-area: actions;
    gap: 4px;
    align-items: center;
    /* The dots stand on the edge of the column, not their button. */
    margin-inline-end: -10px;
  }

  .copy {
    margin-inline-end: 4px;
  }

  /* Where there is nothing to pause, its place stays free: buttons stand below each other. */
  .actions:not(:has(#pause)) .copy {
    margin-inline-end: calc(8px + var(--_size));
  }

  .by-hand,
  .link-failed {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    margin-block-start: 8px;
    padding: 8px;
    padding-inline-start: 12px;
    border-radius: var(--_radius);
    background: var(--_raised);
    /* What stays in reach below the list covers nothing of it. */
    scroll-margin-block-end: 150px;
  }

  .notice .icon {
    flex: none;
    color: var(--_warning);
  }

  .notice .sentence {
    flex: 1 1 200px;
    min-inline-size: 0;
    text-wrap: pretty;
  }

  @media (width < 480px) {
    .link {
      grid-template: 'title' 'details' 'actions' / 1fr;
    }

    .actions {
      margin-block-start: 6px;
    }

    .copy {
      flex: 1;
    }

    .notice .button {
      flex: 1 0 100%;
    }
  }
`;
