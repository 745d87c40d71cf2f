import { asSharingError } from '../domain/errors.js';
import { problemType, toProblem } from '../protocol/problem.js';

/** Seconds after which a database that was away may be there again. */
const retryAfter = 5;

/** Whatever was thrown, as a problem document. What is not ours becomes a 500 that tells nothing. */
export function errorResponse(thrown: unknown): Response {
  const problem = toProblem(asSharingError(thrown));
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': problemType,
      'cache-control': 'no-store',
      ...(problem.status === 503 && { 'retry-after': String(retryAfter) }),
    },
  });
}
