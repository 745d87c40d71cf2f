import { entryTexts } from '../../../locales/en/entry.js';
import { joinTexts } from '../../../locales/en/join.js';
import { windowTexts } from '../../../locales/en/window.js';
import { LocalizeController } from '../../../ui/localize.js';
import { QuestionDialogElement } from '../../../ui/window/question-dialog.js';

/** What is asked of somebody who could not come back just like that: `await question.isSure(…)`. */
export class LeaveQuestionElement extends QuestionDialogElement {
  readonly #words = new LocalizeController(this, 'entry', entryTexts);
  readonly #joinWords = new LocalizeController(this, 'join', joinTexts);
  readonly #windowWords = new LocalizeController(this, 'window', windowTexts);

  /** By why their link lets nobody in; null where it does, but is not known here. */
  async isSure(closedBy: string | null, name: string): Promise<boolean> {
    const { leaveTitle, leaveUsedUp, leaveClosed, notYouTitle, notYouWay } = this.#words.texts;
    const closed = closedBy === 'GUEST_LINK_USED_UP' ? leaveUsedUp : leaveClosed;
    const about =
      closedBy === null ? { title: notYouTitle(name), text: notYouWay } : { title: leaveTitle, text: closed };
    const { leave } = this.#joinWords.texts;
    const { cancel } = this.#windowWords.texts;
    return (await this.ask({ ...about, confirm: leave, cancel })) !== null;
  }
}
