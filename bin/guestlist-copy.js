#!/usr/bin/env node
/** Copies the records of a service from SQLite to PostgreSQL: docs/server.md, "The database". */
import { parseArgs } from 'node:util';

const usage = `guestlist-copy --from guestlist.db --to postgres://user@host/database [--prefix guestlist_]

Copies all records of a service, which has to stand still meanwhile, into a database without any.
--to is DATABASE_URL where it is not given, --prefix is that of the tables on both sides.`;

/** What is said may quote an address, and with it its password. */
const masked = (text) => {
  const words = text.replace(/(\w+:\/\/[^\s/]*?:)[^\s/]*@/g, '$1***@');
  const password = /^\w+:\/\/[^:@]*:(.+)@/.exec(process.env.DATABASE_URL ?? '')?.[1];
  return password === undefined ? words : words.replaceAll(password, '***');
};

function optionsOf() {
  try {
    const { values } = parseArgs({
      options: {
        from: { type: 'string' },
        to: { type: 'string', default: process.env.DATABASE_URL },
        prefix: { type: 'string', default: 'guestlist_' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    return { wrong: masked(error.message) };
  }
}

const { from, to, prefix: tablePrefix, help, wrong } = optionsOf();
if (help) {
  console.log(usage);
  process.exit(0);
}
if (from === undefined || to === undefined) {
  console.error(wrong === undefined ? usage : `${wrong}\n\n${usage}`);
  process.exit(2);
}
try {
  const { copyRecords } = await import('../dist/server/sql/index.js');
  const copied = await copyRecords({ from: { file: from, tablePrefix }, to: { url: to, tablePrefix } });
  for (const [table, rows] of Object.entries(copied)) console.log(`${rows.toLocaleString('en')}\t${table}`);
} catch (error) {
  console.error(masked(error instanceof Error ? error.message || String(error.code) : String(error)));
  process.exitCode = 1;
}
