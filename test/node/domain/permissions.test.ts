import { expect, it } from 'vitest';
import { noPermissions, requirePermission } from '../../../src/domain/permissions.js';

it('who may nothing at all does not learn that the medium is there; who may something is told no', () => {
  expect(() => requirePermission(noPermissions, 'invite')).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND' }),
  );
  const sharer = { ...noPermissions, share: true };
  expect(() => requirePermission(sharer, 'invite')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  expect(() => requirePermission(sharer, 'share')).not.toThrow();
});
