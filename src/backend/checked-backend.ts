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
import { shaped, type Shape } from '../domain/shape.js';
import type { CallOptions, SharingBackend } from './backend.js';

export interface Checks {
  /** Milliseconds after which a call has failed with BACKEND_TIMEOUT. */
  readonly timeout?: number;
}

export function checkedBackend(backend: SharingBackend, { timeout = 15_000 }: Checks = {}): SharingBackend {
  async function call<T, O extends CallOptions>(
    shape: Shape<T>,
    options: O,
    ask: (options: O) => Promise<unknown>,
  ): Promise<T> {
    const limit = AbortSignal.timeout(timeout);
    const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
    let reply: unknown;
    try {
      // A back end that ignores its signal is left behind all the same.
      reply = await Promise.race([ask({ ...options, signal }), aborted(signal)]);
    } catch (thrown) {
      if (options.signal?.aborted) throw thrown;
      throw limit.aborted ? new SharingError('BACKEND_TIMEOUT', { cause: thrown }) : asSharingError(thrown);
    }
    const checked = shaped(shape, reply);
    if (checked) return checked.taken;
    throw new SharingError('BACKEND_REPLY_INVALID', { cause: reply });
  }

  return {
    isLocal: backend.isLocal === true,
    introduce: (media) => {
      try {
        backend.introduce?.(media);
      } catch {
        // It is asked next, and says then what is wrong.
      }
    },
    describe: (mediaId, options = {}) => call(mediumView, options, (o) => backend.describe(mediaId, o)),
    setGuestAccess: (mediaId, change, options) =>
      call(mediumView, options, (o) => backend.setGuestAccess(mediaId, change, o)),
    listGuestLinks: (mediaId, options = {}) =>
      call(guestLinkList, options, (o) => backend.listGuestLinks(mediaId, o)),
    createGuestLink: (mediaId, draft, options) =>
      call(guestLinkView, options, (o) => backend.createGuestLink(mediaId, draft, o)),
    changeGuestLink: (mediaId, linkId, change, options) =>
      call(guestLinkView, options, (o) => backend.changeGuestLink(mediaId, linkId, change, o)),
    replaceGuestLink: (mediaId, linkId, replacement, options) =>
      call(guestLinkView, options, (o) => backend.replaceGuestLink(mediaId, linkId, replacement, o)),
    deleteGuestLink: (mediaId, linkId, options) =>
      call(nothing, options, (o) => backend.deleteGuestLink(mediaId, linkId, o)),
    listGuests: (mediaId, query, options = {}) =>
      call(participantPage, options, (o) => backend.listGuests(mediaId, query, o)),
    removeParticipant: (mediaId, participantId, removal, options) =>
      call(nothing, options, (o) => backend.removeParticipant(mediaId, participantId, removal, o)),
    listHistory: (mediaId, query, options = {}) =>
      call(historyPage, options, (o) => backend.listHistory(mediaId, query, o)),
    listInvites: (mediaId, query, options = {}) =>
      call(invitePage, options, (o) => backend.listInvites(mediaId, query, o)),
    countInvites: (mediaId, query, options = {}) =>
      call(inviteCounts, options, (o) => backend.countInvites(mediaId, query, o)),
    createInvites: (mediaId, request, options) =>
      call(invitesMade, options, (o) => backend.createInvites(mediaId, request, o)),
    changeInvites: (mediaId, change, options) =>
      call(invitesChanged, options, (o) => backend.changeInvites(mediaId, change, o)),
    resendInvites: (mediaId, named, options) =>
      call(invitesChanged, options, (o) => backend.resendInvites(mediaId, named, o)),
    findPeople: (mediaId, search, options = {}) =>
      call(peopleFound, options, (o) => backend.findPeople(mediaId, search, o)),
    previewInvite: (mediaId, preview, options = {}) =>
      call(invitePreviewed, options, (o) => backend.previewInvite(mediaId, preview, o)),
    listPeople: (mediaId, query, options = {}) =>
      call(peoplePage, options, (o) => backend.listPeople(mediaId, query, o)),
    decideWaiting: (mediaId, decision, options) =>
      call(waitingDecided, options, (o) => backend.decideWaiting(mediaId, decision, o)),
    changeParticipant: (mediaId, participantId, change, options) =>
      call(participantView, options, (o) => backend.changeParticipant(mediaId, participantId, change, o)),
    attend: (mediaId, options) => call(admission, options, (o) => backend.attend(mediaId, o)),
    prove: (request, options) => call(challenge, options, (o) => backend.prove(request, o)),
    accept: (request, options) => call(admission, options, (o) => backend.accept(request, o)),
    decline: (request, options) => call(nothing, options, (o) => backend.decline(request, o)),
    lookAtLink: (question, options = {}) => call(linkView, options, (o) => backend.lookAtLink(question, o)),
    join: (request, options) => call(joined, options, (o) => backend.join(request, o)),
    renew: (request, options = {}) => call(renewed, options, (o) => backend.renew(request, o)),
    leave: (request, options) => call(nothing, options, (o) => backend.leave(request, o)),
    erase: (request, options) => call(nothing, options, (o) => backend.erase(request, o)),
    calendar: (question, options = {}) => call(calendarFile, options, (o) => backend.calendar(question, o)),
    introspect: (question, options = {}) =>
      call(introspection, options, (o) => backend.introspect(question, o)),
    watch: (mediaId, watching) => {
      // Live updates are a comfort: a back end without them leaves the page as it was.
      try {
        backend.watch(mediaId, watching);
      } catch {
        watching.onStatus?.('reconnecting');
      }
    },
  };
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
