/** Where the programs of PostgreSQL are: Debian keeps them off the path, one folder a version. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder with `initdb` and `postgres` of the newest version, or null. */
export function postgresPrograms() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.POSTGRES_PROGRAMS ? [process.env.POSTGRES_PROGRAMS] : []),
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb'))) ?? null;
}
