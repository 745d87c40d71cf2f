/** What the site itself keeps: when sessions are, what people write and answer. Beside guestlist's database. */
import { openDatabase } from './database.js';

export const messageKinds = ['comment', 'chat', 'question'] as const;
export type MessageKind = (typeof messageKinds)[number];

export interface Message {
  readonly id: number;
  readonly kind: MessageKind;
  /** A member's name of sign-in, or a guest's id as their pass has it. */
  readonly author: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly answered: 0 | 1;
}

export interface Session {
  readonly startsAt: number;
  readonly ended: boolean;
}

export interface Attempt {
  readonly author: string;
  /** The chosen option of each question. */
  readonly given: readonly number[];
}

const tables = `
  create table if not exists words (medium text primary key, title text not null, description text not null);
  create table if not exists session (medium text primary key, starts_at integer not null, ended integer not null);
  create table if not exists message (
    id integer primary key autoincrement, medium text not null, kind text not null, author text not null,
    text text not null, at integer not null, answered integer not null default 0
  );
  create index if not exists message_medium on message (medium, id);
  create table if not exists vote (
    medium text not null, author text not null, option integer not null, primary key (medium, author)
  );
  create table if not exists attempt (
    medium text not null, author text not null, given text not null, primary key (medium, author)
  );
  create table if not exists visit (medium text not null, author text not null, primary key (medium, author));
`;

/** How many messages a page shows: the latest. */
const shown = 200;

export type Store = ReturnType<typeof openStore>;

export function openStore(file: string) {
  const db = openDatabase(file, tables);
  const all = <Row>(sql: string, ...values: unknown[]) => db.prepare(sql).all(...values) as Row[];
  const run = (sql: string, ...values: unknown[]) => void db.prepare(sql).run(...values);

  return {
    words: (medium: string) =>
      all<{ title: string; description: string }>(
        'select title, description from words where medium = ?',
        medium,
      )[0] ?? null,
    describe(medium: string, { title, description }: { title: string; description: string }): void {
      run('insert or replace into words values (?, ?, ?)', medium, title, description);
    },

    session(medium: string): Session | null {
      const [row] = all<{ starts_at: number; ended: number }>(
        'select starts_at, ended from session where medium = ?',
        medium,
      );
      return row ? { startsAt: row.starts_at, ended: row.ended === 1 } : null;
    },
    plan(medium: string, { startsAt, ended }: Session): void {
      run('insert or replace into session values (?, ?, ?)', medium, startsAt, ended ? 1 : 0);
    },

    /** Oldest first. */
    messages: (medium: string) =>
      all<Message>(
        `select id, kind, author, text, at, answered from message where medium = ? order by id desc limit ${shown}`,
        medium,
      ).reverse(),
    say(medium: string, { kind, author, text }: Pick<Message, 'kind' | 'author' | 'text'>): void {
      run(
        'insert into message (medium, kind, author, text, at) values (?, ?, ?, ?, ?)',
        medium,
        kind,
        author,
        text,
        Date.now(),
      );
    },
    markAnswered(medium: string, id: number): void {
      run("update message set answered = 1 where medium = ? and id = ? and kind = 'question'", medium, id);
    },

    votes: (medium: string) =>
      all<{ author: string; option: number }>('select author, option from vote where medium = ?', medium),
    vote(medium: string, author: string, option: number): void {
      run('insert or replace into vote values (?, ?, ?)', medium, author, option);
    },

    attempts: (medium: string): Attempt[] =>
      all<{ author: string; given: string }>(
        'select author, given from attempt where medium = ?',
        medium,
      ).map(({ author, given }) => ({ author, given: JSON.parse(given) as number[] })),
    keepAttempt(medium: string, { author, given }: Attempt): void {
      run('insert or replace into attempt values (?, ?, ?)', medium, author, JSON.stringify(given));
    },

    visit(medium: string, author: string): void {
      run('insert or ignore into visit values (?, ?)', medium, author);
    },
    visitors: (medium: string) =>
      all<{ author: string }>('select author from visit where medium = ?', medium).map(
        ({ author }) => author,
      ),

    close: () => void db.close(),
  };
}
