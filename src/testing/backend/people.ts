/** Guests whom the host lets in by hand, and who is in a session. */
import type { Role } from '../../domain/media.js';
import { equal, failsWith, ok } from '../assert.js';
import { admitted, by, nextEvent, secretOf, type BackendCases, type Stage } from './stage.js';
import type { GuestLinkDraft, ParticipantId } from '../../domain/schemas.js';

async function wait(stage: Stage, draft: Partial<GuestLinkDraft> = {}, email = 'guest@example.org') {
  const link =
    (await stage.links()).find(({ approval }) => approval) ??
    (await stage.createLink({ approval: true, ...draft }));
  const answer = await stage.stranger.join({ secret: secretOf(link), name: 'A guest', email }, by());
  if (!('waiting' in answer)) throw new Error('Is in, and should wait.');
  return answer;
}

export const peopleCases: BackendCases = {
  async 'a guest waits for the host, holds no place, and hears of being let in'(stage) {
    const { owner, stranger, mediaId } = stage;
    const { seat, participantId } = await wait(stage, { maxUses: 1 });
    equal('waiting' in (await stranger.renew({ seat })), true, 'still');
    const [link] = await stage.links();
    equal([link?.uses, link?.guestsIn, link?.waiting], [0, 0, 1], 'no place is held');
    equal((await owner.describe(mediaId)).waiting, 1, 'the host sees it');
    const { revision } = await owner.describe(mediaId);
    const watched = nextEvent(stranger, mediaId, (event) => event.revision > revision, seat);
    await watched.live;
    const { results } = await owner.decideWaiting(mediaId, { ids: [participantId], admit: true }, by());
    equal(results, [{ id: participantId, outcome: 'admitted' }], 'decided');
    await watched.event;
    equal(admitted(await stranger.renew({ seat })).participantId, participantId, 'is in');
    equal((await stage.links())[0]?.uses, 1, 'takes the place');
  },

  async 'as many are let in as there are places, and who is declined hears why'(stage) {
    const { owner, stranger, mediaId } = stage;
    const [one, two] = [await wait(stage, { maxUses: 1 }), await wait(stage, {}, 'another@example.org')];
    const ids = [one.participantId, two.participantId];
    const { results } = await owner.decideWaiting(mediaId, { ids, admit: true }, by());
    equal(
      results.map(({ outcome }) => outcome),
      ['admitted', 'no-place'],
      'one place',
    );
    const declined = await owner.decideWaiting(mediaId, { ids: [two.participantId], admit: false }, by());
    equal(declined.results[0]?.outcome, 'declined', 'declined');
    await failsWith('GUEST_DECLINED', stranger.renew({ seat: two.seat }), 'hears so');
    const late = await owner.decideWaiting(mediaId, { ids: [two.participantId], admit: true }, by());
    equal(late.results[0]?.outcome, 'gone', 'too late');
  },

  async 'everybody is listed by group, found by name, and counted'(stage) {
    const { owner, stranger, mediaId } = stage;
    await stage.join(await stage.createLink({ name: 'Open' }));
    await wait(stage, {}, 'dora@example.org');
    const { people, counts, next } = await owner.listPeople(mediaId);
    equal(
      people.map(({ waiting, email }) => [waiting, email]),
      [
        [true, 'dora@example.org'],
        [false, 'guest@example.org'],
      ],
      'in order',
    );
    equal([counts.waiting, counts.guest, next], [1, 1, null], 'counts');
    equal((await owner.listPeople(mediaId, { search: 'DORA' })).people.length, 1, 'found');
    equal((await owner.listPeople(mediaId, { group: 'guest' })).people.length, 1, 'of a group');
    await failsWith('NOT_FOUND', stranger.listPeople(mediaId), 'a stranger');
  },

  async 'whoever runs a session comes in without a link, as one person on all pages, and is no guest'(stage) {
    const { owner, stranger, mediaId, sessionId } = stage;
    await failsWith('NOT_ALLOWED', owner.attend(mediaId, by()), 'what is not live');
    await failsWith('NOT_FOUND', stranger.attend(mediaId, by()), 'a stranger');
    if (sessionId === null) return;
    const [one, two] = [await owner.attend(sessionId, by()), await owner.attend(sessionId, by())];
    equal(one.participantId, two.participantId, 'one person');
    const { people } = await owner.listPeople(sessionId);
    equal([people.length, people[0]?.identity, people[0]?.isSelf], [1, 'signed-in', true], 'in the list');
    await failsWith('NOT_FOUND', stranger.attend(sessionId, by()), 'a stranger');
    const lowered = owner.changeParticipant(sessionId, one.participantId, { role: 'guest' }, by());
    await failsWith('NOT_ALLOWED', lowered, 'who is signed in');
    equal([one.isGuest, one.role === 'guest'], [false, false], 'nor are they one');
  },

  async 'a guest who is in is given a role, hears of it, and is a guest again by what their link grants now'(
    stage,
  ) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink({ capabilities: ['view', 'download'] });
    const { participantId, pass, seat } = await stage.join(link);
    const [person] = (await owner.listPeople(mediaId)).people;
    equal(person?.assignableRoles, ['guest', 'viewer', 'collaborator'], 'what is offered');
    const { revision } = await owner.describe(mediaId);
    const watched = nextEvent(stranger, mediaId, (event) => event.revision > revision, pass);
    await watched.live;
    const give = (role: 'guest' | 'collaborator', key = by()) =>
      owner.changeParticipant(mediaId, participantId, { role }, key);
    const key = by();
    const given = await give('collaborator', key);
    equal([given.role, given.identity], ['collaborator', 'typed'], 'nobody has proven who it is');
    await watched.event;
    equal((await give('collaborator', key)).role, 'collaborator', 'the same request again');
    await failsWith('IDEMPOTENCY_KEY_REUSED', give('guest', key), 'another one with its key');
    const entry = admitted(await stranger.renew({ seat }));
    equal(
      [entry.role, entry.participantId, entry.isGuest],
      ['collaborator', participantId, true],
      'who it is',
    );
    ok(entry.capabilities.includes('edit'), 'can do more');
    const [{ revision: rules } = link] = await stage.links();
    await owner.changeGuestLink(mediaId, link.id, { capabilities: ['comment'], revision: rules }, by());
    equal(
      admitted(await stranger.renew({ seat })).capabilities,
      entry.capabilities,
      'whatever the link grants',
    );
    equal((await give('guest')).role, 'guest', 'again');
    equal(admitted(await stranger.renew({ seat })).capabilities, ['view', 'comment'], 'what it grants now');
    await give('collaborator');
    await owner.deleteGuestLink(mediaId, link.id, by());
    await give('guest');
    equal(
      admitted(await stranger.renew({ seat })).capabilities,
      ['view', 'comment'],
      'of a link that is gone',
    );
    const actions = (await owner.listHistory(mediaId)).entries.map(({ action }) => action);
    equal(actions.filter((action) => action === 'role-changed').length, 4, 'told in the history, once each');
  },

  async 'a guest with a role is of their link in all that ends it, and comes back as a guest'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink({ maxUses: 2 });
    const { participantId, seat } = await stage.join(link);
    await owner.changeParticipant(mediaId, participantId, { role: 'collaborator' }, by());
    equal(
      [(await stage.links())[0]?.guestsIn, (await owner.listPeople(mediaId)).counts.guest],
      [1, 0],
      'is in',
    );
    const { participants } = await owner.listGuests(mediaId, { linkId: link.id });
    equal([participants.length, participants[0]?.role], [1, 'collaborator'], 'listed as theirs');
    equal(admitted(await stranger.renew({ seat })).noWayBack, null, 'could come again');
    const again = await stage.join(link, 'guest@example.org', seat);
    equal([again.participantId, again.role], [participantId, 'collaborator'], 'on the same device the same');
    await owner.setGuestAccess(mediaId, { enabled: false, guests: 'leave' }, by());
    await failsWith('GUEST_ACCESS_OFF', stranger.renew({ seat }), 'out with all guests');
    await stage.switchOn();
    const { role, isGuest } = await stage.join(link, 'guest@example.org', seat);
    equal([role, isGuest], ['guest', true], 'a role is for the time they are in');
  },

  async 'no guest moderates or waits with a role'(stage) {
    const { owner, mediaId } = stage;
    const give = (id: ParticipantId, role: Role) => owner.changeParticipant(mediaId, id, { role }, by());
    const guest = await stage.join(await stage.createLink());
    for (const role of ['moderator', 'speaker'] as const)
      await failsWith('NOT_ALLOWED', give(guest.participantId, role), `a ${role} of a video`);
    const waiting = await wait(stage, {}, 'dora@example.org');
    await failsWith('NOT_ALLOWED', give(waiting.participantId, 'viewer'), 'who waits');
    const { people } = await owner.listPeople(mediaId, { group: 'waiting' });
    equal(people[0]?.assignableRoles, [], 'none is offered to who waits');
  },

  async 'who watches is present'(stage) {
    const { owner, stranger, mediaId } = stage;
    const { pass } = await stage.join(await stage.createLink());
    equal((await owner.listPeople(mediaId)).people[0]?.present, false, 'at first');
    const page = new AbortController();
    await new Promise<void>((resolve) => {
      const onChange = () => {
        resolve();
      };
      stranger.watch(mediaId, { onChange, pass: () => pass, signal: page.signal });
    });
    equal((await owner.listPeople(mediaId)).people[0]?.present, true, 'while a page is open');
    page.abort();
  },

  async 'a link that asks for a code proves the address, and its guest comes back without a use'(stage) {
    const { stranger } = stage;
    const link = await stage.createLink({ domains: { rule: 'allow', domains: ['example.org'] }, maxUses: 1 });
    equal(
      [link.verifiesEmail, (await stranger.lookAtLink({ secret: secretOf(link) })).proof],
      [true, 'code'],
      'asks',
    );
    const [secret, email] = [secretOf(link), 'guest@example.org'];
    const typed = { secret, name: 'A guest', email };
    await failsWith('PROOF_NEEDED', stranger.join(typed, by()), 'typed alone');
    const foreign = stranger.prove({ secret, email: 'guest@example.com' }, by());
    await failsWith('DOMAIN_NOT_ALLOWED', foreign, 'another domain');
    const { challengeId } = await stranger.prove({ secret, email }, by());
    const code = await stage.codeFor(email);
    const entry = admitted(await stranger.join({ ...typed, challengeId, code }, by()));
    equal((await stage.owner.listPeople(stage.mediaId)).people[0]?.identity, 'verified', 'verified');
    equal([entry.email, (await stage.links())[0]?.uses], [email, 1], 'a use');
  },

  async 'a link with an access code mails nothing to whoever does not know it'(stage) {
    const { stranger } = stage;
    const link = await stage.createLink({ accessCode: 'Blue Heron', verifiesEmail: true });
    const [secret, email] = [secretOf(link), 'guest@example.org'];
    const prove = (accessCode?: string) =>
      stranger.prove({ secret, email, ...(accessCode !== undefined && { accessCode }) }, by());
    const missing = await failsWith('INVALID_INPUT', prove(), 'none');
    equal(
      missing.fields.map(({ field, code }) => [field, code]),
      [['accessCode', 'REQUIRED']],
      'at the field',
    );
    const wrong = await failsWith('ACCESS_CODE_WRONG', prove('Grey Heron'), 'a wrong one');
    equal(wrong.fields[0]?.field, 'accessCode', 'also at the field');
    const { challengeId, resendIn } = await prove(' Blue Heron ');
    ok(resendIn > 59_000, 'the first that was mailed');
    const code = await stage.codeFor(email);
    const typed = { secret, name: 'A guest', email, accessCode: 'Blue Heron' };
    admitted(await stranger.join({ ...typed, challengeId, code }, by()));
  },

  async 'wrong access codes count the same, whether a code is asked for or a place'(stage) {
    const { stranger } = stage;
    const link = await stage.createLink({ accessCode: 'Blue Heron', verifiesEmail: true });
    const asked = { secret: secretOf(link), email: 'guest@example.org' };
    const prove = (accessCode: string) => stranger.prove({ ...asked, accessCode }, by());
    const join = (accessCode: string) => stranger.join({ ...asked, name: 'A guest', accessCode }, by());
    for (let i = 0; i < 5; i += 1) {
      await failsWith('ACCESS_CODE_WRONG', prove(`wrong ${i}`), `asking ${i}`);
      await failsWith('ACCESS_CODE_WRONG', join(`wrong ${i}`), `joining ${i}`);
    }
    await failsWith('TOO_MANY_TRIES', prove('wrong again'), 'the eleventh');
    await failsWith('TOO_MANY_TRIES', prove('Blue Heron'), 'also a right one');
  },
};
