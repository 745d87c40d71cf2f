/** Records as the service hands them to a repository. */
import { importSource } from './source.js';

const { linkRecord, now, participantRecord } = await importSource(
  "export * from './src/testing/repository/records.ts';",
);
export { now };

let ids = 0;
export const newId = (kind) => `${kind}-${(ids += 1).toString(36).padStart(22, '0')}`;

export const linkFor = (mediaId) => linkRecord({ id: newId('link'), mediaId });

export const guestOf = (mediaId, linkId = 'link-0000000000000000000001') =>
  participantRecord({ id: newId('guest'), mediaId, linkId });

export function claimFor(...of) {
  return {
    caller: 'guest:link',
    key: newId('key'),
    bodyDigest: 'x'.repeat(43),
    ids: of,
    expiresAt: now + 86_400_000,
    note: null,
  };
}
