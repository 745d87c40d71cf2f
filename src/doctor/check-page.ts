/** The doctor: what keeps guestlist from working in this page, and what mends it. */
import { checkDefinitions, checkMedia, checkTemplates, elementsIn, isOurs } from './definitions.js';
import type { PageFinding } from './finding.js';
import { checkPolicy } from './policy.js';
import { checkServers } from './server.js';
import { checkAttributes, checkPlayers, checkTagNames } from './spelling.js';
import { checkContext, checkPermissions, checkStorage } from './surroundings.js';

/**
 * Checks the page (secure context, permissions policy, content security policy, definitions, misspelt tags and
 * attributes, media, players, server, storage), prints what mends it on the console, and resolves to what was found: nothing, where all is well.
 * Call it while you build the page.
 */
export async function checkPage(): Promise<readonly PageFinding[]> {
  const all = elementsIn(document);
  const elements = all.filter(isOurs);
  // The server last: what the policy refuses there is said once.
  const findings = [
    ...checkContext(),
    ...checkPermissions(),
    ...checkPolicy(),
    ...checkDefinitions(elements),
    ...checkTagNames(all),
    ...checkAttributes(elements),
    ...checkMedia(elements),
    ...checkPlayers(elements),
    ...checkTemplates(elements),
    ...(await checkStorage()),
    ...(await checkServers(elements)),
  ];
  for (const { problem, mend } of findings) console.warn(`guestlist: ${problem} ${mend}`);
  if (findings.length === 0) console.info('guestlist: nothing is wrong with this page.');
  return findings;
}
