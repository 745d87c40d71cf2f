/** What a link asks that only those know whom its owner has told: its access code. */
import { SharingError } from './errors.js';
import type { GuestLinkRecord } from './guest-link.js';
import { wrongCodes } from './questions.js';
import { codeText, type ServiceParts } from './service-parts.js';
import { requireFewTries } from './wrong-tries.js';

export interface TriedCode {
  readonly accessCode?: string | undefined;
  /** Where the caller is, if the host tells it. */
  readonly address: string | null;
}

/** Guesses are counted by link and caller; where nobody says who calls, by the link alone. */
export async function requireAccessCode(
  parts: ServiceParts,
  link: GuestLinkRecord,
  { accessCode, address }: TriedCode,
): Promise<void> {
  if (link.accessCode === null) return;
  if (accessCode === undefined || accessCode.trim() === '') {
    throw new SharingError('INVALID_INPUT', { fields: [{ field: 'accessCode', code: 'REQUIRED' }] });
  }
  const isWrong = !(await parts.secrets.isSealed(codeText(link.id, accessCode), link.accessCode));
  await requireFewTries(parts, { at: ['access-code', link.id], address, isWrong, rule: wrongCodes, link });
  if (isWrong) {
    throw new SharingError('ACCESS_CODE_WRONG', { fields: [{ field: 'accessCode', code: 'WRONG_CODE' }] });
  }
}
