/** The parts of a line of a pasted list, without what stands around them. */

/** White space, and what copying carries along unseen: marks of direction, joiners, the byte order mark. */
const blank = /[\s\p{Cf}]/u;
/** Before what is listed: signs, numbers, "To:". */
const bullet =
  /^(?:[•·▪◦‣●○■□➢✓✔►▶]\s*|(?:[-–—*>+]|\(?\d{1,6}[.)]|\(?[a-z][.)]|\p{L}[\p{L}-]{1,15}:)\s+|\d{1,6}\)\s*)+/u;
/** A part of a domain, and the sign around it. */
const mostLabel = 65;

/** Walks over the parts of a line, between separators that stand outside of quotes. */
export class Entries {
  text = '';
  /** What follows belongs to somebody else: not so after a comma or a tab, which also stand within one entry. */
  endsPerson = false;
  endsLine = false;
  readonly #line: string;
  readonly #unclosed = new Set<string>();
  #at = 0;

  constructor(line: string) {
    this.#line = line;
  }

  next(): boolean {
    if (this.endsLine) return false;
    const from = this.#at;
    const sign = this.#skipToSeparator();
    this.endsLine = sign === '';
    this.endsPerson = sign === ';' || sign === '；';
    this.text = cleaned(this.#line.slice(from, this.#at));
    this.#at += 1;
    return true;
  }

  #skipToSeparator(): string {
    for (; this.#at < this.#line.length; this.#at += 1) {
      const sign = this.#line[this.#at] ?? '';
      switch (sign) {
        case ',':
          if (this.#isDot()) break;
          return sign;
        case ';':
        case '\t':
        case '，':
        case '；':
        case '、':
          return sign;
        case '"':
          this.#skipQuoted('"');
          break;
        case '“':
          this.#skipQuoted('”');
          break;
      }
    }
    return '';
  }

  /** A comma that was meant as the dot of a domain: `name@example,org`. */
  #isDot(): boolean {
    const before = this.#line.slice(Math.max(0, this.#at - mostLabel), this.#at);
    const after = this.#line.slice(this.#at + 1, this.#at + 1 + mostLabel);
    return /@[\p{L}\p{N}-]+$/u.test(before) && /^[a-z]{2,24}(?![\p{L}\p{N}@.-])/u.test(after);
  }

  /** A quote in the middle of a word, or without an end, is a letter like others. */
  #skipQuoted(close: string): void {
    const before = this.#line[this.#at - 1];
    if (this.#unclosed.has(close) || (before !== undefined && /[^\s,;，；、(]/u.test(before))) return;
    let end = this.#line.indexOf(close, this.#at + 1);
    while (end > 0 && this.#line[end - 1] === '\\') end = this.#line.indexOf(close, end + 1);
    if (end < 0) this.#unclosed.add(close);
    else this.#at = end;
  }
}

export function cleaned(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  const bare = text.slice(from, to);
  return /^[a-z]{2}[^:]*$/i.test(bare) ? bare : bare.replace(bullet, '');
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 126 && blank.test(text.charAt(at)));
}
