import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SharingBackend, Watching } from '../../../src/backend/backend.js';
import { SharingError, type ErrorCode } from '../../../src/domain/errors.js';
import type { Entry, ParticipantId } from '../../../src/domain/schemas.js';
import type { Stay } from '../../../src/elements/guest-join-form/entry-state.js';
import { EntrySession } from '../../../src/elements/guest-join-form/stay/entry-session.js';

/** Five minutes pass here in no time; everything else of this file runs in real browsers elsewhere. */
const life = 300_000;
const page = new EventTarget();
let answers: (Stay | ErrorCode | Promise<Stay>)[];
let asked: number;
let watching: Watching;
let heard: string[];
let session: EntrySession;

const entry = (pass: string): Entry => ({
  pass,
  expiresIn: life,
  participantId: 'participant' as ParticipantId,
  mediaId: 'lecture',
  name: 'A guest',
  email: 'guest@example.org',
  role: 'guest',
  capabilities: ['view'],
  title: 'Opening lecture',
  description: null,
  hostName: null,
  startsAt: null,
  endsAt: null,
  opensIn: null,
  answers: {},
});

const backend = {
  renew: () => {
    asked += 1;
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    return typeof answer === 'string' ? Promise.reject(new SharingError(answer)) : Promise.resolve(answer);
  },
  watch: (_: string, given: Watching) => {
    watching = given;
  },
} as unknown as SharingBackend;

