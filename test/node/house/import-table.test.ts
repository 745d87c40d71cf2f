import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { refusedImport } from '../../../scripts/import-table.js';

const eslint = new ESLint();

/** Asks the configured linter about a file as if it stood there. */
async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result!.messages.map(({ ruleId }) => ruleId ?? '');
}

describe('the import table', () => {
  it.each([
    ['domain/guest-link', 'lit'],
    ['domain/guest-link', 'repositories/memory'],
    ['domain/guest-link', 'node:crypto'],
    ['repositories/memory', 'server/handler'],
    ['protocol/routes', 'backend/backend'],
    ['backend/http-backend', 'server/handler'],
    ['backend/http-backend', 'repositories/memory'],
    ['server/handler', 'node:fs'],
    ['server/handler', 'server/sql/sqlite-repository'],
    ['server/handler', 'server/mail/smtp'],
    ['server/handler', 'server/node'],
    ['server/handler', 'kysely'],
    ['ui/form/field', 'elements/guest-join-form/guest-join-form'],
    ['ui/form/field', 'backend/http-backend'],
    ['ui/form/field', 'backend/local-backend'],
    ['elements/sharing-provider/sharing-provider', 'backend/local-backend'],
    ['ui/form/field', 'zod/mini'],
    ['elements/guest-join-form/guest-join-form', 'backend/http-backend'],
    ['elements/media-actions-menu/media-actions-menu', 'server/handler'],
    ['locales/en', 'lit'],
    ['index', 'server/index'],
    ['page', 'backend/backend'],
    ['playback/mux', 'domain/access-pass'],
    ['players/media-element', 'domain/media'],
    ['define/all', 'server/index'],
    ['testing/index', 'msw'],
    ['ui/form/field', '../stories/field.stories'],
    ['domain/media', '../test/support/browser'],
    ['somewhere-else/file', 'lit'],
  ])('%s may not import %s', (importer, imported) => {
    expect(refusedImport(importer, imported)).toMatch(/import/);
  });

  it.each([
    ['domain/guest-link', 'domain/media'],
    ['domain/check', 'zod/mini'],
    ['backend/http-backend', 'protocol/routes'],
    ['server/handler', 'hono/cors'],
    ['server/sql/sqlite-repository', 'node:fs/promises'],
    ['elements/sharing-provider/sharing-provider', 'backend/http-backend'],
    ['ui/find-backend', 'backend/local-backend'],
    ['elements/guest-join-form/guest-join-form', 'lit/directives/ref.js'],
  ])('%s may import %s', (importer, imported) => {
    expect(refusedImport(importer, imported)).toBeNull();
  });

  it.each([
    ['backend/backend', 'domain/schemas'],
    ['playback/mux', 'domain/access-pass'],
    ['page', 'backend/backend'],
  ])('%s may import types of %s, and nothing that runs', (importer, imported) => {
    expect(refusedImport(importer, imported, true)).toBeNull();
    expect(refusedImport(importer, imported)).toMatch(/as types/);
  });
});

describe('the linter', () => {
  it.each([
    ['src/domain/media.ts', "import { html } from 'lit';\nexport const a = html;\n", 'house/import-table'],
    ['src/domain/media.ts', "export * from '../server/handler.js';\n", 'house/import-table'],
    [
      'src/domain/media.ts',
      "export const load = () => import('../server/handler.js');\n",
      'house/import-table',
    ],
    [
      'src/domain/media.ts',
      "import { z } from 'zod/mini';\nexport const a = z.string();\n",
      'house/import-table',
    ],
    [
      'src/ui/form/field.ts',
      'export const set = (a: Element) => { a.innerHTML = ""; };\n',
      'no-restricted-syntax',
    ],
    [
      'src/ui/form/field.ts',
      'import { html } from \'lit\';\nexport const a = html`<p style="color: red"></p>`;\n',
      'no-restricted-syntax',
    ],
    ['src/ui/form/field.ts', "export * from './icons';\n", 'house/import-table'],
    [
      'src/ui/form/field.ts',
      'export const load = (name: string): Promise<unknown> => import(name);\n',
      'house/import-table',
    ],
    ['src/domain/media.ts', '// oxlint-disable-next-line\nexport const a = 1;\n', 'no-warning-comments'],
    [
      'test/node/domain/outlook.test.ts',
      "import { it } from 'vitest';\nit.skip('x', () => {});\n",
      'no-restricted-syntax',
    ],
  ])('refuses in %s: %s', async (file, code, rule) => {
    expect(await complaints(file, code)).toContain(rule);
  });

  it('has nothing against what is allowed', async () => {
    const code = "import { check } from './check.js';\n\nexport const a = check;\n";
    expect(await complaints('src/domain/media.ts', code)).toEqual([]);
  });

  it('takes types where types are allowed', async () => {
    const code = "import { type Clock } from '../domain/ports.js';\n\nexport type Time = Clock;\n";
    expect(await complaints('src/backend/backend.ts', code)).toEqual([]);
  });
});
