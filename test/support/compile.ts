/** What a compiler says of the files of a project that has installed the package. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export type Compiler = keyof typeof compilers;

const compilers = { 'TypeScript 7': 'typescript-7/bin/tsc', 'TypeScript 6': 'typescript/bin/tsc' };

/**
 * By file. The project's own and the package's declarations; those of others are others' business.
 * `options` as they stand in a tsconfig.json.
 */
export function complaints(
  root: string,
  files: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>>,
  compiler: Compiler = 'TypeScript 7',
): Record<string, string[]> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    types: ['node'],
    ...options,
  };
  const project = path.join(root, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  const args = [path.resolve('node_modules', compilers[compiler]), '-p', project, '--pretty', 'false'];
  const { stdout, status, error } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status === null) throw error ?? new Error('The compiler did not end.');
  const said: Record<string, string[]> = Object.fromEntries(Object.keys(files).map((name) => [name, []]));
  for (const line of stdout.split('\n')) {
    const [, name = '', text] = /^(?:([^ ].*?)\(\d+,\d+\): )?(error TS\d+: .*)/.exec(line) ?? [];
    const isOfOthers = /^\.\.|^node_modules\/(?!guestlist\/)/.test(name);
    if (text !== undefined && !isOfOthers) (said[name] ??= []).push(text);
  }
  return said;
}
