import { css } from 'lit';

export const shareTimesStyles = css`
  :host {
    display: grid;
    gap: 4px;
  }

  .times {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }

  .edge {
    display: flex;
    gap: 8px;
    align-items: center;
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
