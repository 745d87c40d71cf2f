import { describe, expect, it } from 'vitest';
import type { SharingError } from '../../../src/domain/errors.js';
import { answersTo, ticked } from '../../../src/domain/questions.js';
import type { GuestField } from '../../../src/domain/schemas.js';
import { anyText, fc } from '../../support/properties.js';

const id = fc.oneof(fc.constantFrom('constructor', 'school', 'day'), fc.stringMatching(/^[a-z0-9-]{1,12}$/));
const field: fc.Arbitrary<GuestField> = fc.record({
  id,
  label: fc.constant('Label'),
  kind: fc.constantFrom('text', 'choice', 'tick'),
  required: fc.boolean(),
  options: fc.constant(['North', 'South']),
});
const fields = fc.uniqueArray(field, { selector: (one) => one.id, maxLength: 10 });
const answer = fc.oneof(fc.constantFrom('', ' ', 'North', ' South ', ticked), anyText);
const answers = fc.option(fc.dictionary(fc.oneof(id, fc.constantFrom('__proto__')), answer), {
  nil: undefined,
});
const terms = fc.constantFrom(
  [],
  [{ version: 1, text: 'Be kind.' }],
  [
    { version: 1, text: 'Be kind.' },
    { version: 2, text: '' },
  ],
);

function asked(link: Parameters<typeof answersTo>[0], request: Parameters<typeof answersTo>[1]) {
  try {
    return { kept: answersTo(link, request), refused: null };
  } catch (error) {
    return { kept: null, refused: error as SharingError };
  }
}

describe('answers to what a link asks', () => {
  it('are kept if they were asked and possible, else refused at their fields', () => {
    const accepted = fc.constantFrom(undefined, 1, 2);
    fc.assert(
      fc.property(fields, terms, answers, accepted, (link, wordings, given, acceptedTerms) => {
        const request = { ...(given && { answers: given }), ...(acceptedTerms && { acceptedTerms }) };
        const { kept, refused } = asked({ fields: link, terms: wordings }, request);
        if (refused) {
          expect(['INVALID_INPUT', 'TERMS_CHANGED']).toContain(refused.code);
          const places = ['acceptedTerms', ...link.map((one) => `answers.${one.id}`)];
          for (const { field: place } of refused.fields) expect(places).toContain(place);
          return;
        }
        const ids = link.map((one) => one.id);
        for (const [name, text] of Object.entries(kept.answers)) {
          expect(ids).toContain(name);
          expect(text).toBe(text.trim());
          expect(text).not.toBe('');
        }
        for (const one of link) {
          const has = Object.hasOwn(kept.answers, one.id);
          if (one.required) expect(has).toBe(true);
          if (has && one.kind === 'choice') expect(one.options).toContain(kept.answers[one.id]);
          if (has && one.kind === 'tick') expect(kept.answers[one.id]).toBe(ticked);
        }
        expect(kept.acceptedTerms).toBe(wordings.at(-1)?.text ? acceptedTerms : null);
      }),
      { numRuns: 500 },
    );
  });

  it('what is kept would be taken again as it is', () => {
    fc.assert(
      fc.property(fields, answers, (link, given) => {
        const { kept } = asked({ fields: link, terms: [] }, given ? { answers: given } : {});
        if (kept) expect(answersTo({ fields: link, terms: [] }, { answers: kept.answers })).toEqual(kept);
      }),
    );
  });
});
