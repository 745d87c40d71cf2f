/** What the site has. A real one would ask its database; this one keeps there only what has been changed. */
import { isLive, type Media } from '../../src/domain/media.js';
import { programme } from './programme.js';
import type { Store } from './store.js';

export interface SiteMedia extends Media {
  readonly description: string;
  /** What a card says below the title, such as `2 min`. */
  readonly length: string;
  /** Below demo/media; a quiz has none. */
  readonly file?: string;
  /** A picture of what is inside, for those who are in. */
  readonly poster?: string;
  /** How many pages a document has. */
  readonly pages?: number;
}

/** Where a live session stands; what is no session is always open. */
export type Phase = 'open' | 'before' | 'live' | 'over';

export function phaseOf({ kind, startsAt, ended }: Media, now = Date.now()): Phase {
  if (!isLive(kind)) return 'open';
  if (ended === true) return 'over';
  return startsAt && Date.parse(startsAt) > now ? 'before' : 'live';
}

/** Milliseconds from planning a session to its start, and from there to its end. */
const ahead = 20 * 60_000;
const lasts = 60 * 60_000;

export interface Catalogue {
  all(): readonly SiteMedia[];
  find(id: string): SiteMedia | null;
  /** The part of a medium that is for everybody: its first seconds, its first page. */
  sample(id: string): SiteMedia | null;
  describe(id: string, words: { readonly title: string; readonly description: string }): void;
  startNow(id: string): void;
  end(id: string): void;
  scheduleAgain(id: string): void;
}

export function createCatalogue(origin: string, store: Store): Catalogue {
  const plan = (id: string, startsAt: number, ended = false) => store.plan(id, { startsAt, ended });

  // Nobody comes back to a session of last week: what is long past is planned anew when the site starts.
  for (const { id, kind } of programme) {
    if (!isLive(kind)) continue;
    const session = store.session(id);
    if (session === null || session.startsAt + lasts < Date.now()) plan(id, Date.now() + ahead);
  }

  function find(id: string): SiteMedia | null {
    const medium = programme.find((each) => each.id === id);
    if (!medium) return null;
    const session = store.session(id);
    return {
      ...medium,
      ...store.words(id),
      url: `${origin}/watch/${id}`,
      embedUrl: `${origin}/embed/${id}`,
      visibility: 'private',
      hostName: 'Open Campus',
      ...(session && {
        startsAt: new Date(session.startsAt).toISOString(),
        endsAt: new Date(session.startsAt + lasts).toISOString(),
        ended: session.ended,
      }),
    };
  }

  return {
    all: () => programme.map(({ id }) => find(id)!),
    find,
    sample(id) {
      const medium = find(id);
      if (!medium) return null;
      // What is in one browser alone has no session to wait for.
      const { file, pages, ...rest } = { ...medium, startsAt: null, endsAt: null, ended: false };
      if (pages !== undefined) return { ...rest, pages: 1 };
      return file === undefined ? rest : { ...rest, file: `sample-${file}` };
    },
    describe: (id, words) => store.describe(id, words),
    startNow: (id) => plan(id, Date.now()),
    end: (id) => plan(id, store.session(id)?.startsAt ?? Date.now(), true),
    scheduleAgain: (id) => plan(id, Date.now() + ahead),
  };
}
