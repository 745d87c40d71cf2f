import { css } from 'lit';

export const joinCountdownStyles = css`
  .description {
    color: var(--_text-2);
    white-space: pre-line;
  }

  .when {
    display: grid;
    gap: 4px;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_raised);
    text-align: center;
  }

  .date::first-letter {
    text-transform: uppercase;
  }

  /* The zone belongs to the line above it. */
  .date + .date {
    margin-block-start: -4px;
  }

  .when p {
    text-align: center;
    text-wrap: balance;
  }

  .clock {
    font-size: 24px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
  }

  .clock .label {
    display: block;
    color: var(--_text-2);
    font-size: 13px;
    font-weight: 400;
  }

  .date {
    color: var(--_text-2);
    font-size: 13px;
  }

  .calendar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }

  .calendar .words {
    display: inline-flex;
    gap: 8px;
    align-items: center;
  }

  .calendar .hint:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .when {
      border: 1px solid GrayText;
    }
  }
`;
