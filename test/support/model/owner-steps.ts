/** What an owner does. */
import type { ErrorCode } from '../../../src/domain/errors.js';
import { takeFromFragment } from '../../../src/domain/join-url.js';
import type { GuestLinkDraft, GuestLinkEdit, GuestLinkView } from '../../../src/domain/schemas.js';
import { fc } from '../properties.js';
import { hour, type MediumModel, type ModelGuest, type ModelLink } from './medium-model.js';
import { anyGuest, anyLink, change, command, type ModelWorld } from './steps.js';

const number = fc.nat(99);
const secretOf = ({ url }: GuestLinkView) => takeFromFragment(new URL(url).hash).secret!;

const names = fc.constantFrom('Open day', 'Press', 'Parents');
const codes = fc.option(fc.constantFrom('Blue Heron 7', 'Grey Heron 8'));
const terms = fc.option(fc.constantFrom('Be kind.', 'Be very kind.'));
const uses = fc.option(fc.integer({ min: 1, max: 9 }));
/** Half hours: the clock goes by whole ones, so that nothing happens at the very moment. */
const half = fc.option(fc.integer({ min: 0, max: 24 }), { freq: 1 });

interface Typed {
  readonly name?: string;
  readonly maxUses?: number | null;
  readonly accessCode?: string | null;
  readonly terms?: string | null;
  readonly starts?: number | null;
  readonly ends?: number | null;
  readonly paused?: boolean;
}

const halfHour = (model: MediumModel, hours: number | null) =>
  hours === null ? null : model.now + (hours + 0.5) * hour;
const iso = (time: number) => new Date(time).toISOString();

/** As it is typed: times as they come over the wire. */
function asked(model: MediumModel, { starts, ends, ...typed }: Typed): GuestLinkEdit {
  const [startsAt, endsAt] = [halfHour(model, starts ?? null), halfHour(model, ends ?? null)];
  return {
    ...typed,
    ...(starts !== undefined && { startsAt: startsAt === null ? null : iso(startsAt) }),
    ...(ends !== undefined && {
      expiry: endsAt === null ? { kind: 'never' } : { kind: 'at', at: iso(endsAt) },
    }),
  };
}

function applyRules(model: MediumModel, link: ModelLink, typed: Typed): void {
  if (typed.name !== undefined) link.name = typed.name;
  if (typed.maxUses !== undefined) link.maxUses = typed.maxUses;
  if (typed.accessCode !== undefined) link.code = typed.accessCode;
  if (typed.starts !== undefined) link.startsAt = halfHour(model, typed.starts);
  if (typed.ends !== undefined) link.endsAt = halfHour(model, typed.ends);
  if (typed.paused !== undefined) link.isPaused = typed.paused;
  const wording = typed.terms ?? '';
  if (typed.terms !== undefined && wording !== (link.terms.at(-1) ?? '')) link.terms.push(wording);
  if (link.code !== null) model.secrets.add(link.code);
}

/** A start has to lie before the end, wherever one of the two is set. */
function isPossible(model: MediumModel, typed: Typed, link?: ModelLink): boolean {
  if (typed.starts === undefined && typed.ends === undefined) return true;
  const starts = typed.starts === undefined ? (link?.startsAt ?? null) : halfHour(model, typed.starts);
  const ends = typed.ends === undefined ? (link?.endsAt ?? null) : halfHour(model, typed.ends);
  return starts === null || ends === null || starts < ends;
}

async function setAccess(
  model: MediumModel,
  { owner, mediaId }: ModelWorld,
  args: { enabled: boolean; leave: boolean },
) {
  const { enabled, leave } = args;
  const guests = leave ? ('leave' as const) : ('stay' as const);
  await change(model, {
    name: 'switch',
    call: (key) => owner.setGuestAccess(mediaId, { enabled, guests }, { key }),
    other: (key) => owner.setGuestAccess(mediaId, { enabled: !enabled, guests }, { key }),
    expected: null,
    idOf: () => mediaId,
    later: () => null,
    apply: () => {
      const isLeaving = leave && !enabled;
      if (model.enabled === enabled && !isLeaving) return false;
      model.enabled = enabled;
      model.raiseRules();
      if (isLeaving) for (const guest of model.guestsIn()) guest.end = 'switched-off';
      model.changed(enabled ? 'switched-on' : isLeaving ? 'switched-off-leaving' : 'switched-off');
      return true;
    },
  });
}

