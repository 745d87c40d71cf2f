/** LiveKit: rooms and live events, where what somebody may do in the room follows their pass. */
import { utf8 } from './signing/encoding.js';
import { jwt } from './signing/keys.js';
import {
  may,
  playbackBy,
  text,
  type Need,
  type Admitted,
  type PlaybackOptions,
  type Signed,
} from './signing/playback.js';

export type { Admitted, PlaybackOptions };

export interface LiveKitOptions extends PlaybackOptions {
  /** Of the project. */
  readonly apiKey: string;
  /** Of the key. */
  readonly apiSecret: string;
  /** Of the server, such as `wss://live.example.org`. */
  readonly url: string;
  /**
   * Milliseconds within which one can connect: ten minutes at most. LiveKit looks at the token of who connects, and not
   * again while they are there. Default: ten minutes.
   */
  readonly lifetime?: number;
}

export interface LiveKitPlayback extends Signed {
  /** What `room.connect(url, token)` takes. */
  readonly url: string;
  readonly token: string;
}

const address: Need = {
  words: 'an address of wss:, ws:, https: or http:, such as wss://live.example.org',
  holds: (value) => /^(wss?|https?):\/\/[^/]/.test(value) && URL.canParse(value),
};

/**
 * Gives a function of the room's name and of who is in: what they need to be there, or null where they may not view. LiveKit looks
 * at the token of who connects, and keeps them connected past its end: whom you remove, remove from the room as well
 * (`removeParticipant` of LiveKit's server, with the participant's id as identity).
 */
export function createLiveKitPlayback(
  options: LiveKitOptions,
): (room: string, guest: Admitted) => Promise<LiveKitPlayback | null> {
  const { apiKey, apiSecret, url } = options;
  const secret = utf8(apiSecret);
  const needs = { apiKey: text, apiSecret: text, url: address };
  return playbackBy('createLiveKitPlayback', options, needs, async (room, expires, guest) => {
    // Two people without an id would put each other out of the room.
    if (!guest.sub) return null;
    const video = {
      room,
      roomJoin: true,
      canSubscribe: true,
      canPublish: may(guest, 'speak'),
      canPublishData: may(guest, 'chat') || may(guest, 'speak'),
      roomAdmin: may(guest, 'moderate'),
    };
    const claims = { iss: apiKey, sub: guest.sub, video };
    return { url, token: await jwt(secret, { alg: 'HS256' }, claims, expires) };
  });
}