const passOf = (stay: Stay): string => ('pass' in stay ? stay.pass : 'none yet');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('document', Object.assign(page, { visibilityState: 'visible' }));
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  answers = [entry('second')];
  asked = 0;
  heard = [];
  session = new EntrySession(
    backend,
    { seat: 'seat', stay: entry('first') },
    {
      renewed: (stay) => heard.push(passOf(stay)),
      cutOff: () => heard.push('cut off'),
      lost: ({ code }) => heard.push(`lost ${code}`),
      ended: (code) => heard.push(`ended ${code}`),
    },
  );
});
afterEach(() => {
  session.stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);

describe('the life of a pass', () => {
  it('is renewed ahead of its end, again and again', async () => {
    await pass(life * 0.8 - 1);
    expect(heard).toEqual([]);
    await pass(1);
    expect(heard).toEqual(['second']);
    await pass(life * 0.8);
    expect(heard).toEqual(['second', 'second']);
  });

  it('a failure that passes is tried again before the pass has run out, and nobody notices', async () => {
    answers = ['BACKEND_UNREACHABLE', 'BACKEND_TIMEOUT', entry('third')];
    await pass(life * 0.8 + 5000);
    expect(heard).toEqual(['third']);
  });

  it('a back end that stays away ends the content when the pass has run out, and is asked on', async () => {
    answers = ['OFFLINE'];
    await pass(life - 1);
    expect(heard).toEqual(['cut off']);
    await pass(2);
    expect(heard).toEqual(['cut off', 'lost OFFLINE']);
    await pass(120_000);
    expect(heard).toEqual(['cut off', 'lost OFFLINE']);
    answers = [entry('again')];
    await pass(30_000);
    expect(heard).toEqual(['cut off', 'lost OFFLINE', 'again']);
  });

  it.each(['GUEST_REMOVED', 'GUEST_BLOCKED', 'GUEST_ACCESS_OFF', 'SESSION_OVER', 'SEAT_UNKNOWN'] as const)(
    '%s ends it for good',
    async (code) => {
      answers = [code];
      watching.onChange({ medium: 'lecture', revision: 2 });
      await pass(0);
      expect(heard).toEqual([`ended ${code}`]);
      await pass(life * 3);
      expect([heard.length, asked]).toEqual([1, 1]);
    },
  );

  it('each word of a stream is looked into, the first too: the end may have come before it', async () => {
    watching.onStatus?.('live');
    watching.onChange({ medium: 'lecture', revision: 1 });
    await pass(0);
    expect(asked).toBe(1);
    watching.onChange({ medium: 'lecture', revision: 2 });
    await pass(0);
    expect(asked).toBe(2);
  });

  it('a stream that was refused is looked into at once', async () => {
    watching.onChange({ medium: 'lecture', revision: 0 });
    await pass(0);
    expect(asked).toBe(1);
  });

  it('news that come while it is asking are asked about again, once', async () => {
    for (let i = 2; i < 7; i += 1) watching.onChange({ medium: 'lecture', revision: i });
    await pass(0);
    expect(asked).toBe(2);
  });

  it('a device that was asleep looks at once, whatever its clock says', async () => {
    await pass(60_000);
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(asked).toBe(1);
    page.dispatchEvent(new Event('online'));
    await pass(0);
    expect(asked).toBe(1);
  });

  it('is over when it is stopped', async () => {
    session.stop();
    expect(watching.signal.aborted).toBe(true);
    await pass(life * 2);
    page.dispatchEvent(new Event('online'));
    await pass(0);
    expect(asked).toBe(0);
  });

  it('who asks at once is told once more that it is lost', async () => {
    answers = ['OFFLINE'];
    await pass(life + 1);
    await session.retry();
    expect(heard).toEqual(['cut off', 'lost OFFLINE', 'lost OFFLINE']);
  });

  // A timer of more than 31 bits fires at once.
  it.each([0, -1, 60 * 86_400_000])('a life of %i ms makes nobody ask without end', async (expiresIn) => {
    answers = [{ ...entry('short'), expiresIn }];
    watching.onChange({ medium: 'lecture', revision: 2 });
    await pass(5000);
    expect(asked).toBeLessThan(12);
  });
});

describe('a connection that dies', () => {
  it('is told once after some seconds, and an answer tells that it is back', async () => {
    answers = ['OFFLINE'];
    watching.onStatus?.('reconnecting');
    await pass(4999);
    expect(heard).toEqual([]);
    await pass(1);
    expect(heard).toEqual(['cut off']);
    await pass(60_000);
    expect(heard).toEqual(['cut off']);
    answers = [entry('back')];
    watching.onStatus?.('live');
    watching.onChange({ medium: 'lecture', revision: 1 });
    await pass(60_000);
    expect(heard).toEqual(['cut off', 'back']);
  });

  it('is told where the device goes offline and the stream does not notice', async () => {
    answers = ['OFFLINE'];
    page.dispatchEvent(new Event('offline'));
    await pass(5000);
    expect(heard).toEqual(['cut off']);
  });

  it('is told of again the next time', async () => {
    for (const times of [1, 2]) {
      answers = ['OFFLINE'];
      watching.onStatus?.('reconnecting');
      await pass(5000);
      expect(heard).toHaveLength(times * 2 - 1);
      answers = [entry('back')];
      await pass(5000);
      expect(heard).toHaveLength(times * 2);
    }
  });

  it('is not worth a word where it is back within some seconds', async () => {
    answers = ['OFFLINE', 'OFFLINE', entry('back')];
    watching.onStatus?.('reconnecting');
    await pass(20_000);
    expect(heard).toEqual(['back']);
  });

  it('is told where an answer from before comes after it', async () => {
    let reply: (stay: Stay) => void = () => undefined;
    answers = [new Promise<Stay>((resolve) => (reply = resolve)), 'OFFLINE'];
    watching.onChange({ medium: 'lecture', revision: 2 });
    watching.onStatus?.('reconnecting');
    reply(entry('before'));
    await pass(6000);
    expect(heard).toEqual(['before', 'cut off']);
  });

  it('is told while a request hangs, too', async () => {
    answers = [new Promise<Stay>(() => undefined)];
    watching.onStatus?.('reconnecting');
    await pass(5000);
    expect(heard).toEqual(['cut off']);
  });

  it('is none where only news do not come by themselves: they are asked for', async () => {
    watching.onStatus?.('reconnecting');
    await pass(1000);
    expect(heard).toEqual(['second']);
    await pass(30_000);
    expect(heard).toEqual(['second', 'second']);
    answers = ['OFFLINE'];
    await pass(35_000);
    expect(heard).toEqual(['second', 'second', 'cut off']);
  });

  it('is nothing to who has left', async () => {
    answers = ['OFFLINE'];
    watching.onStatus?.('reconnecting');
    session.stop();
    await pass(20_000);
    expect(heard).toEqual([]);
  });
});

describe('before a session begins', () => {
  const early = (opensIn: number): Entry => ({ ...entry('early'), capabilities: [], opensIn });

  const wait = (opensIn: number) => {
    session.stop();
    session = new EntrySession(
      backend,
      { seat: 'seat', stay: early(opensIn) },
      {
        renewed: (stay) => heard.push(passOf(stay)),
        cutOff: () => undefined,
        lost: () => undefined,
        ended: () => undefined,
      },
    );
  };

  it('the pass is renewed when it begins, and a little later than that', async () => {
    wait(60_000);
    await pass(60_000 - 1);
    expect(asked).toBe(0);
    await pass(1001);
    expect(heard).toEqual(['second']);
  });

  it('a start that is further away than a pass lives is counted anew with each pass', async () => {
    answers = [early(life * 0.2 + 10_000), entry('in')];
    wait(life + 10_000);
    await pass(life * 0.8);
    expect(heard).toEqual(['early']);
    await pass(life * 0.2 + 10_000 - 1);
    expect(heard).toEqual(['early']);
    await pass(1001);
    expect(heard).toEqual(['early', 'in']);
  });

  it('one that has not quite begun by the server is asked again soon, and not without end', async () => {
    answers = [early(1)];
    wait(1);
    await pass(10_000);
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThan(22);
  });
});

describe('while the host has not decided', () => {
  const waiting: Stay = {
    waiting: true,
    participantId: 'participant' as ParticipantId,
    mediaId: 'lecture',
    name: 'A guest',
    email: 'guest@example.org',
    title: 'Opening lecture',
    description: null,
    hostName: null,
    startsAt: null,
    endsAt: null,
    opensIn: null,
  };

  beforeEach(() => {
    session.stop();
    session = new EntrySession(
      backend,
      { seat: 'seat', stay: waiting },
      {
        renewed: (stay) => heard.push(passOf(stay)),
        cutOff: () => heard.push('cut off'),
        lost: ({ code }) => heard.push(`lost ${code}`),
        ended: (code) => heard.push(`ended ${code}`),
      },
    );
  });

  it('the seat listens, and the pass once there is one', async () => {
    expect(watching.pass?.()).toBe('seat');
    watching.onChange({ medium: 'lecture', revision: 2 });
    await pass(0);
    expect(heard).toEqual(['second']);
    expect(watching.pass?.()).toBe('second');
  });

  it('a decision that nobody told of is found all the same', async () => {
    answers = [waiting, entry('second')];
    await pass(31_000);
    expect(heard).toEqual(['none yet']);
    await pass(31_000);
    expect(heard).toEqual(['none yet', 'second']);
  });

  it('a back end that is away takes nothing from who waits: it is asked on', async () => {
    answers = ['BACKEND_UNREACHABLE', 'BACKEND_UNREACHABLE', entry('second')];
    await pass(60_000);
    expect(heard).toEqual(['second']);
  });

  it('the end of it is told', async () => {
    answers = ['GUEST_DECLINED'];
    watching.onChange({ medium: 'lecture', revision: 2 });
    await pass(0);
    expect(heard).toEqual(['ended GUEST_DECLINED']);
  });
});
