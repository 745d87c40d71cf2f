/** What is done with a medium on the site itself: its words, by whoever may edit; figures and sessions, by its own people. */
import { Hono } from 'hono';
import { requires, requiresMember, type MediumEnv } from './access.js';
import { exam } from './exam.js';
import type { Catalogue, SiteMedia } from './media.js';
import { analyticsPage, editPage, type Figure } from './pages/manage.js';
import type { Store } from './store.js';
import { viewOf } from './view.js';

export interface ManageOptions {
  readonly catalogue: Catalogue;
  readonly store: Store;
  /** Tells guestlist, so that guests at the door and inside hear of it at once. */
  readonly mediaChanged: (mediaId: string) => Promise<void>;
}

export function manageRoutes({ catalogue, store, mediaChanged }: ManageOptions): Hono<MediumEnv> {
  const routes = new Hono<MediumEnv>();

  routes.get('/edit', requires('edit'), (context) =>
    context.html(editPage(context.get('medium'), viewOf(context))),
  );
  routes.post('/edit', requires('edit'), async (context) => {
    const { id } = context.get('medium');
    const { title, description } = await context.req.parseBody();
    if (typeof title !== 'string' || title.trim() === '' || typeof description !== 'string') {
      return context.text('A title is needed.', 400);
    }
    catalogue.describe(id, { title: title.trim(), description: description.trim() });
    await mediaChanged(id);
    return context.redirect(viewOf(context).link(`/watch/${id}`), 303);
  });

  routes.get('/analytics', requiresMember('edit'), (context) => {
    const medium = context.get('medium');
    return context.html(analyticsPage(medium, viewOf(context), figuresOf(medium, store)));
  });

  const steps = { start: 'startNow', end: 'end', schedule: 'scheduleAgain' } as const;
  routes.post('/session', requiresMember('edit'), async (context) => {
    const { id } = context.get('medium');
    const { action } = await context.req.parseBody();
    const step = Object.entries(steps).find(([name]) => name === action)?.[1];
    if (step === undefined || store.session(id) === null) return context.text('There is no such step.', 400);
    catalogue[step](id);
    await mediaChanged(id);
    return context.redirect(viewOf(context).link(`/watch/${id}`), 303);
  });
  return routes;
}

function figuresOf({ id, kind }: SiteMedia, store: Store): readonly Figure[] {
  const visitors = store.visitors(id);
  const guests = visitors.filter((author) => author !== 'owner' && author !== 'viewer').length;
  const messages = store.messages(id);
  const written = [
    ['Comments', 'comment'],
    ['Chat messages', 'chat'],
    ['Questions', 'question'],
  ] as const;
  const scores = store
    .attempts(id)
    .map(({ given }) => exam.filter(({ right }, index) => given[index] === right).length);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(scores.length, 1);
  return [
    { name: 'Members who came', value: String(visitors.length - guests) },
    { name: 'Guests who came', value: String(guests) },
    ...written
      .map(([name, wanted]) => ({ name, count: messages.filter((each) => each.kind === wanted).length }))
      .filter(({ name, count }) => count > 0 || name === 'Comments')
      .map(({ name, count }) => ({ name, value: String(count) })),
    ...(kind === 'quiz'
      ? [
          { name: 'People who answered', value: String(scores.length) },
          { name: 'Right on average', value: `${mean.toFixed(1)} of ${exam.length}` },
        ]
      : []),
  ];
}
