/**
 * The page that a mail's HTML part is. Mail programs take few style sheets, so what a mail cannot do without stands
 * with the elements; dark colours are in a sheet, which those that have a dark mode read.
 */
import type { MailWords } from './mail-words.js';
import { Markup, markup, type Content } from './markup.js';

type Side = 'left' | 'right';

const font = 'font-family: system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif';
const size = 'font-size: 16px; line-height: 24px';
const small = 'font-size: 14px; line-height: 20px';

const style = {
  body: `margin: 0; padding: 0; background: #f4f5f7; color: #1b1d22; ${font}; ${size}`,
  around: 'padding: 24px 12px',
  card: 'max-width: 504px; margin: 0 auto; padding: 28px; background: #ffffff; border-radius: 12px',
  paragraph: `margin: 0 0 16px; ${size}`,
  title: 'margin: 0 0 20px; font-size: 22px; line-height: 30px; font-weight: 600',
  label: `margin: 0; color: #5b606b; ${small}`,
  quote: (start: Side) =>
    `margin: 4px 0 20px; padding: 0; padding-${start}: 14px; border-${start}: 3px solid #c6cad2; ${size}`,
  button:
    'display: inline-block; padding: 12px 22px; border-radius: 8px; background: #2456d6; color: #ffffff; ' +
    `font-weight: 600; text-decoration: none; ${size}`,
  doing: 'margin: 24px 0',
  code:
    'margin: 0 0 20px; padding: 16px; border-radius: 8px; background: #f4f5f7; text-align: center; ' +
    'font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 34px; line-height: 40px; ' +
    'font-weight: 600; letter-spacing: 6px; user-select: all; -webkit-user-select: all',
  note: `margin: 0 0 8px; color: #5b606b; ${small}`,
};

const dark = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  div.around { padding: 12px 8px !important; }
  .card { padding: 20px 16px !important; }
}
@media (prefers-color-scheme: dark) {
  .around { background: #121317 !important; color: #eceef2 !important; }
  .card { background: #1d1f24 !important; }
  .quiet { color: #a7adb9 !important; }
  .code { background: #292c33 !important; }
  .quote { border-color: #4b515d !important; }
  .button { background: #8fb2ff !important; color: #0e1a38 !important; }
}
`;

export const paragraph = (content: Content) => markup`<p style="${style.paragraph}">${content}</p>`;
/** What somebody wrote of something, in its own direction, on the side where the mail begins. */
export const said = (lines: readonly string[], words: MailWords) =>
  markup`<p dir="auto" style="${style.paragraph}; text-align: ${startOf(words)}">${inLines(lines)}</p>`;
export const title = (content: Content) => markup`<h1 style="${style.title}">${content}</h1>`;
export const note = (content: Content) => markup`<p class="quiet" style="${style.note}">${content}</p>`;
export const fact = (label: string, value: Content) =>
  markup`<p class="quiet" style="${style.label}">${label}</p>${paragraph(value)}`;
export const button = (label: string, url: string) =>
  markup`<p style="${style.doing}"><a class="button" href="${url}" style="${style.button}">${label}</a></p>`;
// Digits read from left to right everywhere.
export const code = (digits: string) => markup`<p class="code" dir="ltr" style="${style.code}">${digits}</p>`;

/** What somebody wrote, line for line and in its own direction, beside the line that marks it. */
export const quote = (label: string, lines: readonly string[], words: MailWords) =>
  markup`<p class="quiet" style="${style.label}">${label}</p>
<blockquote class="quote" dir="auto" style="${style.quote(startOf(words))}; text-align: ${startOf(words)}">${inLines(lines)}</blockquote>`;

const startOf = ({ direction }: MailWords): Side => (direction === 'rtl' ? 'right' : 'left');

const inLines = (lines: readonly string[]): Content =>
  lines.map((line, index) => (index === 0 ? line : markup`<br>${line}`));

export function mailPage(subject: string, { lang, direction }: MailWords, content: Content): string {
  return markup`<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${new Markup(dark)}</style>
</head>
<body class="around" style="${style.body}">
<div class="around" dir="${direction}" lang="${lang}" style="${style.around}">
<div class="card" style="${style.card}">
${content}
</div>
</div>
</body>
</html>
`.text;
}
