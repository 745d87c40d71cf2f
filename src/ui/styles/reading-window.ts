import { css } from 'lit';

/** Of a window while what it shows is read. */
export const readingWindowStyles = css`
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

  .skeleton.row {
    block-size: 52px;
  }
`;
