/**
 * Where somebody calls from, as wrong codes are counted by it (OWASP ASVS on throttling): who has many addresses or
 * connections is still one caller. Proxies name a node with its port, and IPv6 in brackets (RFC 7239, section 6). A
 * customer has a whole /64 of IPv6 at the least (RFC 6177), and takes another address of it for every guess.
 */
const ipv4 = /^(\d{1,3}(?:\.\d{1,3}){3})(?::[\w.-]+)?$/;
const ipv6 = /^([\da-f:.]+)(?:%[^\]]*)?$/i;
const bracketed = /^\[([^\]]*)\](?::[\w.-]+)?$/;

/** An IPv4 address, or the first half of an IPv6 one; what is neither stays as it is. */
export function callerNetwork(node: string): string {
  const plain = ipv4.exec(node)?.[1];
  if (plain && plain.split('.').every((part) => Number(part) <= 255)) return plain;
  const groups = groupsOf(bracketed.exec(node)?.[1] ?? node);
  if (!groups) return node;
  return mappedIpv4(groups) ?? `${groups.slice(0, 4).join(':')}::/64`;
}

/** The eight groups of an IPv6 address, in lower case and without leading zeros; null for anything else. */
function groupsOf(text: string): readonly string[] | null {
  const address = ipv6.exec(text)?.[1];
  const url = `http://[${address}]/`;
  if (!address || !URL.canParse(url)) return null;
  // The URL standard writes every address in one way, and IPv4 at its end as groups.
  const [head = [], tail = []] = new URL(url).hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean));
  const left = Array.from({ length: 8 - head.length - tail.length }, () => '0');
  return [...head, ...left, ...tail];
}

/** What `::ffff:192.0.2.1` stands for, as servers that listen on both name a caller by IPv4; null for any other. */
function mappedIpv4(groups: readonly string[]): string | null {
  if (groups.slice(0, 6).join(':') !== '0:0:0:0:0:ffff') return null;
  const bytes = groups.slice(6).flatMap((group) => {
    const value = parseInt(group, 16);
    return [value >> 8, value & 255];
  });
  return bytes.join('.');
}
