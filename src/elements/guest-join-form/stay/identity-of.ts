import { identityGrades, type IdentityGrade } from '../../../domain/participant.js';
import type { Entry } from '../../../domain/schemas.js';
import { readPass } from '../../../ui/read-pass.js';

/** How sure the host is of who it is: the pass says so, to us as to everybody who is shown it. */
export function identityOf({ pass }: Entry): IdentityGrade {
  const identity = readPass(pass)?.['identity'];
  return identityGrades.find((grade) => grade === identity) ?? 'typed';
}
