import { css } from 'lit';

/** What is inside the items of the menu; the items themselves are ui/menu/menu's. */
export const mediaActionsStyles = css`
  .icon {
    flex: none;
    block-size: 20px;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .icon.directed:dir(rtl) {
    transform: scaleX(-1);
  }

  .item-text {
    display: grid;
  }

  .secondary {
    color: var(--_text-2);
    font-size: 13px;
  }

  .alert {
    display: contents;
    color: var(--_danger);
  }

  /* As wide as most of what may come. */
  [data-late] {
    min-inline-size: min(280px, calc(100vw - 16px));
  }

  .doors-to-come {
    display: grid;
    flex: 1;
    grid-auto-rows: var(--_size);
    align-items: center;
    margin-block: -6px;
  }

  .skeleton {
    justify-self: start;
    border-radius: 4px;
    background: var(--_hairline);
    line-height: 1.25;
  }

  .skeleton::before {
    visibility: hidden;
    /* Beside where its icon will be. */
    margin-inline-start: 32px;
    content: attr(data-text);
  }
`;
