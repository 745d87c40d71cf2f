/** From each version of the stores to the next one. A step that has been published never changes. */
import type { IDBPDatabase } from 'idb';
import type { BrowserSchema, InviteRow, LinkRow, PersonRow, Transaction } from './browser-rows.js';
import { personRow } from './person-row.js';

type Step = (db: IDBPDatabase<BrowserSchema>, tx: Transaction<'versionchange'>) => void | Promise<void>;

export const upgrades: readonly Step[] = [
  (db) => {
    db.createObjectStore('access', { keyPath: 'mediaId' });
    db.createObjectStore('links', { keyPath: 'link.id' }).createIndex('listed', [
      'listedIn',
      'link.createdAt',
      'link.id',
    ]);
    const guests = db.createObjectStore('guests', { keyPath: 'guest.id' });
    guests.createIndex('of-medium', ['guest.mediaId', 'seq'], { unique: true });
    guests.createIndex('of-link', ['guest.mediaId', 'guest.linkId', 'seq']);
    guests.createIndex('present', ['presentIn', 'guest.linkId']);
    db.createObjectStore('blocks', { keyPath: ['mediaId', 'emailKey'] });
    db.createObjectStore('claims', { keyPath: ['caller', 'key'] }).createIndex('expires-at', 'expiresAt');
    db.createObjectStore('history', { keyPath: ['mediaId', 'seq'] });
    db.createObjectStore('tries', { keyPath: 'bucket' }).createIndex('ends-at', 'endsAt');
    db.createObjectStore('media', { keyPath: 'id' });
    db.createObjectStore('keys', { keyPath: 'name' });
  },

  // Invites, proofs, mail and people in a session. What is there is kept, and says what it did not say before.
  async (db, tx) => {
    const guests = tx.objectStore('guests');
    guests.createIndex('waiting', ['waitsIn', 'guest.linkId']);
    guests.createIndex('place', 'place');
    guests.createIndex('of-link-address', ['guest.linkId', 'guest.emailKey']);
    guests.createIndex('of-invite', 'guest.inviteId');
    guests.createIndex('of-user', ['guest.mediaId', 'guest.userId']);
    const invites = db.createObjectStore('invites', { keyPath: 'invite.id' });
    invites.createIndex('of-address', ['invite.mediaId', 'invite.emailKey'], { unique: true });
    for (const order of ['newest', 'name', 'email'] as const) invites.createIndex(order, order);
    const challenges = db.createObjectStore('challenges', { keyPath: 'id' });
    challenges.createIndex('of-address', ['mediaId', 'emailKey', 'createdAt']);
    challenges.createIndex('expires-at', 'expiresAt');
    const mails = db.createObjectStore('mails', { keyPath: 'mail.id' });
    mails.createIndex('due', 'due');
    mails.createIndex('settled', 'settled');

    const link = { approval: false, verifiesEmail: false, domains: null };
    for (let at = await tx.objectStore('links').openCursor(); at; at = await at.continue()) {
      await at.update({ ...at.value, link: { ...at.value.link, ...link } } satisfies LinkRow);
    }
    const person = { inviteId: null, userId: null, waiting: false, seats: 0, seenAt: null };
    for (let at = await guests.openCursor(); at; at = await at.continue()) {
      const { guest, seq } = at.value;
      await at.update(personRow({ ...guest, ...person }, seq) satisfies PersonRow);
    }
    for (let at = await tx.objectStore('history').openCursor(); at; at = await at.continue()) {
      await at.update({ ...at.value, note: { ...at.value.note, inviteId: null, count: null } });
    }
  },

  // Mail that nobody sends any further.
  (db) => {
    db.createObjectStore('mailbox', { keyPath: 'message.messageId' }).createIndex('at', 'at');
  },

  // Those who were invited at one moment stand in the order of their request.
  async (_db, tx) => {
    for (let at = await tx.objectStore('invites').openCursor(); at; at = await at.continue()) {
      const { invite } = at.value;
      const { mediaId, createdAt, id } = invite;
      const newest: InviteRow['newest'] = [mediaId, createdAt, 0, id];
      await at.update({ ...at.value, invite: { ...invite, position: 0 }, newest });
    }
  },

  // All tabs send mail at one pace.
  (db) => {
    db.createObjectStore('pace', { keyPath: 'name' });
  },

  // Codes for an address are counted over all media.
  (_db, tx) => {
    const challenges = tx.objectStore('challenges');
    challenges.deleteIndex('of-address');
    challenges.createIndex('of-address', ['emailKey', 'createdAt']);
  },
];
