/** Link secrets and seats: derived from a key with HMAC-SHA-256 (RFC 2104), stored nowhere. */
import { base64url } from 'jose';
import type { SecretPurpose, Secrets, SecretSubject } from '../domain/ports.js';
import type { SharingKeys } from './keys.js';

const version = '1';
// 128 bits: NIST SP 800-107, 5.3.4 asks for 64 at least; a guess is as hopeless as at 256.
const macBytes = 16;
const shape = /^1\.([\w-]{1,32})\.([\w-]{8,64})\.(0|[1-9]\d{0,8})\.([\w-]{22})$/;

/** `missing` hears of each key that something was made with and that is not there, once. */
export function createSecrets(
  keys: Pick<SharingKeys, 'derivation'>,
  missing: (kid: string) => void = () => undefined,
): Secrets {
  const told = new Set<string>();
  const imported = new Map<string, Promise<CryptoKey>>();
  const [current] = keys.derivation;

  function keyOf(kid: string): Promise<CryptoKey> | null {
    const known = imported.get(kid);
    if (known) return known;
    const key = keys.derivation.find((candidate) => candidate.kid === kid);
    if (!key) return null;
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    const importing = crypto.subtle.importKey(
      'raw',
      new Uint8Array(base64url.decode(key.secret)),
      hmac,
      false,
      ['sign'],
    );
    imported.set(kid, importing);
    return importing;
  }

  function knows(kid: string): boolean {
    if (keys.derivation.some((key) => key.kid === kid)) return true;
    if (!told.has(kid)) missing(kid);
    told.add(kid);
    return false;
  }

  async function mac(kid: string, text: string): Promise<Uint8Array | null> {
    const key = await keyOf(kid);
    if (!key) return null;
    return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text)));
  }

  async function macOf(purpose: SecretPurpose, { kid, id, rotation }: SecretSubject) {
    const whole = await mac(kid, [`guestlist/${version}`, purpose, id, rotation].join('\n'));
    return whole && base64url.encode(whole.subarray(0, macBytes));
  }

  /** Six digits by dynamic truncation (RFC 4226, 5.3). */
  async function codeOf(kid: string, id: string): Promise<string | null> {
    const whole = await mac(kid, `guestlist/${version}\ncode\n${id}`);
    if (!whole) return null;
    const offset = whole.at(-1)! & 0xf;
    const number = new DataView(whole.buffer, whole.byteOffset + offset).getUint32(0) & 0x7fffffff;
    return String(number % 1_000_000).padStart(6, '0');
  }

  async function sealOf(kid: string, text: string): Promise<string | null> {
    const whole = await mac(kid, `guestlist/${version}\nseal\n${text}`);
    return whole && `${kid}.${base64url.encode(whole)}`;
  }

  return {
    currentKid: current.kid,
    knows,
    newId: () => base64url.encode(crypto.getRandomValues(new Uint8Array(16))),
    async derive(purpose, subject) {
      const derived = await macOf(purpose, subject);
      if (derived === null) throw lost(subject.kid);
      return [version, subject.kid, subject.id, subject.rotation, derived].join('.');
    },
    async read(purpose, secret) {
      const [, kid, id, rotation, presented] = shape.exec(secret) ?? [];
      if (!kid || !id || !rotation || !presented) return null;
      const subject = { kid, id, rotation: Number(rotation) };
      const derived = await macOf(purpose, subject);
      return derived !== null && sameText(derived, presented) ? subject : null;
    },
    async code({ kid, id }) {
      const code = await codeOf(kid, id);
      if (code === null) throw lost(kid);
      return code;
    },
    async isCode({ kid, id }, typed) {
      const code = await codeOf(kid, id);
      return code !== null && sameText(code, typed);
    },
    async digest(text) {
      const whole = await mac(current.kid, `guestlist/${version}\nbody\n${text}`);
      if (!whole) throw new Error('The current derivation key is missing.');
      return base64url.encode(whole);
    },
    async seal(text) {
      const sealed = await sealOf(current.kid, text);
      if (sealed === null) throw new Error('The current derivation key is missing.');
      return sealed;
    },
    async isSealed(text, seal) {
      const sealed = await sealOf(seal.split('.')[0] ?? '', text);
      return sealed !== null && sameText(sealed, seal);
    },
  };
}

function lost(kid: string): Error {
  return new Error(`No derivation key with kid ${kid}: old keys stay in the list.`);
}

/** Compares every character, wherever the first difference is: the time tells nothing. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i += 1) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}
