/** A quiz: questions for those who may see them, checked here, because a page that knows the answers tells them. */
import { Hono } from 'hono';
import { requires, type MediumEnv } from './access.js';
import { exam } from './exam.js';
import type { Store } from './store.js';

export interface QuizResult {
  readonly given: readonly number[];
  /** For each question what is right and why: told once it has been answered. */
  readonly checked: readonly { readonly right: number; readonly why: string }[];
  readonly score: number;
}

export interface Quiz {
  readonly questions: readonly { readonly text: string; readonly options: readonly string[] }[];
  /** What this person answered last. */
  readonly result: QuizResult | null;
}

type Asked = readonly (typeof exam)[number][];

function check(asked: Asked, given: readonly number[]): QuizResult {
  return {
    given,
    checked: asked.map(({ right, why }) => ({ right, why })),
    score: asked.filter(({ right }, index) => given[index] === right).length,
  };
}

/** Without a store it keeps nothing: a sample of the first questions, for nobody in particular. */
export function quizRoutes(store: Store | null): Hono<MediumEnv> {
  const asked = store ? exam : exam.slice(0, 2);
  const routes = new Hono<MediumEnv>();

  routes.get('/questions', requires('view'), (context) => {
    const { id, kind } = context.get('medium');
    if (kind !== 'quiz') return context.notFound();
    const last = store?.attempts(id).find(({ author }) => author === context.get('visitor')!.id);
    const quiz: Quiz = {
      questions: asked.map(({ text, options }) => ({ text, options })),
      result: last ? check(asked, last.given) : null,
    };
    return context.json(quiz, 200, { 'cache-control': 'private, no-store' });
  });

  routes.post('/answers', requires('answer'), async (context) => {
    const { id, kind } = context.get('medium');
    if (kind !== 'quiz') return context.notFound();
    const { given } = await context.req.json<{ given?: unknown }>().catch(() => ({ given: null }));
    const isWhole =
      Array.isArray(given) &&
      given.length === asked.length &&
      asked.every(({ options }, index) => options[given[index] as number] !== undefined);
    if (!isWhole) return context.text('Answer every question.', 400);
    store?.keepAttempt(id, { author: context.get('visitor')!.id, given: given as number[] });
    return context.json(check(asked, given as number[]));
  });
  return routes;
}
