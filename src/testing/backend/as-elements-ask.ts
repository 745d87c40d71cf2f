/** The back end as the elements ask it: a reply that none of them could read fails here, too. */
import type { SharingBackend } from '../../backend/backend.js';
import { checkedBackend } from '../../backend/checked-backend.js';
import { check } from '../../domain/check.js';
import { asSharingError, SharingError } from '../../domain/errors.js';
import { admission, entry, waitingSeat, waitingView } from '../../domain/schemas.js';

type Schema = Parameters<typeof check>[0];

/** Milliseconds: how long a case may take is said by whoever runs it, and 64 who come at once take their time. */
const timeout = 60_000;

export function asElementsAsk(backend: SharingBackend): SharingBackend {
  const checked = checkedBackend(backend, { timeout });
  return {
    ...checked,
    join: (...asked) => checked.join(...asked).catch(naming('join', admission, waitingSeat)),
    renew: (...asked) => checked.renew(...asked).catch(naming('renew', entry, waitingView)),
  };
}

/** Of what may be one of two, the check says only that it is neither: an author needs the field. */
function naming(verb: string, inside: Schema, waiting: Schema): (thrown: unknown) => never {
  return (thrown) => {
    const { code, cause: reply } = asSharingError(thrown);
    if (code !== 'BACKEND_REPLY_INVALID' || typeof reply !== 'object' || reply === null) throw thrown;
    try {
      check('waiting' in reply ? waiting : inside, reply);
    } catch (wrong) {
      const found = asSharingError(wrong).fields.map((one) => `${one.field || 'all of it'} ${one.code}`);
      throw new SharingError(code, { cause: reply, detail: `${verb}(): ${found.join(', ')}` });
    }
    throw thrown;
  };
}
