/** A database of the site's own, which nodes of one machine share. */
import Database from 'libsql';

/** How often and how long apart, in milliseconds, a node that starts beside another one tries. */
const tries = 50;
const pause = 100;

export function openDatabase(file: string, tables: string): Database.Database {
  const db = new Database(file);
  db.pragma('busy_timeout = 5000');
  // For the change to a log SQLite does not wait, whatever the time that it has.
  for (let left = tries; ; left -= 1) {
    try {
      db.pragma('journal_mode = wal');
      db.exec(tables);
      return db;
    } catch (error) {
      if (left === 0 || !/locked|busy/i.test(String(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
