import { describe, expect, it } from 'vitest';
import { emptyTyped, type Typed } from '../../../src/elements/guest-access-dialog/typed-link.js';
import { isBehind, placed, stillWrong } from '../../../src/elements/guest-access-dialog/wrong-fields.js';

const wrong = (...fields: string[]) => fields.map((field) => ({ field, code: 'REQUIRED' as const }));
const named = (fields: readonly { field: string }[]) => fields.map(({ field }) => field);
const question = { label: '', kind: 'choice', required: false, options: '' } as const;
const before: Typed = {
  ...emptyTyped('video', 'UTC'),
  fields: [
    { ...question, id: 'a1' },
    { ...question, id: 'a2' },
  ],
};

describe('wrong fields of a link', () => {
  it('are told where they stand in the form; others have no place there', () => {
    const fields = wrong(
      'name',
      'expiry.kind',
      'fields.1.options.3',
      'fields.0.label',
      'capabilities.2',
      'fields.0.id',
      'revision',
    );
    expect(named(placed(fields))).toEqual([
      'name',
      'expiry',
      'fields.1.options',
      'fields.0.label',
      'capabilities',
    ]);
  });

  it('know which of them are behind More options', () => {
    const all = wrong('name', 'expiry.at', 'startsAt', 'fields.0.label');
    expect(named(all.filter(isBehind))).toEqual(['startsAt', 'fields.0.label']);
  });

  it('are no longer said to be wrong once they are touched', () => {
    const all = wrong('name', 'startsAt', 'fields.0.options', 'fields.1.label');
    const after = (change: Partial<Typed>) => named(stillWrong(all, before, { ...before, ...change }));
    expect(after({ name: 'Open day' })).toEqual(['startsAt', 'fields.0.options', 'fields.1.label']);
    // A start after the end is mended at the end as well.
    expect(after({ expires: 'never', at: '2030-01-01T10:00' })).not.toContain('startsAt');
    const [first, second] = before.fields as [Typed['fields'][0], Typed['fields'][0]];
    expect(after({ fields: [{ ...first, options: 'a' }, second] })).toEqual([
      'name',
      'startsAt',
      'fields.1.label',
    ]);
    expect(after({ fields: [second, first] })).toEqual(['name', 'startsAt']);
    expect(after({ fields: [first] })).toEqual(['name', 'startsAt', 'fields.0.options']);
  });
});
