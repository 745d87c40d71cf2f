import { css } from 'lit';

export const shareTimesStyles = css`
  :host {
    display: block;
  }

  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: start;
  }

  .edge {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }

  /* Below its own field, which it makes no wider: neither by its words nor by the gap before them. */
  .error {
    flex: 0 0 100%;
    margin-inline-end: -8px;
    contain: inline-size;
  }

  .tick {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: var(--_size);
    cursor: pointer;
  }

  .input {
    inline-size: 10ch;
    min-inline-size: 84px;
    text-align: center;
  }

  @media (width < 480px) {
    .edge {
      flex: 1 1 100%;
      justify-content: space-between;
    }
  }
`;
