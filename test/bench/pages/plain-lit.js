/** The same in one Lit element with native dialog and popover. */
import { css, html, LitElement, svg } from 'lit';
import { ask, doors, icon, items, link, stateOf, ways } from './task.js';

class PlainShareElement extends LitElement {
  static properties = { state: { state: true } };

  static styles = css`
    button {
      padding: 6px 14px;
      border: 1px solid #868c98;
      border-radius: 8px;
      background: none;
      font: inherit;
    }
    dialog {
      inline-size: 480px;
      padding: 20px;
      border: 0;
      border-radius: 12px;
    }
    [popover] {
      padding: 4px;
      border: 1px solid #ccc;
      border-radius: 12px;
    }
  `;

  render() {
    return html`
      <button type="button" @pointerenter=${this.#near} @click=${this.#open}>
        <svg viewBox="0 0 20 20" width="20">${svg`<path d=${icon} />`}</svg>Share
      </button>
      <button aria-label="More actions" popovertarget="menu">⋯</button>
      <div popover role="menu" id="menu">
        ${items.map((item) => html`<button role="menuitem">${item}</button>`)}
      </div>
      <dialog aria-label="Share">
        <h2>Share</h2>
        <input readonly aria-label="Link" .value=${link} /><button>Copy link</button>
        <p>
          ${['Start', 'End'].map(
            (name) =>
              html`<label><input type="checkbox" /> ${name} at</label><input aria-label="${name} time" />`,
          )}
        </p>
        <p>${ways.map((way) => html`<button>${way}</button>`)}</p>
        ${doors.map(([name, sentence]) => html`<p><button>${name}</button>${sentence}</p>`)}
        <span>${this.state}</span>
      </dialog>
    `;
  }

  #near = async () => {
    this.state = stateOf(await ask());
  };

  #open = () => {
    void this.#near();
    this.renderRoot.querySelector('dialog').showModal();
  };
}
customElements.define('plain-share', PlainShareElement);
