import path from 'node:path';
import lit from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
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

export default tseslint.config(
  {
    ignores: ['dist', 'demo/dist', 'storybook-static', 'coverage', 'node_modules', 'test-results', '.cache'],
  },
  // Nothing is switched off in a line: what does not hold for a file is said below.
  { linterOptions: { noInlineConfig: true }, rules: { 'no-warning-comments': 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `async` without `await` makes a throw a rejection, which is what a port promises.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc['flat/recommended']],
    plugins: { house },
    rules: {
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
    // Where the clipboard is refused, the old command still copies.
    files: ['src/ui/copy.ts', 'test/elements/share-ways.test.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // By its number alone Safari tells which key an input method has taken.
    files: ['src/ui/form/composing.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // The one file that declares what the compiler would otherwise not know.
    files: ['src/domain/platform.d.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      // chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      'no-restricted-syntax': ['error', ...leftOut],
    },
  },
);
