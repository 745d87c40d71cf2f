/** The code of the docs, by the declarations of the package as it is packed: what is printed there has to be right. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaints } from '../../support/compile.js';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
beforeAll(async () => {
  const peers = ['hono', '@hono/node-server', 'kysely', 'libsql', 'express', 'fastify', 'react'];
  project = await openProject([...peers, '@types/node', '@types/express', '@types/react']);
});
afterAll(() => project.remove());

interface Block {
  readonly language: string;
  readonly code: string;
  /** The heading that it stands below. */
  readonly section: string;
}

async function blocksOf(page: string): Promise<Block[]> {
  const text = await readFile(page, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```/gm)].map((match) => ({
    language: match[1]!,
    code: match[2]!,
    section: /^#+ (.*)(?![^]*\n#+ )/m.exec(text.slice(0, match.index))?.[1] ?? '',
  }));
}

/** What the code of a server takes as given: the host's own. */
const ofHost = `
declare function sessionOf(request: Request): Promise<{ user: { id: string } } | null>;
declare function userOf(cookie: string | null): { id: string } | undefined;
declare function ownerOf(mediaId: string): string;
declare function mediumOf(id: string): ReturnType<import('guestlist/server').SharingHandlerOptions['media']['find']>;
declare function yourSite(
  request: import('node:http').IncomingMessage,
  response: import('node:http').ServerResponse,
): void;
declare const options: import('guestlist/server').SharingHandlerOptions;
`;

/** An example beside the docs, which a test of its own runs. */
const ofFilms = `
export function createFilms(parts: {
  sharing: string;
  openFile: (request: Request) => Promise<Response>;
}): (request: Request) => Promise<Response>;
`;

const ofFiles = `
export function filesIn(folder: string): (request: Request) => Promise<Response>;
`;

/** What the code of a page and of an adapter takes as given, and what stands where it says that more is to come. */
const ofPage = `
declare function handOver(pass: string): Promise<void>;
declare function spotlight(participantId: string): void;
declare function ring(name: string): void;
declare function Player(): import('react').JSX.Element;
declare const useState: typeof import('react').useState;
declare const mine: { read(id: string, options: { signal?: AbortSignal }): Promise<{ title: string } | null> };
declare function startMine(): Promise<{
  backendFor(user: string | null): import('guestlist').SharingBackend;
  mailTo(address: string): Promise<string>;
  stop(): Promise<void>;
}>;
declare function openMyWorld(): Promise<import('guestlist/testing').BackendWorld>;
declare function openMine(): ReturnType<Parameters<typeof import('guestlist/testing').repositoryCases>[0]>;
declare function it(name: string, run: () => Promise<void>, limit?: number): void;
declare const left: { verbs: import('guestlist').SharingBackend; fields: import('guestlist').MediumView };
`;

/** Each script is a module of its own; where it is only a value, one of the type that is asked for. */
function scriptOf({ code }: Block): string {
  const type = 'NonNullable<Awaited<ReturnType<typeof mediumOf>>>';
  return code.startsWith('{') ? `export const medium: ${type} = ${code}` : `${code}\nexport {};\n`;
}

/** An ellipsis says that there is more of the same. */
const completed = (code: string) =>
  code
    .replace(/\{([^{}]*?) \/\* … \*\/ \}/g, '{ ...left.fields,$1 }')
    .replace(/= \{\n([^]*?)\n {2}\/\/ …\n\}/g, '= {\n  ...left.verbs,\n$1\n}');

/** Pages are written as people write them in plain JavaScript: what is looked up is there, parameters have no types. */
const asInPages = { allowJs: true, checkJs: true, strictNullChecks: false, noImplicitAny: false };

async function wrongIn(
  files: Record<string, string>,
  options: Readonly<Record<string, unknown>>,
): Promise<[string, string[]][]> {
  for (const [name, text] of Object.entries(files)) await project.write(name, text);
  return Object.entries(complaints(project.root, files, options)).filter(([, found]) => found.length > 0);
}

// The compiler reads the types of a framework and two servers: a while, on a machine that does other things too.
describe('the code of the docs', { timeout: 120_000 }, () => {
  it('for servers is right, strictly', async () => {
    const files: Record<string, string> = {
      'given.d.ts': ofHost,
      'media-server.d.ts': ofFilms,
      'film-files.d.ts': ofFiles,
    };
    for (const page of ['README.md', 'docs/server.md']) {
      for (const [index, block] of (await blocksOf(page)).entries()) {
        if (block.language !== 'js' || !/^\{|\/server|sharing\.js/.test(block.code)) continue;
        const name = /^\/\/ (\w+)\.js\n/.exec(block.code)?.[1] ?? `server-${page.length}-${index}`;
        files[`${name}.ts`] = scriptOf(block);
      }
    }
    expect(Object.keys(files).length).toBeGreaterThan(8);
    const module = { module: 'node16', moduleResolution: 'node16' };
    expect(await wrongIn(files, module)).toEqual([]);
  });

  it('for pages and adapters is right, section by section', async () => {
    const files: Record<string, string> = { 'given-to-pages.d.ts': ofPage };
    for (const page of ['README.md', 'docs/page-author.md', 'docs/adapter-author.md']) {
      for (const { language, code, section } of await blocksOf(page)) {
        if (!['js', 'ts', 'jsx'].includes(language) || code.includes('guestlist/server')) continue;
        const name = `${page} ${section}`.replace(/\W+/g, '-').toLowerCase();
        files[`${name}.jsx`] = `${files[`${name}.jsx`] ?? 'export {};\n'}${completed(code)}`;
      }
    }
    expect(Object.keys(files).length).toBeGreaterThan(8);
    const module = { module: 'esnext', moduleResolution: 'bundler' };
    expect(await wrongIn(files, { ...module, ...asInPages })).toEqual([]);
  });

  it('is found wrong where it is', async () => {
    const files = {
      'given-to-pages.d.ts': ofPage,
      'event.jsx':
        "import 'guestlist'; document.querySelector('guest-join-form').addEventListener('guest-joined', (event) => event.detail.seat);",
      'entry.jsx': "import { loadLocales } from 'guestlist/locales/load'; loadLocales('de');",
      'adapter.jsx': completed(
        "const backend = {\n  async describe(mediaId) {\n    return { mediaId, title: 7 /* … */ };\n  },\n  // …\n};\nimport 'guestlist';\ndocument.querySelector('sharing-provider').backend = backend;\n",
      ),
    };
    const module = { module: 'esnext', moduleResolution: 'bundler' };
    const wrong = await wrongIn(files, { ...module, ...asInPages });
    expect(wrong.map(([name]) => name)).toEqual(['event.jsx', 'entry.jsx', 'adapter.jsx']);
  });
});

interface Tag {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly slots?: readonly { readonly name: string }[];
}

describe('the markup of the docs', () => {
  it('names tags, attributes and slots that there are', async () => {
    const manifest = JSON.parse(await readFile('custom-elements.json', 'utf8')) as {
      modules: { declarations?: Tag[] }[];
    };
    const tags = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.filter((one) => one.tagName),
    );
    const known = new Map(tags.map((tag) => [tag.tagName, new Set(tag.attributes?.map(({ name }) => name))]));
    const slots = new Set(tags.flatMap((tag) => tag.slots?.map(({ name }) => name) ?? []));
    const seen = new Set<string>();
    for (const page of ['README.md', 'docs/page-author.md', 'docs/adapter-author.md', 'docs/server.md']) {
      for (const { code } of (await blocksOf(page)).filter(({ language }) => language === 'html')) {
        for (const [, tag = '', written = ''] of code.matchAll(/<([a-z]+)((?:-[a-z]+)*(?:\s+[^<>]*)?)>/g)) {
          const name = tag + (/^(?:-[a-z]+)*/.exec(written)?.[0] ?? '');
          const attributes = [...written.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/g)];
          for (const [, attribute = '', value = ''] of attributes) {
            if (attribute === 'slot') expect(slots, `${page}: ${value}`).toContain(value);
            else if (name.includes('-')) expect(known.get(name), `${page}: <${name}>`).toContain(attribute);
          }
          if (!name.includes('-')) continue;
          expect([...known.keys()], page).toContain(name);
          seen.add(name);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(4);
  });
});
