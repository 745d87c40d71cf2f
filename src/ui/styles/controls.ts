import { css } from 'lit';
import { buttons } from './buttons.js';

export { buttons };

/** Fields, notes. Use as `static styles = [tokens, buttons, controls, own]`. */
export const controls = css`
  * {
    box-sizing: border-box;
  }

  p,
  h2,
  h3,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  /* Where the focus is put so that it is read: nothing to press, and no sign as if there were. */
  :is(h2, h3):focus {
    outline: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .secondary,
  .hint {
    color: var(--_text-2);
    font-size: 13px;
    text-wrap: pretty;
  }

  /* A sentence keeps its own direction on a page of the other one, and stands where the page's would. */
  .sentence,
  .secondary,
  .hint,
  .error span,
  .failed-text *,
  label {
    unicode-bidi: plaintext;
  }

  :where(.sentence, .secondary, .hint, .error span, .failed-text *, label):dir(rtl) {
    text-align: right;
  }

  :where(.sentence):dir(ltr) {
    text-align: left;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 4px;
    min-inline-size: 0;
  }

  .field label {
    font-weight: 500;
  }

  .input,
  .select {
    inline-size: 100%;
    min-block-size: var(--_size);
    padding: 6px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-variant-numeric: tabular-nums;
    text-overflow: ellipsis;
  }

  .select {
    appearance: none;
    padding-inline-end: 32px;
    /* The two strokes of an icon: a picture would need a policy that lets it in. */
    --_stroke: transparent 38%, currentcolor 40% 58%, transparent 60%;
    background-image: linear-gradient(45deg, var(--_stroke)), linear-gradient(-45deg, var(--_stroke));
    background-position:
      right 16px center,
      right 11px center;
    background-size: 6px 6px;
    background-repeat: no-repeat;
  }

  .select:dir(rtl) {
    background-position:
      left 11px center,
      left 16px center;
  }

  .input:focus-visible,
  .select:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }

  .input[aria-invalid='true'],
  .select[aria-invalid='true'] {
    border-color: var(--_danger);
    /* Around the border, which says that it is wrong. */
    outline-offset: 0;
  }

  .input::placeholder {
    color: var(--_text-2);
    opacity: 1;
  }

  .checkbox {
    appearance: none;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_surface);
    color: var(--_on-accent);
  }

  .checkbox:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .checkbox:checked::before {
    inline-size: 5px;
    block-size: 9px;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -1px;
    content: '';
  }

  .error {
    display: flex;
    gap: 4px;
    align-items: start;
    color: var(--_danger);
    font-size: 13px;
  }

  .error .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: 1.5px;
  }

  .failed,
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    padding: 12px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  .failed > .icon {
    flex: none;
    color: var(--_danger);
  }

  .failed-text {
    display: grid;
    flex: 1 1 200px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .failed-text strong {
    font-weight: 600;
  }

  .failed-text span {
    color: var(--_text-2);
  }

  .skeleton {
    border-radius: var(--_radius);
    background: var(--_raised);
  }

  @media (pointer: coarse) {
    .input,
    .select {
      font-size: 16px;
    }
  }

  @media (forced-colors: active) {
    /* A drawn arrow is left out there; the browser's own is not. */
    .select,
    .checkbox {
      appearance: auto;
    }

    /* There the colours of fields are those of the system, and so is this one. */
    :disabled {
      border-color: GrayText;
      color: GrayText;
    }

    .skeleton,
    .failed,
    .note {
      border: 1px solid GrayText;
    }
  }
`;
