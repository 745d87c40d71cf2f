/** What somebody can do, in one set of words: a form, a preview and a mail name a right alike. */
import type { Texts } from './texts.js';

export function abilityTexts(
  kind: keyof Texts['roles']['views'],
  capabilities: readonly string[],
  { views, abilities, answerQuiz }: Texts['roles'],
): string[] {
  // One of a newer server has no words here yet.
  const names: Readonly<Record<string, string>> = {
    ...abilities,
    view: views[kind],
    ...(kind === 'quiz' && { answer: answerQuiz }),
  };
  return capabilities.map((capability) => names[capability] ?? capability);
}
