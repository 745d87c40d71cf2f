/** What is wrong with a page, in words for whoever builds it. */

export type PageCheck =
  | 'secure-context'
  | 'permissions-policy'
  | 'content-security-policy'
  | 'definitions'
  | 'attributes'
  | 'media'
  | 'player'
  | 'template'
  | 'server'
  | 'storage';

export interface PageFinding {
  /** What was looked at. */
  readonly check: PageCheck;
  /** What was found, in a sentence. */
  readonly problem: string;
  /** What mends it. */
  readonly mend: string;
}
