/** One row of the grid of invited people. */
import { nothing, type TemplateResult } from 'lit';
import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { InviteRole } from '../../../domain/media.js';
import type { InviteView } from '../../../domain/schemas.js';
import type { Texts } from '../../../locales/texts.js';
import { addressText } from '../../../ui/address.js';
import { moreIcon } from '../../../ui/icons/more-icon.js';
import { hostIcons } from '../../../ui/icons/host-icons.js';
import { icons } from '../../../ui/icons/icons.js';
import type { LocalizeController } from '../../../ui/localize.js';
import { mailDetails, mailTroubleText } from '../mail-trouble.js';

/** The columns, in their order. */
export const columns = ['select', 'person', 'role', 'state', 'copy', 'menu'] as const;
export type Column = (typeof columns)[number];

export interface RowView {
  readonly invite: InviteView;
  readonly index: number;
  readonly roles: readonly InviteRole[];
  readonly isSelected: boolean;
  readonly isFresh: boolean;
  readonly isCopied: boolean;
  readonly isMenuOpen: boolean;
  /** Whether something is being done to it. */
  readonly isBusy: boolean;
  /** The role it is about to have. */
  readonly comingRole: InviteRole | null;
  /** What went wrong with it; nothing where nothing has. */
  readonly failure: unknown;
  readonly tabIndexOf: (column: Column) => '0' | '-1';
  readonly words: LocalizeController<'invite-list'>;
  readonly roleTexts: Texts['roles'];
  readonly troubleTexts: Texts['mail-trouble'];
}

export interface RowActions {
  readonly select: (invite: InviteView, event: Event) => void;
  readonly copy: (invite: InviteView) => void;
  readonly pressMenu: (invite: InviteView, event: PointerEvent) => void;
  readonly toggleMenu: (invite: InviteView, event: Event) => void;
}

export function inviteRow(view: RowView, actions: RowActions): TemplateResult {
  const { invite, index, isSelected, tabIndexOf, words } = view;
  const { texts } = words;
  return html`
    <div
      class="row"
      role="row"
      aria-rowindex=${index + 2}
      aria-label=${invite.email}
      aria-selected=${isSelected ? 'true' : 'false'}
      aria-busy=${view.isBusy ? 'true' : nothing}
      data-index=${index}
      data-row=${invite.id}
    >
      <div class="cell select-cell" role="gridcell">
        <input
          class="checkbox"
          type="checkbox"
          data-col="0"
          tabindex=${tabIndexOf('select')}
          aria-label=${texts.select(invite.email)}
          .checked=${live(isSelected)}
          @click=${(event: Event) => actions.select(invite, event)}
        />
      </div>
      ${person(view)} ${role(view)} ${state(view)} ${copy(view, actions)}
      <div class="cell menu-cell" role="gridcell">
        <button
          class="button icon-button"
          type="button"
          data-col="5"
          tabindex=${tabIndexOf('menu')}
          aria-label=${texts.actionsFor(invite.email)}
          title=${texts.actionsFor(invite.email)}
          aria-haspopup="menu"
          aria-expanded=${view.isMenuOpen ? 'true' : 'false'}
          @pointerdown=${(event: PointerEvent) => actions.pressMenu(invite, event)}
          @click=${(event: Event) => actions.toggleMenu(invite, event)}
        >
          ${moreIcon}
        </button>
      </div>
      ${view.failure === nothing ? nothing : html`<div class="row-failed" role="gridcell">${view.failure}</div>`}
    </div>
  `;
}

/** Nothing where the link lets nobody in, or is lost; the cell is still one to walk over. */
function copy({ invite, isCopied, tabIndexOf, words }: RowView, actions: RowActions): TemplateResult {
  const tabIndex = tabIndexOf('copy');
  if (invite.state === 'revoked' || invite.blocked || invite.url === '') {
    return html`<div class="cell copy-cell" role="gridcell" data-col="4" tabindex=${tabIndex}></div>`;
  }
  return html`
    <div class="cell copy-cell" role="gridcell">
      <button
        class="button icon-button"
        type="button"
        data-col="4"
        tabindex=${tabIndex}
        aria-label=${words.texts.copy}
        title=${words.texts.copy}
        @click=${() => actions.copy(invite)}
      >
        ${isCopied ? icons.check : hostIcons.copy}
      </button>
    </div>
  `;
}

function person({ invite, isFresh, tabIndexOf, words }: RowView): TemplateResult {
  const name = `${invite.firstName} ${invite.lastName}`.trim();
  return html`
    <div class="cell person-cell" role="gridcell" data-col="1" tabindex=${tabIndexOf('person')}>
      <span class="initials" aria-hidden="true">${initialsOf(invite)}</span>
      <span class="who">
        <span>
          <bdi class="name">${name === '' ? addressText(invite.email) : name}</bdi>
          ${isFresh ? html`<span class="fresh">${words.texts.new}</span>` : nothing}
        </span>
        ${name === '' ? nothing : html`<bdi class="address">${addressText(invite.email)}</bdi>`}
      </span>
    </div>
  `;
}

