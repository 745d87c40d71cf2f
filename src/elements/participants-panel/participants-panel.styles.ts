import { css } from 'lit';

/** What is loaded closed: the place of the panel. */
export const participantsPanelStyles = css`
  :host {
    display: block;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }
`;
