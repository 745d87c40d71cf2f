import { css } from 'lit';

export const inviteGridStyles = css`
  :host {
    display: block;
  }

  .row {
    display: grid;
    box-sizing: border-box;
    grid-template:
      'select person role state copy menu' auto / 24px minmax(0, 1fr) 128px 160px var(--_size)
      var(--_size);
    gap: 0 8px;
    align-items: center;
    min-block-size: 56px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
    background: var(--_surface);
  }

  .row.head {
    min-block-size: 0;
    padding-block: 4px;
    border-block-start: 0;
    color: var(--_text-2);
    font-size: 13px;
  }

  @media (hover: hover) {
    .row:not(.head, [aria-selected='true']):hover {
      background: color-mix(in srgb, var(--_text) 4%, var(--_surface));
    }
  }

  .row[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }

  .cell {
    min-inline-size: 0;
  }

  /* Room for the bar of what is selected. */
  .row,
  .row [data-col] {
    scroll-margin-block: 96px 104px;
  }

  .select-cell {
    grid-area: select;
    display: flex;
    justify-content: center;
  }

  .checkbox {
    position: relative;
  }

  /* As large as a pointer needs it. */
  .checkbox::after {
    position: absolute;
    inset: -6px;
    content: '';
  }

  .checkbox:indeterminate {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .checkbox:indeterminate::before {
    inline-size: 8px;
    border-block-start: 2px solid;
    content: '';
  }

  [tabindex]:focus-visible {
    border-radius: 4px;
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .person-cell {
    display: flex;
    grid-area: person;
    gap: 10px;
    align-items: center;
  }

  .initials {
    display: grid;
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_text) 10%, transparent);
    color: var(--_text);
    font-size: 12px;
    font-weight: 600;
    place-items: center;
  }

  /* A name of the other direction stands where all names do. */
  .who {
    display: grid;
    min-inline-size: 0;
    justify-items: start;
    overflow-wrap: anywhere;
  }

  .who:dir(rtl) > * {
    text-align: right;
  }

  .who > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: baseline;
  }

  .name {
    font-weight: 500;
  }

  /* However long they are, a row stays one among others; a press or the focus shows the whole. */
  .name,
  .address {
    display: -webkit-box;
    min-inline-size: 0;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  /* An address without a name has its domain on the last line. */
  .who > :only-child .name {
    -webkit-line-clamp: 3;
  }

  .person-cell:focus :is(.name, .address) {
    display: block;
  }

  .address,
  .more,
  time {
    color: var(--_text-2);
    font-size: 13px;
  }

  .fresh {
    white-space: nowrap;
    padding: 0 6px;
    border: 1px solid;
    border-radius: 9px;
    color: var(--_accent);
    font-size: 12px;
  }

  .role-cell {
    grid-area: role;
  }

  .role-cell .select {
    min-block-size: 32px;
    padding-block: 2px;
    padding-inline-start: 10px;
  }

  .state-cell {
    display: flex;
    flex-wrap: wrap;
    grid-area: state;
    gap: 0 6px;
    align-items: center;
    font-variant-numeric: tabular-nums;
  }

  .state {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    white-space: nowrap;
  }

  .state .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .state[data-state='accepted'] {
    color: var(--_success);
  }

  .state[data-state='blocked'],
  .state[data-state='failed'],
  .state[data-state='locked'] {
    color: var(--_danger);
  }

  .state[data-state='expired'],
  .state[data-state='declined'] {
    color: var(--_warning);
  }

  .state[data-state='pending'],
  .state[data-state='revoked'] {
    color: var(--_text-2);
  }

  .more {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }

  .copy-cell {
    grid-area: copy;
  }

  .menu-cell {
    grid-area: menu;
  }

  .row-failed {
    grid-column: 1 / -1;
    padding-block-start: 8px;
  }

  @media (width < 640px) {
    .row {
      grid-template:
        'select person person copy menu' auto
        '. role state state state' auto / 24px 128px minmax(0, 1fr) var(--_size) var(--_size);
      gap: 6px 8px;
    }

    .row.head {
      grid-template: 'select person' auto / 24px minmax(0, 1fr);
    }

    .row.head > :not(.select-cell, [data-col='1']) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  /* Names and addresses need the room. */
  @media (width < 480px) {
    .row,
    .row [data-col] {
      scroll-margin-block: 96px 184px;
    }

    .initials {
      display: none;
    }

    .person-cell {
      flex-wrap: wrap;
      gap: 0 10px;
    }
  }

  @media (pointer: coarse) {
    .role-cell .select {
      min-block-size: var(--_size);
    }
  }

  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }

    .initials {
      border: 1px solid GrayText;
    }
  }
`;
