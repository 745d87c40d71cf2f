/** Who looks at a medium and what they may do: people by the site's sign-in, guests by their pass. */
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createMiddleware } from 'hono/factory';
import type { Capability } from '../../src/domain/media.js';
import type { SharingRepository } from '../../src/domain/ports.js';
import type { Introspection, ParticipantId } from '../../src/domain/schemas.js';
import type { SharingHandler } from '../../src/server/handler.js';
import { phaseOf, type Catalogue, type SiteMedia } from './media.js';
import { isPerson, memberCapabilities, names, personOf, type Person } from './people.js';

export interface Visitor {
  /** What the site files their words under. */
  readonly id: string;
  readonly isGuest: boolean;
  readonly capabilities: readonly Capability[];
}

/** What the routes of one medium find in their context. */
export interface MediumEnv {
  Variables: { medium: SiteMedia; visitor: Visitor | null };
}

export interface AccessOptions {
  readonly sharing: SharingHandler;
  /** Where the sharing API is mounted, absolute. */
  readonly baseUrl: string;
  readonly repository: SharingRepository;
}

export type Access = ReturnType<typeof createAccess>;

const passCookie = ({ id }: SiteMedia) => `pass-${id}`;
const pathOf = ({ id }: SiteMedia) => `/watch/${id}`;

export function createAccess({ sharing, baseUrl, repository }: AccessOptions) {
  /** Who a pass belongs to at this moment: its signature alone would not tell of an end. */
  async function guestOf(pass: string, { id: mediaId }: SiteMedia): Promise<Visitor | null> {
    const answer = await sharing(
      new Request(`${baseUrl}/introspect`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pass }),
      }),
    );
    if (!answer.ok) return null;
    const { active, sub, medium, capabilities = [] } = (await answer.json()) as Introspection;
    if (!active || sub === undefined || medium !== mediaId) return null;
    return { id: sub, isGuest: true, capabilities: capabilities as Capability[] };
  }

  function memberOf(person: Person, medium: SiteMedia): Visitor {
    const capabilities = memberCapabilities(person, medium);
    const phase = phaseOf(medium);
    // Before a session begins and once it is over there is nothing to see, whoever asks.
    const isOn = phase === 'open' || phase === 'live';
    return {
      id: person,
      isGuest: false,
      capabilities: isOn
        ? capabilities
        : capabilities.filter((capability) => capability === 'edit' || capability === 'moderate'),
    };
  }

  return {
    async visitorOf(context: Context<MediumEnv>, medium: SiteMedia): Promise<Visitor | null> {
      const person = personOf(context.req.raw);
      if (person !== 'nobody') return memberOf(person, medium);
      const pass = getCookie(context, passCookie(medium));
      return pass === undefined ? null : guestOf(pass, medium);
    },

    /** The page hands a guest's pass over; from then on no script can read it. */
    async takePass(context: Context<MediumEnv>, medium: SiteMedia, pass: string): Promise<Visitor | null> {
      const guest = await guestOf(pass, medium);
      if (guest) {
        setCookie(context, passCookie(medium), pass, {
          httpOnly: true,
          sameSite: 'Lax',
          path: pathOf(medium),
          maxAge: 300,
        });
      }
      return guest;
    },
    dropPass(context: Context<MediumEnv>, medium: SiteMedia): void {
      deleteCookie(context, passCookie(medium), { path: pathOf(medium) });
    },

    /** How many wait to be let in, and how many are in beside the owner, for who runs the session. */
    async doorOf({ id }: SiteMedia): Promise<{ readonly waiting: number; readonly othersIn: number }> {
      const [{ waiting, ...groups }, owner] = await Promise.all([
        repository.countPeople(id, ''),
        repository.findUser(id, 'owner'),
      ]);
      const inside = Object.values(groups).reduce((sum, count) => sum + count, 0);
      return { waiting, othersIn: inside - (owner?.endedAt === null ? 1 : 0) };
    },

    /** A guest's name is guestlist's to keep: who has erased their entry is nobody any more. */
    async nameOf(id: string): Promise<string> {
      if (isPerson(id)) return names[id];
      return (await repository.readParticipant(id as ParticipantId))?.name || 'A former guest';
    },
  };
}

/** Finds the medium of an address, and who asks for it. */
export function lookAt(catalogue: Catalogue, access: Access): MiddlewareHandler<MediumEnv> {
  return createMiddleware<MediumEnv>(async (context, next) => {
    const medium = catalogue.find(context.req.param('id') ?? '');
    if (!medium) return context.notFound();
    context.set('medium', medium);
    context.set('visitor', await access.visitorOf(context, medium));
    return next();
  });
}

/** On the browser's back end nobody is known here: everybody sees the sample, and it is all they see. */
export function lookAtSample(catalogue: Catalogue): MiddlewareHandler<MediumEnv> {
  return createMiddleware<MediumEnv>(async (context, next) => {
    const medium = catalogue.sample(context.req.param('id') ?? '');
    if (!medium) return context.notFound();
    context.set('medium', medium);
    context.set('visitor', { id: 'anybody', isGuest: true, capabilities: ['view', 'download', 'answer'] });
    return next();
  });
}

/** The one door of everything below a medium's address. */
export function requires(capability: Capability): MiddlewareHandler<MediumEnv> {
  return createMiddleware<MediumEnv>(async (context, next) => {
    const visitor = context.get('visitor');
    if (visitor?.capabilities.includes(capability) === true) return next();
    const isIn = visitor !== null && visitor.capabilities.length > 0;
    const reason = isIn ? `Your access does not include “${capability}”.` : 'This needs a link or a sign-in.';
    return context.text(reason, 403);
  });
}

/** The same for what the site's own people alone do: whoever has a pass is in, and is nobody of the site. */
export function requiresMember(capability: Capability): MiddlewareHandler<MediumEnv> {
  const door = requires(capability);
  return createMiddleware<MediumEnv>((context, next) =>
    context.get('visitor')?.isGuest === true
      ? Promise.resolve(context.text('This needs a sign-in.', 403))
      : door(context, next),
  );
}
