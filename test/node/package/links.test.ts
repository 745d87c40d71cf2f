/** What the docs of the package link to, as who has nothing but the tarball reads them. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProject, type Project } from '../../support/project.js';

let project: Project;
let home: string;
beforeAll(async () => {
  project = await openProject();
  home = path.join(project.root, 'node_modules/guestlist');
});
afterAll(() => project.remove());

const withoutCode = (text: string) => text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, 'code');

/** As GitHub and npm make them of headings. */
function anchorsOf(text: string): string[] {
  const headings = text.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.*)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function linksOf(text: string): string[] {
  const written = withoutCode(text);
  const links = [
    ...written.matchAll(/\]\(([^)\s]+)\)/g),
    ...written.matchAll(/(?:src|srcset|href)="([^"]+)"/g),
  ];
  return links.map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
}

/** The links of a page that lead nowhere in the package. */
async function deadLinks(page: string, text: string): Promise<string[]> {
  const dead: string[] = [];
  for (const link of linksOf(text)) {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path.join(home, page) : path.join(home, path.dirname(page), file);
    const isThere = target.startsWith(home) && existsSync(target);
    const onIt = file === '' ? text : isThere && anchor !== undefined ? await readFile(target, 'utf8') : '';
    if (!isThere || (anchor !== undefined && !anchorsOf(onIt).includes(anchor)))
      dead.push(`${page}: ${link}`);
  }
  return dead;
}

async function pages(): Promise<string[]> {
  const all = await readdir(home, { recursive: true });
  return all.filter((name) => name.endsWith('.md')).sort();
}

describe('the docs in the tarball', () => {
  it('are all there', async () => {
    const names = await pages();
    expect(names.filter((name) => !name.startsWith('docs/decisions/'))).toEqual([
      'CONTRIBUTING.md',
      'README.md',
      'docs/adapter-author.md',
      'docs/page-author.md',
      'docs/reference.md',
      'docs/server.md',
    ]);
  });

  it('link to what is in it', async () => {
    const links: string[] = [];
    const dead: string[] = [];
    for (const page of await pages()) {
      const text = await readFile(path.join(home, page), 'utf8');
      links.push(...linksOf(text));
      dead.push(...(await deadLinks(page, text)));
    }
    expect(links.length).toBeGreaterThan(20);
    expect(dead).toEqual([]);
  });

  it.each([
    ['[the demo](demo/server/app.ts)', 'demo/server/app.ts'],
    ['<img src="docs/pictures/missing.png">', 'docs/pictures/missing.png'],
    ['[the database](docs/server.md#no-such-heading)', 'docs/server.md#no-such-heading'],
    ['# Here\n\n[below](#there)', '#there'],
    ['[above](../../package.json)', '../../package.json'],
  ])('are found wrong where they are: %s', async (text, link) => {
    expect(await deadLinks('README.md', text)).toEqual([`README.md: ${link}`]);
    expect(await deadLinks('README.md', '[it](docs/server.md#the-database) `[no](link.md)`')).toEqual([]);
  });
});
