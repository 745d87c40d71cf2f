/** Each change is told when it can be read, and written down with its author. */
import type { HistoryNote, HistoryRecord } from '../../domain/history.js';
import { equal } from '../assert.js';
import { claimFor, listen, newId, now, type RepositoryCases } from './stage.js';
import { verbs } from './verbs.js';

export const changeCases: RepositoryCases = {
  async 'each change raises the revision by one and is told when it can be read'(stage) {
    const { repository, mediaId } = stage;
    const steps = await verbs(stage);
    const elsewhere = newId('other');
    const reads: Promise<unknown>[] = [];
    const { heard, next, stop } = listen(repository, mediaId, () => reads.push(stage.everything()));
    const other = listen(repository, elsewhere);
    let revision = await stage.revision();
    for (const [i, { what, outcome, concerns, run }] of steps.entries()) {
      revision += 1;
      equal((await run(claimFor())).outcome, outcome, what);
      equal(await stage.revision(), revision, `${what}, revision`);
      equal(await next(), { mediaId, revision, concerns }, `${what}, notice`);
      equal(await reads[i], await stage.everything(), `${what}, read when told`);
    }
    equal(heard.length, steps.length, 'one notice for each');
    await stage.setAccess(elsewhere, true);
    equal(await other.next(), { mediaId: elsewhere, revision: 1, concerns: [] }, 'another medium');
    equal(other.heard.length, 1, 'who watches it hears of nothing else');
    equal(await stage.revision(), revision, 'and the first is left as it is');
    stop();
    other.stop();
  },

  async 'a watch that was stopped hears nothing more'(stage) {
    const { repository, mediaId } = stage;
    const [stopped, staying] = [listen(repository, mediaId), listen(repository, mediaId)];
    await stage.setAccess(mediaId, true);
    await Promise.all([stopped.next(), staying.next()]);
    stopped.stop();
    stopped.stop();
    await stage.setAccess(mediaId, false);
    equal((await staying.next()).revision, 2, 'who stays hears it');
    equal(stopped.heard.length, 1, 'who stopped does not');
    staying.stop();
  },

  async 'a medium that the host has changed is told to everybody'({ repository, mediaId }) {
    const { next, stop } = listen(repository, mediaId);
    await repository.mediumChanged(mediaId);
    equal(await next(), { mediaId, revision: 1, concerns: 'all' }, 'notice');
    equal(await repository.readAccess(mediaId), { mediaId, enabled: false, revision: 1 }, 'access');
    stop();
  },

  async 'the history is written with the change, newest first, with the names of now'(stage) {
    const { repository, mediaId } = stage;
    const link = await stage.createLink({ name: 'Open day' });
    const guest = await stage.join(link);
    const note = (fields: Partial<HistoryNote>): HistoryNote => ({
      action: 'switched-on',
      at: now,
      inviteId: null,
      count: null,
      actorId: 'owner-1',
      actorName: 'Ada',
      linkId: null,
      participantId: null,
      ...fields,
    });
    const notes = [
      note({}),
      note({ action: 'link-paused', linkId: link.id, actorName: null }),
      note({ action: 'guest-removed', participantId: guest.id }),
    ];
    const claims = notes.map((each) => ({ ...claimFor(), note: each }));
    await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claims[0]!);
    // Repeats and refusals are no history.
    await repository.setAccess(mediaId, { enabled: true, endGuestsAt: null }, claims[0]!);
    await stage.update(link, { pausedAt: now }, 0, claims[1]);
    await stage.update(link, { pausedAt: now }, 2, claims[1]);
    await repository.endParticipant(guest.id, { reason: 'removed', at: now }, claims[2]!);
    const read = (after: string | null, limit: number) => repository.listHistory({ mediaId, after, limit });
    const plain = (entries: readonly HistoryRecord[]) => entries.map(({ id: _, ...entry }) => entry);
    const [on, paused, removed] = notes;
    const expected = [
      { ...removed, subject: 'A guest' },
      { ...paused, subject: 'Open day' },
      { ...on, subject: null },
    ];
    const all = await read(null, 50);
    equal([plain(all.entries), all.next], [expected, null], 'all');
    const first = await read(null, 2);
    equal(plain(first.entries), expected.slice(0, 2), 'a page');
    equal(plain((await read(first.next, 2)).entries), expected.slice(2), 'the next');
    for (const after of ['', '-1', '1.5', '1e30', 'Infinity', 'a\0']) {
      equal(await read(after, 50), { entries: [], next: null }, `no cursor: ${JSON.stringify(after)}`);
    }
    await repository.eraseParticipant(guest.id, now, claimFor());
    await repository.deleteLink(link.id, now, claimFor());
    const names = (await read(null, 50)).entries.map(({ subject }) => subject);
    equal(names, [null, null, null], 'what is forgotten is forgotten here');
    const other = await repository.listHistory({ mediaId: newId('other'), after: null, limit: 50 });
    equal(other, { entries: [], next: null }, 'another medium');
  },
};
