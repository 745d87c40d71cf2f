import { identityGrades, type IdentityGrade } from '../../domain/participant.js';
import type { Entry } from '../../domain/schemas.js';

/** How sure the host is of who it is: the pass says so, to us as to everybody who is shown it. */
export function identityOf({ pass }: Entry): IdentityGrade {
  try {
    const [, claims = ''] = pass.split('.');
    const { identity } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))) as {
      identity?: IdentityGrade;
    };
    return identityGrades.find((grade) => grade === identity) ?? 'typed';
  } catch {
    return 'typed';
  }
}
