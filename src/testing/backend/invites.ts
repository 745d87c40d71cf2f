/** Invites: of these people only, in their roles, proven by a code that was mailed. */
import type { InvitesQuery } from '../../backend/people-backend.js';
import type { InviteView } from '../../domain/schemas.js';
import { equal, failsWith, ok } from '../assert.js';
import { admitted, by, nextEvent, secretIn, type BackendCases, type Stage } from './stage.js';

const cleo = 'cleo@example.org';

async function invite(stage: Stage, email = cleo, mail = false): Promise<InviteView> {
  const request = { invites: [{ email, role: 'viewer' as const, firstName: 'Cleo' }], mail };
  const { results } = await stage.owner.createInvites(stage.mediaId, request, by());
  equal([results.length, results[0]?.outcome], [1, 'created'], 'an invite');
  return results[0]!.invite!;
}

/** The way of the invited person: the link, the address, the code from the mail. */
async function proof(stage: Stage, { url }: InviteView, email = cleo) {
  const secret = secretIn(url);
  const { challengeId } = await stage.stranger.prove({ secret, email }, by());
  return { secret, email, challengeId, code: await stage.codeFor(email) };
}

async function accept(stage: Stage, invited: InviteView, seat?: string) {
  const request = { ...(await proof(stage, invited)), ...(seat !== undefined && { seat }) };
  return stage.stranger.accept(request, by());
}

const listed = async ({ owner, mediaId }: Stage) => (await owner.listInvites(mediaId)).invites;

