/** What the cases of a back end work with: an owner, a stranger, and short ways to ask. */
import type { SharingBackend } from '../../backend/backend.js';
import type { ErrorCode } from '../../domain/errors.js';
import { takeFromFragment } from '../../domain/join-url.js';
import type {
  Admission,
  ChangeEvent,
  GuestLinkDraft,
  GuestLinkView,
  WaitingView,
} from '../../domain/schemas.js';
import { failsWith, ok } from '../assert.js';
import { asElementsAsk } from './as-elements-ask.js';

/** By what a back end promises. */
export type BackendCases = Record<string, (stage: Stage) => Promise<void>>;

/** One empty place to test in: a video that exists, with nobody in it yet. */
export interface BackendWorld {
  /** Signed in with every permission on the medium. */
  readonly owner: SharingBackend;
  /** Nobody is signed in. */
  readonly stranger: SharingBackend;
  readonly mediaId: string;
  /** A live session of the same owner, empty too. Without it nobody is tried who comes in by the host's own sign-in. */
  readonly sessionId?: string;
  /** The text of the latest mail to somebody. Waits until there is one: a mail goes out after the answer. */
  mailTo(address: string): Promise<string>;
  close(): Promise<void>;
}

let keys = 0;
export const by = () => ({ key: `key-${(keys += 1)}-${Math.random().toString(36).slice(2)}` });
export const secretIn = (url: string) => takeFromFragment(new URL(url).hash).secret ?? '';
export const secretOf = (link: GuestLinkView) => secretIn(link.url);

export class Stage {
  readonly owner: SharingBackend;
  readonly stranger: SharingBackend;
  readonly mediaId: string;
  readonly sessionId: string | null;
  readonly mailFor: (address: string) => Promise<string>;

  constructor(world: BackendWorld) {
    this.mailFor = (address) => world.mailTo(address);
    this.owner = asElementsAsk(world.owner);
    this.stranger = asElementsAsk(world.stranger);
    this.mediaId = world.mediaId;
    this.sessionId = world.sessionId ?? null;
  }

  /** The code that was mailed last. */
  async codeFor(address: string): Promise<string> {
    // Typed or not: many adapters are plain JavaScript.
    const text = (await this.mailFor(address)) as string | undefined;
    const code = text === undefined ? null : /\d{3} ?\d{3}/.exec(text);
    ok(code, `There is no code in the mail to ${address}: mailTo gave ${JSON.stringify(text)}.`);
    return code[0].replace(' ', '');
  }

  async switchOn(): Promise<void> {
    await this.owner.setGuestAccess(this.mediaId, { enabled: true }, by());
  }

  async createLink(draft: Partial<GuestLinkDraft> = {}): Promise<GuestLinkView> {
    await this.switchOn();
    return this.owner.createGuestLink(this.mediaId, { name: 'Open day', ...draft }, by());
  }

  async join(link: GuestLinkView, email = 'guest@example.org', seat?: string): Promise<Admission> {
    const request = { secret: secretOf(link), name: 'A guest', email, ...(seat !== undefined && { seat }) };
    return admitted(await this.stranger.join(request, by()));
  }

  async links(): Promise<readonly GuestLinkView[]> {
    return (await this.owner.listGuestLinks(this.mediaId)).links;
  }

  /** What the holder of a link is told, before joining and on joining. */
  async refused(code: ErrorCode, link: GuestLinkView, what: string): Promise<void> {
    await failsWith(code, this.stranger.lookAtLink({ secret: secretOf(link) }), `${what}, looking`);
    await failsWith(code, this.join(link, 'late@example.org'), `${what}, joining`);
  }
}

/** The next event that `accept` takes; fails after ten seconds. */
export function nextEvent(
  backend: SharingBackend,
  mediaId: string,
  accept: (event: ChangeEvent) => boolean,
  pass?: string,
): { live: Promise<void>; event: Promise<ChangeEvent> } {
  const ended = new AbortController();
  let nowLive: () => void;
  const live = new Promise<void>((resolve) => (nowLive = resolve));
  const event = new Promise<ChangeEvent>((resolve, reject) => {
    AbortSignal.timeout(10_000).addEventListener('abort', () => {
      reject(new Error('No event came within ten seconds.'));
    });
    backend.watch(mediaId, {
      signal: ended.signal,
      ...(pass !== undefined && { pass: () => pass }),
      onChange: (change) => {
        nowLive();
        if (accept(change)) resolve(change);
      },
    });
  }).finally(() => {
    ended.abort();
  });
  return { live, event };
}

/** For a link that lets guests in by itself. */
export function admitted<In extends object>(answer: In | WaitingView): Exclude<In, WaitingView> {
  if ('waiting' in answer) throw new Error('Waits, and should be in.');
  return answer as Exclude<In, WaitingView>;
}
