import { describe, expect, it } from 'vitest';
import type { SharingError } from '../../../src/domain/errors.js';
import type { GuestLinkView } from '../../../src/domain/schemas.js';
import {
  checkedDraft,
  checkedEdit,
  emptyTyped,
  rebased,
  typedOf,
  usesOptions,
  type Typed,
} from '../../../src/elements/guest-access-dialog/typed-link.js';

const zone = 'Europe/Berlin';
const now = Date.parse('2030-01-01T00:00:00Z');
const typed = (change: Partial<Typed> = {}): Typed => ({
  ...emptyTyped('live-event', zone),
  name: 'Open day',
  ...change,
});
const link = {
  name: 'Open day',
  maxUses: 50,
  // Made of a number of days: a form shows no seconds.
  expiry: { kind: 'at', at: '2030-02-01T09:00:17.123Z' },
  startsAt: '2029-12-01T09:00:42Z',
  capabilities: ['view', 'chat'],
  hasAccessCode: true,
  message: 'Welcome',
  terms: { version: 2, text: 'Be kind.' },
  fields: [{ id: 'a1', label: 'Class', kind: 'choice', required: true, options: ['1a', '1b'] }],
} as unknown as GuestLinkView;

const wrong = async (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => [],
    (thrown: unknown) => (thrown as SharingError).fields.map(({ field, code }) => `${field} ${code}`),
  );

describe('a draft from what is typed', () => {
  it('asks for nothing that was left empty', async () => {
    expect(await checkedDraft(typed(), now)).toEqual({
      name: 'Open day',
      maxUses: null,
      startsAt: null,
      expiry: { kind: 'never' },
      capabilities: ['view', 'chat', 'ask', 'answer'],
      accessCode: null,
      message: null,
      terms: null,
      fields: [],
      approval: false,
      verifiesEmail: false,
      domains: null,
    });
  });

  it('reads a start and an end by the clock of their zone', async () => {
    const draft = await checkedDraft(
      typed({ starts: 'at', startsAt: '2030-01-02T10:00', expires: 'at', at: '2030-07-02T10:00' }),
      now,
    );
    expect(draft).toMatchObject({
      startsAt: '2030-01-02T09:00:00.000Z',
      expiry: { kind: 'at', at: '2030-07-02T08:00:00.000Z' },
    });
  });

  it('takes the options of a choice line by line, once each, and of nothing else', async () => {
    const field = { id: 'a1', label: 'Class', required: false, options: ' 1a \n\n1b\n1a' };
    const { fields } = await checkedDraft(
      typed({
        fields: [
          { ...field, kind: 'choice' },
          { ...field, id: 'a2', kind: 'text' },
        ],
      }),
      now,
    );
    expect(fields?.map(({ options }) => options)).toEqual([['1a', '1b'], undefined]);
  });

  it('names each field that is wrong by its path', async () => {
    const field = { id: 'a1', kind: 'text', required: false, options: '' } as const;
    const asked = typed({
      name: ' ',
      maxUses: 'many',
      starts: 'at',
      expires: 'at',
      codeText: 'abc',
      message: 'a'.repeat(1001),
      fields: [
        { ...field, label: 'Class' },
        { ...field, id: 'a2', label: '' },
      ],
    });
    expect(await wrong(checkedDraft(asked, now))).toEqual([
      'name REQUIRED',
      'maxUses NOT_WHOLE',
      'startsAt NOT_A_TIME',
      'expiry.at NOT_A_TIME',
      'accessCode TOO_SHORT',
      'message TOO_LONG',
      'fields.1.label REQUIRED',
    ]);
  });

  it('names what is wrong together with what is wrong by itself', async () => {
    const choice = { id: 'a1', label: 'Class', kind: 'choice', required: false, options: '1a' } as const;
    const asked = typed({
      name: '',
      expires: 'at',
      at: '2029-01-01T10:00',
      starts: 'at',
      startsAt: '2029-02-01T10:00',
      fields: [choice],
    });
    const all = [
      'name REQUIRED',
      'expiry.at IN_THE_PAST',
      'startsAt AFTER_THE_END',
      'fields.0.options TOO_FEW',
    ];
    expect(await wrong(checkedDraft(asked, now))).toEqual(all);
    expect(await wrong(checkedEdit(typedOf(link, zone), { ...asked, code: 'keep' }, now))).toEqual(all);
    const days = typed({ expires: 'days', days: '2', starts: 'at', startsAt: '2030-02-01T10:00' });
    expect(await wrong(checkedDraft(days, now))).toEqual(['startsAt AFTER_THE_END']);
  });

  it('takes digits as a number, and nothing else', async () => {
    for (const maxUses of ['1e3', '0x10', '1.5', '-1', 'Infinity']) {
      expect(await wrong(checkedDraft(typed({ maxUses }), now))).toEqual(['maxUses NOT_WHOLE']);
    }
    expect(await checkedDraft(typed({ maxUses: ' ５０ ' }), now)).toMatchObject({ maxUses: 50 });
  });

  it('takes no end that is past', async () => {
    const past = typed({ expires: 'at', at: '2029-01-01T10:00' });
    expect(await wrong(checkedDraft(past, now))).toEqual(['expiry.at IN_THE_PAST']);
  });
});

