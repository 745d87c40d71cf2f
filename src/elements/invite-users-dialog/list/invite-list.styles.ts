import { css } from 'lit';

export const inviteListStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
  }

  /* In reach however far the list is scrolled; over the room above it in the window, too: no row is seen there. */
  .stay {
    position: sticky;
    inset-block-start: -4px;
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin: -4px -4px 0;
    padding: 8px 4px;
    background: var(--_surface);
  }

  /* Rows fade out below it instead of being cut; where none is there, the room before the list has the same colour. */
  .stay::after {
    position: absolute;
    inset: 100% 0 auto;
    block-size: 12px;
    background: linear-gradient(var(--_surface), transparent);
    content: '';
    pointer-events: none;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  /* Of the browser's own making, and blue in some. */
  .search::-webkit-search-cancel-button {
    filter: grayscale(1);
  }

  .tools .search {
    flex: 1 1 200px;
    inline-size: auto;
    min-inline-size: 0;
  }

  .tools .order {
    flex: 0 1 auto;
    inline-size: auto;
  }

  .bulk {
    padding-inline: 8px;
    column-gap: 8px;
  }

  /* In reach however far the list is scrolled, over no head of a column, and moving no row when they come. */
  .bars {
    --_edge: 20px;
    position: sticky;
    inset-block-end: calc(-1 * var(--_edge));
    z-index: 1;
    display: grid;
    gap: 8px;
    margin-block-end: calc(-1 * var(--_edge));
    /* No row is seen below them. */
    padding-block-end: var(--_edge);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_surface);
  }

  @media (width < 480px) {
    .bars {
      --_edge: 16px;
    }
  }

  .bars:not(:has(*)) {
    display: none;
  }

  /* They stand where the window keeps room below what has the focus: to come to one of them moves no row. */
  .bars button {
    scroll-margin-block: 88px -88px;
  }

  .bars > * {
    border: 1px solid var(--_hairline);
    background: var(--_raised);
    box-shadow: var(--_shadow);
  }

  .bulk strong {
    font-weight: 600;
  }

  /* At the end of the bar where there is room, below what is selected where there is none. */
  .bulk .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }

  .bulk > .hint {
    flex: 1 0 100%;
  }

  .progress > span {
    flex: 1 1 auto;
  }

  progress {
    inline-size: 160px;
    accent-color: var(--_accent);
  }

  .by-hand {
    display: grid;
    gap: 4px;
  }

  .area {
    display: block;
    resize: vertical;
  }

  .held {
    justify-self: center;
  }

  .empty {
    display: grid;
    gap: 4px;
    justify-items: center;
    padding: 24px 16px;
    border: 1px dashed var(--_hairline);
    border-radius: var(--_radius);
    text-align: center;
  }

  .empty strong {
    font-weight: 600;
  }

  .empty p {
    max-inline-size: 40ch;
    overflow-wrap: anywhere;
    text-align: center;
    text-wrap: balance;
  }

  .skeleton.row {
    block-size: 120px;
  }

  /* What orders and saves scrolls away; what finds stays, in two lines. */
  @media (width < 480px) {
    .stay {
      inset-block-start: calc(-1 * (var(--_size) + 16px));
    }

    .tools {
      flex-wrap: wrap-reverse;
    }

    .tools .search {
      flex-basis: 100%;
    }

    .stay .filters {
      flex-wrap: nowrap;
      margin: -3px;
      padding: 3px;
      overflow-x: auto;
      scrollbar-width: none;
    }

    .stay .filter {
      flex: none;
    }
  }

  /* Two beside each other: one below the other they would cover the list. */
  @media (width < 480px) {
    .bulk .steps {
      display: grid;
      flex: 1 0 100%;
      grid-template-columns: 1fr 1fr;
    }

    .bulk .steps > :only-child {
      grid-column: 1 / -1;
    }
  }
`;
