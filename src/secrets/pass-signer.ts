/** Passes: JWTs signed with ES256, whose public keys any server can check them with. */
import { createLocalJWKSet, errors, importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import type { PassClaims } from '../domain/access-pass.js';
import type { PassSigner } from '../domain/ports.js';
import type { SharingKeys } from './keys.js';

/** `issuer` is the audience, too: a pass of one service is worth nothing at another. */
export function createPassSigner(
  keys: Pick<SharingKeys, 'passes'>,
  { issuer }: { issuer: string },
): PassSigner {
  const [current] = keys.passes;
  const publicKeys = { keys: keys.passes.map(({ kid, privateKey }) => publicPart(kid, privateKey)) };
  const keySet = createLocalJWKSet(publicKeys);
  let signing: ReturnType<typeof importJWK> | undefined;

  return {
    async sign(claims) {
      signing ??= importJWK(current.privateKey, 'ES256');
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: current.kid, typ: 'JWT' })
        .sign(await signing);
    },
    async verify(pass, now) {
      try {
        const { payload } = await jwtVerify<PassClaims>(pass, keySet, {
          algorithms: ['ES256'],
          issuer,
          audience: issuer,
          currentDate: new Date(now),
          requiredClaims: ['sub', 'medium', 'exp'],
        });
        return payload;
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
    publicKeys: () => Promise.resolve(publicKeys),
  };
}

function publicPart(kid: string, { kty, crv, x, y }: JWK): JWK {
  return { kid, kty, crv, x, y, alg: 'ES256', use: 'sig' };
}
