/** Guests: who is in, how it ended, and in which order they are listed. */
import type { GuestLinkRecord } from '../../domain/guest-link.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { GuestLinkId, ParticipantId } from '../../domain/schemas.js';
import { equal, ok } from '../assert.js';
import { claimFor, countOf, newId, now, times, type RepositoryCases } from './stage.js';

export const guestCases: RepositoryCases = {
  async 'who has ended cannot end again, and frees no place'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink({ maxUses: 1 });
    const guest = await stage.join(link);
    const written = await Promise.all(times(8, () => stage.end(guest.id, 'left', now + 1)));
    equal([countOf(written, 'ended'), countOf(written, 'not-in')], [1, 7], 'at once');
    equal(await stage.end(guest.id, 'removed', now + 2), { outcome: 'not-in' }, 'later');
    const ended = { ...guest, endedAt: now + 1, endReason: 'left' };
    equal(await repository.readParticipant(guest.id), ended, 'the guest');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'guests in');
    equal((await stage.admit(stage.newGuest(link))).outcome, 'refused', 'the place stays taken');
  },

  async 'a block holds for its address on its medium'(stage) {
    const { repository } = stage;
    const [link, second] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    const [guest, other] = [
      await stage.join(link),
      await stage.join(link, { emailKey: 'other@example.org' }),
    ];
    const blocked = async ({ id }: GuestLinkRecord, { emailKey }: ParticipantRecord) =>
      (await repository.readAdmission(id, emailKey))?.addressBlocked;
    const found = (mediaId: string) =>
      repository.findBlocked(mediaId, [guest.emailKey, other.emailKey, 'nobody@example.org']);
    await stage.end(other.id, 'removed');
    equal(await found(link.mediaId), [], 'nobody is found');
    equal(await blocked(link, other), false, 'removed is not blocked');
    equal(await blocked(link, guest), false, 'before');
    equal(await stage.end(guest.id, 'blocked', now + 1), { outcome: 'ended' }, 'outcome');
    const ended = { ...guest, endedAt: now + 1, endReason: 'blocked' };
    equal(await repository.readParticipant(guest.id), ended, 'the guest');
    equal(await blocked(link, guest), true, 'the address');
    equal(await blocked(second, guest), true, 'the address, through another link');
    equal(await blocked(link, other), false, 'another address');
    equal(await blocked(elsewhere, guest), false, 'another medium');
    equal(await found(link.mediaId), [guest.emailKey], 'who is found');
    equal(await found(elsewhere.mediaId), [], 'and found nowhere else');
    equal(await repository.findBlocked(link.mediaId, []), [], 'by no address');
  },

  async 'who has just left is blocked all the same, and left when they left'(stage) {
    const { repository } = stage;
    const link = await stage.createLink();
    const guest = await stage.join(link);
    await stage.end(guest.id, 'left', now + 1);
    const before = await repository.readLink(link.id);
    equal(await stage.end(guest.id, 'blocked', now + 2), { outcome: 'ended' }, 'outcome');
    const ended = { ...guest, endedAt: now + 1, endReason: 'blocked' };
    equal(await repository.readParticipant(guest.id), ended, 'the guest');
    const admission = await repository.readAdmission(link.id, guest.emailKey);
    equal(admission?.addressBlocked, true, 'the address');
    ok(admission!.link.policyRevision > before!.policyRevision, 'the policy revision');
    equal(await stage.end(guest.id, 'removed', now + 3), { outcome: 'not-in' }, 'removed after that');
    equal(await repository.readParticipant(guest.id), ended, 'the guest, then');
  },

  async 'who is blocked already is not blocked again, also not at once'(stage) {
    const { repository } = stage;
    const link = await stage.createLink();
    const guest = await stage.join(link);
    const written = await Promise.all(times(8, () => stage.end(guest.id, 'blocked', now + 1)));
    equal([countOf(written, 'ended'), countOf(written, 'not-in')], [1, 7], 'at once');
    const before = [await stage.revision(), await repository.readLink(link.id)];
    equal(await stage.end(guest.id, 'blocked', now + 2), { outcome: 'not-in' }, 'later');
    equal([await stage.revision(), await repository.readLink(link.id)], before, 'nothing has changed');
  },

  async 'a block that is taken back frees its address and who held it, on its medium alone'(stage) {
    const { repository, mediaId } = stage;
    const [link, elsewhere] = [await stage.createLink(), await stage.createLink({ mediaId: newId('other') })];
    const [first, second, left] = [await stage.join(link), await stage.join(link), await stage.join(link)];
    const other = await stage.join(link, { emailKey: 'other@example.org' });
    const there = await stage.join(elsewhere);
    for (const { id } of [first, second, other, there]) await stage.end(id, 'blocked', now + 1);
    await stage.end(left.id, 'left', now + 1);
    const unblock = () =>
      repository.unblock({ mediaId, emailKey: first.emailKey, participantId: first.id }, claimFor());
    const before = await repository.readLink(link.id);
    equal(await unblock(), { outcome: 'unblocked' }, 'outcome');
    const ends: [string, ParticipantRecord, string][] = [
      ['the guest', first, 'removed'],
      ['another seat of the address', second, 'removed'],
      ['who had left', left, 'left'],
      ['another address', other, 'blocked'],
      ['another medium', there, 'blocked'],
    ];
    for (const [who, guest, endReason] of ends) {
      equal(await repository.readParticipant(guest.id), { ...guest, endedAt: now + 1, endReason }, who);
    }
    const blocked = async ({ id }: GuestLinkRecord, { emailKey }: ParticipantRecord) =>
      (await repository.readAdmission(id, emailKey))?.addressBlocked;
    equal(await blocked(link, first), false, 'the address');
    equal(await blocked(link, other), true, 'another address');
    equal(await blocked(elsewhere, there), true, 'the address on another medium');
    const after = await repository.readLink(link.id);
    ok(after!.policyRevision > before!.policyRevision, 'the policy revision');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'nobody is in by it');
    equal(await unblock(), { outcome: 'not-blocked' }, 'again');
    equal(await repository.readLink(link.id), after, 'again, without effect');
    await stage.join(link);
  },

  async 'who is blocked is listed, whoever went last first, as long as it is known who it is'(stage) {
    const { repository, mediaId } = stage;
    const [link, elsewhere] = [await stage.createLink(), await stage.createLink({ mediaId: newId('other') })];
    const come = (name: string) => stage.join(link, { name, emailKey: `${name}@example.org` });
    const [first, same, latest] = [await come('first'), await come('same'), await come('latest')];
    const [unknown, left, there] = [await come('unknown'), await come('left'), await stage.join(elsewhere)];
    const listed = async (limit = 9) =>
      (await repository.listBlocked(mediaId, limit)).map(({ name, endedAt }) => [name, endedAt]);
    equal(await listed(), [], 'nobody');
    await stage.end(first.id, 'blocked', now + 1);
    await stage.end(latest.id, 'blocked', now + 2);
    for (const { id } of [same, unknown, there]) await stage.end(id, 'blocked', now + 1);
    await stage.end(left.id, 'left', now + 3);
    await repository.eraseParticipant(unknown.id, now + 4, claimFor());
    const [top, ...others] = await listed();
    equal(top, ['latest', now + 2], 'who went last');
    const rest = [
      ['same', now + 1],
      ['first', now + 1],
    ];
    equal(others, rest, 'the others, and nobody who left, is unknown or elsewhere');
    equal(await listed(1), [top], 'so many');
    const { emailKey } = latest;
    await repository.unblock({ mediaId, emailKey, participantId: latest.id }, claimFor());
    equal(await listed(), others, 'who is left');
  },

  async 'who has no address any more is unblocked alone; an address is, whoever had it'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const guests = [await stage.join(link), await stage.join(link)];
    for (const { id } of guests) await stage.end(id, 'blocked', now + 1);
    for (const { id } of guests) await repository.eraseParticipant(id, now + 2, claimFor());
    const state = async () => [
      ...(await Promise.all(guests.map(({ id }) => repository.readParticipant(id)))).map(
        (guest) => guest?.endReason,
      ),
      (await repository.readAdmission(link.id, guests[0]!.emailKey))?.addressBlocked,
    ];
    const alone = { mediaId, emailKey: '', participantId: guests[0]!.id };
    equal(await repository.unblock(alone, claimFor()), { outcome: 'unblocked' }, 'without an address');
    equal(await state(), ['erased', 'blocked', true], 'one of them');
    const address = { mediaId, emailKey: guests[0]!.emailKey, participantId: null };
    equal(await repository.unblock(address, claimFor()), { outcome: 'unblocked' }, 'by the address');
    equal(await state(), ['erased', 'blocked', false], 'the address');
    equal(await repository.unblock(address, claimFor()), { outcome: 'not-blocked' }, 'again');
  },

  async 'who is erased is out, without a name; a block stays'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const answers = { school: 'North' };
    const [present, blocked] = [await stage.join(link, { answers }), await stage.join(link, { answers })];
    await stage.end(blocked.id, 'blocked', now + 1);
    const erase = ({ id }: ParticipantRecord) => repository.eraseParticipant(id, now + 2, claimFor());
    equal(await erase(present), { outcome: 'erased' }, 'outcome');
    equal(await erase(blocked), { outcome: 'erased' }, 'who is out');
    const blank = { name: '', email: '', emailKey: '', answers: {} };
    const gone = { ...present, ...blank, endedAt: now + 2, endReason: 'erased' };
    equal(await repository.readParticipant(present.id), gone, 'who was in');
    const still = { ...blocked, ...blank, endedAt: now + 1, endReason: 'blocked' };
    equal(await repository.readParticipant(blocked.id), still, 'who was blocked');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'guests in');
    const admission = await repository.readAdmission(link.id, blocked.emailKey);
    equal(admission?.addressBlocked, true, 'the block');
    const unknown = repository.eraseParticipant(newId('guest') as ParticipantId, now, claimFor());
    equal(await unknown, { outcome: 'unknown' }, 'nobody');
  },

  async 'the switch ends nobody unless told, and then all who are in of its medium'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    const [gone, first] = [await stage.join(one), await stage.join(one)];
    const [second, other] = [await stage.join(two), await stage.join(elsewhere)];
    await stage.end(gone.id, 'left', now + 1);
    equal(await stage.setAccess(mediaId, true), { outcome: 'changed' }, 'on');
    equal((await repository.readAccess(mediaId)).enabled, true, 'it is on');
    equal((await repository.readAdmission(one.id, ''))?.access.enabled, true, 'as an admission sees it');
    await stage.setAccess(mediaId, false);
    equal((await repository.readAccess(mediaId)).enabled, false, 'it is off');
    equal(await repository.countGuestsIn(mediaId, null), 2, 'they stay');
    await stage.setAccess(mediaId, false, now + 2);
    equal(await repository.countGuestsIn(mediaId, null), 0, 'they are out');
    for (const guest of [first, second]) {
      const ended = { ...guest, endedAt: now + 2, endReason: 'switched-off' };
      equal(await repository.readParticipant(guest.id), ended, 'who was in');
    }
    const left = { ...gone, endedAt: now + 1, endReason: 'left' };
    equal(await repository.readParticipant(gone.id), left, 'who had left');
    equal(await repository.readParticipant(other.id), other, 'who is in elsewhere');
  },

  async 'guests are listed newest first, of a medium or of a link'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    const [first, second] = [await stage.join(one), await stage.join(two)];
    const third = await stage.join(one);
    await stage.join(elsewhere);
    await stage.end(first.id, 'left', now + 1);
    const left = { ...first, endedAt: now + 1, endReason: 'left' };
    const all = { mediaId, linkId: null, after: null, limit: 50 };
    equal(await repository.listGuests(all), { guests: [third, second, left], next: null }, 'all');
    const ofOne = await repository.listGuests({ ...all, linkId: one.id });
    equal(ofOne, { guests: [third, left], next: null }, 'of one link');
    const wrong = await repository.listGuests({ ...all, linkId: elsewhere.id });
    equal(wrong, { guests: [], next: null }, 'of a link of another medium');
  },

  async 'pages of guests stay as they were while somebody joins and leaves'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const present: ParticipantId[] = [];
    for (let i = 0; i < 6; i += 1) present.unshift((await stage.join(i % 3 === 0 ? two : one)).id);
    const ofOne = (await repository.listGuests({ mediaId, linkId: one.id, after: null, limit: 50 })).guests;
    const walk = async (linkId: GuestLinkId | null) => {
      const pages: ParticipantId[][] = [];
      for (let after: string | null = null, more = true; more; more = after !== null) {
        const page = await repository.listGuests({ mediaId, linkId, after, limit: 2 });
        pages.push(page.guests.map(({ id }) => id));
        after = page.next;
        const late = await stage.join(one);
        await stage.end(late.id, 'left');
      }
      return pages;
    };
    const pagesOf = (all: readonly ParticipantId[]) => [all.slice(0, 2), all.slice(2, 4), all.slice(4, 6)];
    // A last page that is full says that it is the last.
    equal(await walk(null), pagesOf(present), 'of all');
    const seen = (await walk(one.id)).flat();
    equal(
      seen.slice(-ofOne.length),
      ofOne.map(({ id }) => id),
      'of one link',
    );
    equal(new Set(seen).size, seen.length, 'nobody twice');
    for (const after of [newId('guest'), '', 'a\0']) {
      const unknown = { mediaId, linkId: null, after, limit: 2 };
      equal(await repository.listGuests(unknown), { guests: [], next: null }, 'an unknown cursor');
    }
  },

  async 'guests in are counted per medium and per link'(stage) {
    const { repository, mediaId } = stage;
    const [one, two] = [await stage.createLink(), await stage.createLink()];
    const elsewhere = await stage.createLink({ mediaId: newId('other') });
    for (const link of [one, one, two, elsewhere]) await stage.join(link);
    await stage.end((await stage.join(one)).id, 'removed');
    const counts = await Promise.all([
      repository.countGuestsIn(mediaId, null),
      repository.countGuestsIn(mediaId, one.id),
      repository.countGuestsIn(mediaId, two.id),
      repository.countGuestsIn(mediaId, elsewhere.id),
      repository.countGuestsIn(elsewhere.mediaId, null),
    ]);
    equal(counts, [3, 2, 1, 0, 1], 'counts');
    const listed = (await repository.listLinks(mediaId)).map(({ link, guestsIn }) => [link.id, guestsIn]);
    const expected = [
      [one.id, 2],
      [two.id, 1],
    ];
    equal(listed, expected, 'list');
  },
};
