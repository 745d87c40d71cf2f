import { css } from 'lit';

// Apart from those of the tag itself, which are loaded before there is anybody to show.
export const peopleViewStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-inline-size: 0;
    max-block-size: var(--guestlist-panel-block-size, min(80dvh, 640px));
  }

  /* One thing that scrolls is enough for a hand: of many people the list still does, between its edges. */
  @media (width < 480px) {
    :host([data-few]) {
      max-block-size: var(--guestlist-panel-block-size, none);
    }
  }

  .bar {
    position: sticky;
    inset-block-end: 8px;
    z-index: 1;
    padding-block: 4px;
    padding-inline-end: 4px;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
  }

  h2 {
    font-size: 16px;
    font-weight: 600;
  }

  .count {
    color: var(--_text-2);
    font-variant-numeric: tabular-nums;
  }

  /* Of the browser's own making, and blue in some. */
  .input::-webkit-search-cancel-button {
    filter: grayscale(1);
  }

  /* Without its code it is no menu yet, and what the page adds to it stays out of sight. */
  #menu:not(:defined) {
    display: none;
  }

  .doors {
    margin-inline-start: auto;
  }

  .empty {
    display: grid;
    gap: 12px;
    justify-items: center;
    padding: 24px 12px;
    color: var(--_text-2);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .lines {
    display: grid;
    gap: 8px;
    min-block-size: 120px;
  }

  .line {
    block-size: 56px;
  }
`;

export const peopleListStyles = css`
  :host {
    position: relative;
    display: block;
    flex: 1 1 auto;
    min-block-size: 180px;
    /* Room for focus rings, which a box that scrolls cuts off. */
    margin-inline: -4px;
    padding-inline: 4px;
    container-type: inline-size;
    /* Drawn where something is cut off. */
    border-block: 1px solid transparent;
    overflow-y: auto;
    overscroll-behavior: contain;
    /* The list keeps what is seen in its place by itself. */
    overflow-anchor: none;
  }

  :host(.above) {
    border-block-start-color: var(--_hairline);
  }

  :host(.below) {
    border-block-end-color: var(--_hairline);
  }

  ul {
    list-style: none;
  }

  .group {
    display: flex;
    gap: 8px;
    align-items: center;
    min-block-size: 44px;
    padding-block-start: 4px;
  }

  h3 {
    font-size: 13px;
    font-weight: 600;
  }

  .count {
    color: var(--_text-2);
    font-size: 13px;
    font-variant-numeric: tabular-nums;
  }

  .all {
    margin-inline-start: auto;
  }

  .waiting {
    padding: 4px 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .waiting .group {
    padding-block-end: 8px;
  }

  .person {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    gap: 4px 12px;
    align-items: center;
    padding-block: 8px;
    border-block-start: 1px solid var(--_hairline);
  }

  /* Into the room beside the rows, so that it goes around the initials and over nothing. */
  .person:focus-visible {
    margin-inline: -8px;
    padding-inline: 8px;
    border-radius: var(--_radius);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .initials {
    display: grid;
    place-content: center;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_accent) 14%, var(--_surface));
    color: var(--_text);
    font-size: 13px;
    font-weight: 600;
  }

  .who {
    display: grid;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .name-line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }

  .name {
    font-weight: 500;
  }

  .self {
    padding-inline: 6px;
    border: 1px solid var(--_hairline);
    border-radius: 10px;
    color: var(--_text-2);
    font-size: 12px;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }

  .fact {
    display: inline-flex;
    gap: 4px;
    align-items: center;
    white-space: nowrap;
  }

  .fact .icon {
    inline-size: 16px;
    block-size: 16px;
  }

  .here {
    color: var(--_success);
  }

  .controls {
    display: flex;
    gap: 4px;
    align-items: center;
    justify-content: flex-end;
  }

  .select {
    inline-size: auto;
    max-inline-size: 150px;
  }

  .select:disabled {
    opacity: 0.55;
  }

  .row-failed {
    grid-column: 1 / -1;
  }

  .line {
    block-size: 56px;
    margin-block: 8px;
  }

  @container (width < 420px) {
    .controls {
      grid-column: 2 / -1;
      justify-content: flex-start;
      margin-block-start: 4px;
    }

    /* The menu stays beside the name; the role goes below it. */
    .controls:has(.more) {
      display: contents;
    }

    .more {
      grid-area: 1 / 3;
      align-self: start;
    }

    .controls:has(.more) > .select {
      grid-area: 2 / 2;
      justify-self: start;
      margin-block-start: 4px;
    }
  }

  @media (forced-colors: active) {
    .initials {
      border: 1px solid CanvasText;
    }
  }
`;

export const panelDoorsStyles = css`
  :host {
    display: inline-grid;
    justify-items: end;
  }

  :host([single]) {
    justify-items: center;
  }

  .item-text {
    display: grid;
  }

  .trouble {
    color: var(--_danger);
  }
`;
