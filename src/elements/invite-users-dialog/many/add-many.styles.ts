import { css } from 'lit';

export const addManyStyles = css`
  :host {
    display: block;
  }
`;

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

export const manyReviewStyles = css`
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

  .title,
  .send,
  .progress,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .send {
    gap: 8px 16px;
    align-items: end;
    justify-content: space-between;
    padding: 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .send .fields {
    flex: 1 0 100%;
    gap: 12px 16px;
  }

  .send > .hint {
    flex: 1 0 100%;
  }

  .fields > .field:first-child {
    flex-basis: 165px;
  }

  .fields > .pair {
    flex: 1 0 100%;
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

  .shown {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: center;
  }

  .use-all {
    margin-inline-start: auto;
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

  /* Four things in two lines, each at an edge: in a row the last of them would stand in a line of its own. */
  @media (width < 600px) {
    .title {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, auto);
      gap: 0 8px;
    }

    .title > .button {
      justify-self: end;
      padding-inline: 4px;
    }

    .title > h3 + .button + .button {
      justify-self: start;
      margin-inline-start: -4px;
    }
  }

  @media (width < 480px) {
    .send .button,
    .use-all,
    .done .button {
      flex: 1 1 100%;
    }
  }

  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
    }
  }
`;
