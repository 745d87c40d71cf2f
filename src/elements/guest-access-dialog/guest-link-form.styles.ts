import { css } from 'lit';

export const guestLinkFormStyles = css`
  :host {
    display: block;
  }

  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .disclosure {
    gap: 4px;
    margin-inline-start: -8px;
    padding-inline: 4px 10px;
  }

  .disclosure .icon {
    inline-size: 18px;
    block-size: 18px;
  }

  .disclosure[aria-expanded='true'] .icon {
    transform: rotate(90deg);
  }

  #more:not([hidden]) {
    padding-block-start: 12px;
  }

  .skeleton {
    block-size: 120px;
  }

  .notice:empty {
    display: none;
  }

  .conflict {
    display: grid;
    gap: 8px;
    padding: 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .conflict-title {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .conflict-title .icon {
    color: var(--_warning);
  }

  .conflict-title strong {
    font-weight: 600;
  }

  .conflict dl {
    display: grid;
    gap: 4px;
  }

  .conflict dl div {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) 2fr;
    gap: 12px;
  }

  .conflict dt {
    color: var(--_text-2);
  }

  .conflict dd {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .conflict .ways {
    justify-content: flex-end;
  }

  .actions {
    --_edge: 20px;
    position: sticky;
    inset-block-end: calc(-1 * var(--_edge));
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
    margin-block-end: calc(-1 * var(--_edge));
    padding-block: 12px var(--_edge);
    border-block-start: 1px solid var(--_hairline);
    background: var(--_surface);
  }

  @media (width < 480px) {
    .actions {
      --_edge: 16px;
    }

    .actions .button {
      flex: 1;
    }
  }
`;

export const guestLinkOptionsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(140px, 1fr));
    gap: 0 12px;
  }

  .ticked .hint {
    margin-inline-start: 28px;
  }

  .name {
    font-weight: 500;
  }

  .beside {
    display: flex;
    gap: 8px;
  }

  .beside .button {
    flex: none;
  }
`;

export const guestQuestionsStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
  }

  h4 {
    margin: 0;
    font-size: 14px;
    font-weight: 500;
  }

  .question {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    margin-block-start: 8px;
    padding: 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
  }

  /* Inside the frame, where it leaves room for the tools beside it. */
  .question legend {
    float: inline-start;
    line-height: var(--_size);
  }

  .tools {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 4px;
    display: flex;
  }

  .add {
    justify-self: start;
    margin-block-start: 8px;
  }
`;
