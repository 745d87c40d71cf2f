/** Markup of mails: whatever is put into it is text, unless it is markup of the same kind. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = string | Markup | null | readonly Content[];

/** Elements, and attributes in double quotes. */
export function markup(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(
    strings.reduce((before, string, index) => before + written(contents[index - 1] ?? null) + string),
  );
}

function written(content: Content): string {
  if (content === null) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'string') return content.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return content.map(written).join('');
}
