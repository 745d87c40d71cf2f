/** A button that copies, and says so for two seconds without a change of its width. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CopyState } from './controllers/copy-controller.js';
import { icons } from './icons/icons.js';

export interface CopyButtonView {
  readonly state: CopyState;
  readonly label: string;
  /** What it says once it is true. */
  readonly done: string;
  readonly accent?: boolean;
  /** The id of what somebody should know before. */
  readonly describedBy?: string;
  readonly action: () => void;
}

export function renderCopyButton({
  state,
  label,
  done,
  accent = false,
  describedBy,
  action,
}: CopyButtonView): TemplateResult {
  const copied = state === 'copied';
  return html`
    <button
      class="button copy ${accent ? 'accent' : ''}"
      type="button"
      aria-describedby=${describedBy ?? nothing}
      aria-busy=${state === 'waiting' ? 'true' : nothing}
      @click=${action}
    >
      <span class=${copied ? 'hidden' : ''}>${label}</span>
      <span class=${copied ? '' : 'hidden'}>${icons.check}${done}</span>
    </button>
  `;
}

export const copyButtonStyles = css`
  /* Both words have their place, so that the button keeps its width. */
  .copy {
    display: inline-grid;
    flex: none;
    white-space: nowrap;
  }

  .copy > span {
    display: inline-flex;
    grid-area: 1 / 1;
    gap: 6px;
    align-items: center;
    justify-content: center;
  }

  .copy > .hidden {
    visibility: hidden;
  }

  .copy .icon {
    inline-size: 18px;
    block-size: 18px;
  }
`;
