/** A plugin for Vite: css`…` and html`…` are written for readers, and shipped for browsers. */
import ts from 'typescript';

const tags = new Set(['css', 'html', 'svg']);

/**
 * Of style sheets comments go, and white space where it says nothing; of markup every run of white space
 * becomes one blank, which is what a browser makes of it. Only what stands in such a template is touched.
 *
 * @param {string} code
 */
export function minifyTemplates(code) {
  if (!/\b(css|html|svg) ?`/.test(code)) return code;
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.has(node.tag.getText())) {
      const small = node.tag.getText() === 'css' ? minifyCss : minifyMarkup;
      const pieces = ts.isNoSubstitutionTemplateLiteral(node.template)
        ? [node.template]
        : [node.template.head, ...node.template.templateSpans.map(({ literal }) => literal)];
      for (const piece of pieces) {
        // Without the quotes of the template: ` or } before, ` or ${ after.
        const [start, end] = [piece.getStart() + 1, piece.getEnd() - (isLast(piece) ? 1 : 2)];
        const [before, after] = [code.slice(start, end), small(code.slice(start, end))];
        changes.push({ start, end, text: after });
        // As many lines as before, so that source maps still hold.
        const lost = before.split('\n').length - after.split('\n').length;
        changes.push({ start: node.getEnd(), end: node.getEnd(), text: '\n'.repeat(lost) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let out = '';
  let at = 0;
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    out += code.slice(at, start) + text;
    at = end;
  }
  return out + code.slice(at);
}

/** @param {ts.Node} piece */
function isLast({ kind }) {
  return kind === ts.SyntaxKind.TemplateTail || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral;
}

/** The space around `+` and `-` in calc() and between compound selectors stays. What is a word needs no quotes. @param {string} css */
function minifyCss(css) {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/ > /g, '>')
    .replace(/=(['"])([a-z][a-z-]*)\1\]/g, '=$2]')
    .replace(/^ | $/g, '');
}

/** A value needs quotes for what would end it, and for what is put into it. @param {string} markup */
function minifyMarkup(markup) {
  return markup.replace(/\s+/g, ' ').replace(/ ([a-z-]+)="([^\s"'`=<>]+)"(?=[ >])/g, ' $1=$2');
}

const ours = /\/src\/.*\.ts$/;

export const viteMinifyTemplates = {
  name: 'minify-templates',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} code @param {string} id */
  transform: (code, id) => (ours.test(id) ? { code: minifyTemplates(code), map: null } : null),
};
