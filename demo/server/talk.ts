/** What people say beside a medium: comments, chat, questions, a poll; and who is there. */
import { Hono } from 'hono';
import { requires, type Access, type MediumEnv, type Visitor } from './access.js';
import { isLive, type Capability } from '../../src/domain/media.js';
import { phaseOf, type SiteMedia } from './media.js';
import { polls } from './programme.js';
import { messageKinds, type MessageKind, type Store } from './store.js';

/** Which capability it takes to write what. */
const needed: Record<MessageKind, Capability> = { comment: 'comment', chat: 'chat', question: 'ask' };
const longest = 1000;
/** Milliseconds after which somebody who no longer asks is gone. */
const away = 8000;

/** What a page asks for every other second. */
export interface Feed {
  readonly phase: string;
  /** For who runs a session. */
  readonly door: { readonly waiting: number; readonly othersIn: number } | null;
  readonly messages: readonly {
    readonly id: number;
    readonly kind: MessageKind;
    readonly name: string;
    readonly isHost: boolean;
    readonly isYours: boolean;
    readonly text: string;
    readonly at: string;
    readonly answered: boolean;
  }[];
  readonly poll: {
    readonly question: string;
    readonly options: readonly { readonly text: string; readonly votes: number }[];
    readonly yours: number | null;
  } | null;
  readonly people: readonly { readonly name: string; readonly isHost: boolean; readonly isYou: boolean }[];
}

export function talkRoutes(store: Store, access: Access): Hono<MediumEnv> {
  const routes = new Hono<MediumEnv>();
  const seen = new Map<string, Map<string, number>>();

  function present({ id }: SiteMedia, visitor: Visitor): readonly string[] {
    const here = seen.get(id) ?? new Map<string, number>();
    seen.set(id, here.set(visitor.id, Date.now()));
    for (const [each, at] of here) if (at + away < Date.now()) here.delete(each);
    return [...here.keys()];
  }

  /** Guests were told that other guests do not see their name; who writes shows it. */
  async function peopleFor(medium: SiteMedia, visitor: Visitor): Promise<Feed['people']> {
    const seesAll = visitor.capabilities.includes('moderate');
    return Promise.all(
      present(medium, visitor).map(async (id) => {
        const isYou = id === visitor.id;
        const isGuest = id !== 'owner' && id !== 'viewer';
        const name = isYou || seesAll || !isGuest ? await access.nameOf(id) : 'A guest';
        return { name, isYou, isHost: id === 'owner' };
      }),
    );
  }

  function pollFor({ id }: SiteMedia, visitor: Visitor): Feed['poll'] {
    const poll = polls[id];
    if (!poll) return null;
    const votes = store.votes(id);
    return {
      question: poll.question,
      options: poll.options.map((text, option) => ({
        text,
        votes: votes.filter((vote) => vote.option === option).length,
      })),
      yours: votes.find(({ author }) => author === visitor.id)?.option ?? null,
    };
  }

  async function doorFor(medium: SiteMedia, { capabilities }: Visitor): Promise<Feed['door']> {
    return isLive(medium.kind) && capabilities.includes('moderate') ? access.doorOf(medium) : null;
  }

  async function feedFor(medium: SiteMedia, visitor: Visitor): Promise<Feed> {
    const messages = store.messages(medium.id);
    const authors = [...new Set(messages.map(({ author }) => author))];
    const names = new Map(
      await Promise.all(authors.map(async (author) => [author, await access.nameOf(author)] as const)),
    );
    return {
      phase: phaseOf(medium),
      door: await doorFor(medium, visitor),
      messages: messages.map(({ id, kind, author, text, at, answered }) => ({
        id,
        kind,
        name: names.get(author) ?? '',
        isHost: author === 'owner',
        isYours: author === visitor.id,
        text,
        at: new Date(at).toISOString(),
        answered: answered === 1,
      })),
      poll: pollFor(medium, visitor),
      people: await peopleFor(medium, visitor),
    };
  }

  routes.get('/feed', async (context) => {
    const visitor = context.get('visitor');
    const medium = context.get('medium');
    context.header('Cache-Control', 'private, no-store');
    if (visitor === null) return context.text('This needs a link or a sign-in.', 403);
    // Whoever waits for a session to begin has nothing to read yet, but hears that it begins.
    const isIn = visitor.capabilities.includes('view');
    if (isIn) return context.json(await feedFor(medium, visitor));
    const door = await doorFor(medium, visitor);
    const nothing: Feed = { phase: phaseOf(medium), door, messages: [], poll: null, people: [] };
    return context.json(nothing);
  });

  for (const kind of messageKinds) {
    routes.post(`/${kind}`, requires(needed[kind]), async (context) => {
      const { text } = await context.req.json<{ text?: unknown }>().catch(() => ({ text: null }));
      if (typeof text !== 'string' || text.trim() === '') return context.text('Write something first.', 400);
      if (text.length > longest) return context.text(`At most ${longest} characters.`, 400);
      store.say(context.get('medium').id, { kind, author: context.get('visitor')!.id, text: text.trim() });
      return context.body(null, 204);
    });
  }
  routes.post('/question/:question{\\d+}/answered', requires('moderate'), (context) => {
    store.markAnswered(context.get('medium').id, Number(context.req.param('question')));
    return context.body(null, 204);
  });

  routes.post('/vote', requires('answer'), async (context) => {
    const { id } = context.get('medium');
    const { option } = await context.req.json<{ option?: unknown }>().catch(() => ({ option: null }));
    if (typeof option !== 'number' || polls[id]?.options[option] === undefined) {
      return context.text('Choose one of the answers.', 400);
    }
    store.vote(id, context.get('visitor')!.id, option);
    return context.body(null, 204);
  });
  return routes;
}
