/** The grid of invited people with as many rows as one likes, and thirty of the same rows without what makes it long. */
import { html, LitElement } from 'lit';
import { InviteGridElement } from '../../../src/elements/invite-users-dialog/list/invite-grid.ts';
import { inviteGridStyles } from '../../../src/elements/invite-users-dialog/list/invite-grid.styles.ts';
import { inviteRow } from '../../../src/elements/invite-users-dialog/list/invite-row.ts';
import { inviteListTexts } from '../../../src/locales/en/invite-list.ts';
import { roleTexts } from '../../../src/locales/en/roles.ts';
import { LocalizeController } from '../../../src/ui/localize.ts';
import { buttons, controls } from '../../../src/ui/styles/controls.ts';
import { tokens } from '../../../src/ui/styles/tokens.ts';

const time = '2031-05-17T09:30:00.000Z';
const roles = ['viewer', 'collaborator'];

class PlainRowsElement extends LitElement {
  static styles = [tokens, buttons, controls, inviteGridStyles];
  rows = [];
  #words = new LocalizeController(this, 'invite-list', inviteListTexts);

  render() {
    return html`<div class="grid" role="grid">
      ${this.rows.map((invite, index) =>
        inviteRow(
          {
            invite,
            index,
            roles,
            isSelected: false,
            isFresh: false,
            isCopied: false,
            isMenuOpen: false,
            isBusy: false,
            comingRole: null,
            failure: null,
            tabIndexOf: () => '-1',
            words: this.#words,
            roleTexts,
          },
          {},
        ),
      )}
    </div>`;
  }
}
customElements.define('plain-rows', PlainRowsElement);
customElements.define('long-rows', class extends InviteGridElement {});

/** Made once: 100,000 of each round would be the browser's to collect in the next one. */
const made = new Map();

function invitesOf(count) {
  if (!made.has(count)) made.set(count, makeInvites(count));
  return made.get(count);
}

const makeInvites = (count) =>
  Array.from({ length: count }, (_, at) => ({
    id: `invite-${at}`,
    email: `person${at}@example.org`,
    firstName: `First${at}`,
    lastName: `Last${at}`,
    role: 'viewer',
    state: 'pending',
    stateAt: time,
    url: 'https://media.example.org/watch/lecture',
    message: null,
    expiry: { kind: 'never' },
    mail: 'sent',
    mailedAt: time,
    mailError: null,
    createdAt: time,
    by: null,
  }));

/** Resolves when the next frame has been painted. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  });

let scroller = null;

/** Milliseconds until the rows that can be seen are painted. */
globalThis.show = async (tag, count) => {
  const rows = invitesOf(count);
  scroller?.remove();
  scroller = document.createElement('div');
  scroller.className = 'scroller';
  document.body.append(scroller);
  await painted();
  const started = performance.now();
  const element = document.createElement(tag);
  element.rows = rows;
  element.medium = { kind: 'video' };
  element.scroller = scroller;
  scroller.append(element);
  const shown = () => element.renderRoot?.querySelector('[data-row]')?.getBoundingClientRect().height > 0;
  let at = await painted();
  while (!shown()) at = await painted();
  return at - started;
};

/** Scrolls so many rows with each frame, and gives the longest time between two of them and the row that is then seen. */
globalThis.scrollBy = async (rowsAFrame, frames) => {
  const row = scroller.querySelector('long-rows').renderRoot.querySelector('[data-row]');
  const step = row.getBoundingClientRect().height * rowsAFrame;
  // Rows of rounds before, and what was needed to show these.
  globalThis.gc();
  let longest = 0;
  let before = await painted();
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollTop += step;
    const now = await painted();
    longest = Math.max(longest, now - before);
    before = now;
  }
  const { top } = scroller.getBoundingClientRect();
  const seen = [...scroller.querySelector('long-rows').renderRoot.querySelectorAll('[data-row]')].find(
    (one) => one.getBoundingClientRect().bottom > top,
  );
  return { longest, seen: Number(seen?.getAttribute('aria-rowindex') ?? 0) };
};
