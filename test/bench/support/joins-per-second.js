/** Guests who join, a second: as many callers at once, each with its next guest as soon as one is in. */
import { claimFor, guestOf, now } from './records.js';

const callers = 64;
const millisecondsARound = 300;

/**
 * @param {readonly { id: string, mediaId: string }[]} links taken in turn
 * @param {(guest: object, link: object, claim: object) => Promise<{ outcome: string }>} admit
 */
export async function joinsPerSecond(links, admit) {
  let joined = 0;
  let next = 0;
  const started = performance.now();
  const ends = started + millisecondsARound;
  const caller = async () => {
    while (performance.now() < ends) {
      const link = links[(next += 1) % links.length];
      const guest = guestOf(link.mediaId, link.id);
      const { outcome } = await admit(guest, link, {
        ...claimFor(guest.id),
        expiresAt: now + 86_400_000,
      });
      if (outcome !== 'admitted') throw new Error(`A join was ${outcome}.`);
      joined += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return joined / ((performance.now() - started) / 1000);
}
