/** What the use cases stand on, and the two steps that each of them takes. */
import { SharingError } from './errors.js';
import type { HistoryNote } from './history.js';
import type { GuestLinkId } from './ids.js';
import type { Media } from './media.js';
import type { MailTemplates } from './mail.js';
import type { PeopleDirectory } from './people-search.js';
import type { ProofMode } from './schemas.js';
import { requireAny, requirePermission, type Door, type Permissions, type Principal } from './permissions.js';
import type {
  Claim,
  Clock,
  MediaDirectory,
  PassSigner,
  PermissionsOf,
  Repeated,
  Secrets,
  SharingRepository,
  Written,
} from './ports.js';

export interface ServiceParts {
  readonly repository: SharingRepository;
  readonly media: MediaDirectory;
  readonly permissions: PermissionsOf;
  readonly secrets: Secrets;
  readonly passes: PassSigner;
  readonly clock: Clock;
  /** Makes a calendar file (RFC 5545), times in UTC. */
  readonly calendar: (event: CalendarEvent) => Promise<string>;
  /** The service's own address. */
  readonly baseUrl: string;
  /** Issuer and audience of its passes. */
  readonly issuer: string;
  /** How many guest links a medium may have. */
  readonly linksPerMedium: number;
  /** How invited people prove who they are. */
  readonly proof: ProofMode;
  /** Null for a service that sends none. */
  readonly mail: MailParts | null;
  /** Null where the host tells of nobody. */
  readonly people: PeopleDirectory | null;
}

export interface MailParts {
  readonly templates: MailTemplates;
  /** IANA name of the zone that mails tell times in. */
  readonly timeZone: string;
  /** There is something new in the outbox. */
  queued(): void;
}

/** A live session as a guest's calendar shows it. */
export interface CalendarEvent {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  /** Null where the host names no end. */
  readonly endsAt: number | null;
  readonly hostName: string | null;
  readonly now: number;
}

/** Milliseconds for which a repeated request is known again. */
export const claimLifetime = 24 * 60 * 60 * 1000;

/** The medium and what the caller may do with it. A stranger learns nothing, not even that it exists. */
export async function openMedium(
  { media, permissions }: ServiceParts,
  principal: Principal | null,
  mediaId: string,
): Promise<{ media: Media; permissions: Permissions }> {
  const found = await media.find(mediaId);
  if (!found) throw new SharingError('NOT_FOUND');
  const allowed = await permissions(principal, found);
  requireAny(allowed);
  return { media: found, permissions: allowed };
}

/** The same for one who has to pass a certain door. */
export async function openDoor(
  parts: ServiceParts,
  principal: Principal | null,
  mediaId: string,
  door: Door,
): Promise<Media> {
  const { media, permissions } = await openMedium(parts, principal, mediaId);
  requirePermission(permissions, door);
  return media;
}

export interface Intent {
  readonly caller: string;
  readonly key: string;
  /** The operation and all it was asked with, as JSON: another one under the same key is refused. */
  readonly asked: readonly unknown[];
  readonly ids: readonly string[];
  readonly note?: HistoryNote;
}

/** What is sealed of an access code: of this link alone, and however it was composed or spaced. */
export function codeText(linkId: GuestLinkId, code: string): string {
  return `${linkId}\n${code.trim().normalize('NFKC')}`;
}

export async function claimOf({ secrets, clock }: ServiceParts, intent: Intent): Promise<Claim> {
  const { caller, key, asked, ids, note = null } = intent;
  // Whoever repeats a join with its key is given its seat: what is kept must not be the key.
  const [kept, bodyDigest] = await Promise.all([secrets.digest(key), secrets.digest(JSON.stringify(asked))]);
  return { caller, key: kept, bodyDigest, ids, expiresAt: clock.now() + claimLifetime, note };
}

/**
 * Takes a step once. A repeated request gets the first one's ids, also when the step would be refused by
 * now: the reply that was lost may have been the one that took the last place.
 */
export async function once<Outcome extends { outcome: string }>(
  { repository }: ServiceParts,
  claim: Claim,
  step: () => Promise<Written<Outcome>>,
): Promise<Outcome | { outcome: 'repeated'; ids: readonly string[] }> {
  let written: Written<Outcome> | Repeated;
  try {
    written = await step();
  } catch (refused) {
    const repeated = await repository.findClaim(claim);
    if (!repeated) throw refused;
    written = repeated;
  }
  if (isKeyReused(written)) throw new SharingError('IDEMPOTENCY_KEY_REUSED');
  return written as Outcome | { outcome: 'repeated'; ids: readonly string[] };
}

/** The outcome of a step with nothing to do, which may be because this very request has done it. */
export async function unlessRepeated<Outcome>(
  { repository }: ServiceParts,
  claim: Claim,
  outcome: Outcome,
): Promise<Outcome | Repeated> {
  return (await repository.findClaim(claim)) ?? outcome;
}

function isKeyReused(written: { outcome: string }): boolean {
  return written.outcome === 'key-reused';
}
