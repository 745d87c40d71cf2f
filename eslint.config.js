import path from 'node:path';
import lit from 'eslint-plugin-lit';
import * as wc from 'eslint-plugin-wc';
import { parser } from 'typescript-eslint';
import { refusedImport } from './scripts/import-table.js';

const src = path.join(import.meta.dirname, 'src');

/** What a specifier in a file of src names: a path below src without extension, or a package. */
function target(file, specifier) {
  if (!specifier.startsWith('.')) return specifier;
  return path
    .relative(src, path.resolve(path.dirname(file), specifier))
    .replaceAll(path.sep, '/')
    .replace(/\.(js|ts)$/, '');
}

const importsTypes = ({ importKind, exportKind, specifiers }) =>
  (importKind ?? exportKind) === 'type' ||
  (specifiers?.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));

const house = {
  rules: {
    'import-table': {
      create(context) {
        const importer = target(context.filename, `./${path.basename(context.filename)}`);
        const look = (node) => {
          if (!node.source) return;
          if (typeof node.source.value !== 'string') {
            context.report({ node, message: 'What is loaded later is named literally, too.' });
            return;
          }
          const { value } = node.source;
          if (value.startsWith('.') && !value.endsWith('.js')) {
            context.report({ node, message: 'A relative import ends in .js.' });
          }
          const refused = refusedImport(importer, target(context.filename, value), importsTypes(node));
          if (refused) context.report({ node, message: refused });
          // The named import of zod/mini brings all of its locales along (85 kB instead of 5).
          if (
            value === 'zod/mini' &&
            node.specifiers?.some(({ type }) => type !== 'ImportNamespaceSpecifier')
          ) {
            context.report({ node, message: "Write import * as z from 'zod/mini'." });
          }
        };
        return {
          ImportDeclaration: look,
          ExportNamedDeclaration: look,
          ExportAllDeclaration: look,
          ImportExpression: look,
        };
      },
    },
  },
};

const strictPage = [
  ['unsafeHTML', 'Markup from strings breaks Trusted Types.'],
  ['innerHTML', 'Markup from strings breaks Trusted Types.'],
  ['outerHTML', 'Markup from strings breaks Trusted Types.'],
  ['insertAdjacentHTML', 'Markup from strings breaks Trusted Types.'],
  ['styleMap', 'Does nothing on its first render under a strict CSP.'],
].map(([name, message]) => ({ selector: `Identifier[name='${name}']`, message }));

const leftOut = ['skip', 'only', 'todo', 'fixme', 'skipIf', 'runIf', 'fails'].map((name) => ({
  selector: `MemberExpression[object.name=/^(it|test|describe)$/][property.name='${name}']`,
  message: 'Every test runs, always.',
}));

const terms = ['todo', 'fixme', 'xxx', 'eslint-disable', 'oxlint-disable'];

/** What a file of ours may import and write. What its types say is oxlint's: `.oxlintrc.json`. */
export default [
  {
    ignores: ['dist', 'demo/dist', 'storybook-static', 'coverage', 'node_modules', 'test-results', '.cache'],
  },
  // Nothing is switched off in a line: what does not hold for a file is said here or in oxlint's configuration.
  {
    linterOptions: { noInlineConfig: true },
    rules: { 'no-warning-comments': ['error', { terms, location: 'anywhere' }] },
  },
  // No rule here reads what a docstring says.
  { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { jsDocParsingMode: 'none' } } },
  {
    files: ['src/**/*.ts'],
    plugins: { house, lit, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      'house/import-table': 'error',
      'no-restricted-syntax': [
        'error',
        ...strictPage,
        {
          selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\sstyle=/]',
          message: 'An inline style is blocked by a strict CSP.',
        },
      ],
      // The context request of a controller has to be sent from its host.
      'wc/guard-super-call': 'off',
      // Internal tags carry the version in their name and are written as static values.
      'lit/binding-positions': 'off',
      'lit/no-invalid-html': 'off',
    },
  },
  {
    // A mail has no policy, and its styles are sure to arrive only with their elements.
    files: ['src/mail/mail-page.ts'],
    rules: { 'no-restricted-syntax': ['error', ...strictPage] },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...leftOut] },
  },
];
