import { base64url, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A key that link secrets and seats are derived from. */
export interface DerivationKey {
  /** Its name: what is made with the key says which one it was. */
  readonly kid: string;
  /** 32 random bytes or more, base64url. */
  readonly secret: string;
}

/** A key that passes are signed with. */
export interface PassKey {
  /** Its name, in the head of each pass. */
  readonly kid: string;
  /** An ES256 private key as JWK (RFC 7517). */
  readonly privateKey: JWK;
}

/**
 * The keys of a service: the first of each list makes new secrets and passes, the others stay valid
 * for reading. They belong to the host, never into the database.
 */
export interface SharingKeys {
  /** Links, seats and codes are derived from them. */
  readonly derivation: readonly [DerivationKey, ...DerivationKey[]];
  /** Passes are signed with them. */
  readonly passes: readonly [PassKey, ...PassKey[]];
}

/** New keys, for a first start or a rotation. The result is JSON as it is; keep it like a password. */
export async function createSharingKeys(): Promise<SharingKeys> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return {
    derivation: [{ kid: newKid(), secret: base64url.encode(crypto.getRandomValues(new Uint8Array(32))) }],
    passes: [{ kid: newKid(), privateKey: await exportJWK(privateKey) }],
  };
}

const newKid = () => base64url.encode(crypto.getRandomValues(new Uint8Array(6)));
