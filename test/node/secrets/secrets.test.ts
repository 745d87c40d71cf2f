import { base64url, decodeJwt, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { PassClaims } from '../../../src/domain/access-pass.js';
import { createSecrets } from '../../../src/secrets/derived-secrets.js';
import { createSharingKeys } from '../../../src/secrets/keys.js';
import { createPassSigner } from '../../../src/secrets/pass-signer.js';
import { anyText, fc } from '../../support/properties.js';

const [keys, otherKeys] = await Promise.all([createSharingKeys(), createSharingKeys()]);
const subject = { kid: keys.derivation[0].kid, id: 'A'.repeat(22), rotation: 0 };

describe('derived secrets', () => {
  const secrets = createSecrets(keys);

  it('are the same each time and say what they are for', async () => {
    const secret = await secrets.derive('guest-link', subject);
    expect(secret).toBe(await createSecrets(keys).derive('guest-link', subject));
    expect(secret).toMatch(/^1\.[\w-]+\.[\w-]{22}\.0\.[\w-]{22}$/);
    expect(await secrets.read('guest-link', secret)).toEqual(subject);
  });

  it('open nothing else: another purpose, id, rotation or key', async () => {
    const secret = await secrets.derive('guest-link', subject);
    expect(await secrets.read('seat', secret)).toBeNull();
    expect(await createSecrets(otherKeys).read('guest-link', secret)).toBeNull();
    for (const change of [{ id: 'B'.repeat(22) }, { rotation: 1 }, { kid: 'other' }]) {
      const parts = { ...subject, ...change };
      const mac = secret.split('.')[4]!;
      expect(
        await secrets.read('guest-link', `1.${parts.kid}.${parts.id}.${parts.rotation}.${mac}`),
      ).toBeNull();
    }
  });

  it('no changed character of the MAC is taken', async () => {
    const secret = await secrets.derive('guest-link', subject);
    for (let at = secret.length - 22; at < secret.length; at += 1) {
      const changed = secret.slice(0, at) + (secret[at] === 'A' ? 'B' : 'A') + secret.slice(at + 1);
      expect(await secrets.read('guest-link', changed)).toBeNull();
    }
  });

  const purposes = ['guest-link', 'seat'] as const;
  const subjects = fc.record({
    kid: fc.constant(subject.kid),
    id: fc.stringMatching(/^[\w-]{22}$/),
    rotation: fc.oneof(fc.nat(12), fc.nat(999_999_999)),
  });

  it('are read as what they were made for, and as nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(subjects, fc.constantFrom(...purposes), async (one, purpose) => {
        const secret = await secrets.derive(purpose, one);
        for (const other of purposes) {
          expect(await secrets.read(other, secret)).toEqual(other === purpose ? one : null);
        }
      }),
    );
  });

  it('cannot be written in two ways: any other text is none', async () => {
    const character = fc.constantFrom('0', '1', 'A', 'z', '_', '-', '.', '+', '=', ' ', '\n', '\u0660');
    const change = fc.oneof(
      fc.record({ kind: fc.constant('put'), character }),
      fc.record({ kind: fc.constant('add'), character }),
      fc.record({ kind: fc.constant('cut'), character }),
      fc.record({ kind: fc.constant('zero'), character }),
    );
    await fc.assert(
      fc.asyncProperty(subjects, fc.nat(), change, async (one, where, { kind, character: put }) => {
        const secret = await secrets.derive('guest-link', one);
        const at = where % secret.length;
        const changed = {
          put: secret.slice(0, at) + put + secret.slice(at + 1),
          add: secret.slice(0, at) + put + secret.slice(at),
          cut: secret.slice(0, at) + secret.slice(at + 1),
          zero: secret.replace(/\.(\d+)\.([^.]+)$/, '.0$1.$2'),
        }[kind];
        if (changed !== secret) expect(await secrets.read('guest-link', changed)).toBeNull();
      }),
      { numRuns: 500 },
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(await secrets.read('guest-link', text)).toBeNull();
      }),
    );
  });

  it('seals are opened by their own text alone, and say nothing of it', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, other) => {
        const seal = await secrets.seal(text);
        expect(await secrets.isSealed(text, seal)).toBe(true);
        fc.pre(text !== other && !/\p{Cs}/u.test(text + other));
        expect(await secrets.isSealed(other, seal)).toBe(false);
        expect(await createSecrets(otherKeys).isSealed(text, seal)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('of an old key stay readable after a new key came first', async () => {
    const secret = await secrets.derive('guest-link', subject);
    const rotated = createSecrets({ derivation: [otherKeys.derivation[0], keys.derivation[0]] });
    expect(await rotated.read('guest-link', secret)).toEqual(subject);
    expect(rotated.currentKid).toBe(otherKeys.derivation[0].kid);
  });
});

describe('passes', () => {
  const issuer = 'https://media.example/api';
  const signer = createPassSigner(keys, { issuer });
  const now = Date.parse('2030-01-01T12:00:00Z');
  const claims: PassClaims = {
    sub: 'participant',
    aud: issuer,
    iss: issuer,
    iat: now / 1000,
    exp: now / 1000 + 300,
    medium: 'lecture',
    role: 'guest',
    capabilities: ['view'],
    identity: 'typed',
  };

  it('hold until they run out, by the clock that is given', async () => {
    const pass = await signer.sign(claims);
    expect(await signer.verify(pass, now + 299_000)).toMatchObject({ sub: 'participant', medium: 'lecture' });
    expect(await signer.verify(pass, now + 300_000)).toBeNull();
  });

  it('of another service, another key, no signature or another algorithm are none', async () => {
    const elsewhere = createPassSigner(keys, { issuer: 'https://other.example/api' });
    expect(
      await signer.verify(await elsewhere.sign({ ...claims, aud: 'https://other.example/api' }), now),
    ).toBeNull();
    expect(await signer.verify(await createPassSigner(otherKeys, { issuer }).sign(claims), now)).toBeNull();
    const bare = `${base64url.encode('{"alg":"none"}')}.${base64url.encode(JSON.stringify(claims))}.`;
    expect(await signer.verify(bare, now)).toBeNull();
    const { x } = (await signer.publicKeys()).keys[0] as { x: string };
    const symmetric = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', kid: keys.passes[0].kid })
      .sign(base64url.decode(x));
    expect(await signer.verify(symmetric, now)).toBeNull();
    expect(decodeJwt(await signer.sign(claims))).toMatchObject(claims);
  });
});
