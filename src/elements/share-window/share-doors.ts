/** The two ways to let others in: who sees which, what each is, and how it stands. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Permission } from '../../domain/permissions.js';
import type { MediumView } from '../../domain/schemas.js';
import type { shareTexts } from '../../locales/en/share.js';
import type { Formats } from '../../locales/texts.js';
import { GuestAccessOpenEvent, InviteUsersOpenEvent } from '../../ui/events.js';
import { hostIcons } from '../../ui/icons/host-icons.js';
import { icons } from '../../ui/icons/icons.js';
import { hasWindow } from '../../ui/window/windows-on-page.js';
import type { WindowName } from '../../ui/window/windows.js';
import { hides, type ShareOpener } from './share-opener.js';

export interface ShareDoor {
  readonly name: 'guest-access' | 'invite';
  readonly window: WindowName;
  readonly event: new (detail: { readonly mediaId: string }) => Event;
  /** Why it is closed; null where it is open. */
  readonly reason: string | null;
  /** How many links admit; null where guest access is off or not this person's to know. */
  readonly guestAccess: MediumView['guestAccess'];
  /** How many are invited; null where that is not this person's to know, or not of this door. */
  readonly invites: MediumView['invites'];
}

export interface ShareWords extends Formats {
  readonly texts: typeof shareTexts;
}

/** Those that are this person's, that the page wants, and that have a window; before the answer, all that may be. */
export function doorsOf(medium: MediumView | null, opener: ShareOpener | null, near: Element): ShareDoor[] {
  const doors = [
    {
      name: 'guest-access',
      window: 'guest-access-dialog',
      event: GuestAccessOpenEvent,
      permission: medium?.permissions.guestAccess ?? true,
      guestAccess: medium?.guestAccess ?? null,
      invites: null,
    },
    {
      name: 'invite',
      window: 'invite-users-dialog',
      event: InviteUsersOpenEvent,
      permission: medium?.permissions.invite ?? true,
      guestAccess: null,
      invites: medium?.invites ?? null,
    },
  ] as const;
  return doors
    .filter(
      ({ name, window, permission }) =>
        permission !== false && !hides(opener, name) && hasWindow(window, opener ?? near),
    )
    .map(({ permission, ...door }) => ({ ...door, reason: reasonOf(permission) }));
}

export interface DoorActions {
  readonly open: (door: ShareDoor) => void;
  /** It may be wanted soon: its code can come. */
  readonly near: (door: ShareDoor) => void;
}

export function renderDoors(
  doors: readonly ShareDoor[],
  words: ShareWords,
  actions: DoorActions,
): TemplateResult | typeof nothing {
  if (doors.length === 0) return nothing;
  return html`
    <section class="doors" aria-labelledby="who-else">
      <h3 id="who-else" class="sentence">${words.texts.whoElse}</h3>
      ${doors.map((door) => renderDoor(door, words, actions))}
    </section>
  `;
}

function renderDoor(door: ShareDoor, words: ShareWords, { open, near }: DoorActions): TemplateResult {
  const { name, reason } = door;
  const { texts } = words;
  const isGuests = name === 'guest-access';
  const state = doorState(door, words);
  return html`
    <button
      class="door"
      type="button"
      aria-labelledby="${name}-name"
      aria-describedby="${name}-is ${name}-state"
      aria-disabled=${reason === null ? nothing : 'true'}
      @pointerenter=${() => reason === null && near(door)}
      @focus=${() => reason === null && near(door)}
      @click=${() => reason === null && open(door)}
    >
      ${isGuests ? icons.guests : icons.invite}
      <span class="door-text">
        <span class="door-name" id="${name}-name">${isGuests ? texts.guestAccess : texts.inviteUsers}</span>
        ${
          reason === null && state !== null
            ? html`<span class="door-state" id="${name}-state">${state}</span>`
            : nothing
        }
        <span class="secondary" id="${name}-is">${isGuests ? texts.guestAccessIs : texts.inviteIs}</span>
        ${reason === null ? nothing : html`<span class="reason sentence" id="${name}-state">${reason}</span>`}
      </span>
      ${reason === null ? hostIcons.forward : nothing}
    </button>
  `;
}

/** Null where there is nothing to say. */
function doorState({ guestAccess, invites }: ShareDoor, words: ShareWords): string | null {
  if (guestAccess !== null) return stateOf(guestAccess, words);
  return invites === null || invites.all === 0 ? null : words.texts.invited(invites, words);
}

function stateOf(access: NonNullable<ShareDoor['guestAccess']>, words: ShareWords): string {
  const { texts } = words;
  if (!access.enabled) return texts.off;
  return access.links === 0 ? texts.onWithoutLinks : texts.on(access.activeLinks, words);
}

function reasonOf(permission: Permission): string | null {
  return typeof permission === 'object' ? permission.reason : null;
}
