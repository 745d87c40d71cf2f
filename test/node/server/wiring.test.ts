/** A host that wires something wrongly hears of it at the start, or by name in its log. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Media } from '../../../src/domain/media.js';
import { createMailTemplates } from '../../../src/mail/templates.js';
import { createMemoryRepository } from '../../../src/repositories/memory.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';
import { createSharingHandler } from '../../../src/server/handler.js';
import type { LogEntry } from '../../../src/server/log.js';
import { createSmtpMailer } from '../../../src/server/mail/index.js';
import { openPostgresRepository, openSqliteRepository } from '../../../src/server/sql/index.js';

const baseUrl = 'https://media.example.org/api/sharing';
const everything = { share: true, guestAccess: true, invite: true, moderate: true };
const medium: Media = {
  id: 'lecture',
  kind: 'video',
  title: 'Lecture',
  url: 'https://media.example.org/watch',
};

/** As plain JavaScript can write it. */
async function open(change: Record<string, unknown> = {}) {
  const options = {
    keys: await createSharingKeys(),
    authenticate: () => ({ id: 'owner' }),
    permissions: () => everything,
    media: { find: async () => medium },
    repository: createMemoryRepository(),
    baseUrl,
    ...change,
  };
  return createSharingHandler(options);
}

describe('an option of the handler that is not right', () => {
  it.each([
    ['authenticate', undefined, 'authenticate: give a function from the request'],
    ['permissions', everything, 'permissions: give a function'],
    ['media', undefined, 'media: give an object with find(id)'],
    ['media', async () => medium, 'media: give an object with find(id)'],
    ['repository', undefined, 'repository: give what openSqliteRepository'],
    ['repository', Promise.resolve(createMemoryRepository()), 'await it'],
    ['mailer', () => {}, 'mailer: give an object with send(message)'],
    ['proof', 'password', "proof: give 'code', 'typed' or 'signed-in'"],
    ['trustedProxies', true, 'trustedProxies: give a whole number'],
    ['baseUrl', undefined, 'baseUrl: "undefined" is not absolute'],
    ['allowedOrigins', 'https://x.example.org', 'allowedOrigins: give a list'],
    ['allowedOrigin', [], 'allowedOrigin: there is no such option. There are keys, baseUrl, allowedOrigins'],
    ['issuer', '', 'issuer: give a text, not an empty one'],
    ['mail', { timeZone: 'Berlin' }, "mail.timeZone: give an IANA name such as 'Europe/Berlin'."],
    ['mail', { perSec: 5 }, 'mail.perSec: there is no such option. There are mail.templates, mail.timeZone'],
    ['mail', { perSecond: '5' }, 'mail.perSecond: give a number above 0.'],
    ['mail', { perSecond: 0 }, 'mail.perSecond: give a number above 0.'],
    ['mail', { templates: {} }, 'mail.templates: give what createMailTemplates gives'],
    ['mail', { log: console }, 'mail.log: give a function.'],
    ['limits', { linkPerMedium: 3 }, 'limits.linkPerMedium: there is no such option. There are limits.links'],
    ['limits', { linksPerMedium: '3' }, 'limits.linksPerMedium: give a whole number, 0 or more.'],
  ])('is named at the start: %s', async (option, value, words) => {
    await expect(open({ [option]: value })).rejects.toThrow(words);
  });

  it('takes what is right', async () => {
    await expect(open({ allowedOrigins: ['https://x.example.org'], proof: 'typed' })).resolves.toBeDefined();
    const mail = {
      templates: createMailTemplates(),
      timeZone: 'Europe/Berlin',
      perSecond: Infinity,
      log() {},
    };
    await expect(open({ mail, limits: { linksPerMedium: 3 }, issuer: 'media' })).resolves.toBeDefined();
    await expect(open({ mail: { timeZone: undefined }, limits: {} })).resolves.toBeDefined();
  });
});

describe('an answer of the host that is not right', () => {
  const find = (change: Record<string, unknown>) => ({
    media: { find: async () => ({ ...medium, ...change }) },
  });
  it.each([
    [{ authenticate: () => ({ id: 7 }) }, 'authenticate gave the id 7'],
    [{ authenticate: () => ({}) }, 'authenticate gave the id undefined'],
    [{ authenticate: () => ({ id: 'anna', email: 7 }) }, 'authenticate gave the email 7'],
    [{ permissions: () => ({ ...everything, moderate: undefined }) }, 'permissions gave moderate: undefined'],
    [{ permissions: () => ({ ...everything, share: 'yes' }) }, 'permissions gave share: "yes"'],
    [{ permissions: () => undefined }, 'permissions gave share: undefined'],
    [find({ id: 'another' }), 'gave the id "another"'],
    [find({ kind: 'film' }), 'gave the kind "film"'],
    [find({ title: undefined }), 'gave the title undefined'],
    [find({ url: '/watch' }), 'gave the url "/watch"'],
    [find({ description: 7 }), 'gave the description 7'],
    [find({ startsAt: 'tomorrow' }), 'gave the startsAt "tomorrow"'],
    [find({ ended: 'no' }), 'gave the ended "no"'],
    [find({ visibility: 'secret' }), 'gave the visibility "secret"'],
  ])('is a failure of the service, and named in its log: %#', async (change, words) => {
    const log: LogEntry[] = [];
    const handler = await open({ ...change, log: (entry: LogEntry) => log.push(entry) });
    const answer = await handler(new Request(`${baseUrl}/media/lecture`));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('gave');
    expect(String(log[0]?.error)).toContain(words);
  });

  it('is right with nobody, nothing and what is closed for a reason', async () => {
    const closed = { share: { reason: 'Upgrade' }, guestAccess: false, invite: false, moderate: false };
    const handler = await open({ authenticate: () => undefined, permissions: () => closed });
    expect((await handler(new Request(`${baseUrl}/media/lecture`))).status).toBe(200);
    const unknown = await open({ media: { find: async () => undefined } });
    expect((await unknown(new Request(`${baseUrl}/media/lecture`))).status).toBe(404);
  });
});

describe('what the handler is given', () => {
  it('says what it needs itself', async () => {
    const from = { name: 'Media', address: 'media@example.org' };
    expect(() => createSmtpMailer({ url: 'localhost:25', from })).toThrow('url: give one like smtps://');
    expect(() => createSmtpMailer({ url: 'smtp://localhost', from: {} as never })).toThrow('from: give');
    await expect(openPostgresRepository({ url: 'nonsense' })).rejects.toThrow(
      'give { url }, such as postgres://',
    );
    await expect(openSqliteRepository({} as never)).rejects.toThrow('give { file }, such as');
  });

  it('makes the folder of an SQLite file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'guestlist-'));
    const file = path.join(folder, 'of', 'ours', 'guestlist.db');
    const repository = await openSqliteRepository({ file });
    await repository.close();
    expect(existsSync(file)).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
