/** A database that does not answer now, and will again: told apart from what is wrong with the service itself. */
import { SharingError } from '../../domain/errors.js';
import type { SharingRepository } from '../../domain/ports.js';

/** Of the network, on the way to PostgreSQL; ENOENT is a socket that is not there. */
const networkCodes =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOENT)$/;
/** Connection exceptions, lack of resources, shutting down or starting up, and a standby that takes no writes. */
const postgresCodes = /^(08...|53...|57P0[1-3]|25006)$/;
const sqliteCodes = /^SQLITE_(BUSY|IOERR|FULL|CANTOPEN|READONLY)/;
/** The driver of PostgreSQL has no codes for its own. */
const driverMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/;

function isOutOfReach(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code = '' } = thrown as NodeJS.ErrnoException;
  return (
    [networkCodes, postgresCodes, sqliteCodes].some((known) => known.test(code)) ||
    driverMessages.test(thrown.message)
  );
}

function tell(thrown: unknown): never {
  throw isOutOfReach(thrown) ? new SharingError('BACKEND_UNREACHABLE', { cause: thrown }) : thrown;
}

/** The same verbs, which reject with BACKEND_UNREACHABLE while the database is away. */
export function tellingOutOfReach(repository: SharingRepository): SharingRepository {
  const verbs = Object.entries(repository as unknown as Record<string, (...given: unknown[]) => unknown>);
  const told = verbs.map(([name, verb]) => {
    const call = (...given: unknown[]): unknown => {
      const answer = verb(...given);
      return answer instanceof Promise ? answer.catch(tell) : answer;
    };
    return [name, call] as const;
  });
  return Object.fromEntries(told) as unknown as SharingRepository;
}
