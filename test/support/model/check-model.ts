/** The model of a medium against a real one, for any back end in any test runner. */
import { equal, ok } from '../../../src/testing/assert.js';
import { fc, times } from '../properties.js';
import { guestSteps } from './guest-steps.js';
import { MediumModel } from './medium-model.js';
import { openTheRoom, ownerSteps } from './owner-steps.js';
import { afterEach, told, type ModelWorld } from './steps.js';

const sorted = (rows: readonly unknown[][]) =>
  [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

/** Everything that an owner sees is as the model has it. */
async function agree(model: MediumModel, { owner, mediaId }: ModelWorld): Promise<void> {
  const [medium, list, { participants }, { entries }] = await Promise.all([
    owner.describe(mediaId),
    owner.listGuestLinks(mediaId),
    owner.listGuests(mediaId),
    owner.listHistory(mediaId),
  ]);
  equal([medium.revision, medium.ended], [model.revision, model.isOver], 'the medium');
  const isOpen = model.enabled && !model.isOver;
  const active = isOpen ? model.present.filter((link) => model.stateOf(link) === 'active').length : 0;
  const access = {
    enabled: model.enabled,
    guestsIn: model.guestsIn().length,
    links: model.present.length,
    activeLinks: active,
  };
  equal(medium.guestAccess, access, 'guest access');

  const links = list.links.map((link) => [
    link.id,
    link.name,
    link.state,
    link.uses,
    link.maxUses,
    link.guestsIn,
    link.revision,
    link.hasAccessCode,
    link.terms?.version ?? null,
    link.previousValidUntil !== null,
  ]);
  const modelled = model.present.map((link) => [
    link.id,
    link.name,
    model.stateOf(link),
    link.uses,
    link.maxUses,
    model.guestsIn(link).length,
    link.revision,
    link.code !== null,
    model.termsOf(link),
    link.graceUntil !== null && link.graceUntil > model.now,
  ]);
  equal(sorted(links), sorted(modelled), 'links');
  for (const link of model.links) {
    equal(
      model.guests.filter((guest) => guest.link === link).length,
      link.uses,
      'a use is one person admitted',
    );
  }
  equal(
    participants.map(({ id, name, email, endReason }) => [id, name, email, endReason]),
    model.guests.map(({ id, name, email, end }) => [id, name, email, end]).reverse(),
    'guests',
  );
  equal(
    entries.map(({ action, subject }) => [action, subject]),
    model.history.map(({ action, link, guest }) => [
      action,
      (link?.isDeleted ? null : link?.name) ?? (guest?.name || null),
    ]),
    'history',
  );
}

/** Nobody who is out gets a pass, each address of each link says what holds of it, and nothing on disk opens anything. */
async function atTheEnd(model: MediumModel, world: ModelWorld): Promise<void> {
  for (const guest of model.guests) {
    const { code } = await told(world.stranger.renew({ seat: guest.seat }));
    equal(code, model.outside(guest), 'renewal at the end');
  }
  for (const link of model.links) {
    for (const [rotation, secret] of link.secrets.entries()) {
      const { code } = await told(world.stranger.lookAtLink({ secret }));
      equal(code, model.refusal(link, rotation), `the address of rotation ${rotation} at the end`);
    }
  }
  const dump = await world.dump?.();
  if (dump === undefined) return;
  for (const secret of model.secrets) {
    ok(!dump.includes(secret), 'what opens something stands on disk');
    const mac = secret.split('.').at(-1)!;
    ok(!dump.includes(mac), 'the part of a secret that nobody can guess stands on disk');
  }
}

/** Seed and the shortest failing steps are printed by fast-check where they disagree. */
export async function checkModel(open: () => Promise<ModelWorld>, runs = times(20, 1000)): Promise<void> {
  afterEach(agree);
  await fc.assert(
    fc.asyncProperty(
      fc.commands([...ownerSteps, ...guestSteps], { maxCommands: 60, size: 'max' }),
      async (commands) => {
        const world = await open();
        try {
          const { limit } = await world.owner.listGuestLinks(world.mediaId);
          const model = new MediumModel({ now: world.startedAt, limit });
          await openTheRoom(model, world);
          await fc.asyncModelRun(async () => ({ model, real: world }), commands);
          await atTheEnd(model, world);
        } finally {
          await world.close();
        }
      },
    ),
    { numRuns: runs },
  );
}
