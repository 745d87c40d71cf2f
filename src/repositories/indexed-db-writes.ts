/** How records in IndexedDB change: in one transaction, told after the commit. */
import { tombstoneOf, type GuestLinkRecord } from '../domain/guest-link.js';
import type { HistoryNote } from '../domain/history.js';
import type { ParticipantRecord } from '../domain/participant.js';
import type { ChangeNotice, Claim, Judged, Try, Written } from '../domain/ports.js';
import type { BrowserDatabase } from './browser-database.js';
import type { LinkRow, PersonRow, Store, Write } from './browser-rows.js';
import { accessOf, findClaim, nextNote, nextPerson, startingWith } from './indexed-db-reads.js';
import { personRow } from './person-row.js';
import type { TabWatchers } from './tab-watchers.js';

/** Says that a step changed the medium, and whose pages have to know. */
export type Changed = (mediaId: string, concerns?: ChangeNotice['concerns']) => Promise<void>;

/** What a verb may touch: the transaction of one tab then waits for that of another. */
const records: Store[] = [
  'access',
  'links',
  'guests',
  'invites',
  'challenges',
  'mails',
  'pace',
  'blocks',
  'claims',
  'history',
  'tries',
];

export class RecordWrites {
  readonly #database: BrowserDatabase;
  readonly #watchers: TabWatchers;

  constructor(database: BrowserDatabase, watchers: TabWatchers) {
    this.#database = database;
    this.#watchers = watchers;
  }

  /** The step is taken once, and only a step that changed something is claimed. */
  claimed<Outcome>(
    claim: Claim,
    step: (tx: Write, changed: Changed) => Promise<Outcome>,
  ): Promise<Written<Outcome>> {
    return this.unclaimed(async (tx, changed): Promise<Written<Outcome>> => {
      const repeated = await findClaim(tx, claim);
      if (repeated) return repeated;
      return step(tx, async (mediaId, concerns) => {
        await tx.objectStore('claims').put(claim);
        if (claim.note) await addNote(tx, mediaId, claim.note);
        await changed(mediaId, concerns);
      });
    });
  }

  /** For what no request asks twice: time, mail, presence. */
  async unclaimed<T>(step: (tx: Write, changed: Changed) => Promise<T>): Promise<T> {
    const notices: ChangeNotice[] = [];
    const value = await this.#database.write(records, (tx) =>
      step(tx, async (mediaId, concerns = []) => {
        notices.push({ mediaId, revision: await raiseRevision(tx, mediaId), concerns });
      }),
    );
    for (const notice of notices) this.#watchers.tell(notice);
    return value;
  }
}

export async function addNote(tx: Write, mediaId: string, note: HistoryNote): Promise<void> {
  await tx.objectStore('history').put({ mediaId, seq: await nextNote(tx, mediaId), note });
}

export async function judgeTry(tx: Write, attempt: Try, changed: Changed): Promise<Judged> {
  const { bucket, isWrong, limit, window, now, told } = attempt;
  const tries = tx.objectStore('tries');
  const known = await tries.get(bucket);
  const { wrong, endsAt } = known && known.endsAt > now ? known : { wrong: 0, endsAt: now + window };
  if (wrong >= limit) return { outcome: 'too-many', retryAt: endsAt };
  if (isWrong) await tries.put({ bucket, wrong: wrong + 1, endsAt });
  if (isWrong && told && wrong + 1 === limit) {
    await addNote(tx, told.mediaId, told.note);
    await changed(told.mediaId);
  }
  return { outcome: 'judged' };
}

export async function putLink(tx: Write, link: GuestLinkRecord): Promise<void> {
  const row: LinkRow = link.deletedAt === null ? { link, listedIn: link.mediaId } : { link };
  await tx.objectStore('links').put(row);
}

export async function buryLink(tx: Write, link: GuestLinkRecord, at: number): Promise<void> {
  await putLink(tx, { ...tombstoneOf(link, at), policyRevision: link.policyRevision + 1 });
}

export async function changePerson(
  tx: Write,
  { guest, seq }: PersonRow,
  change: Partial<ParticipantRecord>,
): Promise<void> {
  await tx.objectStore('guests').put(personRow({ ...guest, ...change }, seq));
}

/** A new person, or all of one who is known. */
export async function putPerson(tx: Write, person: ParticipantRecord): Promise<void> {
  const known = await tx.objectStore('guests').get(person.id);
  const seq = known?.seq ?? (await nextPerson(tx, person.mediaId));
  await tx.objectStore('guests').put(personRow(person, seq));
}

/** What was decided on a link of this medium is decided again. A tombstone has no rules that could change. */
export async function raisePolicy(tx: Write, mediaId: string): Promise<void> {
  for (const { link } of await tx.objectStore('links').index('listed').getAll(startingWith(mediaId))) {
    await putLink(tx, { ...link, policyRevision: link.policyRevision + 1 });
  }
}

async function raiseRevision(tx: Write, mediaId: string): Promise<number> {
  const before = await accessOf(tx, mediaId);
  const revision = before.revision + 1;
  await tx.objectStore('access').put({ ...before, revision });
  return revision;
}
