/** Invites and mailed codes of a test's server. */
import { takeFromFragment } from '../../src/domain/join-url.js';
import type { InviteDraft, InviteView } from '../../src/domain/schemas.js';
import type { SharingSite } from '../../src/testing/sharing-site.js';
import { until } from './find.js';
import { by, type TestSite } from './site.js';

export async function invite(
  site: TestSite,
  draft: Partial<InviteDraft> = {},
  mediaId = 'lecture',
): Promise<InviteView & { readonly secret: string }> {
  const invites = [{ email: 'invited@example.org', role: 'collaborator' as const, ...draft }];
  const { results } = await site.owner.createInvites(mediaId, { invites, mail: false }, by());
  const made = results[0]?.invite;
  if (!made) throw new Error('Nobody was invited.');
  return { ...made, secret: takeFromFragment(new URL(made.url).hash).secret ?? '' };
}

const codesOf = ({ mails }: SharingSite): string[] =>
  mails.flatMap(({ subject }) => /^\d{6}(?= is your code)/.exec(subject)?.[0] ?? []);

/** The code that was mailed, or the one of several. */
export async function mailedCode({ site }: TestSite, number = 1): Promise<string> {
  const stop = site.handler.sendMail();
  await until(() => codesOf(site).length >= number);
  await stop();
  return codesOf(site)[number - 1]!;
}

/** How many codes were mailed, or are about to be. */
export async function countCodes({ site }: TestSite): Promise<number> {
  const now = Date.now() + site.clockAhead;
  const { mails } = await site.repository.leaseMail({ now, until: now, limit: 100, pace: 0 });
  return codesOf(site).length + mails.length;
}

/** A code that was certainly not mailed. */
export function otherCode(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}
