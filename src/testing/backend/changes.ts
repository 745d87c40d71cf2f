/** What is told of changes: at once to who watches, later in the history. */
import type { GuestLinkChange } from '../../domain/schemas.js';
import { equal, failsWith } from '../assert.js';
import { by, nextEvent, secretIn, type BackendCases } from './stage.js';

export const changeCases: BackendCases = {
  async 'a watch tells the present revision and each change'(stage) {
    const { owner, mediaId } = stage;
    const { revision } = await owner.describe(mediaId);
    const watched = nextEvent(owner, mediaId, (event) => event.revision > revision);
    await watched.live;
    await stage.switchOn();
    const event = await watched.event;
    equal([event.medium, event.revision > revision], [mediaId, true], 'event');
  },

  async 'a guest hears of the own removal'(stage) {
    const { owner, stranger, mediaId } = stage;
    const { participantId, pass } = await stage.join(await stage.createLink());
    const { revision } = await owner.describe(mediaId);
    const watched = nextEvent(stranger, mediaId, (event) => event.revision > revision, pass);
    await watched.live;
    await owner.removeParticipant(mediaId, participantId, { block: false }, by());
    await watched.event;
  },

  async 'the switch put where it stands changes nothing, and the history tells nothing of it'(stage) {
    const { owner, mediaId } = stage;
    await stage.join(await stage.createLink());
    const actions = async () => (await owner.listHistory(mediaId)).entries.map(({ action }) => action);
    const before = ['link-created', 'switched-on'];
    const { revision } = await owner.describe(mediaId);
    equal((await owner.setGuestAccess(mediaId, { enabled: true }, by())).guestAccess?.enabled, true, 'is on');
    equal([await actions(), (await owner.describe(mediaId)).revision], [before, revision], 'on again');
    for (const change of [{ enabled: false }, { enabled: false }] as const) {
      await owner.setGuestAccess(mediaId, change, by());
    }
    equal(await actions(), ['switched-off', ...before], 'off twice');
    await owner.setGuestAccess(mediaId, { enabled: false, guests: 'leave' }, by());
    equal(await actions(), ['switched-off-leaving', 'switched-off', ...before], 'guests who stayed are out');
    equal((await owner.describe(mediaId)).guestAccess?.guestsIn, 0, 'nobody is in');
  },

  async 'an edit, a role and a block that are so already change nothing, and are answered as if they did'(
    stage,
  ) {
    const { owner, stranger, mediaId } = stage;
    const draft = { maxUses: 3, message: 'Bring a pen.', accessCode: '246810', terms: 'Be kind.' };
    const { id: linkId } = await stage.createLink(draft);
    const { participantId: guest } = await stage.join(await stage.createLink({ name: 'Open evening' }));
    await owner.removeParticipant(mediaId, guest, { block: true }, by());
    const invites = [{ email: 'cleo@example.org', role: 'viewer' as const }];
    const made = await owner.createInvites(mediaId, { invites, mail: false }, by());
    const { id, url } = made.results[0]!.invite!;
    const asked = { secret: secretIn(url), email: 'cleo@example.org' };
    const { challengeId } = await stranger.prove(asked, by());
    const code = await stage.codeFor(asked.email);
    const { participantId } = await stranger.accept({ ...asked, challengeId, code }, by());
    const seen = async () => {
      const { entries } = await owner.listHistory(mediaId);
      return [(await owner.describe(mediaId)).revision, entries.map(({ action }) => action)];
    };
    const before = await seen();
    const link = (await stage.links()).find((one) => one.id === linkId)!;
    const { revision, capabilities } = link;
    const edits: Omit<GuestLinkChange, 'revision'>[] = [
      { ...draft, name: ` ${link.name} `, capabilities: [...capabilities].reverse(), paused: false },
      { expiry: { kind: 'never' }, fields: [], approval: false, domains: null, startsAt: null },
    ];
    for (const edit of edits) {
      const kept = await owner.changeGuestLink(mediaId, link.id, { ...edit, revision }, by());
      equal(kept, link, 'the link');
    }
    const { role } = await owner.changeParticipant(mediaId, participantId, { role: 'viewer' }, by());
    equal(role, 'viewer', 'the role');
    const changed = await owner.changeInvites(mediaId, { ids: [id], role: 'viewer' }, by());
    equal([changed.invites[0]?.role, changed.unchanged], ['viewer', []], 'the role of the invite');
    await owner.removeParticipant(mediaId, guest, { block: true }, by());
    equal(await seen(), before, 'the revision, and the history');
    const stale = owner.changeGuestLink(mediaId, link.id, { name: link.name, revision: revision - 1 }, by());
    await failsWith('CHANGED_MEANWHILE', stale, 'read at another revision');
  },

  async 'the history tells who did what, newest first'(stage) {
    const { owner, mediaId } = stage;
    const link = await stage.createLink({ name: 'Open day' });
    const { participantId, seat } = await stage.join(link);
    const pause = { paused: true, revision: (await stage.links())[0]!.revision };
    await owner.changeGuestLink(mediaId, link.id, pause, by());
    await owner.removeParticipant(mediaId, participantId, { block: true }, by());
    const read = async () =>
      (await owner.listHistory(mediaId)).entries.map(({ action, subject }) => [action, subject]);
    const before = [
      ['link-paused', 'Open day'],
      ['link-created', 'Open day'],
      ['switched-on', null],
    ];
    equal(await read(), [['guest-blocked', 'A guest'], ...before], 'history');
    await stage.stranger.erase({ seat }, by());
    equal(await read(), [['guest-blocked', null], ...before], 'erased names are forgotten here too');
    await failsWith('NOT_FOUND', stage.stranger.listHistory(mediaId), 'a stranger');
  },
};
