/** The embedded back end: the whole service in this browser. What it keeps, other tabs of the origin see, and nobody else. */
import { createCalendarFile } from '../calendar/calendar.js';
import {
  calendarQuestion,
  guestAccessChange,
  guestLinkChange,
  guestLinkDraft,
  joinRequest,
  linkQuestion,
  passQuestion,
  removal,
  replacement,
  seatRequest,
} from '../domain/asked.js';
import {
  acceptance,
  declination,
  inviteChange,
  invitePreview,
  inviteRequest,
  invitesNamed,
  participantChange,
  peopleSearch,
  proofRequest,
  waitingDecision,
} from '../domain/asked-people.js';
import { check } from '../domain/check.js';
import { inviteId, participantId } from '../domain/ids.js';
import { SharingError } from '../domain/errors.js';
import type { Mailer } from '../domain/mail.js';
import type { Permissions, Principal } from '../domain/permissions.js';
import type { Clock } from '../domain/ports.js';
import { createSharingService, type SharingService, type Watcher } from '../domain/sharing-service.js';
import type { MailTemplatesOptions } from '../mail/templates.js';
import { BrowserDatabase } from '../repositories/browser-database.js';
import { createIndexedDbRepository } from '../repositories/indexed-db.js';
import { createSecrets } from '../secrets/derived-secrets.js';
import { createPassSigner } from '../secrets/pass-signer.js';
import type { PassOptions, SharingBackend, Watching } from './backend.js';
import { checkedBackend } from './checked-backend.js';
import { browserKeys } from './local-keys.js';
import { localMail } from './local-mail.js';
import { LocalMailbox } from './local-mailbox.js';
import { LocalMedia } from './local-media.js';

export { openLocalMailbox, type LocalMail } from './local-mailbox.js';

export interface LocalBackendOptions {
  /** Name of the database in IndexedDB. Default: `guestlist`. */
  readonly database?: string;
  /** What whoever sits here may do with any medium. Default: everything. */
  readonly permissions?: Permissions;
  /** Default: 20. */
  readonly linksPerMedium?: number;
  /** Takes the mail. Default: it is kept in this browser, see `openLocalMailbox`. */
  readonly mailer?: Mailer;
  /** Languages of mails beside those that come with guestlist, which are loaded with the first mail in them. */
  readonly locales?: MailTemplatesOptions['locales'];
  /** Default: the device's. */
  readonly clock?: Clock;
}

/** Issuer and audience of passes: nothing beyond this browser takes them. */
const baseUrl = 'urn:guestlist:browser';
/** Nobody signs in here: whoever opens the page without a link is its owner. */
const person: Principal = { id: 'browser' };
/** In a session they have no name that could be kept: each page has a word for them in its own language. */
const nameless: Principal = { ...person, name: '' };
const everything: Permissions = { share: true, guestAccess: true, invite: true, moderate: true };
/** Milliseconds between two signs of life of a page; whoever gives none for half a minute is away. */
const beatEvery = 15_000;
/** Milliseconds, before a watch that could not begin is tried again. */
const watchPause = 5000;

/** For a page that names no back end. A misspelt `endpoint` looks the same, so whoever builds the page is told. */
export function openEmbeddedBackend(): SharingBackend {
  console.info('guestlist: no endpoint and no backend is set: everything stays in this browser.');
  return createLocalBackend();
}

