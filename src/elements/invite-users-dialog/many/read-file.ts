/** The text of a file that somebody chose, in whatever way a spreadsheet program has written it. */

export type FileTrouble = 'spreadsheet' | 'too-large' | 'unreadable';
export type FileText = { readonly text: string } | { readonly trouble: FileTrouble };

/** A hundred thousand people with names take 6 MB. */
const mostBytes = 32 * 1024 * 1024;

/** How files begin that are no text: zipped ones, and those of older spreadsheets. */
const spreadsheets = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

export async function readFile(file: Blob): Promise<FileText> {
  if (file.size > mostBytes) return { trouble: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { trouble: 'unreadable' };
  }
  if (spreadsheets.some((head) => head.every((byte, at) => bytes[at] === byte)))
    return { trouble: 'spreadsheet' };
  return { text: decode(bytes) };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is not UTF-8 comes from a spreadsheet on Windows, as a rule.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
