import { css } from 'lit';

export const inviteFormStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  .person {
    display: grid;
    grid-template-columns: minmax(0, 7fr) minmax(0, 4fr) minmax(0, 4fr) minmax(0, 4fr);
    gap: 4px 8px;
    align-items: start;
  }

  .ability {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 8px;
    align-items: baseline;
    font-size: 13px;
  }

  /* Below the fields of the person, as wide as all of them: the address alone has room for one. */
  .person > .ways {
    grid-row: 2;
    grid-column: 1 / -1;
  }

  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
  }

  /* They go to a line of their own together, on the edge of everything else. */
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-inline-start: -9px;
  }

  .more {
    gap: 4px;
    padding-inline: 8px;
  }

  .actions {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }

  .what-then {
    flex: 1 0 100%;
    margin-block-start: -4px;
    text-align: end;
    overflow-wrap: anywhere;
  }

  .notice:empty {
    display: none;
  }

  @media (width < 640px) {
    .person {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      row-gap: 12px;
    }

    .person > #email,
    .person > .field:has(#role) {
      grid-column: 1 / -1;
    }

    .ability {
      margin-block-start: -8px;
    }
  }

  @media (width < 480px) {
    .actions {
      flex: 1 0 100%;
    }

    .actions .button {
      flex: 1 1 auto;
    }

    .what-then {
      text-align: start;
    }
  }

  /* There they have boxes, which stand on the edge themselves. */
  @media (forced-colors: active) {
    .extras {
      margin-inline-start: 0;
    }
  }
`;

export const inviteEmailStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }

  .options {
    position: fixed;
    inset: auto;
    max-block-size: min(50vh, 320px);
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_window-radius);
    overflow-y: auto;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    list-style: none;
  }

  .option {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
    min-block-size: var(--_size);
    padding: 6px 8px;
    border-radius: calc(var(--_window-radius) - 4px);
    align-content: center;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .option:hover,
  .option[aria-selected='true'] {
    background: var(--_raised);
  }

  .option[aria-selected='true'] {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .option-name {
    font-weight: 500;
  }

  .option-name + .option-email {
    color: var(--_text-2);
    font-size: 13px;
  }
`;

export const madeInviteStyles = css`
  :host {
    display: block;
  }

  .made {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }

  #for {
    margin-block-start: -8px;
    overflow-wrap: anywhere;
  }

  .link {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .link .input {
    flex: 1 1 220px;
    inline-size: auto;
    min-inline-size: 0;
  }

  .mail {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    align-items: center;
  }

  .mail .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .mail.sent {
    color: var(--_success);
  }

  @media (width < 480px) {
    .link .copy {
      flex: 1 0 auto;
    }
  }
`;

export const inviteUsersWindowStyles = css`
  dialog {
    --_inline-size: 720px;
  }

  .content,
  .people:not([hidden]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .jump {
    justify-self: start;
  }

  /* There the list is in sight. */
  @media (width >= 640px) {
    .jump {
      display: none;
    }
  }

  .skeleton.line {
    block-size: 36px;
  }

  .list {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
  }
`;
