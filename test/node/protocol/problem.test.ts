import { describe, expect, it } from 'vitest';
import { errorTable } from '../../../src/domain/error-table.js';
import { SharingError, type FieldErrorCode } from '../../../src/domain/errors.js';
import { pathOf } from '../../../src/protocol/addresses.js';
import { fromProblem, toProblem } from '../../../src/protocol/problem.js';

describe('a problem document', () => {
  it('brings code, params, fields and detail to the other end', () => {
    const error = new SharingError('INVALID_INPUT', {
      params: { limit: 20 },
      fields: [{ field: 'name', code: 'TOO_LONG', params: { max: 100 } }],
      detail: 'The name is too long.',
    });
    const there = fromProblem(toProblem(error));
    expect([there.code, there.params, there.fields, there.detail]).toEqual([
      error.code,
      error.params,
      error.fields,
      error.detail,
    ]);
  });

  it('says no more than there is', () => {
    const told = toProblem(new SharingError('NOT_FOUND'));
    expect(Object.keys(told).sort()).toEqual(['code', 'status', 'title']);
    const there = fromProblem(told);
    expect([there.params, there.fields, there.detail]).toEqual([{}, [], null]);
  });

  it('of a failure that has no status of its own is one of the server', () => {
    expect(toProblem(new SharingError('MEDIA_ID_MISSING')).status).toBe(errorTable.BACKEND_FAILED.status);
  });

  it('with a code that is not known yet is a refusal all the same', () => {
    const there = fromProblem({ code: 'TOO_FULL', status: 409, title: 'Of a newer server.' });
    expect([there.code, there.cause]).toEqual(['BACKEND_FAILED', 'TOO_FULL']);
  });

  it('with a reason at a field that is not known yet refuses the field', () => {
    const errors = [{ field: 'name', code: 'TOO_LOUD' as FieldErrorCode }];
    const there = fromProblem({ code: 'INVALID_INPUT', status: 400, title: 'Wrong.', errors });
    expect(there.fields).toEqual([{ field: 'name', code: 'NOT_ALLOWED', params: {} }]);
  });
});

describe('a path', () => {
  it('takes its parameters as text, whatever is in them', () => {
    expect(pathOf('/media/:mediaId/people', { mediaId: 'a/b?c' })).toBe('/media/a%2Fb%3Fc/people');
  });

  it('without a parameter has nothing in its place', () => {
    expect(pathOf('/media/:mediaId', {})).toBe('/media/');
  });
});
