import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createSmtpMailer } from '../../src/server/mail/index.js';
import { keysInFile, startServer } from '../../src/server/node.js';
import { loadLocale, localeCodes } from '../../src/locales/load.js';
import type { SharingKeys } from '../../src/secrets/keys.js';
import { createSite } from './app.js';
import { startMailServer } from './mail-server.js';
import { openMailbox } from './mailbox.js';
import { openRecords, removeDatabase } from './records.js';
import { openStore } from './store.js';

export interface DemoOptions {
  readonly port: number;
  /** The folder demo/. */
  readonly directory: string;
  /** Where databases and keys are kept. */
  readonly dataDirectory: string;
  /** Begin with an empty database; the keys stay. */
  readonly fresh: boolean;
  /** One line for each request that was answered. Default: `console.log`. */
  readonly log?: (line: string) => void;
}

export interface RunningDemo {
  readonly url: string;
  close(): Promise<void>;
}

export async function startDemo({
  port,
  directory,
  dataDirectory,
  fresh,
  log = console.log,
}: DemoOptions): Promise<RunningDemo> {
  const publicUrl = process.env['PUBLIC_URL'];
  if (publicUrl !== undefined && !/^https?:\/\//.test(publicUrl)) {
    throw new TypeError(`PUBLIC_URL: "${publicUrl}" is not absolute. It is like https://media.example.org.`);
  }
  await mkdir(dataDirectory, { recursive: true });
  const siteFile = join(dataDirectory, 'site.db');
  const mailFile = join(dataDirectory, 'mail.db');
  if (fresh) await Promise.all([removeDatabase(siteFile), removeDatabase(mailFile)]);

  const given = process.env['GUESTLIST_KEYS'];
  const keys = given ? keysGiven(given) : await keysInFile(join(dataDirectory, 'keys.json'));
  const repository = await openRecords({ file: join(dataDirectory, 'guestlist.db'), fresh });
  const store = openStore(siteFile);
  const mailbox = openMailbox(mailFile, keys);
  const mailServer = await startMailServer(mailbox);
  const realMail = process.env['SMTP_URL'];
  const mailer = createSmtpMailer({
    url: realMail ?? mailServer.url,
    from: { name: 'Open Campus', address: process.env['SMTP_FROM'] ?? 'campus@example.org' },
  });

  const locales = await Promise.all(localeCodes.map(loadLocale));

  // Links carry the address, so the port has to be known before the site is made.
  const server = await startServer((request) => site.fetch(request), { port });
  const url = publicUrl ?? `http://localhost:${server.port}`;
  // Nodes on one database are one service, whichever port somebody comes by.
  const isNode = publicUrl === undefined && process.env['DATABASE_URL'] !== undefined;
  const { site, sendMail } = createSite({
    origin: new URL(url).origin,
    issuer: isNode ? 'http://localhost/api/sharing' : null,
    directory,
    keys,
    repository,
    store,
    mailbox,
    mailer,
    locales: locales.filter((locale) => locale !== null),
    isRealMail: realMail !== undefined,
    log: (entry) => log(JSON.stringify(entry)),
  });
  const stopMail = sendMail();
  return {
    url,
    async close() {
      await server.close();
      await stopMail();
      mailer.close();
      await mailServer.close();
      await repository.close();
      mailbox.close();
      store.close();
    },
  };
}

/** What a parser says quotes the text: keys are no words for a console. */
function keysGiven(text: string): SharingKeys {
  try {
    const keys = JSON.parse(text) as Partial<SharingKeys> | null;
    if (keys?.derivation?.[0] && keys.passes?.[0]) return keys as SharingKeys;
  } catch {
    // Said below.
  }
  throw new Error(
    'GUESTLIST_KEYS is malformed: it is the JSON of createSharingKeys, { "derivation": […], "passes": […] }.',
  );
}
