/** The same in one Lit element with native dialog and popover. */
import { css, html, LitElement, svg } from 'lit';
import { ask, doors, icon, items, link, notice, stateOf, target, targets, ways } from './task.js';

const shape = () => html`<svg viewBox="0 0 20 20" width="20">${svg`<path d=${icon} />`}</svg>`;

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
      <button type="button" @pointerenter=${this.#near} @click=${this.#open}>${shape()}Share</button>
      <button aria-label="More actions" popovertarget="menu">⋯</button>
      <div popover role="menu" id="menu">
        ${items.map((item) => html`<button role="menuitem">${item}</button>`)}
      </div>
      <dialog aria-label="Share">
        <h2>Share</h2>
        <button aria-label="Close" @click=${this.#close}>${shape()}</button>
        <input readonly aria-label="Link" .value=${link} /><button>Copy link</button>
        <p>
          ${['Start', 'End'].map(
            (name) =>
              html`<label><input type="checkbox" /> ${name} at</label><input aria-label="${name} time" />`,
          )}
        </p>
        <p>${ways.map((way) => html`<button>${shape()}${way}</button>`)}</p>
        <p>${shape()}${notice}</p>
        <h3>Who else?</h3>
        ${doors.map(([name, sentence]) => html`<p><button>${shape()}${name}</button>${sentence}</p>`)}
        <span>${this.state}</span>
        <h3>Share on</h3>
        <ul>
          ${targets.map((name) => html`<li><a href=${target}>${name}</a></li>`)}
        </ul>
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

  #close = () => this.renderRoot.querySelector('dialog').close();
}
customElements.define('plain-share', PlainShareElement);
