import { css } from 'lit';

export const entryBarStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    text-align: start;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .who {
    display: flex;
    flex: 1 1 160px;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
    min-inline-size: 0;
    /* What does not fit beside the name stands below it, not below the icon. */
    padding-inline-start: 28px;
  }

  .who .icon {
    margin-inline-start: -28px;
    color: var(--_success);
  }

  .who p {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .doors {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .notice:empty {
    margin-block-start: -8px;
  }

  .bar > .notice,
  .bar > .failed,
  .entry {
    flex: 1 0 100%;
  }

  .entry {
    padding: 16px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .entry[hidden] {
    display: none;
  }

  /* It is on top of everything, and no part of the page. */
  #question {
    position: absolute;
  }

  /* Both buttons in one row of their own. */
  @container (width < 440px) {
    .who {
      flex-basis: 100%;
    }

    .doors {
      inline-size: 100%;
    }

    .doors .button {
      flex: 1 1 0;
    }
  }
`;
