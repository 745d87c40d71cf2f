/** Asking a back end in tests. */
import { asSharingError, type ErrorCode } from '../../src/domain/errors.js';
import { takeFromFragment } from '../../src/domain/join-url.js';
import type { GuestLinkView } from '../../src/domain/schemas.js';

let keys = 0;
/** The key of another intent. */
export const by = () => ({ key: `test-${(keys += 1)}-${performance.now()}` });

export const secretOf = (link: GuestLinkView) => takeFromFragment(new URL(link.url).hash).secret ?? '';

/** The code with which a call fails; null if it does not. */
export const failureOf = (call: Promise<unknown>): Promise<ErrorCode | null> =>
  call.then(
    () => null,
    (thrown: unknown) => asSharingError(thrown).code,
  );
