import { css } from 'lit';

/** Icons drawn by ui/icons, in the colour of the text beside them. */
export const iconStyles = css`
  .icon {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .icon .dot {
    fill: currentcolor;
    stroke: none;
  }

  .icon.directed:dir(rtl) {
    transform: scaleX(-1);
  }
`;
