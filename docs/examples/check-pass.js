/** Checks a guest's pass in Node, by its signature: nothing is asked but the public keys, now and then. Needs jose: npm install jose. */
import { createRemoteJWKSet, jwtVerify } from 'jose';

const sharing = process.env.SHARING_URL ?? 'https://media.example.org/api/sharing';
const keys = createRemoteJWKSet(new URL(`${sharing}/jwks.json`));
const expected = { issuer: sharing, audience: sharing, algorithms: ['ES256'] };

/** What a pass says if it opens this medium, else null. */
export async function checkPass(pass, mediaId) {
  const { payload } = await jwtVerify(pass, keys, expected).catch(() => ({ payload: null }));
  return payload?.medium === mediaId && payload.capabilities.includes('view') ? payload : null;
}
