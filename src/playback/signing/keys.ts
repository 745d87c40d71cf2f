/** The keys that platforms give out, as they give them out. */
import { SignJWT, type JWTPayload, type JWTHeaderParameters } from 'jose';
import { fromBase64 } from './encoding.js';

const name = 'RSASSA-PKCS1-v1_5';

/** `key`: PEM (PKCS#1 or PKCS#8), or that in Base64. Read with the first signature, which rejects where it is no key. */
export function rsaKey(caller: string, key: string, hash: 'SHA-1' | 'SHA-256'): () => Promise<CryptoKey> {
  let read: Promise<CryptoKey> | undefined;
  return async () => {
    read ??= crypto.subtle.importKey('pkcs8', pkcs8(caller, key), { name, hash }, false, ['sign']);
    return await read;
  };
}

export async function signature(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign(name, key, bytes));
}

/** A JWT (RFC 7519). `expires`: seconds since 1970. */
export async function jwt(
  key: CryptoKey | Uint8Array,
  header: JWTHeaderParameters,
  claims: JWTPayload,
  expires: number,
): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ ...header, typ: 'JWT' })
    .setExpirationTime(expires)
    .sign(key);
}

function pkcs8(caller: string, key: string): Uint8Array<ArrayBuffer> {
  const pem = key.includes('-----BEGIN') ? key : decoded(key);
  const found = /-----BEGIN (RSA )?PRIVATE KEY-----([^-]+)-----END/.exec(pem.replaceAll('\\n', '\n'));
  // Not said as it is: it is a secret.
  if (!found) throw new TypeError(`${caller}: the key is neither PEM nor PEM in Base64.`);
  const [, isPkcs1, body = ''] = found;
  const bytes = fromBase64(body);
  return isPkcs1 ? wrapped(bytes) : bytes;
}

function decoded(key: string): string {
  try {
    return new TextDecoder().decode(fromBase64(key));
  } catch {
    return '';
  }
}

/** Version 0 and the algorithm rsaEncryption, as PKCS#8 (RFC 5208) begins. */
const rsaEncryption = [2, 1, 0, 48, 13, 6, 9, 42, 134, 72, 134, 247, 13, 1, 1, 1, 5, 0];

/** PKCS#1 in PKCS#8: Web Crypto reads the second alone. */
function wrapped(pkcs1: Uint8Array): Uint8Array<ArrayBuffer> {
  return der(48, [...rsaEncryption, ...der(4, [...pkcs1])]);
}

function der(tag: number, content: readonly number[]): Uint8Array<ArrayBuffer> {
  const { length } = content;
  return Uint8Array.from([tag, 130, length >> 8, length & 255, ...content]);
}
