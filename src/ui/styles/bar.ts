import { css } from 'lit';

/** What floats over the end of a list: what came of a step, what can be done next. */
export const barStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 8px 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: var(--_shadow);
    font-variant-numeric: tabular-nums;
  }

  .bar > .sentence {
    flex: 1 1 0;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid GrayText;
    }
  }
`;
