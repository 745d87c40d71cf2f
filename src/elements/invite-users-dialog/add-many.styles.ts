import { css } from 'lit';

export const manyInputStyles = css`
  :host {
    display: block;
  }

  .drop {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    border-radius: var(--_radius);
  }

  .over {
    outline: 2px dashed var(--_focus);
    outline-offset: 6px;
  }

  .area {
    min-block-size: 168px;
  }

  .notice:empty {
    display: none;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .accent {
    margin-inline-start: auto;
  }

  @media (width < 480px) {
    .or {
      display: none;
    }
  }
`;

export const addManyStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  h3 {
    flex: 1 1 auto;
    margin: 0;
    font-size: 14px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  h3:focus {
    outline: none;
  }

  .title,
  .send,
  .for-all,
  .progress,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .send {
    gap: 8px 16px;
    justify-content: space-between;
    padding: 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .terms {
    flex: 1 1 240px;
    min-inline-size: 0;
  }

  .terms .hint {
    padding-inline-start: 28px;
  }

  .terms > .message,
  .terms > .text-button {
    margin-inline-start: 28px;
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }

  .message > .field {
    flex: 1 0 100%;
    margin-block-start: 4px;
  }

  .message .area {
    resize: vertical;
  }

  /* As it is written, and no longer than is seen at a glance. */
  .said {
    display: -webkit-box;
    flex: 1 0 100%;
    max-block-size: 4.5em;
    margin-block: 4px 0;
    overflow: hidden;
    overflow-wrap: anywhere;
    white-space: pre-line;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .count {
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }

  .for-all {
    justify-content: flex-end;
  }

  .for-all .select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .progress {
    gap: 12px;
    font-variant-numeric: tabular-nums;
  }

  progress {
    flex: 1 1 160px;
    block-size: 8px;
    min-inline-size: 0;
    border: 0;
    border-radius: 4px;
    overflow: hidden;
    appearance: none;
    background: var(--_raised);
    accent-color: var(--_accent);
  }

  progress::-webkit-progress-bar {
    background: var(--_raised);
  }

  progress::-webkit-progress-value {
    background: var(--_accent);
  }

  progress::-moz-progress-bar {
    background: var(--_accent);
  }

  .note p {
    flex: 1 1 200px;
  }

  .done {
    display: grid;
    gap: 8px;
  }

  .done .actions {
    justify-content: flex-end;
  }

  @media (width < 480px) {
    .send .button,
    .for-all > * {
      flex: 1 1 100%;
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
  }
`;

export const reviewListStyles = css`
  :host {
    display: block;
  }

  .virtual {
    border-block-end: 1px solid var(--_hairline);
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
    flex: 1 0 100%;
    font-variant-numeric: tabular-nums;
  }

  .actions {
    display: flex;
  }

  .suggestion {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2 / -1;
    gap: 8px;
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
