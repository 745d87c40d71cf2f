import { describe, expect, it } from 'vitest';
import type { InvitesMade } from '../../../src/domain/answered-people.js';
import type { InviteDraft } from '../../../src/domain/asked-people.js';
import { SharingError } from '../../../src/domain/errors.js';
import {
  InviteSending,
  isBlocked,
  type CreateInvites,
  type RowResult,
} from '../../../src/elements/invite-users-dialog/many/sending.js';

const drafts = (count: number) =>
  Array.from({ length: count }, (_, id) => ({
    id,
    draft: { email: `guest${id}@example.org`, role: 'viewer' } satisfies InviteDraft,
  }));
const created = (invites: readonly InviteDraft[]): InvitesMade => ({
  results: invites.map(() => ({ outcome: 'created', invite: null, code: null })),
});

/** A back end that answers in turn with what it is given, and creates everything after that. */
function backend(...answers: (InvitesMade | SharingError | ((invites: InviteDraft[]) => InvitesMade))[]) {
  const calls: { readonly emails: readonly string[]; readonly key: string }[] = [];
  const create: CreateInvites = async (invites, intent) => {
    calls.push({ emails: invites.map(({ email }) => email), key: intent.keyFor(invites) });
    const answer = answers.shift() ?? created;
    await Promise.resolve();
    if (answer instanceof SharingError) {
      intent.answered(answer);
      throw answer;
    }
    intent.answered();
    return typeof answer === 'function' ? answer(invites) : answer;
  };
  return { calls, create };
}
const kinds = (sending: InviteSending) => [...sending.results.values()].map(({ kind }) => kind);