export const inviteCases: BackendCases = {
  async 'an invited person gets in by the mailed code, in the role they were given'(stage) {
    const { owner, stranger, mediaId } = stage;
    const invited = await invite(stage);
    equal([invited.state, invited.mail, invited.email], ['pending', 'none', cleo], 'at first');
    const seen = await stranger.lookAtLink({ secret: secretIn(invited.url) });
    equal([seen.link, seen.proof], ['invite', 'code'], 'what the link opens');
    equal((await listed(stage))[0]?.state, 'pending', 'a look marks nothing');
    const entry = await accept(stage, invited);
    equal([entry.role, entry.name, entry.email], ['viewer', 'Cleo', cleo], 'entry');
    equal((await listed(stage))[0]?.state, 'accepted', 'the owner sees it');
    const { people } = await owner.listPeople(mediaId);
    equal([people[0]?.identity, people[0]?.role], ['invited', 'viewer'], 'how sure we are');
  },

  async 'the answer to a wrong address is that to the right one, and nobody gets in by it'(stage) {
    const { stranger } = stage;
    const invited = await invite(stage);
    const secret = secretIn(invited.url);
    const [right, wrong] = [
      await stranger.prove({ secret, email: cleo }, by()),
      await stranger.prove({ secret, email: 'eve@example.org' }, by()),
    ];
    equal(Object.keys(right).sort(), Object.keys(wrong).sort(), 'shape');
    const code = await stage.codeFor(cleo);
    const eve = { secret, email: 'eve@example.org', code };
    await failsWith(
      'CODE_WRONG',
      stranger.accept({ ...eve, challengeId: wrong.challengeId }, by()),
      'a code',
    );
    await failsWith(
      'PROOF_NEEDED',
      stranger.accept({ ...eve, challengeId: right.challengeId }, by()),
      'of another',
    );
    await failsWith('PROOF_NEEDED', stranger.accept({ secret, email: cleo }, by()), 'none');
    equal((await listed(stage))[0]?.state, 'opened', 'nobody is in');
  },

  async 'five wrong codes are one code, and another one is not mailed within a minute'(stage) {
    const { stranger } = stage;
    const asked = await proof(stage, await invite(stage));
    const guess = (index: number) =>
      stranger.accept(
        { ...asked, code: String((Number(asked.code) + 1 + index) % 1e6).padStart(6, '0') },
        by(),
      );
    for (let left = 4; left >= 0; left -= 1) {
      const { params } = await failsWith('CODE_WRONG', guess(left), 'a guess');
      equal(params.triesLeft, left, 'tries left');
    }
    await failsWith('CODE_EXPIRED', stranger.accept(asked, by()), 'the right one comes too late');
    const { secret, email } = asked;
    const { challengeId } = await stranger.prove({ secret, email }, by());
    ok(challengeId !== asked.challengeId, 'who asks again has one of their own');
    equal(await stage.codeFor(email), asked.code, 'whose code is not mailed yet');
  },

  async 'a request goes on with the code it was given before, and is given nobody else’s'(stage) {
    const { stranger } = stage;
    const asked = await proof(stage, await invite(stage));
    const { secret, email, challengeId } = asked;
    const other = await stranger.prove({ secret, email }, by());
    ok(other.challengeId !== challengeId, 'somebody else');
    ok(other.resendIn === 60_000, 'is told nothing of it');
    const guess = { ...asked, challengeId: other.challengeId, code: '000000' };
    for (let i = 0; i < 5; i += 1) await failsWith('CODE_WRONG', stranger.accept(guess, by()), 'a guess');
    const again = await stranger.prove({ secret, email, challengeId }, by());
    equal([again.challengeId, await stage.codeFor(email)], [challengeId, asked.code], 'goes on');
    const elsewhere = await stranger.prove({ secret, email: 'eve@example.org', challengeId }, by());
    ok(elsewhere.challengeId !== challengeId, 'with another address');
    equal((await stranger.accept(asked, by())).email, cleo, 'its code holds');
  },

  async 'nobody is invited twice; who was is said, and the others are'(stage) {
    const { owner, mediaId } = stage;
    await invite(stage);
    const invites = ['CLEO@example.org', 'dora@example.org', 'dora@EXAMPLE.org', 'nobody'].map((email) => ({
      email,
      role: 'viewer' as const,
    }));
    const { results } = await owner.createInvites(mediaId, { invites, mail: false }, by());
    const told = results.map(({ outcome, code }) => [outcome, code]);
    equal(
      told,
      [
        ['already-invited', null],
        ['created', null],
        ['already-invited', null],
        ['refused', 'NOT_AN_ADDRESS'],
      ],
      'each is accounted for',
    );
    equal((await owner.countInvites(mediaId)).all, 2, 'two people');
  },

  async 'a request of many is listed in its order, the last one first, taken up again or not'(stage) {
    const { owner, mediaId } = stage;
    const { id } = await invite(stage);
    await owner.changeInvites(mediaId, { ids: [id], revoked: true }, by());
    const emails = ['zoe', 'ada', 'cleo', 'ben', 'yan', 'dora'].map((name) => `${name}@example.org`);
    const invites = emails.map((email) => ({ email, role: 'viewer' as const }));
    await owner.createInvites(mediaId, { invites, mail: false }, by());
    equal(
      (await listed(stage)).map(({ email }) => email),
      [...emails].reverse(),
      'newest first',
    );
  },

  async 'invited people are found by the beginning of an address or a name, in pages, and counted'(stage) {
    const { owner, mediaId } = stage;
    await invite(stage);
    await invite(stage, 'dora@example.org');
    const found = async (query: InvitesQuery) => {
      const { invites, next } = await owner.listInvites(mediaId, query);
      return [invites.map(({ email }) => email), next];
    };
    equal(await found({ search: 'CLE', order: 'email' }), [[cleo, 'dora@example.org'], null], 'by a name');
    equal(await found({ search: 'dor', filter: 'pending' }), [['dora@example.org'], null], 'by an address');
    equal(await found({ search: 'dor', filter: 'accepted' }), [[], null], 'with a filter');
    const after = (await listed(stage)).find(({ email }) => email === cleo)!.id;
    equal(await found({ search: 'cle', order: 'email', after }), [['dora@example.org'], null], 'further on');
    equal((await owner.countInvites(mediaId, { search: 'dor' })).all, 1, 'counted');
    equal((await owner.countInvites(mediaId, { search: 'ora' })).all, 0, 'not from the middle');
  },

  async 'an invited person who was blocked is listed as such, and unblocked comes in by the same link'(
    stage,
  ) {
    const { owner, stranger, mediaId } = stage;
    const [invited, other] = [await invite(stage), await invite(stage, 'dora@example.org')];
    const asked = await proof(stage, invited);
    const { participantId, seat } = await stranger.accept(asked, by());
    await owner.removeParticipant(mediaId, participantId, { block: true }, by());
    const blocked = async () =>
      Object.fromEntries((await listed(stage)).map((one) => [one.email, [one.state, one.blocked]]));
    const dora = { 'dora@example.org': ['pending', false] };
    equal(await blocked(), { [cleo]: ['accepted', true], ...dora }, 'blocked');
    const mailed = await owner.resendInvites(mediaId, { ids: [invited.id] }, by());
    equal([mailed.invites, mailed.unchanged], [[], [invited.id]], 'not mailed');
    const change = { ids: [invited.id, other.id], blocked: false as const };
    const key = by();
    const told = await owner.changeInvites(mediaId, change, key);
    equal(
      [told.invites.map((one) => [one.email, one.blocked]), told.unchanged],
      [[[cleo, false]], [other.id]],
      'unblocked',
    );
    equal((await owner.changeInvites(mediaId, change, key)).unchanged, [other.id], 'asked again');
    equal((await owner.changeInvites(mediaId, change, by())).invites, [], 'once more');
    equal(await blocked(), { [cleo]: ['accepted', false], ...dora }, 'as listed');
    await failsWith('GUEST_REMOVED', stranger.renew({ seat }), 'nobody is in by it');
    const { entries } = await owner.listHistory(mediaId);
    equal([entries[0]?.action, entries[0]?.subject], ['guest-unblocked', cleo], 'history');
    await failsWith(
      'INVALID_INPUT',
      owner.changeInvites(mediaId, { ...change, revoked: true }, by()),
      'with another change',
    );
  },

  async 'an invite that is taken back puts out who is in, and restored it holds again'(stage) {
    const { owner, stranger, mediaId } = stage;
    const invited = await invite(stage);
    const { seat, pass } = await accept(stage, invited);
    const ids = [invited.id];
    const revoked = await owner.changeInvites(mediaId, { ids, revoked: true }, by());
    equal([revoked.invites[0]?.state, revoked.unchanged], ['revoked', []], 'taken back');
    await failsWith('INVITE_REVOKED', stranger.renew({ seat }), 'the seat');
    equal((await stranger.introspect({ pass })).active, false, 'the pass');
    const secret = secretIn(invited.url);
    await failsWith('INVITE_REVOKED', stranger.lookAtLink({ secret }), 'the true reason');
    const restored = await owner.changeInvites(mediaId, { ids, revoked: false }, by());
    equal([restored.invites[0]?.state, restored.invites[0]?.url], ['accepted', invited.url], 'the same link');
    equal((await stranger.lookAtLink({ secret })).link, 'invite', 'holds again');
  },

  async 'who is invited again after that has a new link, and the old one stays dead'(stage) {
    const { owner, stranger, mediaId } = stage;
    const first = await invite(stage);
    await owner.changeInvites(mediaId, { ids: [first.id], revoked: true }, by());
    const second = await invite(stage);
    ok(second.url !== first.url, 'another link');
    await failsWith('INVITE_REVOKED', stranger.lookAtLink({ secret: secretIn(first.url) }), 'the old one');
    equal((await stranger.lookAtLink({ secret: secretIn(second.url) })).link, 'invite', 'the new one');
    equal((await owner.countInvites(mediaId)).all, 1, 'one person');
  },

  async 'another role takes effect on who is in, who hears of it'(stage) {
    const { owner, stranger, mediaId } = stage;
    const invited = await invite(stage);
    const { pass, seat, participantId } = await accept(stage, invited);
    const { revision } = await owner.describe(mediaId);
    const watched = nextEvent(stranger, mediaId, (event) => event.revision > revision, pass);
    await watched.live;
    await owner.changeInvites(mediaId, { ids: [invited.id], role: 'collaborator' }, by());
    await watched.event;
    const entry = admitted(await stranger.renew({ seat }));
    equal([entry.role, entry.participantId], ['collaborator', participantId], 'the same person');
    ok(entry.capabilities.includes('edit'), 'can do more');
    await owner.changeParticipant(mediaId, participantId, { role: 'viewer' }, by());
    equal((await listed(stage))[0]?.role, 'viewer', 'a change in the session is one of the invite');
  },

  async 'a guest who is in becomes the invited person, the same participant'(stage) {
    const { owner, mediaId } = stage;
    const guest = await stage.join(await stage.createLink());
    // Also where the host has given them a role before: from now on it is the invite's.
    await owner.changeParticipant(mediaId, guest.participantId, { role: 'collaborator' }, by());
    const entry = await accept(stage, await invite(stage), guest.seat);
    equal([entry.participantId, entry.isGuest], [guest.participantId, false], 'participant');
    const back = owner.changeParticipant(mediaId, guest.participantId, { role: 'guest' }, by());
    await failsWith('NOT_ALLOWED', back, 'no guest any more');
    const { people, counts } = await owner.listPeople(mediaId);
    equal([people.length, people[0]?.role, counts.guest], [1, 'viewer', 0], 'nobody else came');
  },

  async 'on a sixth device the first one is asked again'(stage) {
    const { stranger } = stage;
    const invited = await invite(stage);
    const asked = await proof(stage, invited);
    const first = await stranger.accept(asked, by());
    await failsWith('CODE_EXPIRED', stranger.accept(asked, by()), 'a code lets in once');
    equal(admitted(await stranger.renew({ seat: first.seat })).participantId, first.participantId, 'goes on');
  },

  async 'a declined invite is said to be so, and only the invited address declines it'(stage) {
    const { owner, stranger, mediaId } = stage;
    const secret = secretIn((await invite(stage)).url);
    await stranger.decline({ secret, email: 'eve@example.org' }, by());
    equal((await listed(stage))[0]?.state, 'pending', 'by somebody else');
    await stranger.decline({ secret, email: cleo }, by());
    equal((await listed(stage))[0]?.state, 'declined', 'by the invited person');
    await failsWith('INVITE_DECLINED', stranger.lookAtLink({ secret }), 'the link');
    equal((await owner.countInvites(mediaId)).problems, 1, 'counted');
  },

  async 'who has come in by an invite is not put out by who knows the address, but by their seat or a code'(
    stage,
  ) {
    const { stranger } = stage;
    const invited = await invite(stage);
    const { seat } = await accept(stage, invited);
    const dora = await invite(stage, 'dora@example.org');
    const other = await stranger.accept(await proof(stage, dora, 'dora@example.org'), by());
    const secret = secretIn(invited.url);
    for (const email of [cleo, 'eve@example.org']) {
      await failsWith('PROOF_NEEDED', stranger.decline({ secret, email }, by()), 'an address');
      const foreign = stranger.decline({ secret, email, seat: other.seat }, by());
      await failsWith('PROOF_NEEDED', foreign, 'the seat of another');
    }
    equal(admitted(await stranger.renew({ seat })).email, cleo, 'stays in');
    await stranger.decline({ secret, email: cleo, seat }, by());
    await failsWith('INVITE_DECLINED', stranger.renew({ seat }), 'by the seat');
  },

  async 'an invite is mailed with its link, and again where that is asked for'(stage) {
    const { owner, mediaId } = stage;
    const invited = await invite(stage, cleo, true);
    const text = await stage.mailFor(cleo);
    ok(text.includes(invited.url), 'the link is in the mail');
    const { invites, unchanged } = await owner.resendInvites(mediaId, { ids: [invited.id] }, by());
    equal([invites.length, unchanged.length], [1, 0], 'again');
  },

  async 'a preview says what an invite would do, and makes none'(stage) {
    const { owner, mediaId } = stage;
    const preview = await owner.previewInvite(mediaId, { invite: { email: cleo, role: 'viewer' } });
    equal([preview.code, preview.proof], [null, 'code'], 'what would happen');
    ok(preview.capabilities.includes('view') && preview.mail.subject !== '', 'what it would give and say');
    equal((await owner.countInvites(mediaId)).all, 0, 'nobody is invited');
    equal((await owner.findPeople(mediaId, { text: 'a' })).people, [], 'a host that tells of nobody');
  },
};
