import { afterEach, expect, it, vi } from 'vitest';
import { loadPart } from '../../../src/ui/load-part.js';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [false, 'OFFLINE'],
  [true, 'BACKEND_UNREACHABLE'],
])('says why a part did not come: online is %s', async (onLine, code) => {
  vi.stubGlobal('navigator', { onLine });
  const cause = new TypeError('Failed to fetch dynamically imported module');
  await expect(loadPart(() => Promise.reject(cause))).rejects.toMatchObject({ code, cause });
});

it('hands over the part that comes', async () => {
  expect(await loadPart(() => Promise.resolve('part'))).toBe('part');
});
