import { expect } from '@open-wc/testing';
import { QuestionDialogElement } from '../../src/ui/window/question-dialog.js';
import { byRole, findByRole } from '../support/find.js';

customElements.define('a-question', QuestionDialogElement);

const about = (title: string) => ({ title, text: 'What happens.', confirm: 'Do it', cancel: 'Cancel' });

describe('question-dialog', () => {
  let dialog: QuestionDialogElement;
  beforeEach(() => {
    dialog = new QuestionDialogElement();
    document.body.append(dialog);
  });
  afterEach(() => dialog.remove());

  it('answers each question that is asked, also at once after another', async () => {
    const first = dialog.ask(about('Remove it?'));
    const cancel = await findByRole('button', 'Cancel');
    const closed = new Promise((tell) => cancel.closest('dialog')!.addEventListener('close', tell));
    cancel.click();
    const second = dialog.ask(about('Leave now?'));
    expect(await first).to.equal(null);
    await findByRole('alertdialog', 'Leave now?');
    // The browser tells of the first closing later, when the second question stands already.
    await closed;
    byRole('button', 'Do it').click();
    expect(await second).to.equal('');
  });
});
