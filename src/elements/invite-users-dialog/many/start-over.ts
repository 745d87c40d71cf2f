/** Whether a list may be begun anew: asked where something would be lost with it. */
import type { addManyTexts } from '../../../locales/en/add-many.js';
import type { windowTexts } from '../../../locales/en/window.js';
import type { Question } from '../../../ui/window/question-dialog.js';
import type { ManyPeople } from './many-people.js';

export type Ask = (question: Question) => Promise<string | null>;

export async function mayStartOver(
  { review, pasted }: ManyPeople,
  ask: Ask | null,
  texts: typeof addManyTexts,
  { keepEditing }: typeof windowTexts,
): Promise<boolean> {
  const isKept = pasted !== '';
  if (ask === null || (isKept && !review.canUndo)) return true;
  const answer = await ask({
    title: texts.startOverTitle,
    text: isKept ? texts.startOverWay : texts.startOverEmpty,
    confirm: texts.startOver,
    cancel: keepEditing,
  });
  return answer !== null;
}
