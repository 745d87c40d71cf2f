/** What a pass (a JWT, RFC 7519) says of itself; whether it is true is the back end's to check. Null where it is none. */
export function readPass(pass: string): Readonly<Record<string, unknown>> | null {
  try {
    const claims = (pass.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    return JSON.parse(atob(claims)) as Record<string, unknown>;
  } catch {
    return null;
  }
}
