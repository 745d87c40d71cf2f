#!/usr/bin/env node
/** Copies the records of a service from SQLite to PostgreSQL: docs/server.md, "The database". */
import { parseArgs } from 'node:util';
import { copyRecords } from '../dist/server/sql/index.js';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    to: { type: 'string', default: process.env.DATABASE_URL },
    prefix: { type: 'string', default: 'guestlist_' },
  },
});
const { from, to, prefix: tablePrefix } = values;
if (from === undefined || to === undefined) {
  console.error(
    'guestlist-copy --from guestlist.db --to postgres://user@host/database [--prefix guestlist_]',
  );
  process.exit(2);
}
try {
  const copied = await copyRecords({ from: { file: from, tablePrefix }, to: { url: to, tablePrefix } });
  for (const [table, rows] of Object.entries(copied)) console.log(`${rows.toLocaleString('en')}\t${table}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
