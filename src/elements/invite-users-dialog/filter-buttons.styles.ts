import { css } from 'lit';

export const filterButtonsStyles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .filter {
    gap: 6px;
    min-block-size: 32px;
    padding: 2px 12px;
    border-radius: 18px;
  }

  .filter .count {
    color: var(--_text-2);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }

  .filter[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  @media (pointer: coarse) {
    .filter {
      min-block-size: var(--_size);
      border-radius: 22px;
    }
  }

  @media (forced-colors: active) {
    .filter[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
