/** Thousands of pasted addresses, read as guestlist does and in the shortest way there is. */
import { emailKey } from '../../../src/domain/email-address.ts';
import { readPeople } from '../../../src/elements/invite-users-dialog/many/read-people.ts';
import { InviteReview } from '../../../src/elements/invite-users-dialog/many/review.ts';
import { inSlices } from '../../../src/ui/in-slices.ts';

const options = { isRole: (text) => text === 'Viewer' };

/** As mail programs write them; every tenth twice, every hundredth none. */
const ways = [
  (address) => `Given Family <${address}>`,
  (address) => `Given Family <${address}>`,
  (address) => address,
  (address) => `"Family, Given" <${address}>`,
  (address) => `<${address}>`,
];
function addressAt(at) {
  const person = at % 10 === 9 ? at - 1 : at;
  return at % 100 === 98 ? `person.${at}` : `person.${person}@dept${person % 40}.example.org`;
}
const lists = {};
const tables = {};
globalThis.prepare = (count) => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  lists[count] = numbers.map((at) => ways[at % ways.length](addressAt(at))).join('\n');
  tables[count] = [
    'First name,Last name,Email,Role',
    ...numbers.map((at) => `Given,Family,${addressAt(at)},Viewer`),
  ].join('\n');
};

const textOf = (kind, count) => ({ list: lists, table: tables })[kind][count];

/** Milliseconds until all are parsed, and compared with each other and with who is invited already. */
globalThis.read = async (kind, count) => {
  const text = textOf(kind, count);
  const started = performance.now();
  const { people } = await readPeople(text, options);
  const seen = new Set(['person.1@dept1.example.org']);
  let repeated = 0;
  for (const { address } of people) {
    if (address === null) continue;
    const key = emailKey(address);
    if (seen.has(key)) repeated += 1;
    seen.add(key);
  }
  const time = performance.now() - started;
  if (people.length !== count || repeated < count / 15)
    throw new Error(`${people.length} people, ${repeated} twice`);
  return time;
};

const pattern = /^\s*(?:"?([^"<]*)"?\s*<)?([^\s<>@]+@[^\s<>@]+\.[a-z]+)>?\s*$/i;
globalThis.split = (count) => {
  const started = performance.now();
  const found = [];
  for (const entry of lists[count].split(/\r?\n|;/)) {
    const parts = pattern.exec(entry);
    if (parts !== null) found.push({ name: parts[1] ?? '', address: parts[2] });
  }
  const time = performance.now() - started;
  if (found.length < count * 0.9) throw new Error(`${found.length} found`);
  return time;
};

/** The longest without a frame until there is a review, in milliseconds: so long the page shows nothing, and answers nobody. */
globalThis.longestGap = async (kind, count) => {
  let last = performance.now();
  let longest = 0;
  let isOver = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) requestAnimationFrame(look);
  };
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  last = performance.now();
  requestAnimationFrame(look);
  const { people } = await readPeople(textOf(kind, count), options);
  const review = new InviteReview({
    role: 'viewer',
    roleNamed: (text) => (text === 'Viewer' ? 'viewer' : null),
  });
  await inSlices(review.fill(people), () => undefined);
  if (review.counts.ready < count / 2) throw new Error(`${review.counts.ready} are ready`);
  isOver = true;
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
  return longest;
};