function role(view: RowView): TemplateResult {
  const { invite, roles, comingRole, tabIndexOf, roleTexts } = view;
  const shown = comingRole ?? invite.role;
  // One that the kind of medium no longer has is still what they are.
  const choices = roles.includes(shown) ? roles : [shown, ...roles];
  return html`
    <div class="cell role-cell" role="gridcell" data-col="2" tabindex=${tabIndexOf('role')}>
      <select
        class="select"
        data-id=${invite.id}
        tabindex="-1"
        aria-label=${roleTexts.role}
        ?disabled=${invite.state === 'revoked'}
      >
        ${choices.map(
          (choice) => html`
            <option value=${choice} .selected=${choice === shown}>
              ${roleTexts.roles[choice] ?? choice}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}

const stateIcons: Readonly<Record<InviteView['state'], TemplateResult>> = {
  pending: icons.clock,
  sent: hostIcons.mail,
  failed: icons.alert,
  opened: icons.door,
  accepted: icons.check,
  declined: icons.full,
  expired: icons.clock,
  revoked: icons.close,
  locked: icons.alert,
};

function state({ invite, tabIndexOf, words, troubleTexts }: RowView): TemplateResult {
  const { texts } = words;
  const trouble = troubleOf(invite, troubleTexts);
  const more = trouble ?? moreOf(invite, words);
  if (isStopped(invite)) {
    return html`
      <div class="cell state-cell" role="gridcell" data-col="3" tabindex=${tabIndexOf('state')}>
        <span class="state" data-state="blocked">${hostIcons.block}<span>${texts.blocked}</span></span>
        <span class="more sentence">${more}</span>
      </div>
    `;
  }
  const word = isWaiting(invite) ? texts.queued : (texts.states[invite.state] ?? invite.state);
  // Where there is something to open, that takes the focus, and says what the cell does.
  const hasDetails = trouble !== null && invite.mailError !== null;
  const tabIndex = tabIndexOf('state');
  const [stateId, moreId] = [`state-${invite.id}`, `more-${invite.id}`];
  return html`
    <div
      class="cell state-cell"
      role="gridcell"
      data-col=${hasDetails ? nothing : '3'}
      tabindex=${hasDetails ? nothing : tabIndex}
    >
      <span class="state" id=${stateId} data-state=${invite.state}
        >${stateIcons[invite.state]}<span>${word}</span></span
      >
      <time datetime=${invite.stateAt}>${texts.at(invite.stateAt, Date.now(), words)}</time>
      ${more === '' ? nothing : html`<span class="more sentence" id=${moreId}>${more}</span>`}
      ${
        hasDetails
          ? mailDetails(invite, troubleTexts, {
              column: '3',
              tabIndex,
              describedBy: `${stateId} ${moreId}`,
            })
          : nothing
      }
    </div>
  `;
}

/** By a block of the address; a link that was taken back is not what stops them. */
export const isStopped = ({ state, blocked }: InviteView) => blocked && state !== 'revoked';

/** Its mail has not gone yet. */
const isWaiting = ({ state, mail }: InviteView) => state === 'pending' && mail === 'queued';

/** Of a mail that has not arrived; null where something else is worth the line. */
function troubleOf(invite: InviteView, texts: Texts['mail-trouble']): string | null {
  const isShown = (isWaiting(invite) || invite.state === 'failed') && invite.url !== '';
  return isShown && !isStopped(invite) ? mailTroubleText(invite, texts) : null;
}

/** What is worth a second line. */
function moreOf(invite: InviteView, words: LocalizeController<'invite-list'>): string {
  const { texts } = words;
  const { state: now, expiry } = invite;
  if (isStopped(invite)) return texts.blockedWay;
  if (now === 'locked') return texts.lockedWay;
  if (now === 'revoked' || now === 'declined' || now === 'expired') return '';
  if (invite.url === '') return texts.keyLostWay;
  if (expiry.kind === 'session-end') return texts.endsWithSession;
  return expiry.kind === 'at' ? texts.ends(expiry.at, Date.now(), words) : '';
}

/** Of the name, or of the address: a picture of its own for each row, as long as nobody has one. */
function initialsOf({ firstName, lastName, email }: InviteView): string {
  const first = (text: string): string => /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '';
  const both = first(firstName) + first(lastName);
  return (both === '' ? first(email) : both).toUpperCase();
}
