export const version = '0.1.0';

/** Internal tags carry the version, so that two versions on a page never meet. */
export function internalName(name: string): string {
  return `guestlist-${version.replaceAll('.', '-')}-${name}`;
}
