/** What a step of the model is, and how a request of it is made, judged and kept to be sent again. */
import type { BackendWorld } from '../../../src/testing/backend-suite.js';
import { asSharingError, type ErrorCode } from '../../../src/domain/errors.js';
import { equal } from '../../../src/testing/assert.js';
import { type fc } from '../properties.js';
import type { MediumModel, ModelGuest, ModelLink } from './medium-model.js';

/** A room with nobody in it, whose clock and whose session are ours to turn. */
export interface ModelWorld extends BackendWorld {
  readonly startedAt: number;
  advance(milliseconds: number): void;
  /** The host says whether the session is over, and that it changed; absent where there is no host. */
  setOver?(isOver: boolean): Promise<void>;
  /** All that is on disk, as text. */
  dump?(): Promise<string>;
}

export type Step<Args> = (model: MediumModel, world: ModelWorld, args: Args) => Promise<void>;
export type Command = fc.AsyncCommand<MediumModel, ModelWorld>;

/** A command of fast-check that prints itself as it was called. */
export function command<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  step: Step<Args>,
): fc.Arbitrary<Command> {
  return args.map((given) => ({
    check: () => true,
    run: async (model, world) => {
      await step(model, world, given);
      await agree(model, world);
    },
    toString: () => `${name}(${JSON.stringify(given)})`,
  }));
}

let agree: (model: MediumModel, world: ModelWorld) => Promise<void> = async () => {};
/** What has to hold after each step. */
export function afterEach(check: typeof agree): void {
  agree = check;
}

/** One of the list, whichever number was drawn; undefined of an empty one. */
export const pick = <T>(list: readonly T[], number: number): T | undefined =>
  list[number % (list.length || 1)];
export const anyLink = (model: MediumModel, number: number): ModelLink | undefined =>
  pick(model.links, number);
export const anyGuest = (model: MediumModel, number: number): ModelGuest | undefined =>
  pick(model.guests, number);

export async function told<T>(
  call: Promise<T>,
): Promise<{ answer: T; code: null } | { answer: null; code: ErrorCode }> {
  try {
    return { answer: await call, code: null };
  } catch (thrown) {
    const error = asSharingError(thrown);
    if (error.code === 'BACKEND_FAILED') throw error;
    return { answer: null, code: error.code };
  }
}

export interface Request<Answer> {
  readonly name: string;
  readonly call: (key: string) => Promise<Answer>;
  /** Something else under the same key. */
  readonly other: (key: string) => Promise<unknown>;
  readonly expected: ErrorCode | null;
  /** What it does to the model; false where it changes nothing, and is therefore not known again. */
  readonly apply: (answer: Answer) => boolean;
  readonly idOf: (answer: Answer) => string;
  /** What the same request is told at a later time. */
  readonly later: () => ErrorCode | null;
}

/** A change: answered as the model says, applied to it, and kept to be repeated. */
export async function change<Answer>(model: MediumModel, request: Request<Answer>): Promise<void> {
  const { name, call, other, expected, apply, idOf, later } = request;
  const key = `step-${(model.keys += 1)}`;
  const { answer, code } = await told(call(key));
  equal(code, expected, name);
  if (code !== null || !apply(answer)) return;
  model.done.push({
    at: model.now,
    name,
    id: idOf(answer),
    expected: later,
    again: async () => ({ id: idOf(await call(key)) }),
    other: () => other(key),
  });
}
