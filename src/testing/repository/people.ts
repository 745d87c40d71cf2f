/** People in a session who came by no guest link, or wait: who is in, what each may do, who is there. */
import type { PeopleQuery } from '../../domain/invite-ports.js';
import type { ParticipantRecord } from '../../domain/participant.js';
import type { ParticipantId } from '../../domain/schemas.js';
import { equal } from '../assert.js';
import { comeIn, createInvite, newPerson } from './people-records.js';
import { claimFor, countOf, listen, newId, now, times, type RepositoryCases, type Stage } from './stage.js';

export const attend = (
  { repository }: Stage,
  person: ParticipantRecord,
  asRead: ParticipantRecord | null = null,
  claim = claimFor(person.id),
) => repository.attend(person, { asRead }, claim);

const signedIn = (mediaId: string, fields: Partial<ParticipantRecord> = {}) =>
  newPerson(mediaId, { userId: newId('user'), identity: 'signed-in', ...fields });

export const peopleCases: RepositoryCases = {
  async 'of 32 pages on which somebody signs in at once one comes in, and the next ones follow'(stage) {
    const { repository, mediaId } = stage;
    const userId = newId('user');
    const pages = times(32, () => signedIn(mediaId, { userId }));
    const answers = await Promise.all(pages.map((person) => attend(stage, person)));
    equal([countOf(answers, 'attending'), countOf(answers, 'refused')], [1, 31], 'at once');
    const person = pages[answers.findIndex(({ outcome }) => outcome === 'attending')]!;
    equal(await repository.findUser(mediaId, userId), person, 'who it is');
    equal(await repository.findUser(newId('other'), userId), null, 'on another medium');
    await stage.end(person.id, 'left', now + 1);
    const back = { ...person, name: 'Ada E.', seats: 1, admittedAt: now + 2 };
    const left: ParticipantRecord = { ...person, endedAt: now + 1, endReason: 'left' };
    const again = await Promise.all(times(8, () => attend(stage, back, left)));
    equal([countOf(again, 'attending'), countOf(again, 'refused')], [1, 7], 'who comes back');
    equal(await repository.findUser(mediaId, userId), back, 'is the same participant');
    equal(await repository.countGuestsIn(mediaId, null), 0, 'and no guest');
  },

  async 'who comes back overrules no moderator who was faster'(stage) {
    const { repository, mediaId } = stage;
    const role = { role: 'speaker', capabilities: ['view', 'speak'] } as const;
    const unguarded = { inviteId: null, policyRevision: null };
    const deeds: Record<string, (person: ParticipantRecord) => Promise<unknown>> = {
      'a removal': ({ id }) => stage.end(id, 'removed', now + 2),
      'a block': ({ id }) => stage.end(id, 'blocked', now + 2),
      'a role': ({ id }) => repository.changeRole(id, role, unguarded, claimFor()),
    };
    for (const [what, decide] of Object.entries(deeds)) {
      const person = signedIn(mediaId);
      await attend(stage, person);
      await decide(person);
      const decided = await repository.readParticipant(person.id);
      equal(await attend(stage, { ...person, seats: 1 }, person), { outcome: 'refused' }, what);
      equal(await repository.readParticipant(person.id), decided, `${what} stays`);
      equal((await attend(stage, { ...person, seats: 1 }, decided)).outcome, 'attending', `${what}, read`);
    }
    const person = signedIn(mediaId);
    await attend(stage, person);
    await stage.end(person.id, 'left', now + 1);
    const left = await repository.readParticipant(person.id);
    await stage.end(person.id, 'blocked', now + 2);
    equal(
      await attend(stage, { ...person, seats: 1 }, left),
      { outcome: 'refused' },
      'a block of who had left',
    );
    equal((await repository.readParticipant(person.id))?.endReason, 'blocked', 'stays');
  },

  async 'of 32 devices at once one gets the next seat, and nobody who is out gets one'(stage) {
    const { repository } = stage;
    const guest = await stage.join(await stage.createLink());
    const add = (before: number) => repository.addSeat(guest.id, before, claimFor());
    const answers = await Promise.all(times(32, () => add(0)));
    equal([countOf(answers, 'added'), countOf(answers, 'refused')], [1, 31], 'at once');
    equal(await repository.readParticipant(guest.id), { ...guest, seats: 1 }, 'one seat more');
    await stage.end(guest.id, 'left');
    equal((await add(1)).outcome, 'refused', 'who has left');
    const nobody = newId('guest') as ParticipantId;
    equal((await repository.addSeat(nobody, 0, claimFor())).outcome, 'refused', 'nobody');
  },

  async 'who has proven an address on a link is found there'(stage) {
    const { repository } = stage;
    const [link, other] = [await stage.createLink(), await stage.createLink()];
    const [typed, verified] = [{ emailKey: 'typed@example.org' }, { emailKey: 'proven@example.org' }];
    await stage.join(link, typed);
    const guest = await stage.join(link, { ...verified, identity: 'verified' });
    const anew = await stage.join(link, { ...verified, identity: 'verified' });
    const find = (of: typeof link, { emailKey }: typeof typed) =>
      repository.findVerifiedGuest(of.id, emailKey);
    equal(await find(link, verified), guest, 'the first');
    equal(await find(link, typed), null, 'a typed address');
    equal(await find(other, verified), null, 'another link');
    await stage.end(guest.id, 'left', now + 1);
    equal(await find(link, verified), anew, 'who is in, before who has left');
    await stage.end(anew.id, 'removed', now + 2);
    const left = { ...guest, endedAt: now + 1, endReason: 'left' };
    equal(await find(link, verified), left, 'the first, where all are out');
  },

  async 'who came by no link ends, is blocked and is erased as guests are'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const [invite, second] = [await createInvite(stage), await createInvite(stage)];
    const [blocked, erased] = [await comeIn(stage, invite), await comeIn(stage, second)];
    await stage.join(link);
    equal((await stage.end(blocked.id, 'blocked', now + 1)).outcome, 'ended', 'blocked');
    equal((await repository.readAdmission(link.id, blocked.emailKey))?.addressBlocked, true, 'on links too');
    const { outcome } = await repository.eraseParticipant(erased.id, now + 2, claimFor());
    equal(outcome, 'erased', 'erased');
    const blank = { name: '', email: '', emailKey: '', answers: {}, endedAt: now + 2, endReason: 'erased' };
    equal(await repository.readParticipant(erased.id), { ...erased, ...blank }, 'who was erased');
    equal(await repository.countGuestsIn(mediaId, null), 1, 'no guest has gone');
    const { guests } = await repository.listGuests({ mediaId, linkId: null, after: null, limit: 9 });
    equal(guests.length, 1, 'nor are they listed as guests');
    equal((await repository.listPeople({ ...everybody, mediaId })).people.length, 1, 'nor as people');
  },

  async 'people are listed by group and then the latest first, whatever the page'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const guests = [await stage.join(link), await stage.join(link)];
    const roles = ['viewer', 'moderator', 'collaborator', 'speaker', 'viewer'] as const;
    const people = roles.map((role) => signedIn(mediaId, { role }));
    for (const person of people) await attend(stage, person);
    const waiting = stage.newGuest(link, { waiting: true });
    await repository.wait(waiting, { policyRevision: 1 }, claimFor());
    const gone = await stage.join(link);
    await stage.end(gone.id, 'left');
    await attend(stage, signedIn(newId('other')));
    const [viewer, moderator, collaborator, speaker, second] = people.map(({ id }) => id);
    const order = [
      waiting.id,
      moderator,
      speaker,
      collaborator,
      second,
      viewer,
      guests[1]!.id,
      guests[0]!.id,
    ];
    const walk = async (query: Partial<typeof everybody>, leave = false) => {
      const pages: ParticipantId[][] = [];
      for (let after: ParticipantId | null = null, more = true; more; more = after !== null) {
        const page = await repository.listPeople({ ...everybody, mediaId, ...query, after, limit: 3 });
        pages.push(page.people.map(({ id }) => id));
        after = page.next;
        if (leave && after !== null) await stage.end(after, 'left');
      }
      return pages;
    };
    equal(await walk({}), [order.slice(0, 3), order.slice(3, 6), order.slice(6)], 'all');
    equal(await walk({ group: 'viewer' }), [[second, viewer]], 'a group');
    equal(await walk({ group: 'waiting' }), [[waiting.id]], 'who waits');
    const counts = { waiting: 1, moderator: 1, speaker: 1, collaborator: 1, viewer: 2, guest: 2 };
    equal(await repository.countPeople(mediaId, ''), counts, 'counts');
    equal((await walk({}, true)).flat(), order, 'also where the last of a page leaves');
    const unknown = { ...everybody, mediaId, after: newId('person') as ParticipantId };
    equal(await repository.listPeople(unknown), { people: [], next: null }, 'an unknown cursor');
  },

  async 'a search finds the beginning of a name or an address among who is in'(stage) {
    const { repository, mediaId } = stage;
    const named = { name: 'Zoë Ångström', email: 'first@example.org' };
    const addressed = { name: 'Bo', email: 'ZOE@example.org', role: 'speaker' } as const;
    const [first, second] = [signedIn(mediaId, named), signedIn(mediaId, addressed)];
    for (const person of [first, second, signedIn(mediaId, named)]) await attend(stage, person);
    const link = await stage.createLink();
    const guest = await stage.join(link, { name: 'zoe' });
    await stage.end(guest.id, 'left');
    const found = (await repository.listPeople({ ...everybody, mediaId, search: 'zoe' })).people;
    equal(
      found.map(({ name }) => name),
      ['Bo', named.name, named.name],
      'found',
    );
    const counts = await repository.countPeople(mediaId, 'zoe');
    equal([counts.speaker, counts.viewer, counts.guest], [1, 2, 0], 'counts');
    await repository.eraseParticipant(first.id, now, claimFor());
    equal((await repository.countPeople(mediaId, 'zoe')).viewer, 1, 'who is forgotten is not found');
  },

  async 'a page that is heard of or goes is told to the owners once'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink();
    const [guest, other, gone] = [await stage.join(link), await stage.join(link), await stage.join(link)];
    await stage.end(gone.id, 'left');
    const { heard, next, stop } = listen(repository, mediaId);
    const before = await stage.revision();
    const ids = [guest.id, other.id, gone.id, newId('guest') as ParticipantId];
    await repository.markPresent(ids, now);
    equal(await next(), { mediaId, revision: before + 1, concerns: [] }, 'who was away until now');
    equal(await repository.readParticipant(guest.id), { ...guest, seenAt: now }, 'the guest');
    equal((await repository.readParticipant(gone.id))?.seenAt, null, 'who has left');
    await repository.markPresent(ids, now + 29_000);
    equal((await repository.readParticipant(other.id))?.seenAt, now + 29_000, 'heard of again');
    await repository.markAway(guest.id);
    await repository.markAway(guest.id);
    equal((await next()).revision, before + 2, 'who goes');
    equal((await repository.readParticipant(guest.id))?.seenAt, null, 'is away');
    await repository.markPresent([other.id], now + 60_000);
    equal((await next()).revision, before + 3, 'who was not heard of for long');
    equal(heard.length, 3, 'nothing else is told');
    stop();
  },
};

const everybody: Omit<PeopleQuery, 'mediaId'> = { group: null, search: '', after: null, limit: 50 };
