/** Which wrong fields the form of a link can show, and which of them a change mends. */
import type { FieldError } from '../../domain/errors.js';
import { isSame, type Typed } from './typed-link.js';

/** The paths that stand in the form at first sight; all others are behind *More options*. */
const inSight: readonly string[] = ['name', 'maxUses', 'expiry', 'expiry.days', 'expiry.at'];
const behind: readonly string[] = [
  'startsAt',
  'capabilities',
  'domains.domains',
  'accessCode',
  'message',
  'terms',
  'fields',
];

/** Which typed parts a path speaks of. */
const parts: Readonly<Record<string, readonly (keyof Typed)[]>> = {
  name: ['name'],
  maxUses: ['maxUses'],
  expiry: ['expires'],
  'expiry.days': ['expires', 'days'],
  'expiry.at': ['expires', 'at', 'zone'],
  // A start after the end is mended at either.
  startsAt: ['starts', 'startsAt', 'startZone', 'expires', 'days', 'at', 'zone'],
  capabilities: ['capabilities'],
  'domains.domains': ['domainRule', 'domains'],
  accessCode: ['code', 'codeText'],
  message: ['message'],
  terms: ['terms'],
  fields: ['fields'],
};

/** Those that have a place in the form, named by that place: `fields.0.options.2` is wrong at `fields.0.options`. */
export function placed(fields: readonly FieldError[]): readonly FieldError[] {
  return fields.flatMap((wrong) => {
    const field = placeOf(wrong.field);
    return field === null ? [] : [{ ...wrong, field }];
  });
}

function placeOf(path: string): string | null {
  const nested = /^fields\.\d+\.(?:label|options)(?=\.|$)/.exec(path);
  if (nested) return nested[0];
  if (path.startsWith('expiry.') && !inSight.includes(path)) return 'expiry';
  if (path.startsWith('capabilities.')) return 'capabilities';
  if (/^domains\.domains\.\d+$/.test(path)) return path;
  return inSight.includes(path) || behind.includes(path) ? path : null;
}

export function isBehind({ field }: FieldError): boolean {
  return !inSight.includes(field);
}

/** What is still wrong: whatever has been touched is no longer said to be. */
export function stillWrong(wrong: readonly FieldError[], before: Typed, typed: Typed): readonly FieldError[] {
  return wrong.filter(({ field }) => {
    const [name = '', index] = field.split('.');
    if (name === 'fields' && index !== undefined) {
      return isSame(before.fields[Number(index)], typed.fields[Number(index)]);
    }
    // The number of a domain says nothing any more once one of them is typed anew.
    const path = name === 'domains' ? 'domains.domains' : field;
    return (parts[path] ?? []).every((part) => isSame(before[part], typed[part]));
  });
}
