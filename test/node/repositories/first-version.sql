-- A file as the first version of the tables left it: two links, a deleted one, and who came by them.
CREATE TABLE "guestlist_migrations" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null);
CREATE TABLE "guestlist_migrations_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null);
CREATE TABLE "guestlist_media" ("media_id" text primary key, "enabled" integer not null, "revision" bigint not null);
CREATE TABLE "guestlist_links" ("id" text primary key, "media_id" text not null, "name" text not null, "max_uses" integer, "uses" integer not null, "starts_at" bigint, "expiry_kind" text not null, "expires_at" bigint, "capabilities" text not null, "paused_at" bigint, "deleted_at" bigint, "last_used_at" bigint, "created_at" bigint not null, "kid" text not null, "rotation" integer not null, "previous_valid_until" bigint, "policy_revision" bigint not null);
CREATE TABLE "guestlist_participants" ("seq" integer primary key autoincrement, "id" text not null unique, "media_id" text not null, "link_id" text not null references "guestlist_links" ("id"), "name" text not null, "email" text not null, "email_key" text not null, "role" text not null, "capabilities" text not null, "identity" text not null, "admitted_at" bigint not null, "ended_at" bigint, "end_reason" text, "kid" text not null);
CREATE TABLE "guestlist_blocks" ("media_id" text not null, "email_key" text not null, constraint "guestlist_blocks_pk" primary key ("media_id", "email_key"));
CREATE TABLE "guestlist_idempotency" ("caller" text not null, "key" text not null, "body_digest" text not null, "ids" text not null, "expires_at" bigint not null, constraint "guestlist_idempotency_pk" primary key ("caller", "key"));
CREATE INDEX "guestlist_links_of_medium" on "guestlist_links" ("media_id", "created_at");
CREATE INDEX "guestlist_guests_of_medium" on "guestlist_participants" ("media_id", "seq");
CREATE INDEX "guestlist_guests_of_link" on "guestlist_participants" ("link_id", "seq");
CREATE INDEX "guestlist_guests_in" on "guestlist_participants" ("media_id", "link_id") where "ended_at" is null;
CREATE INDEX "guestlist_idempotency_ends" on "guestlist_idempotency" ("expires_at");

INSERT INTO guestlist_migrations VALUES ('0001-guest-links', '2026-11-18T09:00:00.000Z');
INSERT INTO guestlist_migrations_lock VALUES ('migration_lock', 0);
INSERT INTO guestlist_media VALUES ('lecture', 1, 9);
INSERT INTO guestlist_links VALUES
  ('open', 'lecture', 'Open day', NULL, 3, NULL, 'never', NULL, '["view","ask"]', NULL, NULL, 1300, 1000, 'k1', 0, NULL, 2),
  ('few', 'lecture', 'A few', 2, 1, 900, 'at', 4102444800000, '["view"]', 1500, NULL, 1400, 1001, 'k1', 1, 5000, 4),
  ('gone', 'lecture', '', NULL, 0, NULL, 'never', NULL, '["view"]', NULL, 1600, NULL, 1002, 'k1', 0, NULL, 2);
INSERT INTO guestlist_participants VALUES
  (1, 'ada', 'lecture', 'open', 'Ada', 'ada@example.org', 'ada@example.org', 'guest', '["view","ask"]', 'typed', 1100, NULL, NULL, 'k1'),
  (2, 'zoe', 'lecture', 'open', 'Zoë Ångström', 'Zoe@example.org', 'zoe@example.org', 'guest', '["view","ask"]', 'typed', 1200, NULL, NULL, 'k1'),
  (3, 'eve', 'lecture', 'open', 'Eve', 'eve@example.org', 'eve@example.org', 'guest', '["view","ask"]', 'typed', 1300, 1350, 'blocked', 'k1'),
  (4, 'ben', 'lecture', 'few', 'Ben', 'ben@example.org', 'ben@example.org', 'guest', '["view"]', 'typed', 1400, NULL, NULL, 'k1');
INSERT INTO guestlist_blocks VALUES ('lecture', 'eve@example.org');
INSERT INTO guestlist_idempotency VALUES ('caller', 'ada', 'digest', '["ada"]', 1937000000000);
