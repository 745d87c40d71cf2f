/** docs/reference.md: what can be looked up, from the docstrings of elements, events, rules and the server. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { openSource } from './load-source.js';
import { openDeclarations } from './reference/declarations.js';
import { errorsSection } from './reference/errors.js';
import { eventsSection } from './reference/events.js';
import { functionsSection } from './reference/functions.js';
import { serverSection } from './reference/server.js';
import { tagSections } from './reference/tags.js';
import { wordsSection } from './reference/words.js';

const eventsFile = 'src/ui/events.ts';

export async function referenceOf(elements) {
  const declarations = openDeclarations([
    eventsFile,
    'src/server/index.ts',
    'src/server/node.ts',
    'src/server/sql/index.ts',
    'src/server/mail/index.ts',
    'src/ui/configuration.ts',
    'src/backend/http-backend.ts',
    ...readdirSync('src/playback', { withFileTypes: true })
      .filter((file) => file.isFile())
      .map(({ name }) => `src/playback/${name}`),
  ]);
  const source = await openSource();
  const sections = [
    tagSections(elements),
    eventsSection(declarations, elements, await readFile(eventsFile, 'utf8')),
    await wordsSection(source.load),
    await errorsSection(declarations, source.load),
    await serverSection(declarations, source.load),
    functionsSection(declarations),
  ];
  await source.close();
  const tags = elements.map(({ tag }) => `[\`<${tag}>\`](#${tag})`);
  return `# Reference

Written by \`npm run manifest\` from docstrings; do not edit it.

- Tags: ${tags.join(', ')}
- [Events](#events)
- [Media, roles and states](#media-roles-and-states)
- [Error codes](#error-codes)
- [The server's options](#the-servers-options), [what is limited](#what-is-limited)
- [Functions](#functions)

${sections.join('\n')}`;
}
