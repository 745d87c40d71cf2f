export { copyRecords, type Copied, type CopyOptions } from './copy-records.js';
export { openPostgresRepository, type PostgresRepositoryOptions } from './postgres-repository.js';
export { openSqliteRepository, type SqliteRepositoryOptions } from './sqlite-repository.js';
