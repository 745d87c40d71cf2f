/** Steps with invites that may need a yes before: the questions come when somebody first takes one. */
import { asSharingError } from '../../../domain/errors.js';
import type { InviteView } from '../../../domain/schemas.js';
import { loadPart } from '../../../ui/load-part.js';
import type { Asking } from './bulk-questions.js';
import type { BulkStep } from './invite-bulk.js';
import type { InviteSteps } from './invite-steps.js';

const loadQuestions = () => loadPart(() => import('./bulk-questions.js'));

export class AskedSteps {
  readonly #steps: InviteSteps;
  /** Null as long as nobody can be asked. */
  readonly #asking: () => Asking | null;

  constructor(steps: InviteSteps, asking: () => Asking | null) {
    this.#steps = steps;
    this.#asking = asking;
  }

  async take(step: BulkStep, invites: readonly InviteView[]): Promise<void> {
    const asking = this.#asking();
    if (asking === null || this.#steps.isBusy) return;
    const questions = await loadQuestions().catch((thrown: unknown) => {
      this.#steps.fail(invites, asSharingError(thrown), () => void this.take(step, invites));
      return null;
    });
    const asked = await questions?.askedStep(step, invites, asking);
    if (asked) await this.#steps.take(asked, invites);
  }
}
