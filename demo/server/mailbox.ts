/** What the site has mailed, as whoever it was mailed to would find it. Beside the site's own database. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import type { SharingKeys } from '../../src/secrets/keys.js';
import { openDatabase } from './database.js';

export interface Address {
  readonly name: string;
  readonly address: string;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** As text: nothing else is attached to a mail of this site. */
  readonly content: string;
  readonly url: string;
}

export interface Mail {
  readonly id: string;
  readonly messageId: string;
  /** ISO 8601. */
  readonly at: string;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

type Kept = Omit<Mail, 'id' | 'attachments'> & {
  readonly attachments: readonly Omit<Attachment, 'url'>[];
};

const tables = `
  create table if not exists mail (
    id integer primary key autoincrement, message_id text not null unique, sealed text not null
  );
`;

/** How many are shown: the latest. */
const shown = 1000;

export type Mailbox = ReturnType<typeof openMailbox>;

/** Sealed with a key of the site's: links and codes are in it, and no file of the site's lets anybody in. */
export function openMailbox(file: string, keys: SharingKeys) {
  const db = openDatabase(file, tables);
  const { seal, open } = sealedWith(keys);
  const read = ({ id, sealed }: { id: number; sealed: string }): Mail[] => {
    const text = open(sealed);
    if (text === null) return [];
    const kept = JSON.parse(text) as Kept;
    const attachments = kept.attachments.map((attachment, index) => ({
      ...attachment,
      url: `/mail/${id}/${index}`,
    }));
    return [{ id: String(id), ...kept, attachments }];
  };

  return {
    /** One that comes again, under the id it came under before, is the same. */
    keep(mail: ParsedMail): void {
      const messageId = mail.messageId ?? crypto.randomUUID();
      const kept: Kept = {
        messageId,
        at: new Date().toISOString(),
        from: addressesOf(mail.from)[0] ?? { name: '', address: '' },
        to: addressesOf(mail.to),
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        html: mail.html || '',
        attachments: mail.attachments.map(({ filename, contentType, content }) => ({
          name: filename ?? 'file',
          type: contentType,
          content: content.toString('utf8'),
        })),
      };
      db.prepare('insert or ignore into mail (message_id, sealed) values (?, ?)').run(
        messageId,
        seal(JSON.stringify(kept)),
      );
    },
    /** Newest first; those after one that is known. */
    list: (after = 0): Mail[] =>
      (
        db
          .prepare(`select id, sealed from mail where id > ? order by id desc limit ${shown}`)
          .all(after) as Parameters<typeof read>[0][]
      ).flatMap(read),
    find(id: string): Mail | null {
      const row = db.prepare('select id, sealed from mail where id = ?').get(Number(id));
      return row ? (read(row as Parameters<typeof read>[0])[0] ?? null) : null;
    },
    close: () => void db.close(),
  };
}

function addressesOf(of: ParsedMail['to']): Address[] {
  return [of ?? []]
    .flat()
    .flatMap(({ value }) => value.map(({ name, address }) => ({ name, address: address ?? '' })));
}

/** AES-GCM: twelve bytes of its own for each text, sixteen that tell of a change, then the text; as base64. */
function sealedWith({ derivation: [{ secret }] }: SharingKeys) {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'the mailbox of the demo', 32));
  return {
    seal(text: string): string {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    /** Null where it was sealed with another key. */
    open(text: string): string | null {
      const sealed = Buffer.from(text, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
      decipher.setAuthTag(sealed.subarray(12, 28));
      try {
        return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        return null;
      }
    },
  };
}
