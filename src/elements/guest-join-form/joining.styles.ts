import { css } from 'lit';

/** The words of the host, which are in whatever language. */
export const wordsStyles = css`
  /* Words of one direction in a page of the other keep their full stop at their own end. */
  h2,
  p {
    unicode-bidi: plaintext;
  }

  h2:dir(rtl),
  p:dir(rtl) {
    text-align: right;
  }

  .head {
    display: grid;
    gap: 4px;
  }
`;

/** A step of coming in that has the card to itself. */
export const stepStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }

  /* As in the card itself, which is another root. */
  h2 {
    font-size: 16px;
    font-weight: 600;
    line-height: 1.375;
    text-wrap: balance;
  }
`;

/** The parts of the card that are not elements of their own: head, reasons, words of the host. */
export const joiningStyles = css`
  .message {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_hairline);
    white-space: pre-line;
  }

  .recalled {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: center;
  }

  .reason {
    display: grid;
    gap: 8px;
    color: var(--_text-2);
  }

  .failed-head {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 16px;
    align-items: start;
  }

  .picture {
    display: grid;
    place-content: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_warning) 12%, transparent);
    color: var(--_warning);
  }

  .failed-head .head {
    padding-block-start: 9px;
  }

  .done .picture {
    background: color-mix(in srgb, var(--_success) 12%, transparent);
    color: var(--_success);
  }

  /* The bar above the content. */
  #here[role='group'] {
    padding-block-end: 12px;
  }

  #here:focus {
    outline: none;
  }

  .invite {
    margin-block-end: 12px;
  }

  .waiting {
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_hairline);
  }

  @media (forced-colors: active) {
    .picture {
      border: 1px solid CanvasText;
    }
  }
`;

/** A step of coming in with the words of the host in it. */
export const headedStepStyles = [wordsStyles, joiningStyles, stepStyles];
