/** What a pass says and when it holds. Signing it is a port: see ports.ts. */
import type { Capability, Media } from './media.js';
import type { ParticipantRecord } from './participant.js';

/** Milliseconds. Short, because a server that only checks signatures learns of an end this late. */
export const passLifetime = 5 * 60 * 1000;

/** The claims of an access pass: a JWT, signed with ES256 (RFC 7519, RFC 7518 3.4). */
export interface PassClaims {
  /** The participant's id. */
  readonly sub: string;
  /** The service it is good for: its `issuer`, by default the `baseUrl`. */
  readonly aud: string;
  /** The same. */
  readonly iss: string;
  /** When it was made, in seconds since 1970. */
  readonly iat: number;
  /** When it ends, five minutes later. */
  readonly exp: number;
  /** The id of the one medium that it opens. */
  readonly medium: string;
  /** What they are in this session. */
  readonly role: string;
  /** What they may do at this moment. */
  readonly capabilities: readonly string[];
  /** How sure we are of who it is. */
  readonly identity: string;
}

export function passClaims(
  participant: ParticipantRecord,
  capabilities: readonly Capability[],
  { issuer, now }: { readonly issuer: string; readonly now: number },
): PassClaims {
  return {
    sub: participant.id,
    aud: issuer,
    iss: issuer,
    iat: Math.floor(now / 1000),
    exp: Math.floor((now + passLifetime) / 1000),
    medium: participant.mediaId,
    role: participant.role,
    capabilities,
    identity: participant.identity,
  };
}

/** Whether an entry can be renewed as far as the medium goes; its own end is asked first. */
export function sessionEnded(media: Media | null): boolean {
  return media === null || media.ended === true;
}
