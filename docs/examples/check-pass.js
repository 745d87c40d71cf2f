/** Checks a guest's pass in Node, by its signature: nothing is asked but the public keys, now and then. Needs jose: npm install jose. */
import { createRemoteJWKSet, jwtVerify } from 'jose';

const sharing = process.env.SHARING_URL ?? 'https://media.example.org/api/sharing';
const keys = createRemoteJWKSet(new URL(`${sharing}/jwks.json`));
const expected = { issuer: sharing, audience: sharing, algorithms: ['ES256'] };

/** What a pass says if it opens this medium, else null. Rejects where the keys cannot be had: that is no matter of the pass. */
export async function checkPass(pass, mediaId) {
  const { payload } = await jwtVerify(pass, keys, expected).catch((cause) => {
    if (/^ERR_(JWT|JWS|JOSE_ALG|JOSE_NOT|JWKS_(NO|MULTIPLE))_/.test(cause.code)) return { payload: null };
    throw new Error(`${sharing}/jwks.json gives no keys: is SHARING_URL the baseUrl?`, { cause });
  });
  return payload?.medium === mediaId && payload.capabilities.includes('view') ? payload : null;
}
