/** What guests do, and what happens by itself: time passes, a session ends, an answer is lost and asked for again. */
import type { ErrorCode } from '../../../src/domain/errors.js';
import type { JoinRequest } from '../../../src/domain/schemas.js';
import { equal } from '../../../src/testing/assert.js';
import { admitted } from '../../../src/testing/backend/stage.js';
import { fc } from '../properties.js';
import { hour, type MediumModel, type ModelGuest, type ModelLink } from './medium-model.js';
import { anyGuest, anyLink, change, command, pick, told, type ModelWorld } from './steps.js';

const number = fc.nat(99);
const [triesWindow, triesLimit, passLifetime, known] = [hour / 4, 10, hour / 12, 24 * hour];

interface Joining {
  readonly link: number;
  /** How many replacements old the secret is. */
  readonly age: number;
  readonly email: string;
  readonly code: 'right' | 'wrong' | 'none';
  readonly terms: 'read' | 'old' | 'none';
  readonly answers: boolean;
  /** A seat that this browser still holds. */
  readonly seat: number | null;
}

function requestOf(
  model: MediumModel,
  link: ModelLink,
  args: Joining,
): { request: JoinRequest; rotation: number } {
  const rotation = Math.max(0, link.secrets.length - 1 - args.age);
  const version = model.termsOf(link);
  const held = args.seat === null ? undefined : anyGuest(model, args.seat);
  const request: JoinRequest = {
    secret: link.secrets[rotation]!,
    name: 'A guest',
    email: args.email,
    ...(held && { seat: held.seat }),
    ...(args.code !== 'none' && {
      accessCode: args.code === 'right' ? (link.code ?? 'any') : 'not this one',
    }),
    ...(args.terms !== 'none' &&
      version !== null && { acceptedTerms: version - (args.terms === 'old' ? 1 : 0) }),
    ...(args.answers && { answers: { school: ' North ' } }),
  };
  return { request, rotation };
}

function judgeCode(model: MediumModel, link: ModelLink, code: Joining['code']): ErrorCode | null {
  if (link.code === null) return null;
  if (code === 'none') return 'INVALID_INPUT';
  const { wrong, endsAt } =
    link.tries.endsAt > model.now ? link.tries : { wrong: 0, endsAt: model.now + triesWindow };
  if (wrong >= triesLimit) return 'TOO_MANY_TRIES';
  if (code === 'right') return null;
  link.tries = { wrong: wrong + 1, endsAt };
  if (wrong + 1 === triesLimit) model.changed('link-guessed', { link });
  return 'ACCESS_CODE_WRONG';
}

function refusedAnswers(model: MediumModel, link: ModelLink, { answers, terms }: Joining): ErrorCode | null {
  const asksTerms = model.termsOf(link) !== null;
  if ((link.asksSchool && !answers) || (asksTerms && terms === 'none')) return 'INVALID_INPUT';
  return asksTerms && terms === 'old' ? 'TERMS_CHANGED' : null;
}

async function join(model: MediumModel, { stranger }: ModelWorld, args: Joining) {
  const link = anyLink(model, args.link);
  if (!link) return;
  const { request, rotation } = requestOf(model, link, args);
  const held = model.guests.find(({ seat }) => seat === request.seat);
  if (held?.link === link && held.end === null) {
    const { answer, code } = await told(stranger.join(request, { key: `back-${(model.keys += 1)}` }));
    equal(
      [answer?.participantId, code],
      [model.isOver ? undefined : held.id, model.outside(held)],
      'coming back',
    );
    return;
  }
  const isBlocked = model.blocked.has(args.email.toLowerCase()) || held?.end === 'blocked';
  const expected =
    model.refusal(link, rotation) ??
    (isBlocked ? 'GUEST_BLOCKED' : null) ??
    judgeCode(model, link, args.code) ??
    refusedAnswers(model, link, args);
  let guest: ModelGuest | undefined;
  await change(model, {
    name: 'join',
    call: async (key) => admitted(await stranger.join(request, { key })),
    other: async (key) => admitted(await stranger.join({ ...request, name: 'Another' }, { key })),
    expected,
    idOf: ({ participantId, seat }) => `${participantId} ${seat}`,
    later: () => (guest ? model.outside(guest) : null),
    apply: ({ participantId, seat, pass, name, email }) => {
      guest = { id: participantId, link, seat, pass, passAt: model.now, name, email, end: null };
      model.guests.push(guest);
      for (const secret of [seat, pass]) model.secrets.add(secret);
      link.uses += 1;
      model.changed();
      return true;
    },
  });
}

