import { css } from 'lit';

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
    inline-size: 100%;
    overflow-wrap: anywhere;
  }

  dl:dir(rtl) {
    text-align: right;
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