describe('sending', () => {
  it('asks apart for those whose block is to be taken back', async () => {
    const asked: unknown[] = [];
    const create: CreateInvites = (invites, _intent, unblock) => {
      asked.push([invites.map(({ email }) => email), unblock]);
      return Promise.resolve(created(invites));
    };
    const [one, two, three] = drafts(3);
    await new InviteSending([one!, { ...two!, unblock: true }, three!], create, () => undefined).send();
    expect(asked).toEqual([
      [['guest0@example.org', 'guest2@example.org'], undefined],
      [['guest1@example.org'], true],
    ]);
  });

  it('asks for a hundred at a time, under a key of its own for each', async () => {
    const { calls, create } = backend();
    const progress: number[] = [];
    const sending: InviteSending = new InviteSending(drafts(250), create, () =>
      progress.push(sending.answered),
    );
    await sending.send();
    expect(calls.map(({ emails }) => emails.length)).toEqual([100, 100, 50]);
    expect(new Set(calls.map(({ key }) => key)).size).toBe(3);
    expect(sending.status).toEqual({ kind: 'done' });
    expect([...new Set(progress)]).toEqual([0, 100, 200, 250]);
    expect(new Set(kinds(sending))).toEqual(new Set(['created']));
  });

  it('asks for fewer at a time where names are long', async () => {
    const { calls, create } = backend();
    const long = drafts(150).map(({ id, draft }) => ({
      id,
      draft: { ...draft, firstName: '名'.repeat(100), lastName: '字'.repeat(100) },
    }));
    await new InviteSending(long, create, () => undefined).send();
    expect(calls.flatMap(({ emails }) => emails)).toHaveLength(150);
    const largest = Math.max(...calls.map(({ emails }) => emails.length));
    const body = JSON.stringify(long.slice(0, largest).map(({ draft }) => draft));
    expect(new TextEncoder().encode(body).byteLength).toBeLessThan(60_000);
  });

  it('keeps of each what became of it', async () => {
    const { create } = backend({
      results: [
        { outcome: 'created', invite: null, code: null },
        { outcome: 'already-invited', invite: null, code: null },
        { outcome: 'refused', invite: null, code: 'NOT_ALLOWED' },
      ],
    });
    const sending = new InviteSending(drafts(4), create, () => undefined);
    await sending.send();
    expect([...sending.results.values()]).toEqual([
      { kind: 'created', invite: null },
      { kind: 'already-invited' },
      { kind: 'refused', code: 'NOT_ALLOWED' },
      { kind: 'refused', code: null },
    ]);
  });

  it('waits for the person where nobody answers, and asks then for the same, and for no one else again', async () => {
    const lost = new SharingError('BACKEND_UNREACHABLE');
    const { calls, create } = backend(created, lost);
    const sending = new InviteSending(drafts(250), create, () => undefined);
    await sending.send();
    expect(sending.status).toEqual({ kind: 'failed', error: lost });
    expect(sending.answered).toBe(100);
    expect(kinds(sending).filter((kind) => kind === 'failed')).toHaveLength(100);
    expect(kinds(sending).filter((kind) => kind === 'waiting')).toHaveLength(50);
    await sending.send();
    expect(calls.map(({ emails }) => emails[0])).toEqual([
      'guest0@example.org',
      'guest100@example.org',
      'guest100@example.org',
      'guest200@example.org',
    ]);
    expect(calls[2]?.key).toBe(calls[1]?.key);
    expect(sending.status.kind).toBe('done');
  });

  it('takes another key once a refusal was heard', async () => {
    const { calls, create } = backend(new SharingError('NOT_ALLOWED'));
    const sending = new InviteSending(drafts(1), create, () => undefined);
    await sending.send();
    await sending.send();
    expect(calls[1]?.key).not.toBe(calls[0]?.key);
  });

  it('sends the others again where some are no good', async () => {
    const fields = [
      { field: 'invites.1.firstName', code: 'TOO_LONG' as const },
      { field: 'invites.1.email', code: 'NOT_AN_ADDRESS' as const },
    ];
    const { calls, create } = backend(new SharingError('INVALID_INPUT', { fields }));
    const sending = new InviteSending(drafts(3), create, () => undefined);
    await sending.send();
    expect(calls.map(({ emails }) => emails.length)).toEqual([3, 2]);
    expect(calls[1]?.key).not.toBe(calls[0]?.key);
    expect(sending.results.get(1)).toEqual({ kind: 'refused', code: 'TOO_LONG' });
    expect(kinds(sending)).toEqual(['created', 'refused', 'created']);
    expect(sending.answered).toBe(3);
  });

  it('fails where nothing is said of any one', async () => {
    const error = new SharingError('INVALID_INPUT', { fields: [{ field: 'message', code: 'TOO_LONG' }] });
    const sending = new InviteSending(drafts(2), backend(error).create, () => undefined);
    await sending.send();
    expect(sending.status).toEqual({ kind: 'failed', error });
  });

  it('stops after those who are on their way, and goes on with the others', async () => {
    const { calls, create } = backend((invites) => {
      sending.stop();
      return created(invites);
    });
    const seen: string[] = [];
    const sending: InviteSending = new InviteSending(drafts(150), create, () =>
      seen.push(sending.status.kind),
    );
    const done = sending.send();
    void sending.send();
    await done;
    expect([...new Set(seen)]).toEqual(['busy', 'stopping', 'stopped']);
    expect(calls).toHaveLength(1);
    expect(sending.answered).toBe(100);
    await sending.send();
    expect(sending.answered).toBe(150);
    expect(calls).toHaveLength(2);
  });

  it('says nothing more once the window is gone', async () => {
    const { create } = backend((invites) => {
      sending.abort();
      return created(invites);
    });
    const sending: InviteSending = new InviteSending(drafts(150), create, () => undefined);
    await sending.send();
    expect(sending.status.kind).toBe('busy');
  });

  it('keeps what an earlier round has come to, and asks only for its own', async () => {
    const before = new Map<number, RowResult>([[7, { kind: 'created', invite: null }]]);
    const { calls, create } = backend();
    const sending = new InviteSending(drafts(2), create, () => undefined, before);
    expect([sending.size, sending.answered]).toEqual([2, 0]);
    await sending.send();
    expect(calls.map(({ emails }) => emails.length)).toEqual([2]);
    expect([sending.results.size, sending.answered]).toEqual([3, 2]);
  });

  it('invites somebody who was blocked alone and in an intent of their own, as one whose block is taken back', async () => {
    const { calls, create } = backend(({ length }) => ({
      results: Array.from({ length }, () => ({ outcome: 'refused', invite: null, code: 'GUEST_BLOCKED' })),
    }));
    const unblocks: unknown[] = [];
    const [first, second] = drafts(2);
    const sending = new InviteSending(
      [first!, second!],
      (invites, intent, unblock) => {
        unblocks.push(unblock);
        return create(invites, intent);
      },
      () => undefined,
    );
    await sending.send();
    expect([...sending.results.values()].every(isBlocked)).toBe(true);
    await sending.unblock(second!);
    expect(calls.map(({ emails }) => emails.length)).toEqual([2, 1]);
    expect(unblocks).toEqual([undefined, true]);
    expect([kinds(sending), sending.status.kind]).toEqual([['refused', 'created'], 'done']);
    expect(sending.answered).toBe(2);
  });
});
