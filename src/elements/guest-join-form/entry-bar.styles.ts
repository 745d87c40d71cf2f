import { css } from 'lit';

export const entryBarStyles = css`
  :host {
    display: block;
    container-type: inline-size;
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
  }

  .who .icon {
    color: var(--_success);
  }

  .who p {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: calc(100% - 28px);
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }

  .doors {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

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

export const entryPanelStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    justify-items: start;
  }

  /* It is on top of everything, and no row here. */
  #question {
    position: absolute;
  }

  dl {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 4px 16px;
    overflow-wrap: anywhere;
  }

  dl > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }

  dt {
    color: var(--_text-2);
  }

  dt,
  dd {
    unicode-bidi: plaintext;
  }
`;