async function create(
  model: MediumModel,
  { owner, mediaId }: ModelWorld,
  args: Typed & { name: string; asksSchool: boolean },
) {
  const { asksSchool, ...typed } = args;
  const fields: GuestLinkDraft['fields'] = [{ id: 'school', label: 'School', kind: 'text', required: true }];
  const { paused: _, ...rules } = asked(model, typed);
  const draft = { ...rules, name: typed.name, ...(asksSchool && { fields }) };
  let link: ModelLink | undefined;
  const limited = model.present.length >= model.limit ? 'LINK_LIMIT_REACHED' : null;
  await change(model, {
    name: 'create',
    call: (key) => owner.createGuestLink(mediaId, draft, { key }),
    other: (key) => owner.createGuestLink(mediaId, { ...draft, name: 'Another' }, { key }),
    expected: isPossible(model, typed) ? limited : 'INVALID_INPUT',
    idOf: ({ id }) => id,
    later: () => (link?.isDeleted ? 'NOT_FOUND' : null),
    apply: (view) => {
      link = {
        id: view.id,
        secrets: [secretOf(view)],
        name: typed.name,
        maxUses: null,
        uses: 0,
        startsAt: null,
        endsAt: null,
        code: null,
        terms: [],
        asksSchool,
        isPaused: false,
        isDeleted: false,
        graceUntil: null,
        revision: 1,
        tries: { wrong: 0, endsAt: 0 },
      };
      applyRules(model, link, typed);
      model.links.push(link);
      model.secrets.add(secretOf(view));
      model.changed('link-created', { link });
      return true;
    },
  });
}

/** Why a change of a link that was read at `revision` is not taken. */
function refusedChange(link: ModelLink, revision: number): ErrorCode | null {
  if (link.isDeleted) return 'NOT_FOUND';
  return revision === link.revision ? null : 'CHANGED_MEANWHILE';
}

async function edit(
  model: MediumModel,
  { owner, mediaId }: ModelWorld,
  args: { link: number; isStale: boolean; rules: Typed },
) {
  const link = anyLink(model, args.link);
  if (!link) return;
  const revision = link.revision - (args.isStale ? 1 : 0);
  const edited = { ...asked(model, args.rules), revision };
  const refused = refusedChange(link, revision);
  await change(model, {
    name: 'edit',
    call: (key) => owner.changeGuestLink(mediaId, link.id, edited, { key }),
    other: (key) => owner.changeGuestLink(mediaId, link.id, { ...edited, message: 'Other' }, { key }),
    expected: refused ?? (isPossible(model, args.rules, link) ? null : 'INVALID_INPUT'),
    idOf: ({ id }) => id,
    later: () => (link.isDeleted ? 'NOT_FOUND' : null),
    apply: () => {
      const before = JSON.stringify(link);
      applyRules(model, link, args.rules);
      if (JSON.stringify(link) === before) return false;
      link.revision += 1;
      const isOfState = Object.keys(args.rules).join() === 'paused';
      const action = !isOfState ? 'link-edited' : args.rules.paused ? 'link-paused' : 'link-resumed';
      model.changed(action, { link });
      return true;
    },
  });
}

async function replace(
  model: MediumModel,
  { owner, mediaId }: ModelWorld,
  args: { link: number; isStale: boolean; graceHours: number },
) {
  const link = anyLink(model, args.link);
  if (!link) return;
  const { graceHours } = args;
  const revision = link.revision - (args.isStale ? 1 : 0);
  await change(model, {
    name: 'replace',
    call: (key) => owner.replaceGuestLink(mediaId, link.id, { graceHours, revision }, { key }),
    other: (key) =>
      owner.replaceGuestLink(mediaId, link.id, { graceHours: graceHours + 1, revision }, { key }),
    expected: refusedChange(link, revision),
    idOf: ({ id }) => id,
    later: () => (link.isDeleted ? 'NOT_FOUND' : null),
    apply: (view) => {
      link.secrets.push(secretOf(view));
      link.graceUntil = graceHours === 0 ? null : model.now + graceHours * hour;
      link.revision += 1;
      model.secrets.add(secretOf(view));
      model.changed('link-replaced', { link });
      return true;
    },
  });
}

