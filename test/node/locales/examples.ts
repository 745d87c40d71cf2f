/** Calls every text of a language with examples: what each parameter stands for is known by its name in English. */
import type { Formats, PluralForms } from '../../../src/locales/texts.js';

export const now = Date.UTC(2031, 4, 17, 12);

/** Named as the parameters of the texts are in English. */
const examples: Readonly<Record<string, unknown>> = {
  ...{ who: 'ada@example.org', email: 'ada@example.org', address: 'ada@example.org', person: 'Ada' },
  ...{
    name: 'ada',
    by: 'bea',
    host: 'cleo',
    title: 'overture',
    role: 'a-role',
    here: 'one-role',
    there: 'another-role',
    what: 'a-verb',
    how: 'an-end',
  },
  ...{ state: 'a-state', search: 'gre', text: 'gre', url: 'https://example.org/#g=x', of: 'a-link' },
  ...{
    start: 'a-start',
    end: 'an-end',
    time: 'a-time',
    when: 'a-moment',
    length: 'a-length',
    code: '012345',
    columns: 'some-columns',
    why: 'a-reason',
    reasons: 'some-reasons',
  },
  ...{ abilities: 'abilities', domains: ['example.org', 'example.com'], rule: 'allow', all: 'paused' },
  ago: 'a-while',
  ...{ iso: new Date(now + 86_400_000).toISOString(), from: new Date(now + 86_400_000).toISOString(), now },
};

const numbers = [
  'count',
  'problems',
  'line',
  'done',
  'of',
  'left',
  'invited',
  'limit',
  'uses',
  'maximum',
  'number',
];
numbers.push('place', 'guestsIn', 'version', 'most', 'to', 'minutes', 'seconds', 'all', 'pending', 'links');

/** Where a name means something else than elsewhere, or where one call does not say all. */
const special: Readonly<Record<string, (count: number) => readonly unknown[][]>> = {
  'guest-access.outlookNobody': (count) => [
    [null, count],
    ['paused', count],
    ['expired', count],
    ['used-up', count],
  ],
  'guest-access.outlookOpen': (count) => [
    [{ approval: 'all', accessCode: false, places: null, until: null }],
    [{ approval: 'some', accessCode: true, places: count, until: 'session-end' }],
    [{ approval: 'none', accessCode: true, places: count, until: new Date(now).toISOString() }],
  ],
  'guest-access.uses': (count) => [
    [count, null],
    [3, count],
  ],
  'guest-access.domains': (count) => [
    ['allow', ['example.org']],
    ['block', ['example.org']],
    ['block', Array.from({ length: count }, (_, index) => `${index}.example.org`)],
  ],
  'guest-access.ends': () => [
    [new Date(now - 1).toISOString(), now],
    [new Date(now + 1).toISOString(), now],
  ],
  'guest-list.exporting': (count) => [[count]],
  'invite-list.invitation.greeting': () => [[''], ['ada']],
  'countdown.timeLeft': (count) => [
    [{ days: count, hours: 2, minutes: 3, seconds: 4 }],
    [{ days: 0, hours: count, minutes: 3, seconds: 4 }],
    [{ days: 0, hours: 0, minutes: count, seconds: 4 }],
    [{ days: 0, hours: 0, minutes: 0, seconds: count }],
  ],
  'join.usedUpBy': (count) => [
    [1, 1],
    [count, count],
    [2, 5],
  ],
  'proof.codeWrong': (count) => [[null], [0], [count]],
  'qr-code.name': () => [['a-link']],
  'share.invited': (count) => [[{ all: count, pending: 0 }], [{ all: 2000, pending: count }]],
};

/** Whose name or title may be missing. */
const nullable = ['by', 'name', 'host'];

export interface Recorded {
  readonly text: string;
  /** All forms of number that were chosen from. */
  readonly forms: readonly PluralForms[];
}

/** Numbers whose forms differ in some language: zero, one, two, a few, many, and what is none of these. */
export const counts = [0, 1, 2, 3, 11, 100, 5000];

/** What a text says of each set of examples, the same ones for every language. */
export function sayings(
  path: string,
  english: (...asked: never[]) => string,
  text: (...asked: never[]) => string,
  lang: string,
): Recorded[] {
  return counts.flatMap((count) => argumentsOf(path, english, count).map((asked) => say(text, asked, lang)));
}

function say(text: (...asked: never[]) => string, asked: readonly unknown[], lang: string): Recorded {
  const forms: PluralForms[] = [];
  const formats: Formats = {
    number: (value) => new Intl.NumberFormat(lang).format(value),
    date: () => 'a-date',
    plural(value, all) {
      forms.push(all);
      return all[new Intl.PluralRules(lang).select(value)] ?? all.other;
    },
  };
  return { text: String(Reflect.apply(text, null, [...asked, formats])), forms };
}

function argumentsOf(path: string, english: (...asked: never[]) => string, count: number): unknown[][] {
  const chosen = special[path]?.(count);
  if (chosen) return [...chosen].map((asked) => [...asked]);
  const names = namesOf(english).filter((name) => name !== 'formats' && !name.startsWith('{'));
  if (path.startsWith('fields.')) return [[{ minimum: count, maximum: count }]];
  const values = names.map((name) => exampleOf(path, name, count));
  const withNull = names.flatMap((name, index) =>
    nullable.includes(name) ? [values.map((value, at) => (at === index ? null : value))] : [],
  );
  const takesNull = /^(guest-history\.actions|mail|proof\.ask|waiting\.told)/.test(path);
  const nobody = path.startsWith('guest-history') ? withNull.slice(-1) : withNull;
  return [values, ...(takesNull && !(path.startsWith('guest-history') && names.length < 2) ? nobody : [])];
}

function exampleOf(path: string, name: string, count: number): unknown {
  const isCounted = numbers.includes(name) && !(name === 'all' && path.startsWith('guest-access'));
  if (isCounted) return count;
  if (name === '_' || name === '') return 'bea';
  if (!Object.hasOwn(examples, name)) throw new Error(`${path} has a parameter ${name} without an example.`);
  return examples[name];
}

/** Of `(count, formats) => …`, as it stands in the source. */
function namesOf(text: (...asked: never[]) => string): string[] {
  const [, inside = ''] = /^(?:async )?(?:function \w*)?\(([^=]*?)\)\s*(?:=>|\{)/s.exec(String(text)) ?? [];
  return inside
    .split(/,\s*(?![^{]*\})/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
