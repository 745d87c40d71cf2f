/** What the compiler says of the files of a project that has installed the package. */
import path from 'node:path';
import ts from 'typescript';

/** By file. The project's own and the package's declarations; those of others are others' business. */
export function complaints(
  root: string,
  files: Readonly<Record<string, string>>,
  options: ts.CompilerOptions,
): Record<string, string[]> {
  const said: Record<string, string[]> = Object.fromEntries(Object.keys(files).map((name) => [name, []]));
  const names = Object.keys(files).map((name) => path.join(root, name));
  const program = ts.createProgram(names, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    jsx: ts.JsxEmit.ReactJSX,
    types: ['node'],
    typeRoots: [path.join(root, 'node_modules/@types')],
    ...options,
  });
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(root));
  const found = [
    ...program.getGlobalDiagnostics(),
    ...ours.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
  for (const { file, messageText } of found) {
    const name = file ? path.relative(root, file.fileName) : '';
    (said[name] ??= []).push(ts.flattenDiagnosticMessageText(messageText, '\n'));
  }
  return said;
}
