/** Guests who are in: what they may do, how it ends, what is known of them. */
import { equal, failsWith } from '../assert.js';
import { admitted, by, type BackendCases } from './stage.js';

export const guestCases: BackendCases = {
  async 'guests who are in get what their link grants from now on'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink({ capabilities: ['view', 'download'] });
    const { seat, capabilities } = await stage.join(link);
    equal(capabilities, ['view', 'download'], 'at first');
    await owner.changeGuestLink(
      mediaId,
      link.id,
      { capabilities: ['comment'], revision: (await stage.links())[0]!.revision },
      by(),
    );
    equal(admitted(await stranger.renew({ seat })).capabilities, ['view', 'comment'], 'from now on');
  },

  async 'the switch stops every link at once, and on again the same links work'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    const off = await owner.setGuestAccess(mediaId, { enabled: false }, by());
    equal(off.guestAccess, { enabled: false, guestsIn: 1, links: 1, activeLinks: 0 }, 'off');
    equal((await owner.listGuestLinks(mediaId)).links[0]?.state, 'active', 'the link itself stays as it is');
    await stage.refused('GUEST_ACCESS_OFF', link, 'off');
    equal((await stranger.renew({ seat })).mediaId, mediaId, 'guests stay unless told otherwise');
    await stage.switchOn();
    await stage.join(link, 'second@example.org');
  },

  async 'switched off with leave, nobody stays in'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const { seat, pass } = await stage.join(link);
    const off = await owner.setGuestAccess(mediaId, { enabled: false, guests: 'leave' }, by());
    equal(off.guestAccess?.guestsIn, 0, 'guests in');
    await failsWith('GUEST_ACCESS_OFF', stranger.renew({ seat }), 'renewal');
    equal((await stranger.introspect({ pass })).active, false, 'the pass');
  },

  async 'a removed guest is out and may come again; a blocked one may not'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const first = await stage.join(link);
    await owner.removeParticipant(mediaId, first.participantId, { block: false }, by());
    await failsWith('GUEST_REMOVED', stranger.renew({ seat: first.seat }), 'removed');
    const second = await stage.join(link, 'guest@example.org', first.seat);
    await owner.removeParticipant(mediaId, second.participantId, { block: true }, by());
    await failsWith('GUEST_BLOCKED', stranger.renew({ seat: second.seat }), 'blocked');
    await failsWith('GUEST_BLOCKED', stage.join(link, 'Guest@Example.org'), 'the same address');
    await failsWith('GUEST_BLOCKED', stage.join(link, 'other@example.org', second.seat), 'the same browser');
    await stage.join(link, 'other@example.org');
  },

  async 'an unblocked guest may come again with the same address and browser, and is in only then'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink();
    const first = await stage.join(link);
    await owner.removeParticipant(mediaId, first.participantId, { block: true }, by());
    await failsWith('GUEST_BLOCKED', stage.join(link, 'guest@example.org', first.seat), 'blocked');
    const blocked = async () => (await owner.listPeople(mediaId)).blocked?.map(({ email }) => email);
    equal(await blocked(), ['guest@example.org'], 'is listed');
    equal((await owner.listPeople(mediaId, { group: 'guest' })).blocked, undefined, 'not with a group');
    const unblock = () => owner.unblockParticipant(mediaId, first.participantId, by());
    await failsWith(
      'NOT_FOUND',
      stranger.unblockParticipant(mediaId, first.participantId, by()),
      'a stranger',
    );
    await unblock();
    await unblock();
    equal(await blocked(), [], 'is listed no more');
    await failsWith('GUEST_REMOVED', stranger.renew({ seat: first.seat }), 'unblocked');
    equal((await owner.listGuests(mediaId)).participants[0]?.endReason, 'removed', 'as the owner sees it');
    const { entries } = await owner.listHistory(mediaId);
    equal(
      entries.slice(0, 2).map(({ action, subject }) => [action, subject]),
      [
        ['guest-unblocked', 'A guest'],
        ['guest-blocked', 'A guest'],
      ],
      'history',
    );
    await stage.join(link, 'guest@example.org', first.seat);
    await stage.join(link);
  },

  async 'who leaves is out, frees no place, and may leave twice'(stage) {
    const { stranger } = stage;
    const link = await stage.createLink({ maxUses: 1 });
    const { seat } = await stage.join(link);
    await stranger.leave({ seat }, by());
    await stranger.leave({ seat }, by());
    await failsWith('GUEST_LEFT', stranger.renew({ seat }), 'renewal');
    await stage.refused('GUEST_LINK_USED_UP', link, 'the place stays taken');
  },

  async 'a guest who is in is told with a fresh pass whether they could leave and come back'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink({ maxUses: 2 });
    const { seat } = await stage.join(link);
    const wayBack = async () => admitted(await stranger.renew({ seat })).noWayBack;
    equal(await wayBack(), null, 'there is a place');
    await stage.join(link, 'second@example.org');
    equal(await wayBack(), 'GUEST_LINK_USED_UP', 'there is none');
    const { revision } = (await stage.links())[0]!;
    await owner.changeGuestLink(mediaId, link.id, { maxUses: null, revision }, by());
    equal(await wayBack(), null, 'there is no end of them');
    await owner.setGuestAccess(mediaId, { enabled: false }, by());
    equal(await wayBack(), 'GUEST_ACCESS_OFF', 'nobody is let in');
  },

  async 'who asks to be forgotten is out, and nothing of what was typed is left'(stage) {
    const { owner, stranger, mediaId } = stage;
    const { seat } = await stage.join(await stage.createLink(), 'ada@example.org');
    const key = by();
    await stranger.erase({ seat }, key);
    await stranger.erase({ seat }, key);
    await failsWith('GUEST_ERASED', stranger.renew({ seat }), 'renewal');
    const [guest] = (await owner.listGuests(mediaId)).participants;
    equal([guest?.name, guest?.email, guest?.endReason], ['', '', 'erased'], 'what is left');
    equal((await stage.links())[0]?.uses, 1, 'the place stays taken');
  },

  async 'guests are listed newest first, of one link or of all, page by page'(stage) {
    const { owner, mediaId } = stage;
    const [one, two] = [await stage.createLink({ name: 'One' }), await stage.createLink({ name: 'Two' })];
    for (let i = 0; i < 60; i += 1) await stage.join(one, `guest${i}@example.org`);
    await stage.join(two, 'last@example.org');
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page = await owner.listGuests(mediaId, after === '' ? {} : { after });
      seen.push(...page.participants.map(({ email }) => email));
      after = page.next;
    }
    equal([seen.length, new Set(seen).size, seen[0]], [61, 61, 'last@example.org'], 'all of them, once');
    const ofTwo = await owner.listGuests(mediaId, { linkId: two.id });
    equal(
      ofTwo.participants.map(({ email, identity }) => [email, identity]),
      [['last@example.org', 'typed']],
      'two',
    );
  },

  async 'a pass says what it is while it holds'(stage) {
    const { pass, participantId } = await stage.join(await stage.createLink());
    const told = await stage.stranger.introspect({ pass });
    equal([told.active, told.medium, told.sub], [true, stage.mediaId, participantId], 'introspection');
    equal((await stage.stranger.introspect({ pass: `${pass}x` })).active, false, 'a forged one');
  },
};
