/** What the host's own functions answer, looked at once: what is wrong is said at the server, with its name. */
import { SharingError } from './errors.js';
import { mediaKinds, visibilities, type Media } from './media.js';
import {
  noPermissions,
  type Door,
  type Permission,
  type Permissions,
  type Principal,
} from './permissions.js';
import type { MediaDirectory, PermissionsOf } from './ports.js';

export function soundPrincipal(answer: Principal | null | undefined): Principal | null {
  if (answer === null || answer === undefined) return null;
  const { id } = answer as Partial<Principal>;
  if (typeof id !== 'string' || id === '') {
    fail(`authenticate gave the id ${shown(id)}, which has to be a text: { id: String(user.id) }.`);
  }
  for (const field of ['name', 'email'] as const) {
    const given: unknown = answer[field];
    // A column that is empty is null.
    if (given != null && typeof given !== 'string') {
      fail(`authenticate gave the ${field} ${shown(given)}, which has to be a text.`);
    }
  }
  return answer;
}

export const soundPermissions =
  (permissionsOf: PermissionsOf): PermissionsOf =>
  async (principal, media) => {
    const answer = Object.assign({}, await permissionsOf(principal, media)) as Partial<Permissions>;
    for (const door of Object.keys(noPermissions) as Door[]) {
      if (isPermission(answer[door])) continue;
      const wanted = 'which has to be true, false or { reason: "…" }';
      fail(`permissions gave ${door}: ${shown(answer[door])} for "${media.id}", ${wanted}.`);
    }
    if (!['boolean', 'undefined'].includes(typeof answer.attend)) {
      const wanted = 'which has to be true or false, or left out';
      fail(`permissions gave attend: ${shown(answer.attend)} for "${media.id}", ${wanted}.`);
    }
    return answer as Permissions;
  };

export const soundMedia = (directory: MediaDirectory): MediaDirectory => ({
  async find(id) {
    const found = ((await directory.find(id)) ?? null) as Partial<Media> | null;
    if (found === null) return null;
    const says = (field: keyof Media, wanted: string): never =>
      fail(`media.find("${id}") gave the ${field} ${shown(found[field])}, which has to be ${wanted}.`);
    if (found.id !== id) says('id', 'the one that was asked for');
    if (!mediaKinds.includes(found.kind!)) says('kind', `one of ${mediaKinds.join(', ')}`);
    if (typeof found.title !== 'string') says('title', 'a text');
    if (typeof found.url !== 'string' || !isAbsolute(found.url)) says('url', 'an absolute URL');
    for (const field of ['description', 'embedUrl', 'hostName'] as const) {
      const given: unknown = found[field];
      if (given != null && typeof given !== 'string') says(field, 'a text or null');
    }
    for (const field of ['startsAt', 'endsAt'] as const) {
      const given: unknown = found[field];
      if (given != null && !isTime(given)) says(field, 'a time like 2031-05-17T09:00:00Z, or null');
    }
    if (found.ended !== undefined && typeof found.ended !== 'boolean') says('ended', 'true or false');
    if (found.visibility !== undefined && !visibilities.includes(found.visibility)) {
      says('visibility', `one of ${visibilities.join(', ')}`);
    }
    return found as Media;
  },
});

function isPermission(value: Permission | undefined): boolean {
  return typeof value === 'boolean' || typeof (value as { reason?: unknown } | null)?.reason === 'string';
}

const isTime = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT.+(Z|[+-]\d\d:\d\d)$/.test(value) &&
  !isNaN(Date.parse(value));

function isAbsolute(url: string): boolean {
  try {
    return String(new URL(url)) !== '';
  } catch {
    return false;
  }
}

/** As much of it as helps, and on one line. */
const shown = (value: unknown): string =>
  (JSON.stringify(value) as string | undefined)?.slice(0, 80) ?? typeof value;

function fail(reason: string): never {
  throw new SharingError('BACKEND_FAILED', { cause: new TypeError(reason) });
}
