/** Invites: one for each address and medium, each written under its own guard, accepted by one person. */
import { countLimit } from '../../domain/invite-ports.js';
import type { InviteRecord } from '../../domain/invite.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { InviteId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import {
  accept,
  anew,
  changed,
  comeIn,
  createInvite,
  drainMail,
  leaseMail,
  minute,
  newChallenge,
  newInvite,
  newMail,
  noEffect,
  personOf,
  writeInvites,
} from './people-records.js';
import { claimFor, countOf, hour, listen, newId, now, times, type RepositoryCases } from './stage.js';

const written = (...missed: readonly InviteId[]) => ({ outcome: 'written', missed });

export const inviteCases: RepositoryCases = {
  async 'invites are read as they were written, with their mail'(stage) {
    const { repository, mediaId } = stage;
    const plain = newInvite(mediaId);
    const rich = newInvite(mediaId, {
      email: 'Zoë@EXAMPLE.org',
      emailKey: 'zoë@example.org',
      firstName: 'Zoë \u{1f44b}',
      lastName: '',
      role: 'moderator',
      message: 'Come \'"; --\nearly',
      locale: 'de-AT',
      expiry: { kind: 'at', at: now + hour },
      invitedByName: null,
      mail: 'queued',
      kid: 'k2',
      rotation: 3,
      revision: 8,
    });
    const elsewhere = newInvite(newId('other'), { email: plain.email });
    await drainMail(stage, now);
    const mail = newMail({ mediaId, inviteId: rich.id });
    equal(await writeInvites(stage, [anew(plain), anew(rich, mail)]), written(), 'two at once');
    equal(await writeInvites(stage, [anew(elsewhere)]), written(), 'the address, on another medium');
    for (const invite of [plain, rich, elsewhere]) {
      equal(await repository.readInvite(invite.id), invite, 'an invite');
    }
    equal(await repository.readInvite(newId('invite') as InviteId), null, 'nobody’s');
    equal(await repository.readAcceptance(newId('invite') as InviteId), null, 'nobody’s acceptance');
    const keys = [rich.emailKey, 'nobody@example.org', elsewhere.emailKey];
    const found = await repository.findInvites(mediaId, keys);
    const inOrder = [...found].sort((a, b) => Number(a.id === rich.id) - Number(b.id === rich.id));
    equal(inOrder, [plain, rich], 'by address');
    equal(await repository.findInvites(mediaId, []), [], 'by no address');
    const until = now + hour;
    const leased = await leaseMail(stage, { now, until, limit: 9 });
    equal(leased, [{ ...mail, dueAt: until, tries: 1 }], 'the mail');
  },

  async 'an address has one invite on a medium, and each write meets its own guard'(stage) {
    const { repository, mediaId } = stage;
    const email = `${newId('one')}@example.org`;
    const rivals = times(8, () => newInvite(mediaId, { email }));
    const raced = await Promise.all(rivals.map((invite) => writeInvites(stage, [anew(invite)])));
    const missed = raced.flatMap((one) => (one.outcome === 'written' ? one.missed : []));
    equal(missed.length, 7, 'all but one of eight at once');
    const [invite] = await repository.findInvites(mediaId, [rivals[0]!.emailKey]);
    const [fresh, twin] = [newInvite(mediaId), newInvite(mediaId)];
    const sameAddress = { ...twin, email: fresh.email, emailKey: fresh.emailKey };
    const stale = { ...changed(invite!, { role: 'speaker' }), expected: 7 };
    const mail = newMail({ mediaId, inviteId: invite!.id });
    await drainMail(stage, now);
    const writes = [anew(fresh), { ...stale, mail }, anew(sameAddress)];
    equal(await writeInvites(stage, writes), written(invite!.id, twin.id), 'those that were meant otherwise');
    equal(await repository.readInvite(invite!.id), invite, 'who was missed');
    equal(await repository.readInvite(twin.id), null, 'a second one of the same request');
    equal(await repository.readInvite(fresh.id), fresh, 'the others are written');
    equal(await leaseMail(stage, { now, until: now + 1, limit: 9 }), [], 'no mail of who was missed');
    const raise = await Promise.all(
      times(8, () => writeInvites(stage, [changed(invite!, { role: 'speaker' })])),
    );
    equal(
      raise.filter((one) => one.outcome === 'written' && one.missed.length === 0).length,
      1,
      'one change',
    );
    const [before, claim] = [await stage.revision(), claimFor()];
    equal(await writeInvites(stage, [stale], noEffect, claim), written(invite!.id), 'all missed');
    equal([await stage.revision(), await repository.findClaim(claim)], [before, null], 'changes nothing');
  },

  async 'a change keeps what joins and mail have written, taking up begins anew'(stage) {
    const { repository } = stage;
    const invite = await createInvite(stage, { mail: 'queued' });
    await comeIn(stage, invite);
    await repository.reportBounce(invite.id, { at: now + 2, error: '550 no such person' });
    const opened = { openedAt: now, acceptedAt: now, mail: 'failed', mailedAt: now + 2 } as const;
    const failed = { ...invite, ...opened, mailError: '550 no such person' };
    equal(await repository.readInvite(invite.id), failed, 'as it stands');
    // Decided on what was read before all that.
    const rules = {
      role: 'speaker',
      expiry: { kind: 'session-end' },
      firstName: 'Ida',
      mail: 'sent',
    } as const;
    equal(await writeInvites(stage, [changed(invite, rules)]), written(), 'a change');
    const { mail: _, ...ruled } = rules;
    equal(await repository.readInvite(invite.id), { ...failed, ...ruled, revision: 2 }, 'the change');
    const resent = { ...failed, ...ruled, revision: 2, mail: 'queued', mailError: null } as const;
    equal(await writeInvites(stage, [changed(resent, {})]), written(), 'mailed again');
    equal(await repository.readInvite(invite.id), { ...resent, revision: 3 }, 'it waits again');
    const again = {
      ...newInvite(invite.mediaId),
      id: invite.id,
      email: invite.email,
      emailKey: invite.emailKey,
    };
    const taken = { ...again, rotation: 1, revision: 4, createdAt: now + 5 };
    equal(await writeInvites(stage, [{ invite: taken, expected: 3, mail: null }]), written(), 'taken up');
    equal(await repository.readInvite(invite.id), taken, 'anew');
  },

  async 'a mail that is asked for again takes the place of the one that waits'(stage) {
    const { repository } = stage;
    await drainMail(stage, now);
    const lease = (at: number) => leaseMail(stage, { now: at, until: at + minute, limit: 9 });
    const invite = newInvite(stage.mediaId, { mail: 'queued' });
    const mail = newMail(invite, { inviteId: invite.id });
    await writeInvites(stage, [anew(invite, mail)]);
    const [tried] = await lease(now);
    equal(tried, { ...mail, dueAt: now + minute, tries: 1 }, 'a try');
    const again = { ...mail, createdAt: now + 1, dueAt: now + 1 };
    await writeInvites(stage, [{ ...changed(invite, {}), mail: again }]);
    await repository.settleMail(tried!, { outcome: 'failed', at: now + 2, error: '550 no such person' });
    equal((await repository.readInvite(invite.id))?.mail, 'queued', 'a late end of the try before');
    const leased = await lease(now + 3);
    equal(leased, [{ ...again, dueAt: now + 3 + minute, tries: 1 }], 'one mail, as if it were the first');
    await repository.settleMail(leased[0]!, { outcome: 'sent', at: now + 4 });
    equal((await repository.readInvite(invite.id))?.mail, 'sent', 'its own end');
    const later = { ...mail, createdAt: now + 5, dueAt: now + 5 };
    await writeInvites(stage, [{ ...changed({ ...invite, revision: 2 }, {}), mail: later }]);
    equal(await lease(now + 5), [{ ...later, dueAt: now + 5 + minute, tries: 1 }], 'after it was sent');
  },

  async 'a new role and an end reach who is in by the invite, and nobody else'(stage) {
    const { repository, mediaId } = stage;
    const [invite, other, left] = [
      await createInvite(stage),
      await createInvite(stage),
      await createInvite(stage),
    ];
    const [person, beside, gone] = [
      await comeIn(stage, invite),
      await comeIn(stage, other),
      await comeIn(stage, left),
    ];
    await stage.end(gone.id, 'left', now + 1);
    const { next, stop } = listen(repository, mediaId);
    const both = [changed(invite, { role: 'speaker' }), changed(left, { role: 'speaker' })];
    const grants = ['view', 'speak'] as const;
    equal(await writeInvites(stage, both, { grants, endsAt: null }), written(), 'a new role');
    equal((await next()).concerns, [person.id], 'who is in hears of it');
    const promoted = { ...person, role: 'speaker', capabilities: grants };
    equal(await repository.readParticipant(person.id), promoted, 'who is in');
    const after = { ...gone, endedAt: now + 1, endReason: 'left' };
    equal(await repository.readParticipant(gone.id), after, 'who has left');
    equal(await repository.readParticipant(beside.id), beside, 'who is invited beside them');
    const revoked = { ...changed({ ...invite, revision: 2, role: 'speaker' }, { revokedAt: now + 3 }) };
    equal(await writeInvites(stage, [revoked], { grants: null, endsAt: now + 3 }), written(), 'an end');
    equal((await next()).concerns, [person.id], 'who was in hears of it');
    const out = { ...promoted, endedAt: now + 3, endReason: 'revoked' };
    equal(await repository.readParticipant(person.id), out, 'who was in');
    equal((await repository.countPeople(mediaId, '')).speaker, 0, 'nobody is a speaker now');
    stop();
  },

  async 'of 64 who accept one invite at once one comes in, and of 32 further devices one is the next'(stage) {
    const { repository } = stage;
    const invite = await createInvite(stage);
    const people = times(64, () => personOf(invite));
    const before = await stage.revision();
    const answers = await Promise.all(people.map((person) => accept(stage, person)));
    equal([countOf(answers, 'accepted'), countOf(answers, 'refused')], [1, 63], 'at once');
    equal(await stage.revision(), before + 1, 'revision');
    const person = people[answers.findIndex(({ outcome }) => outcome === 'accepted')]!;
    for (const { id } of people) {
      equal(await repository.readParticipant(id), id === person.id ? person : null, 'who is in');
    }
    const accepted = { ...invite, openedAt: now, acceptedAt: now };
    const read = await repository.readAcceptance(invite.id);
    equal(
      read,
      { invite: accepted, participant: person, addressBlocked: false },
      'what the next is decided on',
    );
    const further = { ...person, seats: 1 };
    const devices = await Promise.all(
      times(32, () => accept(stage, further, { asRead: person, now: now + 9 })),
    );
    equal([countOf(devices, 'accepted'), countOf(devices, 'refused')], [1, 31], 'further devices');
    equal(await repository.readParticipant(person.id), further, 'one seat more');
    equal((await repository.readInvite(invite.id))?.acceptedAt, now, 'accepted when it was');
    equal((await stage.end(person.id, 'blocked')).outcome, 'ended', 'blocked');
    equal((await repository.readAcceptance(invite.id))?.addressBlocked, true, 'a block is seen');
  },

  async 'an acceptance that was decided on something else is refused'(stage) {
    const { repository } = stage;
    const invite = await createInvite(stage);
    const start = async (createdAt: number) => {
      const challenge = newChallenge(invite, { createdAt });
      await repository.startChallenge({ challenge, mail: null, opens: false, counts: [] }, claimFor());
      return challenge.id;
    };
    const [used, guessed, old] = [await start(now), await start(now + hour), await start(now + 2 * hour)];
    for (const _ of times(5, () => 0)) await repository.countWrongCode(guessed, now + hour);
    const person = personOf(invite);
    equal((await accept(stage, person, { challengeId: used })).outcome, 'accepted', 'a right code');
    equal((await repository.readChallenge(used))?.usedAt, now, 'it is used');
    const further = { ...person, seats: 1 };
    const guards = {
      'another revision': { revision: 2 },
      'a code that was used': { challengeId: used },
      'a code without a try left': { challengeId: guessed, now: now + hour },
      'a code after its time': { challengeId: old, now: now + 3 * hour },
      'a code that nobody has': { challengeId: newChallenge(invite).id },
      'other seats than there are': { asRead: further },
      'no seat, where there is one': { asRead: null },
    };
    const before = await stage.everything();
    for (const [what, guard] of Object.entries(guards)) {
      const claim = claimFor();
      const answer = await accept(stage, further, { asRead: person, ...guard }, claim);
      equal(answer, { outcome: 'refused' }, what);
      equal(await repository.findClaim(claim), null, `${what}, claim`);
    }
    equal(await stage.everything(), before, 'nothing has changed');
    equal(await repository.readParticipant(person.id), person, 'nor who is in');
    const unknown = personOf(newInvite(stage.mediaId));
    equal((await accept(stage, unknown)).outcome, 'refused', 'an invite that nobody has');
    const nobody = personOf(await createInvite(stage));
    const lost = await accept(stage, { ...nobody, seats: 1 }, { asRead: nobody });
    equal(lost.outcome, 'refused', 'a further device of nobody');
  },

  async 'an acceptance overrules no moderator who was faster'(stage) {
    const { repository } = stage;
    const [link, invite] = [await stage.createLink(), await createInvite(stage)];
    const role = { role: 'speaker', capabilities: ['view', 'speak'] } as const;
    const refuses = async (person: ParticipantRecord, asRead: ParticipantRecord | null, what: string) => {
      const before = await repository.readParticipant(person.id);
      equal(await accept(stage, person, { asRead }), { outcome: 'refused' }, what);
      equal(await repository.readParticipant(person.id), before, `${what} stays`);
    };
    const guest = await stage.join(link);
    const upgraded: ParticipantRecord = { ...guest, inviteId: invite.id, role: 'viewer', seats: 1 };
    const guard = { inviteId: null, policyRevision: (await repository.readLink(link.id))!.policyRevision };
    await repository.changeRole(guest.id, role, guard, claimFor());
    await refuses(upgraded, guest, 'a role');
    await stage.end(guest.id, 'removed', now + 1);
    await refuses(upgraded, { ...guest, ...role }, 'a removal');

    const person = await comeIn(stage, invite);
    const further = { ...person, seats: 1 };
    await stage.end(person.id, 'left', now + 1);
    const left: ParticipantRecord = { ...person, endedAt: now + 1, endReason: 'left' };
    equal((await accept(stage, further, { asRead: left })).outcome, 'accepted', 'who had left, as read');
    await stage.end(person.id, 'blocked', now + 2);
    await refuses({ ...further, seats: 2 }, further, 'a block');

    const other = await createInvite(stage);
    const namesake = await stage.join(link, { emailKey: other.emailKey });
    await stage.end(namesake.id, 'blocked', now + 1);
    await refuses(personOf(other), null, 'a block of an address that nobody came with');
    equal((await repository.readInvite(other.id))?.acceptedAt, null, 'and nothing was accepted');
    await repository.unblock({ ...other, participantId: null }, claimFor());
    equal((await accept(stage, personOf(other))).outcome, 'accepted', 'until it is taken back');
  },

  async 'a guest becomes the invited person, and keeps what they did'(stage) {
    const { repository, mediaId } = stage;
    const [link, invite] = [await stage.createLink({ maxUses: 5 }), await createInvite(stage)];
    const [guest, beside] = [await stage.join(link), await stage.join(link)];
    const upgraded: ParticipantRecord = {
      ...guest,
      inviteId: invite.id,
      role: 'viewer',
      identity: 'invited',
      seats: 1,
    };
    const { next, stop } = listen(repository, mediaId);
    equal((await accept(stage, upgraded, { asRead: guest })).outcome, 'accepted', 'outcome');
    equal((await next()).concerns, [guest.id], 'their page hears of it');
    equal(await repository.readParticipant(guest.id), upgraded, 'the person');
    equal((await repository.readLink(link.id))?.uses, 2, 'the place stays taken');
    equal(await repository.countGuestsIn(mediaId, null), 1, 'no guest any more');
    await stage.setAccess(mediaId, false, now + 1);
    equal(await repository.readParticipant(guest.id), upgraded, 'whom the switch does not end');
    equal((await repository.readParticipant(beside.id))?.endReason, 'switched-off', 'as it does guests');
    equal(await repository.countGuestsIn(mediaId, link.id), 0, 'guests in');
    stop();
  },

  async 'a count stops at 1,001'(stage) {
    const { repository, mediaId } = stage;
    const invites: InviteRecord[] = times(1005, (i) =>
      newInvite(mediaId, { expiry: { kind: 'at', at: now + (i < 1003 ? 0 : 1) } }),
    );
    for (let i = 0; i < invites.length; i += 500) {
      const some = invites.slice(i, i + 500).map((invite) => anew(invite));
      equal(await writeInvites(stage, some), written(), '500');
    }
    const counts = await repository.countInvites({ mediaId, search: '', sessionEnded: false, now });
    equal(counts, { all: countLimit, pending: 2, accepted: 0, problems: countLimit }, 'counts');
  },
};
