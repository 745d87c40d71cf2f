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

  .failure {
    display: grid;
    padding: 8px 12px;
  }

  .separator {
    margin: 4px 8px;
    border-block-start: 1px solid var(--_hairline);
  }
`;
