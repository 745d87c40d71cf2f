/** Addresses that the host has blocked: nobody is invited there without a word. */
import { equal, ok } from '../assert.js';
import { by, secretIn, type BackendCases } from './stage.js';

const cleo = 'cleo@example.org';

export const blockedAddressCases: BackendCases = {
  async 'a dry run says what would become of each, and changes nothing'(stage) {
    const { owner, mediaId } = stage;
    const { participantId } = await stage.join(await stage.createLink(), cleo);
    await owner.removeParticipant(mediaId, participantId, { block: true }, by());
    const invites = [cleo, 'dora@example.org', 'dora'].map((email) => ({ email, role: 'viewer' as const }));
    const tried = async (more: { readonly unblock?: boolean } = {}) => {
      const request = { invites, mail: false, dryRun: true, ...more };
      const { results } = await owner.createInvites(mediaId, request, by());
      return results.map(({ outcome, code, invite }) => [outcome, code, invite?.email ?? null]);
    };
    const blocked = ['refused', 'GUEST_BLOCKED', null];
    const wrong = ['refused', 'NOT_AN_ADDRESS', null];
    const made = ['created', null, null];
    const { revision } = await owner.describe(mediaId);
    equal(await tried(), [blocked, made, wrong], 'as it is');
    equal(await tried({ unblock: true }), [made, made, wrong], 'with the block taken back');
    equal(await tried(), [blocked, made, wrong], 'again');
    equal((await owner.listInvites(mediaId)).invites, [], 'nobody is invited');
    equal((await owner.describe(mediaId)).revision, revision, 'the revision');
    const key = by();
    const dora = { invites: [invites[1]!], mail: false };
    await owner.createInvites(mediaId, { ...dora, dryRun: true }, key);
    const [dorasInvite] = (await owner.createInvites(mediaId, dora, key)).results;
    equal(dorasInvite?.outcome, 'created', 'under the key of a dry run');
    equal(await tried(), [blocked, ['already-invited', null, 'dora@example.org'], wrong], 'who is invited');
    await owner.changeInvites(mediaId, { ids: [dorasInvite!.invite!.id], revoked: true }, by());
    const twice = { invites: [invites[1]!, invites[1]!], mail: false, dryRun: true };
    const { results } = await owner.createInvites(mediaId, twice, by());
    const outcomes = results.map(({ outcome, invite }) => [outcome, invite]);
    equal(
      outcomes,
      [
        ['created', null],
        ['already-invited', null],
      ],
      'twice, and revoked',
    );
  },

  async 'a blocked address is refused, invited or not, until its block is taken back with the invite'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const listed = async () => (await owner.listInvites(mediaId)).invites;
    const block = async () => {
      const { participantId } = await stage.join(link, 'CLEO@example.org');
      await owner.removeParticipant(mediaId, participantId, { block: true }, by());
    };
    const invites = [cleo, 'dora@example.org'].map((email) => ({ email, role: 'viewer' as const }));
    const ask = async (more: { readonly unblock?: boolean } = {}, key = by()) => {
      const { results } = await owner.createInvites(mediaId, { invites, mail: true, ...more }, key);
      return results.map(({ outcome, code, invite: one }) => [outcome, code, one?.blocked ?? null]);
    };
    const refused = ['refused', 'GUEST_BLOCKED', null];
    const dora = ['already-invited', null, false];
    await block();
    equal(await ask(), [refused, ['created', null, false]], 'where nobody is invited');
    equal(await ask({ unblock: false }), [refused, dora], 'asked again');
    equal((await owner.previewInvite(mediaId, { invite: invites[0]! })).code, 'GUEST_BLOCKED', 'preview');
    equal((await listed()).length, 1, 'nothing is made');
    const key = by();
    equal(await ask({ unblock: true }, key), [['created', null, false], dora], 'unblocked');
    equal(await ask({ unblock: true }, key), [['created', null, false], dora], 'the same once more');
    const { entries } = await owner.listHistory(mediaId);
    equal(
      entries.slice(0, 2).map(({ action, subject }) => [action, subject]),
      [
        ['invited', cleo],
        ['guest-unblocked', cleo],
      ],
      'history',
    );
    const { id, url } = (await listed()).find(({ email }) => email === cleo)!;
    ok((await stage.mailFor(cleo)).includes(url), 'mailed');
    equal((await stranger.lookAtLink({ secret: secretIn(url) })).link, 'invite', 'the link');
    await block();
    equal(await ask(), [['already-invited', null, true], dora], 'who is invited is said to be');
    equal(await ask({ unblock: true }), [['already-invited', null, false], dora], 'and unblocked');
    await block();
    await owner.changeInvites(mediaId, { ids: [id], revoked: true }, by());
    equal(await ask(), [refused, dora], 'where the invite has ended');
    equal((await listed()).find((one) => one.id === id)?.state, 'revoked', 'as it was');
  },
};
