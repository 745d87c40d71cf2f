export { openSqliteRepository, type SqliteRepositoryOptions } from './sqlite-repository.js';
