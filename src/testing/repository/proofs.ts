/** Codes that prove an address: how many are mailed, how many guesses there are, and what guesses do. */
import type { ChallengeRecord } from '../../domain/challenge.js';
import type { GuestLinkRecord } from '../../domain/guest-link.js';
import type { InviteRecord } from '../../domain/invite.js';
import type { ChallengeId, InviteId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { createInvite, drainMail, leaseMail, minute, newChallenge, newMail } from './people-records.js';
import {
  claimFor,
  countOf,
  hour,
  listen,
  newId,
  now,
  times,
  type RepositoryCases,
  type Stage,
} from './stage.js';

const start = ({ repository }: Stage, challenge: ChallengeRecord, claim = claimFor(challenge.id)) =>
  repository.startChallenge({ challenge, mail: null, opens: false, counts: [] }, claim);
const started = { outcome: 'started' };
const startMailed = (stage: Stage, challenge: ChallengeRecord, claim = claimFor(challenge.id)) => {
  const { mediaId, id: challengeId, createdAt } = challenge;
  const mail = newMail({ mediaId, challengeId }, { createdAt });
  return stage.repository.startChallenge({ challenge, mail, opens: false, counts: [] }, claim);
};
const challengeOf = ({ id, mediaId }: GuestLinkRecord, of: InviteRecord, createdAt: number) => ({
  ...newChallenge(of, { createdAt, mediaId }),
  inviteId: null,
  linkId: id,
});

/** How many mails are due so many minutes later, and not a moment before. */
async function leavingAt(stage: Stage, minutes: readonly number[]): Promise<number[]> {
  const counts: number[] = [];
  for (const at of minutes.map((after) => now + after * minute)) {
    const lease = { until: at + 1000 * hour, limit: 50 };
    equal(await leaseMail(stage, { ...lease, now: at - 1 }), [], `before ${(at - now) / minute} minutes`);
    counts.push((await leaseMail(stage, { ...lease, now: at })).length);
  }
  return counts;
}

export const proofCases: RepositoryCases = {
  async 'a challenge is read as it was written, with its mail, and opens the invite once'(stage) {
    const { repository, mediaId } = stage;
    const invite = await createInvite(stage);
    const link = await stage.createLink();
    await drainMail(stage, now + hour);
    const challenge = newChallenge(invite, { email: 'Typed@Example.org' });
    const mail = newMail({ mediaId, challengeId: challenge.id, inviteId: invite.id });
    const first = { challenge, mail, opens: true, counts: [] };
    equal(await repository.startChallenge(first, claimFor()), started, 'outcome');
    equal(await repository.readChallenge(challenge.id), challenge, 'the challenge');
    equal(await repository.readInvite(invite.id), { ...invite, openedAt: now }, 'the invite is opened');
    const until = now + hour;
    const leased = await leaseMail(stage, { now, until, limit: 9 });
    equal(leased, [{ ...mail, dueAt: until, tries: 1 }], 'the mail');
    const second = newChallenge(invite, { createdAt: now + minute });
    await repository.startChallenge({ challenge: second, mail: null, opens: true, counts: [] }, claimFor());
    equal((await repository.readInvite(invite.id))?.openedAt, now, 'opened when it was');
    const ofLink = { ...newChallenge(invite, { isMailed: false }), inviteId: null, linkId: link.id };
    const other = { ...ofLink, email: 'other@example.org', emailKey: 'other@example.org' };
    equal(await start(stage, other), started, 'of a guest link');
    equal(await repository.readChallenge(other.id), other, 'which is kept as such');
    equal(await repository.readChallenge(newId('challenge') as ChallengeId), null, 'nobody’s');
  },

  async 'an address is mailed one code in a minute and five in half an hour, on whatever media, and no answer says so'(
    stage,
  ) {
    const { repository } = stage;
    const invite = await createInvite(stage);
    const elsewhere = { ...invite, id: newId('invite') as InviteId, mediaId: newId('other') };
    await drainMail(stage, now + hour);
    const answers = await Promise.all(
      times(16, (i) => startMailed(stage, newChallenge(i % 2 === 0 ? invite : elsewhere))),
    );
    equal(countOf(answers, 'started'), 16, 'each is answered the same');
    equal(
      await leavingAt(stage, [0, 1, 2, 3, 4, 5, 29]),
      [1, 1, 1, 1, 1, 0, 0],
      'each minute one, five in all',
    );
    const second = newChallenge(elsewhere, { createdAt: now + 30 * minute - 1 });
    equal(await startMailed(stage, second), started, 'a moment before half an hour');
    const silent = { ...second, isMailed: false };
    equal(await repository.readChallenge(second.id), silent, 'no code is right where none was mailed');
    const other = newChallenge(await createInvite(stage), { createdAt: now + 29 * minute });
    equal(await startMailed(stage, other), started, 'of another address');
    equal(await leavingAt(stage, [29]), [1], 'is mailed');
    const before = await stage.revision();
    const late = newChallenge(invite, { createdAt: now + 30 * minute });
    equal(await startMailed(stage, late), started, 'when the first is half an hour old');
    equal(await stage.revision(), before + 1, 'revision');
    equal(await repository.readChallenge(late.id), late, 'with a code');
    equal(await leavingAt(stage, [30]), [1], 'which is mailed at once');
  },

  async 'what an invite never mailed keeps nobody waiting'(stage) {
    const [invite, other] = [await createInvite(stage), await createInvite(stage)];
    const { email, emailKey } = invite;
    await drainMail(stage, now + hour);
    for (const _ of times(8, () => 0)) {
      equal(await start(stage, newChallenge(other, { email, emailKey, isMailed: false })), started, 'typed');
    }
    equal(await startMailed(stage, newChallenge(invite)), started, 'the invited person');
    equal(await leavingAt(stage, [0]), [1], 'is mailed at once');
  },

  async 'guest links take four of the five, one of which may wait for its minute, and say when to ask again'(
    stage,
  ) {
    const { repository } = stage;
    const links = [await stage.createLink(), await stage.createLink()];
    const invite = await createInvite(stage);
    await drainMail(stage, now + hour);
    const ask = (at: number, i = 0) => startMailed(stage, challengeOf(links[i]!, invite, now + at));
    const wait = (at: number) => ({ outcome: 'wait', retryAt: now + at });
    equal(await ask(0), started, 'the first');
    const claim = claimFor();
    const challenge = challengeOf(links[1]!, invite, now + 1);
    equal(await startMailed(stage, challenge, claim), started, 'the next, of another link');
    equal(await startMailed(stage, challengeOf(links[1]!, invite, now + 2)), wait(minute), 'while it waits');
    equal(await ask(minute, 1), started, 'when it has left');
    equal(await ask(2 * minute - 1), wait(2 * minute), 'once more');
    equal(await ask(2 * minute), started, 'the fourth');
    const refused = claimFor();
    const fifth = challengeOf(links[0]!, invite, now + 5 * minute);
    equal(await startMailed(stage, fifth, refused), wait(30 * minute), 'four are all');
    equal(await repository.readChallenge(fifth.id), null, 'who has to wait leaves no trace');
    equal(await repository.findClaim(refused), null, 'and has claimed nothing');
    equal(await leavingAt(stage, [0, 1, 2, 3, 4]), [1, 1, 1, 1, 0], 'their mails');
    equal(
      await startMailed(stage, newChallenge(invite, { createdAt: now + 5 * minute })),
      started,
      'an invite',
    );
    equal(await leavingAt(stage, [5]), [1], 'has the fifth');
    equal(await ask(30 * minute), started, 'half an hour after the first');
  },

  async 'a guest link tells nothing of what invites have mailed'(stage) {
    const link = await stage.createLink();
    const [mailed, other] = [await createInvite(stage), await createInvite(stage)];
    for (const _ of times(5, () => 0)) await startMailed(stage, newChallenge(mailed));
    const told = async (invite: InviteRecord) => {
      const answers = [];
      for (const at of [1, 2, 3, minute, 2 * minute, 3 * minute, 4 * minute]) {
        answers.push(await startMailed(stage, challengeOf(link, invite, now + at)));
      }
      return answers;
    };
    equal(await told(mailed), await told(other), 'the answers');
  },

  async 'requests are counted with what they start, and one that comes again is counted once'(stage) {
    const { repository } = stage;
    const bucket = newId('bucket');
    const counts = [{ bucket, isWrong: true, limit: 3, window: hour, now, told: null }];
    const invite = await createInvite(stage);
    const ask = (challenge: ChallengeRecord, claim = claimFor(challenge.id)) =>
      repository.startChallenge({ challenge, mail: null, opens: false, counts }, claim);
    const challenge = newChallenge(invite);
    const claim = claimFor(challenge.id);
    const again = await Promise.all(times(16, () => ask(challenge, claim)));
    equal([countOf(again, 'started'), countOf(again, 'repeated')], [1, 15], 'the same request');
    const others = await Promise.all(times(8, () => ask(newChallenge(invite))));
    equal([countOf(others, 'started'), countOf(others, 'wait')], [2, 6], 'three are all');
    const late = newChallenge(invite);
    equal(await ask(late), { outcome: 'wait', retryAt: now + hour }, 'one more');
    equal(await repository.readChallenge(late.id), null, 'leaves no trace');
    equal((await ask(challenge, claim)).outcome, 'repeated', 'the first one, once more');
  },

  async 'of 32 guesses at once five count'(stage) {
    const { repository } = stage;
    const invite = await createInvite(stage);
    const challenge = newChallenge(invite);
    await start(stage, challenge);
    const guesses = await Promise.all(times(32, () => repository.countWrongCode(challenge.id, now + 1)));
    const left = guesses.flatMap((guess) => (guess.outcome === 'counted' ? [guess.triesLeft] : []));
    equal([...left].sort(), [0, 1, 2, 3, 4], 'tries left');
    equal((await repository.readChallenge(challenge.id))?.tries, 5, 'tries');
    equal(await repository.readInvite(invite.id), { ...invite, failedTries: 5 }, 'the invite counts them');
    const nobody = newId('challenge') as ChallengeId;
    equal(await repository.countWrongCode(nobody, now), { outcome: 'over' }, 'a challenge that nobody has');
  },

  async 'twenty wrong codes lock an invite, and its owners hear; those of a wrong address do not count'(
    stage,
  ) {
    const { repository, mediaId } = stage;
    const invite = await createInvite(stage);
    const challenges = times(5, (i) =>
      newChallenge(invite, { createdAt: now + i * minute, isMailed: i > 0 }),
    );
    for (const challenge of challenges) equal(await start(stage, challenge), started, 'a code');
    const guess = async (challenge: ChallengeRecord, count: number) => {
      for (const _ of times(count, () => 0)) await repository.countWrongCode(challenge.id, now + hour);
    };
    const { heard, next, stop } = listen(repository, mediaId);
    for (const [i, challenge] of challenges.entries()) await guess(challenge, i === 4 ? 4 : 5);
    equal(await repository.readInvite(invite.id), { ...invite, failedTries: 19 }, 'nineteen');
    equal(heard, [], 'nobody hears of a guess');
    const before = await stage.revision();
    await guess(challenges[4]!, 1);
    const locked = { ...invite, failedTries: 20, lockedAt: now + hour, revision: 2 };
    equal(await repository.readInvite(invite.id), locked, 'twenty');
    equal(await next(), { mediaId, revision: before + 1, concerns: [] }, 'the owners hear');
    const [note] = (await repository.listHistory({ mediaId, after: null, limit: 1 })).entries;
    const said = [note?.action, note?.inviteId, note?.at, note?.subject];
    equal(said, ['invite-locked', invite.id, now + hour, invite.email], 'the history');
    stop();
  },

  async 'codes are forgotten a day after they ended'(stage) {
    const { repository } = stage;
    const invite = await createInvite(stage);
    const challenge = newChallenge(invite);
    await start(stage, challenge);
    await repository.purge(challenge.expiresAt + 24 * hour - 1);
    equal(await repository.readChallenge(challenge.id), challenge, 'not yet');
    await repository.purge(challenge.expiresAt + 24 * hour);
    equal(await repository.readChallenge(challenge.id), null, 'a day later');
    equal(await repository.readInvite(invite.id), invite, 'the invite stays');
  },
};
