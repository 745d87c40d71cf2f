/** How a guest gets in, and what keeps one out. */
import { equal, failsWith, ok } from '../assert.js';
import { admitted, by, secretOf, type BackendCases } from './stage.js';

export const joiningCases: BackendCases = {
  async 'a guest gets in with a pass and a seat, and counts once'(stage) {
    const link = await stage.createLink({ maxUses: 2 });
    const admission = await stage.join(link);
    equal([admission.mediaId, admission.role], [stage.mediaId, 'guest'], 'admission');
    ok(admission.capabilities.includes('view'), 'a guest may view');
    ok(admission.expiresIn > 0 && admission.seat !== '', 'a pass and a seat');
    const back = await stage.join(link, 'guest@example.org', admission.seat);
    equal(back.participantId, admission.participantId, 'who holds a seat comes back');
    equal((await stage.links())[0]?.uses, 1, 'coming back is no use');
    const again = await stage.join(link);
    ok(again.participantId !== admission.participantId, 'the same typed address is another guest');
  },

  async 'a link with k places admits exactly k of 64 at once'(stage) {
    for (const places of [1, 10, 63]) {
      const link = await stage.createLink({ maxUses: places });
      const tries = Array.from({ length: 64 }, (_, i) => stage.join(link, `guest${i}@example.org`));
      const settled = await Promise.allSettled(tries);
      equal(settled.filter(({ status }) => status === 'fulfilled').length, places, 'admitted');
      const refused = settled.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as { code: string }] : [],
      );
      ok(
        refused.every(({ code }) => code === 'GUEST_LINK_USED_UP'),
        'the others are told that it is used up',
      );
      equal((await stage.links()).find(({ id }) => id === link.id)?.uses, places, 'uses');
    }
  },

  async 'a repeated join has one effect and one answer, also when it took the last place'(stage) {
    const link = await stage.createLink({ maxUses: 1 });
    const request = { secret: secretOf(link), name: 'A guest', email: 'guest@example.org' };
    const key = by();
    const settled = await Promise.all(Array.from({ length: 32 }, () => stage.stranger.join(request, key)));
    equal(new Set(settled.map(({ participantId }) => participantId)).size, 1, 'participants');
    equal(new Set(settled.map(({ seat }) => seat)).size, 1, 'seats');
    const other = { ...request, email: 'other@example.org' };
    await failsWith('IDEMPOTENCY_KEY_REUSED', stage.stranger.join(other, key), 'another body');
  },

  async 'an access code is asked, and cannot be guessed at length'(stage) {
    const link = await stage.createLink({ accessCode: 'Blue Heron' });
    ok(link.hasAccessCode, 'the owner sees that there is one');
    ok(!JSON.stringify(link).includes('Heron'), 'and not which');
    const secret = secretOf(link);
    ok((await stage.stranger.lookAtLink({ secret })).asksAccessCode, 'it is asked');
    const guest = { secret, name: 'A guest', email: 'guest@example.org' };
    const join = (accessCode?: string) =>
      stage.stranger.join({ ...guest, ...(accessCode !== undefined && { accessCode }) }, by());
    const missing = await failsWith('INVALID_INPUT', join(), 'none');
    equal(
      missing.fields.map(({ field, code }) => [field, code]),
      [['accessCode', 'REQUIRED']],
      'at the field',
    );
    for (let i = 0; i < 10; i += 1) await failsWith('ACCESS_CODE_WRONG', join(`wrong ${i}`), `try ${i}`);
    await failsWith('TOO_MANY_TRIES', join('wrong again'), 'the eleventh');
    await failsWith('TOO_MANY_TRIES', join('Blue Heron'), 'also a right one');
    equal((await stage.links())[0]?.uses, 0, 'none was a use');
    const other = await stage.createLink({ accessCode: 'Blue Heron' });
    const request = { ...guest, secret: secretOf(other), accessCode: ' Blue Heron ' };
    await stage.stranger.join(request, by());
  },

  async 'terms are accepted as they were read, and answers are kept'(stage) {
    const { owner, stranger, mediaId } = stage;
    const link = await stage.createLink({
      terms: 'Be kind.',
      fields: [
        { id: 'school', label: 'School', kind: 'text', required: true },
        { id: 'day', label: 'Day', kind: 'choice', required: false, options: ['Monday', 'Friday'] },
        { id: 'news', label: 'Send me news', kind: 'tick', required: false },
      ],
    });
    const secret = secretOf(link);
    const seen = await stranger.lookAtLink({ secret });
    equal([seen.terms?.version, seen.fields.length], [1, 3], 'what is asked');
    const join = (more: object) =>
      stranger.join({ secret, name: 'A guest', email: 'guest@example.org', ...more }, by());
    const fieldsOf = async (more: object) =>
      (await failsWith('INVALID_INPUT', join(more), JSON.stringify(more))).fields.map(({ field }) => field);
    equal(await fieldsOf({}), ['answers.school', 'acceptedTerms'], 'nothing answered');
    const answers = { school: 'North', day: 'Sunday' };
    equal(await fieldsOf({ acceptedTerms: 1, answers }), ['answers.day'], 'no such choice');
    const revision = link.revision;
    await owner.changeGuestLink(mediaId, link.id, { terms: 'Be very kind.', revision }, by());
    const good = { school: 'North', day: 'Friday', news: 'yes', unasked: 'no' };
    await failsWith('TERMS_CHANGED', join({ acceptedTerms: 1, answers: good }), 'what was read is old');
    const entry = admitted(await join({ acceptedTerms: 2, answers: good }));
    const kept = { school: 'North', day: 'Friday', news: 'yes' };
    equal(entry.answers, kept, 'the guest sees what is kept');
    const [guest] = (await owner.listGuests(mediaId)).participants;
    equal([guest?.answers, guest?.acceptedTerms], [kept, 2], 'and so does the owner');
  },

  async 'a name or an address that is none is refused at the field'(stage) {
    const secret = secretOf(await stage.createLink());
    const fieldsOf = async (name: string, email: string) => {
      const refused = stage.stranger.join({ secret, name, email }, by());
      return (await failsWith('INVALID_INPUT', refused, `${name} ${email}`)).fields.map(({ field }) => field);
    };
    equal(await fieldsOf(' ', 'guest@example.org'), ['name'], 'empty name');
    equal(await fieldsOf('A guest', 'guest'), ['email'], 'no address');
    equal(await fieldsOf('A\nguest', 'guest@example.org'), ['name'], 'line break');
    equal(await fieldsOf('A'.repeat(101), 'guest@example.org'), ['name'], 'too long');
    equal(await fieldsOf('', ''), ['name', 'email'], 'both');
    equal((await stage.links())[0]?.uses, 0, 'none was a use');
  },

  async 'unknown, forged and foreign secrets get one answer'(stage) {
    const { stranger } = stage;
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    const secret = secretOf(link);
    const forged = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A');
    for (const wrong of ['', 'nonsense', forged, seat, secret.replace(/\.0\./, '.1.')]) {
      await failsWith(
        'LINK_UNKNOWN',
        stranger.lookAtLink({ secret: wrong }),
        `look at ${wrong.length} characters`,
      );
      const request = { secret: wrong, name: 'A guest', email: 'guest@example.org' };
      await failsWith('LINK_UNKNOWN', stranger.join(request, by()), 'join');
      if (wrong !== seat) await failsWith('SEAT_UNKNOWN', stranger.renew({ seat: wrong }), 'renew');
    }
    await failsWith('SEAT_UNKNOWN', stranger.renew({ seat: secret }), 'a link is no seat');
  },

  async 'a medium without a start is in no calendar'(stage) {
    const link = await stage.createLink();
    const { seat } = await stage.join(link);
    for (const question of [{ secret: secretOf(link) }, { seat }]) {
      await failsWith('NOT_FOUND', stage.stranger.calendar(question), JSON.stringify(Object.keys(question)));
    }
    await failsWith('INVALID_INPUT', stage.stranger.calendar({}), 'of nothing');
  },
};