async function remove(model: MediumModel, { owner, mediaId }: ModelWorld, args: { link: number }) {
  const link = anyLink(model, args.link);
  if (!link) return;
  await change(model, {
    name: 'delete',
    call: (key) => owner.deleteGuestLink(mediaId, link.id, { key }),
    other: (key) => owner.setGuestAccess(mediaId, { enabled: true }, { key }),
    expected: link.isDeleted ? 'NOT_FOUND' : null,
    idOf: () => link.id,
    later: () => null,
    apply: () => {
      link.isDeleted = true;
      link.revision += 1;
      model.changed('link-deleted', { link });
      return true;
    },
  });
}

async function removeGuest(
  model: MediumModel,
  { owner, mediaId }: ModelWorld,
  args: { guest: number; block: boolean },
) {
  const guest = anyGuest(model, args.guest);
  if (!guest) return;
  const { block } = args;
  await change(model, {
    name: 'remove',
    call: (key) => owner.removeParticipant(mediaId, guest.id, { block }, { key }),
    other: (key) => owner.removeParticipant(mediaId, guest.id, { block: !block }, { key }),
    expected: null,
    idOf: () => guest.id,
    later: () => null,
    apply: () => {
      if (guest.end !== null && (!block || guest.end === 'blocked')) return false;
      guest.end = block ? 'blocked' : 'removed';
      if (block) model.blocked.add(guest.email.toLowerCase());
      if (block) model.raiseRules();
      model.changed(block ? 'guest-blocked' : 'guest-removed', { guest });
      return true;
    },
  });
}

async function unblockGuest(model: MediumModel, { owner, mediaId }: ModelWorld, args: { guest: number }) {
  const guest = anyGuest(model, args.guest);
  if (!guest) return;
  await change(model, {
    name: 'unblock',
    call: (key) => owner.unblockParticipant(mediaId, guest.id, { key }),
    other: (key) => owner.removeParticipant(mediaId, guest.id, { block: true }, { key }),
    expected: null,
    idOf: () => guest.id,
    later: () => null,
    apply: () => {
      const address = guest.email.toLowerCase();
      const isTheirs = (one: ModelGuest) => address !== '' && one.email.toLowerCase() === address;
      const people = model.guests.filter((one) => one.end === 'blocked' && (one === guest || isTheirs(one)));
      if (!model.blocked.delete(address) && people.length === 0) return false;
      for (const one of people) one.end = one.name === '' ? 'erased' : 'removed';
      model.raiseRules();
      model.changed('guest-unblocked', { guest });
      return true;
    },
  });
}

const rules = {
  name: names,
  maxUses: uses,
  accessCode: codes,
  terms,
  starts: fc.option(fc.integer({ min: 0, max: 2 }), { freq: 1 }),
  ends: half,
};
const isStale = fc.constantFrom(false, false, false, true);

export const ownerSteps = [
  command(
    'switch',
    fc.record({ enabled: fc.constantFrom(true, true, true, false), leave: fc.boolean() }),
    setAccess,
  ),
  command(
    'create',
    fc.record({ ...rules, asksSchool: fc.boolean() }, { requiredKeys: ['name', 'asksSchool'] }),
    create,
  ),
  command(
    'edit',
    fc.record({
      link: number,
      isStale,
      rules: fc.record({ ...rules, paused: fc.boolean() }, { requiredKeys: [] }),
    }),
    edit,
  ),
  command('pause', fc.record({ link: number, isStale, rules: fc.record({ paused: fc.boolean() }) }), edit),
  command('replace', fc.record({ link: number, isStale, graceHours: fc.constantFrom(0, 5, 48) }), replace),
  command('delete', fc.record({ link: number }), remove),
  command('removeGuest', fc.record({ guest: number, block: fc.boolean() }), removeGuest),
  command('removeGuest', fc.record({ guest: number, block: fc.boolean() }), removeGuest),
  command('unblock', fc.record({ guest: number }), unblockGuest),
];

/** A room that guests may enter, by one link: what comes after is more telling than what comes before. */
export async function openTheRoom(model: MediumModel, world: ModelWorld): Promise<void> {
  await setAccess(model, world, { enabled: true, leave: false });
  await create(model, world, { name: 'Open day', asksSchool: false });
}
