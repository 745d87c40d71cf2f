/**
 * Which folder of src may import what. The first row whose `files` matches a file holds for it.
 * A name with a slash at its end is a folder of src with all that is in it; others are packages, or
 * files of src without their extension. `types` may be imported as types alone, `never` wins over both.
 * `eslint.config.js` enforces it.
 */
const backendPort = ['domain/', 'backend/backend', 'backend/people-backend'];

export const importTable = [
  { files: 'domain/', may: ['domain/', 'zod/mini'] },
  { files: 'repositories/', may: ['domain/', 'repositories/', 'idb'] },
  { files: 'protocol/', may: ['domain/', 'protocol/', 'zod/mini'] },
  { files: 'secrets/', may: ['domain/', 'secrets/', 'jose'] },
  { files: 'calendar/', may: ['domain/', 'ical-generator'] },
  { files: 'mail/', may: ['domain/', 'calendar/', 'mail/', 'locales/'] },
  { files: 'backend/backend', may: [], types: ['domain/', 'backend/people-backend'] },
  { files: 'backend/people-backend', may: [], types: ['domain/', 'backend/backend'] },
  { files: 'backend/checked-backend', may: backendPort },
  { files: 'backend/http-', may: ['domain/', 'protocol/', 'backend/', 'eventsource-parser', 'zod/mini'] },
  {
    files: 'backend/local-',
    may: ['domain/', 'repositories/', 'secrets/', 'calendar/', 'mail/', 'backend/'],
  },
  {
    files: 'server/sql/',
    may: ['domain/', 'server/sql/', 'server/optional-package', 'kysely', 'libsql', 'pg', 'node:'],
  },
  { files: 'server/mail/', may: ['domain/', 'server/mail/', 'server/optional-package', 'nodemailer'] },
  { files: 'server/node', may: ['server/', 'secrets/', '@hono/node-server', 'node:'] },
  {
    files: 'server/',
    may: ['domain/', 'protocol/', 'secrets/', 'calendar/', 'mail/', 'server/', 'hono', 'zod/mini'],
    never: ['server/sql/', 'server/mail/', 'server/node'],
  },
  { files: 'playback/', may: ['playback/', 'jose'], types: ['domain/'] },
  { files: 'locales/', may: ['locales/'] },
  { files: 'players/', may: ['players/'] },
  {
    // The embedded back end is loaded from here alone: see decision 16.
    files: 'ui/find-backend',
    may: [...backendPort, 'backend/local-backend', 'ui/'],
  },
  {
    files: 'ui/',
    may: [
      ...backendPort,
      'backend/checked-backend',
      'locales/',
      'players/',
      'ui/',
      'lit',
      '@lit/context',
      '@floating-ui/dom',
      '@tanstack/lit-virtual',
      'uqr',
    ],
  },
  {
    files: 'elements/sharing-provider/',
    may: [...backendPort, 'backend/checked-backend', 'backend/http-backend', 'ui/', 'lit', '@lit/context'],
  },
  {
    files: 'elements/',
    may: [...backendPort, 'ui/', 'locales/', 'players/', 'elements/', 'lit', '@lit/context', 'papaparse'],
    never: ['elements/sharing-provider/'],
  },
  { files: 'define-as', may: ['elements/', 'ui/'] },
  { files: 'define/', may: ['elements/', 'ui/', 'define/'] },
  {
    files: 'testing/msw',
    may: ['server/', 'domain/', 'testing/in-page', 'msw'],
  },
  {
    files: 'testing/',
    may: ['server/', 'repositories/', 'backend/', 'domain/', 'secrets/', 'protocol/', 'testing/'],
  },
  { files: 'doctor/', may: ['elements/', 'ui/', 'domain/', 'doctor/'] },
  { files: 'page', may: ['elements/', 'ui/', 'domain/', 'define-as', 'locales/'], types: backendPort },
  { files: 'index', may: ['page', 'doctor/'] },
];

/** Why a file of src may not import something, or null where it may. Both as in a path, `/` between folders. */
export function refusedImport(importer, imported, onlyTypes = false) {
  const row = importTable.find(({ files }) => importer.startsWith(files));
  if (!row) return `src/${importer} stands in no row of scripts/import-table.js.`;
  const matches = (name) =>
    name.endsWith('/') || name.endsWith(':')
      ? imported.startsWith(name)
      : imported === name || imported.startsWith(`${name}/`);
  const { may, types = [], never = [] } = row;
  if ((onlyTypes ? [...may, ...types] : may).some(matches) && !never.some(matches)) return null;
  const also = types.length > 0 ? `; as types ${types.join(', ')}` : '';
  return `${row.files} may not import ${imported}: it may import ${may.join(', ')}${also}.`;
}
