import { css } from 'lit';

export const guestAccessWindowStyles = css`
  :host {
    display: contents;
  }

  .content {
    display: grid;
    gap: 16px;
  }

  .waiting {
    min-block-size: 160px;
  }

  .loading {
    display: grid;
    gap: 16px;
    min-block-size: 160px;
    align-content: start;
  }

  .skeleton.line {
    block-size: 24px;
    inline-size: 60%;
  }

  .skeleton.row {
    block-size: 52px;
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
  .create {
    --_edge: 20px;
    position: sticky;
    inset-block-end: calc(-1 * var(--_edge));
    display: grid;
    gap: 8px;
    justify-items: start;
    margin-block: -16px calc(-1 * var(--_edge));
    padding-block: 16px var(--_edge);
    background: var(--_surface);
  }

  .links + .create {
    border-block-start: 1px solid var(--_hairline);
  }

  .empty + .create {
    margin-block-start: -12px;
  }

  @media (width < 480px) {
    .create {
      --_edge: 16px;
      justify-items: stretch;
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

export const guestLinkFormStyles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    gap: 16px;
  }

  h3,
  .view-title {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 16px;
    align-items: start;
  }

  .pair > .field {
    flex: 1 1 165px;
  }

  .pair > .field:first-child {
    flex-basis: 228px;
  }

  .short {
    max-inline-size: 160px;
  }

  .actions {
    --_edge: 20px;
    position: sticky;
    inset-block-end: calc(-1 * var(--_edge));
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
    margin-block-end: calc(-1 * var(--_edge));
    padding-block: 12px var(--_edge);
    background: var(--_surface);
  }

  @media (width < 480px) {
    .actions {
      --_edge: 16px;
    }

    .actions .button {
      flex: 1;
    }
  }
`;
