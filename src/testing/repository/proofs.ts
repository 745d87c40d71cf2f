/** Codes that prove an address: how many are mailed, how many guesses there are, and what guesses do. */
import type { ChallengeRecord } from '../../domain/challenge.js';
import type { InviteRecord } from '../../domain/invite.js';
import type { ChallengeId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import {
  createInvite,
  drainMail,
  leaseMail,
  minute,
  newChallenge,
  newMail,
  personOf,
  accept,
} from './people-records.js';
import { claimFor, hour, listen, newId, now, times, type RepositoryCases, type Stage } from './stage.js';

const start = ({ repository }: Stage, challenge: ChallengeRecord, claim = claimFor(challenge.id)) =>
  repository.startChallenge({ challenge, mail: null, opens: false }, claim);
const started = { outcome: 'started' };

export const proofCases: RepositoryCases = {
  async 'a challenge is read as it was written, with its mail, and opens the invite once'(stage) {
    const { repository, mediaId } = stage;
    const invite = await createInvite(stage);
    const link = await stage.createLink();
    await drainMail(stage, now + hour);
    const challenge = newChallenge(invite, { email: 'Typed@Example.org' });
    const mail = newMail({ mediaId, challengeId: challenge.id, inviteId: invite.id });
    const first = { challenge, mail, opens: true };
    equal(await repository.startChallenge(first, claimFor()), started, 'outcome');
    equal(await repository.readChallenge(challenge.id), challenge, 'the challenge');
    equal(await repository.readInvite(invite.id), { ...invite, openedAt: now }, 'the invite is opened');
    const until = now + hour;
    const leased = await leaseMail(stage, { now, until, limit: 9 });
    equal(leased, [{ ...mail, dueAt: until, tries: 1 }], 'the mail');
    const second = newChallenge(invite, { createdAt: now + minute });
    await repository.startChallenge({ challenge: second, mail: null, opens: true }, claimFor());
    equal((await repository.readInvite(invite.id))?.openedAt, now, 'opened when it was');
    const ofLink = { ...newChallenge(invite, { isMailed: false }), inviteId: null, linkId: link.id };
    const other = { ...ofLink, email: 'other@example.org', emailKey: 'other@example.org' };
    equal(await start(stage, other), started, 'of a guest link');
    equal(await repository.readChallenge(other.id), other, 'which is kept as such');
    equal(await repository.readChallenge(newId('challenge') as ChallengeId), null, 'nobody’s');
  },

  async 'an address gets one code in a minute and five in half an hour, however many ask at once'(stage) {
    const { repository } = stage;
    const invite = await createInvite(stage);
    const startedAt: number[] = [];
    for (const at of [0, 1, 2, 3, 4, 5, 29].map((minutes) => now + minutes * minute)) {
      const answers = await Promise.all(
        times(16, (i) => start(stage, newChallenge(invite, { createdAt: at, isMailed: i % 2 === 0 }))),
      );
      const begun = answers.filter(({ outcome }) => outcome === 'started').length;
      if (begun > 0) startedAt.push(at);
      equal(begun <= 1, true, `at most one of 16 at ${(at - now) / minute} minutes`);
      for (const answer of answers) {
        if (answer.outcome !== 'wait') continue;
        const retryAt = startedAt.length < 5 ? at + minute : now + 30 * minute;
        equal(answer.retryAt, retryAt, `when to ask again at ${(at - now) / minute} minutes`);
      }
    }
    equal(startedAt.length, 5, 'five in half an hour');
    const elsewhere = { ...newChallenge(invite, { createdAt: now + 29 * minute }), mediaId: newId('other') };
    equal(await start(stage, elsewhere), started, 'on another medium');
    const other = { emailKey: 'other@example.org', createdAt: now + 29 * minute };
    equal(await start(stage, newChallenge(invite, other)), started, 'another address');
    const late = newChallenge(invite, { createdAt: now + 30 * minute });
    const before = await stage.revision();
    equal(await start(stage, late), started, 'when the first is half an hour old');
    equal(await stage.revision(), before + 1, 'revision');
    const claim = claimFor();
    await start(stage, newChallenge(invite, { createdAt: now + 30 * minute }), claim);
    equal(await repository.findClaim(claim), null, 'who has to wait has claimed nothing');
  },

  async 'who has to wait goes on with the code that was mailed, if there is one that holds'(stage) {
    const { repository } = stage;
    const [invite, other] = [await createInvite(stage), await createInvite(stage)];
    const challenge = newChallenge(invite);
    await start(stage, challenge);
    const again = (of: InviteRecord, createdAt = now + 1) =>
      start(stage, newChallenge({ ...of, emailKey: invite.emailKey }, { createdAt }));
    const wait = { outcome: 'wait', retryAt: now + minute };
    equal(await again(invite), { ...wait, challenge }, 'the same');
    equal(await again(other), { ...wait, challenge: null }, 'for another invite');
    for (const _ of times(5, () => 0)) await repository.countWrongCode(challenge.id, now);
    equal(await again(invite), { ...wait, challenge: null }, 'without a try left');
    const second = newChallenge(invite, { createdAt: now + minute });
    equal(await start(stage, second), started, 'the next');
    const person = personOf(invite);
    const guard = { challengeId: second.id, now: now + minute };
    equal((await accept(stage, person, guard)).outcome, 'accepted', 'it is used');
    const used = await again(invite, now + minute + 1);
    equal(used, { outcome: 'wait', retryAt: now + 2 * minute, challenge: null }, 'after it was used');
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
