export { openPostgresRepository, type PostgresRepositoryOptions } from './postgres-repository.js';
export { openSqliteRepository, type SqliteRepositoryOptions } from './sqlite-repository.js';
