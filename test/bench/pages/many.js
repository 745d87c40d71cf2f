/** A thousand of ours, or a thousand of the least that Lit makes of the same template and the same styles. */
import { html, LitElement } from 'lit';
import '../../../src/define/media-actions-menu.ts';
import '../../../src/define/share-button.ts';
import { mediaActionsMenuStyles } from '../../../src/elements/media-actions-menu/media-actions-menu.styles.ts';
import { shareButtonStyles } from '../../../src/elements/share-button/share-button.styles.ts';
import { moreIcon } from '../../../src/ui/icons/more-icon.ts';
import { shareIcon } from '../../../src/ui/icons/share-icon.ts';

class LeastButtonElement extends LitElement {
  static styles = shareButtonStyles;
  render() {
    return html`
      <button part="button" type="button" aria-haspopup="dialog">
        <slot name="icon">${shareIcon}</slot>
        <slot>${'Share'}</slot>
      </button>
    `;
  }
}

class LeastMenuElement extends LitElement {
  static styles = mediaActionsMenuStyles;
  render() {
    return html`
      <button
        id="button"
        part="button"
        type="button"
        aria-label=${'More actions'}
        title=${'More actions'}
        aria-haspopup="menu"
        aria-expanded=${'false'}
      >
        ${moreIcon}
      </button>
    `;
  }
}
customElements.define('least-button', LeastButtonElement);
customElements.define('least-menu', LeastMenuElement);

/** Milliseconds until as many are made, rendered and laid out. */
globalThis.make = async (tag, count) => {
  const started = performance.now();
  const box = document.createElement('div');
  for (let made = 0; made < count; made += 1) box.append(document.createElement(tag));
  document.body.append(box);
  await box.lastElementChild.updateComplete;
  box.getBoundingClientRect();
  return performance.now() - started;
};
