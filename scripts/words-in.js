/** The words of a list in a source file, such as `export const roles = [...] as const`, each with what stands above it. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Of a list its words, of an object its names. */
export function wordsIn(file, name) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const declarations = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  const initializer = declarations.find((one) => one.name.getText() === name)?.initializer;
  if (initializer === undefined) throw new Error(`${file} has no ${name}.`);
  const value = ts.isAsExpression(initializer) ? initializer.expression : initializer;
  const nodes = ts.isArrayLiteralExpression(value) ? value.elements : value.properties;
  return nodes.map((node) => ({ word: (node.name ?? node).text, ...commentsAbove(node, source.text) }));
}

/** The docstring above a node, and the line comment above that, which begins a group. */
function commentsAbove(node, text) {
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const comments = ranges.map(({ pos, end }) => text.slice(pos, end));
  const docstring = comments.findLast((one) => one.startsWith('/**')) ?? '';
  return {
    description: docstring
      .replace(/^\/\*\*|\*\/$/g, '')
      .replace(/^\s*\* ?/gm, '')
      .replace(/\s+/g, ' ')
      .trim(),
    heading:
      comments
        .find((one) => one.startsWith('//'))
        ?.slice(2)
        .trim() ?? null,
  };
}
