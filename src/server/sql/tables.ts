/** The tables, as Kysely types them. Times are milliseconds since 1970; lists of words are JSON. */
import type { Generated } from 'kysely';

export interface MediaTable {
  media_id: string;
  enabled: number;
  revision: number;
}

export interface LinksTable {
  id: string;
  media_id: string;
  name: string;
  max_uses: number | null;
  uses: number;
  /** Kept with each admission and each end, because counting a million takes a tenth of a second. */
  guests_in: Generated<number>;
  starts_at: number | null;
  expiry_kind: 'never' | 'at' | 'session-end';
  expires_at: number | null;
  capabilities: string;
  access_code: string | null;
  message: string | null;
  /** Every wording, as JSON. */
  terms: string;
  fields: string;
  approval: number;
  verifies_email: number;
  /** As JSON; null for everybody's. */
  domains: string | null;
  paused_at: number | null;
  deleted_at: number | null;
  last_used_at: number | null;
  created_at: number;
  kid: string;
  rotation: number;
  previous_valid_until: number | null;
  policy_revision: number;
}

export interface ParticipantsTable {
  /** Rises with each admission: pages of a list are cut by it. */
  seq: Generated<number>;
  id: string;
  media_id: string;
  link_id: string | null;
  invite_id: string | null;
  user_id: string | null;
  name: string;
  email: string;
  email_key: string;
  role: string;
  capabilities: string;
  identity: string;
  answers: string;
  accepted_terms: number | null;
  waiting: number;
  admitted_at: number;
  ended_at: number | null;
  end_reason: string | null;
  kid: string;
  seats: number;
  seen_at: number | null;
  host_role: string | null;
  /** Of name and address, as `searchKey` has them. */
  name_search: string;
  email_search: string;
}

export interface InvitesTable {
  id: string;
  media_id: string;
  email: string;
  email_key: string;
  first_name: string;
  last_name: string;
  role: string;
  message: string | null;
  locale: string;
  expiry_kind: 'never' | 'at' | 'session-end';
  expires_at: number | null;
  created_at: number;
  position: number;
  invited_by_id: string;
  invited_by_name: string | null;
  mail: string;
  mailed_at: number | null;
  mail_error: string | null;
  opened_at: number | null;
  accepted_at: number | null;
  declined_at: number | null;
  revoked_at: number | null;
  locked_at: number | null;
  failed_tries: number;
  kid: string;
  rotation: number;
  revision: number;
  /**
   * As `searchKey` has them: the address, the name from its first and from its last word, and what a list by name is in
   * the order of.
   */
  email_search: string;
  first_search: string;
  last_search: string;
  name_search: string;
  /** Where lists look for it (see invite-shelves.ts). */
  shelf: number;
}

export interface ChallengesTable {
  id: string;
  media_id: string;
  link_id: string | null;
  invite_id: string | null;
  email: string;
  email_key: string;
  is_mailed: number;
  created_at: number;
  expires_at: number;
  tries: number;
  used_at: number | null;
  kid: string;
}

/** The outbox. */
export interface MailsTable {
  id: string;
  media_id: string;
  kind: 'invite' | 'code';
  invite_id: string | null;
  challenge_id: string | null;
  locale: string;
  created_at: number;
  due_at: number;
  tries: number;
  state: 'queued' | 'sent' | 'failed';
}

export interface BlocksTable {
  media_id: string;
  email_key: string;
}

export interface IdempotencyTable {
  caller: string;
  key: string;
  body_digest: string;
  ids: string;
  expires_at: number;
}

export interface HistoryTable {
  seq: Generated<number>;
  media_id: string;
  action: string;
  at: number;
  actor_id: string;
  actor_name: string | null;
  link_id: string | null;
  participant_id: string | null;
  invite_id: string | null;
  count: number | null;
}

/** Wrong tries at what can be guessed; who tries at what is a digest. */
export interface TriesTable {
  bucket: string;
  wrong: number;
  ends_at: number;
}

/** When the next of something may happen, over all nodes. */
export interface PaceTable {
  name: 'mail';
  free_at: number;
}

export interface Tables {
  media: MediaTable;
  links: LinksTable;
  participants: ParticipantsTable;
  blocks: BlocksTable;
  idempotency: IdempotencyTable;
  history: HistoryTable;
  tries: TriesTable;
  invites: InvitesTable;
  challenges: ChallengesTable;
  mails: MailsTable;
  pace: PaceTable;
}

/** The names in the database, prefix included; to the compiler they are the plain ones. */
export type TableNames = { readonly [Table in keyof Tables]: Table };

/** Throws where the prefix is no plain identifier: it is written into statements. */
export function tableNames(prefix: string): TableNames {
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(prefix)) throw new TypeError(`Not a table prefix: ${prefix}`);
  const name = <Table extends keyof Tables>(table: Table) => `${prefix}${table}` as Table;
  return {
    media: name('media'),
    links: name('links'),
    participants: name('participants'),
    blocks: name('blocks'),
    idempotency: name('idempotency'),
    history: name('history'),
    tries: name('tries'),
    invites: name('invites'),
    challenges: name('challenges'),
    mails: name('mails'),
    pace: name('pace'),
  };
}
