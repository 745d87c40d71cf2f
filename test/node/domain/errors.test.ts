import { describe, expect, it } from 'vitest';
import { errorTable } from '../../../src/domain/error-table.js';
import { asSharingError, SharingError } from '../../../src/domain/errors.js';
import type { Problem } from '../../../src/domain/schemas.js';
import { fromProblem, toProblem } from '../../../src/protocol/problem.js';

describe('asSharingError', () => {
  it('keeps ours', () => {
    const error = new SharingError('NOT_FOUND');
    expect(asSharingError(error)).toBe(error);
  });

  it('knows one of a second copy of the library by its code', () => {
    const foreign = Object.assign(new Error('x'), { code: 'GUEST_LINK_PAUSED', params: { uses: 1 } });
    expect(asSharingError(foreign)).toMatchObject({
      code: 'GUEST_LINK_PAUSED',
      params: { uses: 1 },
      fields: [],
    });
  });

  it.each([
    new TypeError('x'),
    Object.assign(new Error('x'), { code: 'ENOENT' }),
    'text',
    null,
    undefined,
    7,
  ])('takes %j for a failure, and keeps it as the cause', (thrown) => {
    expect(asSharingError(thrown)).toMatchObject({ code: 'BACKEND_FAILED', cause: thrown });
  });
});

describe('problem documents', () => {
  it.each(Object.keys(errorTable) as (keyof typeof errorTable)[])('%s survives the wire', (code) => {
    const error = new SharingError(code, {
      params: { uses: 3 },
      fields: [{ field: 'name', code: 'REQUIRED' }],
    });
    const problem = toProblem(error);
    expect(problem.status).toBeGreaterThanOrEqual(400);
    const back = fromProblem(JSON.parse(JSON.stringify(problem)) as Problem);
    expect(back).toMatchObject({ code, params: { uses: 3 } });
    expect(back.fields).toMatchObject([{ field: 'name', code: 'REQUIRED' }]);
  });

  it('a code of a newer server is a failure, and its field codes are refusals', () => {
    const errors = [{ field: 'name', code: 'TOO_FUNNY' }];
    expect(fromProblem({ code: 'BRAND_NEW', status: 403, title: '' }).code).toBe('BACKEND_FAILED');
    const known = fromProblem({ code: 'INVALID_INPUT', status: 422, title: '', errors });
    expect(known.fields).toMatchObject([{ field: 'name', code: 'NOT_ALLOWED' }]);
  });
});
