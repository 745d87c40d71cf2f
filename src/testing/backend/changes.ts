/** What is told of changes: at once to who watches, later in the history. */
import { equal, failsWith } from '../assert.js';
import { by, nextEvent, type BackendCases } from './stage.js';

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