describe('an edit from what is typed', () => {
  const before = typedOf(link, zone);

  it('sends nothing where nothing was changed, seconds included', async () => {
    expect(await checkedEdit(before, { ...before }, now)).toEqual({});
  });

  it('sends what was changed, and no more', async () => {
    const after: Typed = { ...before, maxUses: '', terms: '', code: 'remove', starts: 'now' };
    expect(await checkedEdit(before, after, now)).toEqual({
      maxUses: null,
      terms: null,
      accessCode: null,
      startsAt: null,
    });
  });

  it('keeps a code that nobody touched, and replaces one', async () => {
    expect(before).toMatchObject({ code: 'keep', codeText: '' });
    const after: Typed = { ...before, code: 'typed', codeText: ' 2468 ' };
    expect(await checkedEdit(before, after, now)).toEqual({ accessCode: '2468' });
    expect(await wrong(checkedEdit(before, { ...after, codeText: ' ' }, now))).toEqual([
      'accessCode TOO_SHORT',
    ]);
  });

  it('lets an end that is past stay, and takes no new one', async () => {
    const late = Date.parse('2031-01-01T00:00:00Z');
    expect(await checkedEdit(before, { ...before, name: 'Other' }, late)).toEqual({ name: 'Other' });
    expect(await wrong(checkedEdit(before, { ...before, at: '2030-03-01T09:00' }, late))).toEqual([
      'expiry.at IN_THE_PAST',
    ]);
  });
});

describe('an edit on top of somebody else’s', () => {
  it('keeps theirs where the person has changed nothing', () => {
    const before = typedOf(link, zone);
    const theirs = typedOf({ ...link, name: 'Theirs', maxUses: 20, message: 'Hello' }, zone);
    const mine = { ...before, name: 'Mine', starts: 'now' } as const;
    expect(rebased(before, mine, theirs)).toEqual({ ...theirs, name: 'Mine', starts: 'now' });
  });
});

describe('what stands behind More options', () => {
  it('is nothing on a plain link, whatever the order of what it grants', () => {
    expect(usesOptions(typed(), 'live-event')).toBe(false);
    expect(usesOptions(typed({ capabilities: ['ask', 'view', 'chat', 'answer'] }), 'live-event')).toBe(false);
  });

  for (const change of [
    { starts: 'at' },
    { code: 'keep' },
    { message: 'Welcome' },
    { terms: 'Be kind.' },
    { capabilities: ['view'] },
    { fields: typedOf(link, zone).fields },
  ] as Partial<Typed>[]) {
    it(`is something with ${Object.keys(change).join()}`, () => {
      expect(usesOptions(typed(change), 'live-event')).toBe(true);
    });
  }
});
