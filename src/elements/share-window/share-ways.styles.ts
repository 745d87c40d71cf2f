import { css } from 'lit';

export const shareWaysStyles = css`
  :host {
    display: grid;
    gap: 12px;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .ways .button {
    flex: 1 1 0;
    gap: 6px;
    min-inline-size: max-content;
    padding-inline: 6px;
    white-space: nowrap;
  }

  .to-come {
    visibility: hidden;
  }

  .ways .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .ways .button[aria-expanded='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  ::slotted([slot='actions']) {
    flex: 1 1 auto;
  }

  .panel {
    display: grid;
    min-inline-size: 0;
    padding: 16px;
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .panel:empty {
    display: none;
  }

  @media (forced-colors: active) {
    .panel {
      border: 1px solid GrayText;
    }

    .ways .button[aria-expanded='true'] {
      outline: 1px solid Highlight;
    }
  }
`;
