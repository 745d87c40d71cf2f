/**
 * Any back end, made safe to show: what it answers is checked, what it throws becomes a SharingError,
 * and one that hangs is given up.
 */
import { asSharingError, SharingError } from '../domain/errors.js';
import {
  admission,
  calendarFile,
  challenge,
  guestLinkList,
  guestLinkView,
  historyPage,
  introspection,
  inviteCounts,
  invitePage,
  invitePreviewed,
  invitesChanged,
  invitesMade,
  joined,
  linkView,
  mediumView,
  nothing,
  participantPage,
  participantView,
  peopleFound,
  peoplePage,
  renewed,
  waitingDecided,
} from '../domain/reply-shapes.js';
import { shaped, type Shape, type Wrong } from '../domain/shape.js';
import type { CallOptions, SharingBackend } from './backend.js';

export interface Checks {
  /** Milliseconds after which a call has failed with BACKEND_TIMEOUT. */
  readonly timeout?: number;
}

type Verb = Exclude<keyof SharingBackend, 'isLocal' | 'introduce' | 'watch'>;

/** What each verb answers, and how much it is asked before the options. */
const verbs: { readonly [V in Verb]: readonly [Shape<Awaited<ReturnType<SharingBackend[V]>>>, number] } = {
  describe: [mediumView, 1],
  setGuestAccess: [mediumView, 2],
  listGuestLinks: [guestLinkList, 1],
  createGuestLink: [guestLinkView, 2],
  changeGuestLink: [guestLinkView, 3],
  replaceGuestLink: [guestLinkView, 3],
  deleteGuestLink: [nothing, 2],
  listGuests: [participantPage, 2],
  removeParticipant: [nothing, 3],
  unblockParticipant: [nothing, 2],
  listHistory: [historyPage, 2],
  listInvites: [invitePage, 2],
  countInvites: [inviteCounts, 2],
  createInvites: [invitesMade, 2],
  changeInvites: [invitesChanged, 2],
  resendInvites: [invitesChanged, 2],
  findPeople: [peopleFound, 2],
  previewInvite: [invitePreviewed, 2],
  listPeople: [peoplePage, 2],
  decideWaiting: [waitingDecided, 2],
  changeParticipant: [participantView, 3],
  attend: [admission, 1],
  prove: [challenge, 1],
  accept: [admission, 1],
  decline: [nothing, 1],
  lookAtLink: [linkView, 1],
  join: [joined, 1],
  renew: [renewed, 1],
  leave: [nothing, 1],
  erase: [nothing, 1],
  calendar: [calendarFile, 1],
  introspect: [introspection, 1],
};

export function checkedBackend(backend: SharingBackend, { timeout = 15_000 }: Checks = {}): SharingBackend {
  async function call(verb: Verb, all: readonly unknown[]): Promise<unknown> {
    const [shape, count] = verbs[verb];
    const asked = Array.from({ length: count }, (_, index) => all[index]);
    const options = (all[count] ?? {}) as CallOptions;
    const limit = AbortSignal.timeout(timeout);
    const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
    let reply: unknown;
    try {
      // A back end that ignores its signal is left behind all the same.
      reply = await Promise.race([ask(verb, asked, { ...options, signal }), aborted(signal)]);
    } catch (thrown) {
      if (options.signal?.aborted) throw thrown;
      if (limit.aborted) throw new SharingError('BACKEND_TIMEOUT', { cause: thrown });
      throw refusalOf(verb, thrown);
    }
    const wrong: Wrong[] = [];
    const fits = shaped(shape as Shape<unknown>, reply, wrong);
    if (fits) return fits.taken;
    // What stands there is not told: it may be a secret, or somebody's name.
    const each = wrong.slice(0, 5).map(({ field, code }) => `${field || 'all of it'} ${code}`);
    const found = each.join(', ');
    tell(`${verb}(): BACKEND_REPLY_INVALID, ${found}`);
    throw new SharingError('BACKEND_REPLY_INVALID', { cause: reply, detail: `${verb}(): ${found}` });
  }

  async function ask(verb: Verb, asked: readonly unknown[], options: CallOptions): Promise<unknown> {
    requireVerb(verb);
    return (backend as unknown as Record<Verb, (...asked: unknown[]) => unknown>)[verb](...asked, options);
  }

  /** In words: what the engine says of one that is missing names none. */
  function requireVerb(verb: Verb | 'watch'): void {
    if (backend[verb] as unknown) return;
    const detail = `the back end has no ${verb}()`;
    tell(detail);
    throw new SharingError('BACKEND_FAILED', { detail });
  }

  const checked = Object.fromEntries(
    (Object.keys(verbs) as Verb[]).map((verb) => [verb, (...all: unknown[]) => call(verb, all)]),
  ) as unknown as Pick<SharingBackend, Verb>;

  return {
    ...checked,
    isLocal: backend.isLocal === true,
    introduce: (media) => {
      try {
        backend.introduce?.(media);
      } catch {
        // It is asked next, and says then what is wrong.
      }
    },
    watch: (mediaId, watching) => {
      // Live updates are a comfort: a back end without them leaves the page as it was.
      try {
        requireVerb('watch');
        backend.watch(mediaId, watching);
      } catch (thrown) {
        refusalOf('watch', thrown);
        watching.onStatus?.('reconnecting');
      }
    },
  };
}

const told = new Set<string>();

/** For whoever builds the page, once: what a window says is for its visitors. */
function tell(text: string, ...cause: unknown[]): void {
  if (told.has(text)) return;
  told.add(text);
  console.error(`guestlist: ${text}`, ...cause);
}

/** A SharingError is an answer; anything else is a mistake of the back end, and its author has to see it. */
function refusalOf(verb: string, thrown: unknown): SharingError {
  const error = asSharingError(thrown);
  if (error.code === 'BACKEND_FAILED' && error.cause === thrown) tell(`${verb}(): ${error.code}`, thrown);
  return error;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
