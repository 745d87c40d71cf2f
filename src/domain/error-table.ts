/**
 * What each code says to developers: it travels in problem documents, and is described in the contract. What helps stands
 * above each, for docs/reference.md.
 */
import { errorStatuses, type ErrorCode } from './errors.js';

const titles: Readonly<Record<ErrorCode, string>> = {
  // A request that cannot be taken as it is
  /** Mount the handler before parsers of bodies (`express.json()`), and send JSON. */
  MALFORMED_JSON: 'The body is not JSON.',
  /** Send `Idempotency-Key` with each change: 1 to 100 printable characters, one for each intent, the same at each retry. */
  IDEMPOTENCY_KEY_MISSING: 'A change needs an Idempotency-Key header.',
  /** `permissions` did not say `true` for this door, or nobody attends what is not live, or the person is out of a moderator's reach. At a single field, see `errors`. */
  NOT_ALLOWED: 'The caller may not do this.',
  /** Name the page's origin in `allowedOrigins`; a program sends `Authorization` and no `Origin`. The console of the server names the origin. */
  ORIGIN_NOT_ALLOWED: 'This origin may not change anything here.',
  /**
   * Look at `media.find`, at `permissions`, at the id and at who is signed in: a stranger is told no more than this. With a
   * `detail` it is the path that is wrong: look at `baseUrl`, at where the handler is mounted, and at the page's `endpoint`.
   */
  NOT_FOUND: 'There is no such thing, or it is not yours to know.',
  /** See the contract (`openapi.json`) for the methods of this address. */
  METHOD_NOT_ALLOWED: 'This address does not take this method.',
  /** Read it again, and decide anew with the `revision` that is there now. */
  CHANGED_MEANWHILE: 'Somebody else has changed it since it was read.',
  /** Give the handler a `mailer`. */
  MAIL_MISSING: 'This service sends no mail.',
  /** Raise `maxUses` of the link, then let the guest in again. */
  NO_PLACE_LEFT: 'The link of this guest has no place left.',
  /** Delete links that nobody needs, or raise `limits.linksPerMedium`. `params.limit` is the number. */
  LINK_LIMIT_REACHED: 'The medium has as many links as it may have.',
  /** Send less at once. `params.limit` is in bytes. */
  BODY_TOO_LARGE: 'The body is larger than the limit.',
  /** Send `Content-Type: application/json`, also with a change that has no body. */
  NOT_JSON: 'Content-Type has to be application/json.',
  /** Put right what `errors` names, each with the path of its field and a code of its own (below). */
  INVALID_INPUT: 'A field is missing, unknown or not allowed as it is.',
  /** Make a new key for what is another intent. */
  IDEMPOTENCY_KEY_REUSED: 'This key came before with another body.',
  // Why a guest does not get in
  /** The address was cut short or mistyped, or the keys of the server are others than when it was made. */
  LINK_UNKNOWN: 'This link is wrong or unknown.',
  /** The owner switches guest access on. The form looks again by itself. */
  GUEST_ACCESS_OFF: 'Guest access is switched off.',
  /** Wait: `params.opensIn` is in milliseconds. The form looks again by itself. */
  GUEST_LINK_NOT_YET: 'This link does not admit yet.',
  /** The owner resumes the link. The form looks again by itself. */
  GUEST_LINK_PAUSED: 'This link is paused.',
  /** The owner gives the link a later end, or makes another one. `params.endsAt` is when it ended. */
  GUEST_LINK_EXPIRED: 'This link has expired.',
  /** The owner raises the number of uses, or makes another link. */
  GUEST_LINK_USED_UP: 'This link is used up.',
  /** The owner hands out the new address. */
  GUEST_LINK_REPLACED: 'This link was replaced by another one.',
  /** The owner makes another link. */
  GUEST_LINK_DELETED: 'This link was deleted.',
  /** Ask for the code again. */
  ACCESS_CODE_WRONG: 'This access code is wrong.',
  /** Wait `params.retryIn` milliseconds. Where many people share one address, look at `trustedProxies`. */
  TOO_MANY_TRIES: 'Too many wrong tries; wait before the next one.',
  /** Look at the link again, show the new terms, and send their `version` as `acceptedTerms`. */
  TERMS_CHANGED: 'The terms have changed since they were read.',
  /** Ask the host, who can take the block back; until then this address and this browser are refused. */
  GUEST_BLOCKED: 'The host has blocked this guest.',
  /** Ask for another address, or have the owner change the domains of the link. */
  DOMAIN_NOT_ALLOWED: 'Addresses of this domain are not admitted by this link.',
  /** Nothing: the host has said no to somebody who waited. */
  GUEST_DECLINED: 'The host has not let this guest in.',
  // Why an invited person does not get in
  /** Who invites gives it a later end (_Extend_). `params.endsAt` is when it ended. */
  INVITE_EXPIRED: 'This invite has expired.',
  /** Who invites restores it, or invites again. */
  INVITE_REVOKED: 'This invite was taken back.',
  /** Who invites invites again. */
  INVITE_DECLINED: 'This invite was declined.',
  /** Who invites invites again, which makes a new link. */
  INVITE_LOCKED: 'Too many wrong codes: the host has to invite again.',
  /** Sign in with the invited address, or type it. */
  WRONG_PERSON: 'This invite is for another address.',
  /** Ask again; `params.triesLeft` says how often that makes sense. */
  CODE_WRONG: 'This code is wrong.',
  /** Ask for a new code (`prove`). */
  CODE_EXPIRED: 'This code no longer holds: ask for a new one.',
  /** Ask for a code (`prove`) and send it along; with `proof: 'signed-in'`, have the person sign in. */
  PROOF_NEEDED: 'The address has to be proven first.',
  /** Nothing, unless the session is held again: `media.find` says `ended`. */
  SESSION_OVER: 'The session is over.',
  // Why somebody who was in is no longer
  /** Nothing: the host has put this person out. Who is not blocked may come again by the link. */
  GUEST_REMOVED: 'The host has removed this guest.',
  /** Nothing: the guest wanted it. The link takes a new place. */
  GUEST_ERASED: 'This guest has erased their entry.',
  /** Nothing: the guest wanted it. The link takes a new place. */
  GUEST_LEFT: 'This guest has left.',
  /** Join again with the link. */
  SEAT_UNKNOWN: 'This seat is wrong or unknown.',
  /** Take the fresh pass: of `pass-renewed`, or of `renew`. */
  PASS_INVALID: 'This pass is wrong, expired or ended.',
  // What an element says of its back end
  /** Give `endpoint` an address; outside of a page an absolute one. */
  ENDPOINT_INVALID: 'The endpoint of the back end is not a URL.',
  /** `import 'guestlist/define/sharing-provider'`. What is inside waits five seconds for it, and goes on when it comes later. */
  PROVIDER_UNDEFINED: 'A sharing-provider around the tag is not defined.',
  /**
   * Look at the network, at CORS (`allowedOrigins`), at the policy (`connect-src`) and whether the server runs; of the server,
   * with 503, it is its database that is away. Elements try again by themselves.
   */
  BACKEND_UNREACHABLE: 'The back end cannot be reached.',
  /** Try again with the same key. A back end of your own has to answer within 15 seconds. */
  BACKEND_TIMEOUT: 'The back end did not answer in time.',
  /** The `endpoint` leads somewhere else, or a back end of your own answers another shape: the console names the verb and the fields. */
  BACKEND_REPLY_INVALID: 'The back end answered something unknown.',
  /** Look into the log of the server (`log`), or, with a back end of your own, into the console: something was thrown that is no `SharingError`. */
  BACKEND_FAILED: 'The back end failed.',
  /** Serve the page over `https:`, or on `localhost`. */
  CRYPTO_MISSING: 'This page is not secure: crypto.subtle is missing.',
  /** The browser refuses to keep data for this page: private browsing, or a frame of another site. */
  STORAGE_UNAVAILABLE: 'This browser keeps no data for this page.',
  /** Free some room, or take a back end of a server. */
  STORAGE_FULL: 'This browser has no room left for this page.',
  /** Reload this tab: another one runs a newer version of guestlist. */
  TAB_OUTDATED: 'A newer version of this page has changed what is kept.',
  /** Wait: elements try again when the device is online. */
  OFFLINE: 'This device is offline.',
  /** Set `media-id` on the tag or on a `sharing-provider` around it. */
  MEDIA_ID_MISSING: 'No media-id is set.',
  /** `await checkPage()` names it: another library has the name of its tag, or it is written and not defined. */
  WINDOW_MISSING: 'The window is not defined.',
  /** Show the form only where there is a link (`#join=…`), or set `token`. */
  LINK_MISSING: 'The page was opened without a link.',
  /** A promise that was given to `waitUntil` of `guest-joined` has rejected: look at the route that takes the pass. */
  PAGE_REFUSED: 'The page did not take the pass.',
};

export const errorTable = Object.fromEntries(
  Object.entries(titles).map(([code, title]) => [code, { status: errorStatuses[code as ErrorCode], title }]),
) as Readonly<Record<ErrorCode, { readonly status: number; readonly title: string }>>;
