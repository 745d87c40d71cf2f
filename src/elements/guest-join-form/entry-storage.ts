/** What a guest's tab keeps: the link until the person is in, what was typed, and the seat from then on. */
import type { Challenge, ChallengeId } from '../../domain/schemas.js';
import { KeptText, parsed } from './kept-text.js';
import { RememberedGuest } from './remembered-guest.js';

export interface Kept {
  /** What renews the pass: this tab's own. */
  readonly seat?: string;
  /** The seat came from what this device remembers: nobody in this tab has said who they are. */
  readonly isRecalled?: boolean;
  /** What the link asked, so that answers can be shown with their questions. */
  readonly questions?: readonly Question[];
  readonly typed?: Typed;
  /** The key of a join that nobody has answered yet, with what it was for. */
  readonly attempt?: Attempt;
  /** A code that was mailed, or so it is said. */
  readonly challenge?: KeptChallenge;
}

/** What survives a reload. An access code does not: it is proof, and is typed again. */
export interface Typed {
  readonly name: string;
  readonly email: string;
  readonly remember: boolean;
  /** By the id of the link's field. */
  readonly answers: Readonly<Record<string, string>>;
  /** The version of the terms that were read; null before. */
  readonly acceptedTerms: number | null;
}

export interface Question {
  readonly id: string;
  readonly label: string;
  readonly isTick: boolean;
}

export interface KeptChallenge extends Challenge {
  /** As typed. */
  readonly email: string;
  /** By this device's clock, which is asked again only for what lies between. */
  readonly askedAt: number;
  /** The person went back to type another address. */
  readonly isLeft: boolean;
}

export interface Attempt extends Typed {
  readonly key: string;
  readonly isInvite: boolean;
  /** Of the code that proves the address; null where none is asked. */
  readonly challengeId: ChallengeId | null;
  readonly seat: string | null;
  readonly questions: readonly Question[];
}

/** What this tab and this device know of who is here. */
export interface Known {
  /** Nobody in this tab has said who they are: the device did. */
  readonly isRecalled: boolean;
  /** They come in again by themselves, also in another tab. */
  readonly isRemembered: boolean;
  /** Whoever leaves can join again at once. */
  readonly hasLink: boolean;
  /** What was asked of them. */
  readonly questions: readonly Question[];
}

const nobody: Typed = { name: '', email: '', remember: false, answers: {}, acceptedTerms: null };

/** One place of a tab. */
export class EntryStorage {
  /** Who this device remembers for that place. */
  readonly remembered: RememberedGuest;
  /** Proof is kept as long as the page, no longer: it is typed again. */
  accessCode = '';
  code = '';
  readonly #entry: KeptText;
  readonly #link: KeptText;
  /** What was last read or written: storage may be wiped while somebody types. */
  #kept: Kept = {};
  #secret: string | null = null;

  /** Of a medium, or of this page where none is set. The link is the page's: any form on it may be meant. */
  constructor(mediaId: string | null) {
    const page = pageAddress();
    const place = mediaId ?? page;
    this.#entry = new KeptText('sessionStorage', `entry/${place}`);
    this.#link = new KeptText('sessionStorage', `link/${page}`);
    this.remembered = new RememberedGuest(place);
  }

  /** Whether both keep the same things. */
  equals(other: EntryStorage): boolean {
    return this.#entry.equals(other.#entry) && this.#link.equals(other.#link);
  }

  /** The link's secret, until its holder has joined. */
  get secret(): string | null {
    this.#secret = this.#link.load() ?? this.#secret;
    return this.#secret;
  }

  set secret(secret: string | null) {
    this.#secret = secret;
    this.#link.save(secret);
  }

  /** Another link, or none: what was asked of the one before is not asked of this one. */
  take(secret: string | null): void {
    if (secret === this.secret) return;
    this.secret = secret;
    this.keep({ attempt: undefined, challenge: undefined });
  }

  read(): Kept {
    const text = this.#entry.load();
    if (text !== null) this.#kept = parsed(text);
    return this.#kept;
  }

  get known(): Known {
    const { isRecalled = false, questions = [] } = this.read();
    const isRemembered = this.remembered.read() !== null;
    return { isRecalled, isRemembered, hasLink: this.secret !== null, questions };
  }

  /** This tab's own, else the one that this device remembers. */
  get seat(): string | null {
    return this.read().seat ?? this.remembered.read()?.seat ?? null;
  }

  /** What stands in the form: as typed here, else as this device remembers. */
  get typed(): Typed {
    const known = this.remembered.read();
    const { typed = known && { name: known.name, email: known.email, remember: true } } = this.read();
    return { ...nobody, ...typed };
  }

  get filled(): Typed & { readonly accessCode: string } {
    return { ...this.typed, accessCode: this.accessCode };
  }

  /** Keeps a change; `undefined` forgets. */
  keep(change: { readonly [Name in keyof Kept]: Kept[Name] | undefined }): void {
    const text = JSON.stringify({ ...this.read(), ...change });
    this.#kept = parsed(text);
    this.#entry.save(text);
  }

  /** Everything about who was here; the link is the page's and stays. */
  forget(): void {
    this.accessCode = this.code = '';
    this.#kept = {};
    this.#entry.save(null);
    this.remembered.forget();
  }
}

/** Pages are told apart by their query too, and by the route of a fragment: a seat of one opens no other. */
function pageAddress(): string {
  const [route = ''] = /^#[!/][^?&]*/.exec(location.hash) ?? [];
  return location.pathname + location.search + route;
}
