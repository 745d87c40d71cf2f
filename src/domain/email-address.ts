/**
 * What an email address is and when two are the same.
 *
 * The pattern is the one of the HTML standard (input type=email), so that a field and the server
 * agree; the domain may be international and is compared in its ASCII form (IDNA, RFC 5891).
 */
const local = /^[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Most addresses: written as they are kept. What IDNA makes of `xn--` is another matter. */
const plainAddress =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const ascii = /^[ -~]*$/;
const maxLength = 254; // RFC 5321, 4.5.3.1.3, less the two angle brackets

/** The address as it is kept and mailed: trimmed, Unicode composed, domain in ASCII. Null if it is none. */
export function parseEmailAddress(typed: string): string | null {
  // Lists have thousands, and the long way costs more than all the rest of reading them.
  if (plainAddress.test(typed) && typed.length <= maxLength && !typed.includes('xn--')) return typed;
  const text = typed.trim().normalize('NFC');
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > maxLength) return null;
  const name = text.slice(0, at);
  const domain = asciiDomain(text.slice(at + 1));
  if (!local.test(name) || domain === null) return null;
  // An international domain is longer in ASCII, and that is what is mailed.
  const address = `${name}@${domain}`;
  return address.length > maxLength ? null : address;
}

/**
 * What two spellings of one address have in common: letter case does not tell people apart.
 * Dots and plus tags do: whether they matter is the receiving server's own affair (RFC 5321, 2.3.11).
 */
export function emailKey(address: string): string {
  if (ascii.test(address)) return address.toLowerCase();
  return address.normalize('NFC').replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    // A look-alike whose lower case begins in ASCII (the dotted capital I) must not become somebody else's "i".
    return letter > '\x7f' && lower <= '\x7f' ? letter : lower;
  });
}

/** A domain in ASCII and lower case (IDNA); null for what is none. */
export function asciiDomain(domain: string): string | null {
  // A URL's host is the one IDNA implementation that every platform has; what it would read as
  // more than a host (port, path, user) is refused before it gets there.
  if (/[\s/?#@:[\]\\%]/u.test(domain)) return null;
  let host: string;
  try {
    host = new URL(`http://${domain}/`).hostname;
  } catch {
    return null;
  }
  const labels = host.split('.');
  if (labels.length < 2 || !labels.every((part) => label.test(part))) return null;
  // An IPv4 host is no mail domain; WHATWG URLs read "1.2" as one.
  return /^\d+$/.test(labels.at(-1)!) ? null : host;
}
