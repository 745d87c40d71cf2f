import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LookAgain } from '../../../src/elements/guest-join-form/waiting/look-again.js';

const page = new EventTarget();
const seen = Object.assign(page, { visibilityState: 'visible' });
let looks: number;
let again: LookAgain;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('document', seen);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  seen.visibilityState = 'visible';
  looks = 0;
  again = new LookAgain(() => (looks += 1));
});
afterEach(() => {
  again.stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const show = (state: 'visible' | 'hidden') => {
  seen.visibilityState = state;
  page.dispatchEvent(new Event('visibilitychange'));
};

describe('looking again', () => {
  it('takes longer from look to look, up to a minute, and begins anew when somebody acts', async () => {
    const waits: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      again.wait();
      const before = looks;
      const start = performance.now();
      while (looks === before) await pass(100);
      waits.push(performance.now() - start);
    }
    expect(waits[0]).toBe(3000);
    expect(waits[1]).toBe(4500);
    expect(waits.at(-1)).toBe(60_000);
    again.begin();
    again.wait();
    await pass(3000);
    expect(looks).toBe(13);
  });

  it('looks when something is known to happen, and not all pages in the same moment', async () => {
    again.wait(1000);
    await pass(1000 + 700);
    expect(looks).toBe(0);
    await pass(100);
    expect(looks).toBe(1);
  });

  it('a page that nobody sees waits until somebody does', async () => {
    again.wait();
    show('hidden');
    await pass(600_000);
    expect(looks).toBe(0);
    show('visible');
    expect(looks).toBe(1);
    show('visible');
    expect(looks).toBe(1);
  });

  it('whoever looks at the page before it is time changes nothing', async () => {
    again.wait();
    show('hidden');
    show('visible');
    expect(looks).toBe(0);
    await pass(3000);
    expect(looks).toBe(1);
  });

  it.each(['visibilitychange', 'focus'])(
    'who comes back to the page later on is shown at once: %s',
    async (type) => {
      for (let i = 0; i < 3; i += 1) {
        again.wait();
        await pass(4500);
      }
      looks = 0;
      again.wait();
      await pass(2900);
      page.dispatchEvent(new Event(type));
      expect(looks).toBe(0);
      await pass(200);
      page.dispatchEvent(new Event(type));
      expect(looks).toBe(1);
    },
  );

  it('a device that is online again looks at once, and one that stopped does not', () => {
    again.wait();
    page.dispatchEvent(new Event('online'));
    expect(looks).toBe(1);
    again.wait();
    again.stop();
    page.dispatchEvent(new Event('online'));
    expect(looks).toBe(1);
  });
});