async function look(model: MediumModel, { stranger }: ModelWorld, args: { link: number; age: number }) {
  const link = anyLink(model, args.link);
  if (!link) return;
  const rotation = Math.max(0, link.secrets.length - 1 - args.age);
  const { answer, code } = await told(stranger.lookAtLink({ secret: link.secrets[rotation]! }));
  equal(code, model.refusal(link, rotation), 'look');
  if (!answer) return;
  const seen = [answer.asksAccessCode, answer.terms?.version ?? null, answer.fields.length === 1];
  equal(seen, [link.code !== null, model.termsOf(link), link.asksSchool], 'what is asked');
}

async function renew(model: MediumModel, { stranger }: ModelWorld, args: { guest: number }) {
  const guest = anyGuest(model, args.guest);
  if (!guest) return;
  const { answer, code } = await told(stranger.renew({ seat: guest.seat }).then(admitted));
  equal([answer?.participantId ?? guest.id, code], [guest.id, model.outside(guest)], 'renew');
  if (!answer) return;
  Object.assign(guest, { pass: answer.pass, passAt: model.now });
  model.secrets.add(answer.pass);
}

async function introspect(model: MediumModel, { stranger }: ModelWorld, args: { guest: number }) {
  const guest = anyGuest(model, args.guest);
  if (!guest) return;
  const holds = model.outside(guest) === null && model.now - guest.passAt < passLifetime;
  equal((await stranger.introspect({ pass: guest.pass })).active, holds, 'the pass');
}

async function leave(model: MediumModel, { stranger }: ModelWorld, args: { guest: number; erase: boolean }) {
  const guest = anyGuest(model, args.guest);
  if (!guest) return;
  const [way, otherWay] = args.erase ? (['erase', 'leave'] as const) : (['leave', 'erase'] as const);
  await change(model, {
    name: way,
    call: (key) => stranger[way]({ seat: guest.seat }, { key }),
    other: (key) => stranger[otherWay]({ seat: guest.seat }, { key }),
    expected: null,
    idOf: () => guest.id,
    later: () => null,
    apply: () => {
      if (!args.erase && guest.end !== null) return false;
      guest.end = !args.erase ? 'left' : guest.end === 'blocked' ? 'blocked' : 'erased';
      if (args.erase) Object.assign(guest, { name: '', email: '' });
      model.changed();
      return true;
    },
  });
}

async function repeat(model: MediumModel, _: ModelWorld, args: { request: number }) {
  const recent = model.done.filter(({ at }) => model.now - at < known);
  const done = pick(recent, args.request);
  if (!done) return;
  const { answer, code } = await told(done.again());
  equal(code, done.expected(), `${done.name} again`);
  if (answer) equal(answer.id, done.id, `the id that ${done.name} was told`);
  equal(
    (await told(done.other())).code,
    'IDEMPOTENCY_KEY_REUSED',
    `something else under the key of ${done.name}`,
  );
}

async function wait(model: MediumModel, world: ModelWorld, args: { hours: number }) {
  world.advance(args.hours * hour);
  model.now += args.hours * hour;
}

async function session(model: MediumModel, world: ModelWorld, args: { isOver: boolean }) {
  if (!world.setOver) return;
  await world.setOver(args.isOver);
  model.isOver = args.isOver;
  model.changed();
}

const age = fc.constantFrom(0, 0, 0, 1, 2);
const email = fc.constantFrom('ada@example.org', 'Ada@Example.org', 'ben@example.org', 'cleo@example.org');
const anyhow: fc.Arbitrary<Joining> = fc.record({
  link: number,
  age,
  email,
  code: fc.constantFrom('right', 'right', 'wrong', 'none'),
  terms: fc.constantFrom('read', 'read', 'old', 'none'),
  answers: fc.boolean(),
  seat: fc.option(number, { freq: 1 }),
});
const rightly: fc.Arbitrary<Joining> = fc
  .record({ link: number, email, seat: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, number) })
  .map((who) => ({ ...who, age: 0, code: 'right', terms: 'read', answers: true }));

const [joins, tries] = [command('join', rightly, join), command('join', anyhow, join)];
export const guestSteps = [
  // Most of what happens to a link is that somebody comes in by it.
  ...[joins, joins, joins, joins, joins, joins],
  ...[tries, tries, tries, tries],
  command('look', fc.record({ link: number, age }), look),
  command('renew', fc.record({ guest: number }), renew),
  command('introspect', fc.record({ guest: number }), introspect),
  command('leave', fc.record({ guest: number, erase: fc.boolean() }), leave),
  command('repeat', fc.record({ request: number }), repeat),
  command('repeat', fc.record({ request: number }), repeat),
  command('wait', fc.record({ hours: fc.integer({ min: 1, max: 4 }) }), wait),
  command('session', fc.record({ isOver: fc.constantFrom(false, false, false, true) }), session),
];
