import { expect, it } from 'vitest';
import { mediaKinds, type Media } from '../../../src/domain/media.js';
import {
  attendanceRefusal,
  noPermissions,
  requirePermission,
  type Permissions,
} from '../../../src/domain/permissions.js';

it('who may nothing at all does not learn that the medium is there; who may something is told no', () => {
  expect(() => requirePermission(noPermissions, 'invite')).toThrow(
    expect.objectContaining({ code: 'NOT_FOUND' }),
  );
  const sharer = { ...noPermissions, share: true };
  expect(() => requirePermission(sharer, 'invite')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  expect(() => requirePermission(sharer, 'share')).not.toThrow();
});

it('who may come in and nothing else is told no at every door; what is left out is nothing', () => {
  const member = { ...noPermissions, attend: true };
  expect(() => requirePermission(member, 'share')).toThrow(expect.objectContaining({ code: 'NOT_ALLOWED' }));
  for (const attend of [false, undefined]) {
    const given = { ...noPermissions, attend } as Permissions;
    expect(() => requirePermission(given, 'share')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
  }
});

const mediumOf = (kind: Media['kind']): Media => ({
  id: 'a',
  kind,
  title: 'A',
  url: 'https://example.org/a',
});

it.each<[string, Partial<Permissions>, boolean]>([
  ['to pass the address on', { share: true }, false],
  ['nothing but reasons', { guestAccess: { reason: 'Upgrade' }, moderate: { reason: 'Upgrade' } }, false],
  ['to come in', { attend: true }, true],
  ['to moderate', { moderate: true }, true],
  ['to invite', { invite: true }, true],
  ['to switch guest access', { guestAccess: true }, true],
  ['to moderate from outside', { moderate: true, attend: false }, false],
])('who is allowed %s comes into what is live, or does not, and into nothing else', (_, given, comes) => {
  const entered = mediaKinds.filter(
    (kind) => attendanceRefusal({ ...noPermissions, ...given }, mediumOf(kind)) === null,
  );
  expect(entered).toEqual(comes ? ['live-event', 'room'] : []);
});

it('a developer is told why somebody does not come in', () => {
  const told = (given: Partial<Permissions>, kind: Media['kind']) =>
    attendanceRefusal({ ...noPermissions, ...given }, mediumOf(kind));
  expect(told({ attend: true }, 'video')).toMatchObject({
    code: 'NOT_ALLOWED',
    detail: expect.stringMatching(/kind video/) as string,
  });
  expect(told({ share: true }, 'room')?.detail).toMatch(/attend: true/);
});
