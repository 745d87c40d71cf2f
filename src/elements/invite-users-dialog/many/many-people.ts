/** The people of *Add many*, from what was pasted to whoever is invited: reads, and knows who is invited already or blocked. */
import type { ListedPerson } from '../../../domain/address-list.js';
import type { IgnoredPart } from '../../../domain/address-table.js';
import { emailKey } from '../../../domain/email-address.js';
import type { InviteRole } from '../../../domain/media.js';
import { inSlices } from '../../../ui/in-slices.js';
import { loadPart } from '../../../ui/load-part.js';
import type { ManyAccess } from './many-access.js';
import { blockedKeys } from './blocked-keys.js';
import { invitedKeys } from './invited-keys.js';
import { InviteReview } from './review.js';
import type { InviteSending } from './sending.js';
import { SendingRounds } from './sending-rounds.js';

/** More stands still in a text field. */
const mostPasted = 100_000;

export interface ManyOptions {
  /** Of those for whom none is named. */
  readonly role: InviteRole;
  /** Those of the medium. */
  readonly roles: readonly InviteRole[];
  /** What they are called in the language of the page. */
  readonly roleNames: Readonly<Record<string, string>>;
}

export class ManyPeople {
  readonly review: InviteReview;
  readonly rounds: SendingRounds;
  /** Of the table that was added last, what was not taken. */
  ignored: readonly IgnoredPart[] = [];
  /** All that was pasted, to begin anew with; empty where it is too long for that. */
  pasted = '';
  #isTooLong = false;
  readonly #stop = new AbortController();
  #invited = new Set<string>();
  readonly #blocked = new Set<string>();

  constructor({ role, roles, roleNames }: ManyOptions) {
    const byName = new Map<string, InviteRole>();
    for (const one of roles) {
      for (const name of [one, roleNames[one] ?? one]) byName.set(name.toLowerCase(), one);
    }
    this.review = new InviteReview({
      role,
      roleNamed: (text) => byName.get(text.trim().toLowerCase()) ?? null,
    });
    this.rounds = new SendingRounds(this.review);
  }

  /** How many stand in a text. */
  async add(text: string): Promise<number> {
    const { signal } = this.#stop;
    const { readPeople } = await loadPart(() => import('./read-people.js'));
    const isRole = (role: string): boolean => this.review.namesRole(role);
    const { people, ignored } = await readPeople(text, { isRole, signal });
    if (!people.some(isSomebody)) return 0;
    this.ignored = ignored;
    this.#keep(text);
    await inSlices(this.review.fill(people), () => undefined, signal);
    return people.length;
  }

  /** Asks who is invited already, and who is blocked. Where nobody answers, sending finds it out. */
  async findKnown(access: ManyAccess): Promise<void> {
    try {
      const { backend, mediaId } = await access.reach();
      const { signal } = this.#stop;
      this.#know(await invitedKeys(backend, mediaId, signal));
      const addresses = this.review.ids('all').map((id) => this.review.row(id).address);
      for await (const key of blockedKeys(backend, mediaId, addresses, signal)) this.#blocked.add(key);
      this.review.setBlocked(this.#blocked);
    } catch {
      // Nobody is invited twice, nor unblocked without a word, all the same.
    }
  }

  /** Whoever it has invited is so from now on. */
  takeInvited(sending: InviteSending): void {
    this.rounds.keep(sending);
    const keys = [...sending.results].flatMap(([id, { kind }]) => {
      const { address } = this.review.row(id);
      return address !== null && (kind === 'created' || kind === 'already-invited')
        ? [emailKey(address)]
        : [];
    });
    this.#know(keys);
  }

  abort(): void {
    this.#stop.abort();
    this.rounds.abort();
  }

  #keep(text: string): void {
    const all = this.pasted === '' ? text : `${this.pasted}\n${text}`;
    this.#isTooLong ||= all.length > mostPasted;
    this.pasted = this.#isTooLong ? '' : all;
  }

  #know(keys: Iterable<string>): void {
    for (const key of keys) this.#invited.add(key);
    this.review.setInvited(this.#invited);
  }
}

/** A text in which nothing even looks like an address is something else. */
function isSomebody({ address, typed }: ListedPerson): boolean {
  return address !== null || typed.includes('@');
}