export function createLocalBackend(options: LocalBackendOptions = {}): SharingBackend {
  const { database = 'guestlist', permissions = everything, linksPerMedium = 20 } = options;
  const clock = options.clock ?? { now: Date.now };
  const store = new BrowserDatabase(database);
  const repository = createIndexedDbRepository(store, `guestlist/1/${database}`);
  const media = new LocalMedia(store, (mediaId) => repository.mediumChanged(mediaId));
  const mail = localMail({
    repository,
    compose: async (record) => (await service()).composeMail(record),
    mailer: options.mailer ?? new LocalMailbox(store, clock),
    clock,
    ...(options.locales && { locales: options.locales }),
  });
  let known: { readonly kid: string; readonly service: SharingService } | null = null;

  /** Asks for the keys each time: the person may have had everything cleared, and another tab may have made new ones. */
  async function service(): Promise<SharingService> {
    if (!('subtle' in crypto)) throw new SharingError('CRYPTO_MISSING');
    const keys = await browserKeys(store);
    const { kid } = keys.derivation[0];
    if (known?.kid === kid) return known.service;
    const made = createSharingService({
      repository,
      media,
      permissions: () => permissions,
      secrets: createSecrets(keys),
      passes: createPassSigner(keys, { issuer: baseUrl }),
      clock,
      calendar: createCalendarFile,
      baseUrl,
      issuer: baseUrl,
      linksPerMedium,
      proof: 'code',
      mail,
      people: null,
    });
    known = { kid, service: made };
    // Once for each page that is opened: nothing else would ever forget old records here.
    repository.purge(clock.now()).catch(() => undefined);
    return made;
  }

  async function begin(mediaId: string, watching: Watching): Promise<void> {
    const { onChange, onStatus, pass, signal } = watching;
    const watcher = { principal: person, pass: pass?.() ?? null };
    const over = new AbortController();
    const watched = await (await service()).watch(watcher, mediaId, onChange, () => over.abort());
    const beat = setInterval(() => void watched.beat().catch(() => undefined), beatEvery);
    onStatus?.('live');
    const stop = () => {
      clearInterval(beat);
      watched.stop();
      // Who is out may come in again on the same page.
      if (!signal.aborted) beginLater(mediaId, watching);
    };
    const ended = AbortSignal.any([signal, over.signal]);
    if (ended.aborted) stop();
    else ended.addEventListener('abort', stop, { once: true });
  }

  function watch(mediaId: string, watching: Watching): void {
    if (watching.signal.aborted) return;
    begin(mediaId, watching).catch(() => beginLater(mediaId, watching));
  }

  function beginLater(mediaId: string, watching: Watching): void {
    watching.onStatus?.('reconnecting');
    setTimeout(() => watch(mediaId, watching), watchPause);
  }

  return checkedBackend({
    isLocal: true,
    introduce: (medium) => media.introduce(medium),
    describe: async (mediaId) => (await service()).describe(person, mediaId),
    setGuestAccess: async (mediaId, change, by) =>
      (await service()).setGuestAccess(person, mediaId, check(guestAccessChange, change), by),
    listGuestLinks: async (mediaId) => (await service()).listGuestLinks(person, mediaId),
    createGuestLink: async (mediaId, draft, by) =>
      (await service()).createGuestLink(person, mediaId, check(guestLinkDraft, draft), by),
    changeGuestLink: async (mediaId, linkId, change, by) =>
      (await service()).changeGuestLink(person, mediaId, linkId, check(guestLinkChange, change), by),
    replaceGuestLink: async (mediaId, linkId, asked, by) =>
      (await service()).replaceGuestLink(person, mediaId, linkId, check(replacement, asked), by),
    deleteGuestLink: async (mediaId, linkId, by) =>
      (await service()).deleteGuestLink(person, mediaId, linkId, by),
    listGuests: async (mediaId, { linkId = null, after = null } = {}) =>
      (await service()).listGuests(person, mediaId, { linkId, after }),
    removeParticipant: async (mediaId, participantId, asked, by) =>
      (await service()).removeParticipant(asker(by), mediaId, participantId, check(removal, asked), by),
    unblockParticipant: async (mediaId, participantId, by) =>
      (await service()).unblockParticipant(asker(by), mediaId, participantId, by),
    listInvites: async (mediaId, { filter = 'all', search = '', order = 'newest', after } = {}) =>
      (await service()).listInvites(person, mediaId, {
        filter,
        search,
        order,
        after: after === undefined ? null : check(inviteId, after),
      }),
    countInvites: async (mediaId, { search = '' } = {}) =>
      (await service()).countInvites(person, mediaId, { search }),
    createInvites: async (mediaId, request, by) =>
      (await service()).createInvites(person, mediaId, check(inviteRequest, request), by),
    changeInvites: async (mediaId, change, by) =>
      (await service()).changeInvites(person, mediaId, check(inviteChange, change), by),
    resendInvites: async (mediaId, named, by) =>
      (await service()).resendInvites(person, mediaId, check(invitesNamed, named), by),
    findPeople: async (mediaId, search) =>
      (await service()).findPeople(person, mediaId, check(peopleSearch, search)),
    previewInvite: async (mediaId, preview) =>
      (await service()).previewInvite(person, mediaId, check(invitePreview, preview)),
    listPeople: async (mediaId, { group = null, search = '', after } = {}, by = {}) =>
      (await service()).listPeople(asker(by), mediaId, {
        group,
        search,
        after: after === undefined ? null : check(participantId, after),
      }),
    decideWaiting: async (mediaId, decision, by) =>
      (await service()).decideWaiting(asker(by), mediaId, check(waitingDecision, decision), by),
    changeParticipant: async (mediaId, id, change, by) =>
      (await service()).changeParticipant(asker(by), mediaId, id, check(participantChange, change), by),
    attend: async (mediaId, by) => (await service()).attend(nameless, mediaId, by),
    prove: async (request, { key }) =>
      (await service()).prove(check(proofRequest, request), { key, address: null }),
    accept: async (request, { key }) =>
      (await service()).accept(check(acceptance, request), { key, address: null }, person),
    decline: async (request, { key }) =>
      (await service()).decline(check(declination, request), { key, address: null }, person),
    listHistory: async (mediaId, { after = null } = {}) =>
      (await service()).listHistory(person, mediaId, { after }),
    lookAtLink: async (question) => (await service()).lookAtLink(check(linkQuestion, question)),
    join: async (request, { key }) =>
      (await service()).join(check(joinRequest, request), { key, address: null }),
    renew: async (request) =>
      (await service()).renew(check(seatRequest, request), () => Promise.resolve(person)),
    leave: async (request, { key }) =>
      (await service()).leave(check(seatRequest, request), { key, address: null }),
    erase: async (request, { key }) =>
      (await service()).erase(check(seatRequest, request), { key, address: null }),
    calendar: async (question) => (await service()).calendar(check(calendarQuestion, question)),
    introspect: async (question) => (await service()).introspect(check(passQuestion, question)),
    watch,
  });
}

/** Whoever sits here, or somebody in the session by their pass. */
const asker = ({ pass = null }: PassOptions): Watcher => ({ principal: pass === null ? person : null, pass });
