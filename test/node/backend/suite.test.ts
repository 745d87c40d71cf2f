import { describe, expect, it } from 'vitest';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { backendCases } from '../../../src/testing/backend-suite.js';
import { openWorld } from './worlds.js';

describe('the suite for back ends', () => {
  it.each([undefined, '', 'A mail without one'])('names the mail that has no code: %j', async (text) => {
    const world = async () => ({
      ...(await openWorld(createMemoryRepository())),
      mailTo: () => Promise.resolve(text as string),
    });
    const invited = backendCases(world).find(({ name }) => name.startsWith('an invited person gets in'));
    await expect(invited!.run()).rejects.toThrow(/no code in the mail to cleo@example.org: mailTo gave/);
  });
});
