/** What the suites check with: no test framework, no module of Node, so that they run anywhere. */
import { asSharingError, type ErrorCode, type SharingError } from '../domain/errors.js';

/** One promise of a port, checked on its own. */
export interface ConformanceCase {
  readonly name: string;
  /** Rejects with what is not as promised. */
  run(): Promise<void>;
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [show(actual), show(expected)];
  if (is !== should) throw new Error(`${what}: expected ${should}, got ${is}`);
}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** The call has to fail with this code of the error table. */
export async function failsWith(
  code: ErrorCode,
  call: Promise<unknown>,
  what: string,
): Promise<SharingError> {
  const failed = await call.then(
    () => null,
    (thrown: unknown) => asSharingError(thrown),
  );
  if (failed?.code === code) return failed;
  throw new Error(`${what}: expected ${code}, got ${failed?.message ?? 'an answer'}`, { cause: failed });
}

/** Keys in one order, `undefined` as absent, so that equal values show equal. */
function show(value: unknown): string {
  return JSON.stringify({ value }, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ).slice('{"value":'.length, -1);
}
