// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/schema.h"

namespace leadlight::demo {

namespace {

constexpr auto reading = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE object(
  number INTEGER PRIMARY KEY,
  type INTEGER NOT NULL,
  id TEXT NOT NULL,
  rev TEXT NOT NULL,
  position INTEGER NOT NULL UNIQUE,
  sort_key INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  merged_into TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER NOT NULL DEFAULT 0,
  data TEXT NOT NULL,
  search TEXT NOT NULL DEFAULT '',
  digits TEXT NOT NULL DEFAULT '',
  updated_at INTEGER NOT NULL DEFAULT 0,
  UNIQUE(type, id));
CREATE INDEX object_walk ON object(type, sort_key DESC, id) WHERE deleted = 0;
CREATE TABLE message(
  conversation INTEGER NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL,
  agent TEXT NOT NULL, agent_name TEXT NOT NULL, text TEXT NOT NULL, sent_at INTEGER NOT NULL, rev TEXT NOT NULL,
  PRIMARY KEY(conversation, seq)) WITHOUT ROWID;
CREATE TABLE lookup(kind INTEGER NOT NULL, value TEXT NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY(kind, value, number)) WITHOUT ROWID;
CREATE INDEX lookup_number ON lookup(number);
CREATE TABLE activity(contact TEXT NOT NULL, conversation TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,
  at INTEGER NOT NULL, last_seq INTEGER NOT NULL, PRIMARY KEY(contact, conversation)) WITHOUT ROWID;
CREATE TABLE crm_job(number INTEGER PRIMARY KEY, conversation TEXT NOT NULL UNIQUE, fault TEXT NOT NULL);
INSERT INTO meta VALUES('schema', 1), ('position', 0), ('floor', 0), ('count', 0), ('xor64', 0), ('conversations', 0);
)";

/// `facet`: who changed a part of an object last, by which hand (sync-and-trust P19). `cleared_link`: conversations
/// whose link a person took away. `command`: the final answers, with the feed position at which each was given;
/// `command_mark`: the highest client sequence number answered (P20, P21). `effect`: what really happened.
constexpr auto writes = R"(
CREATE TABLE facet(object TEXT NOT NULL, facet TEXT NOT NULL, by TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(object, facet)) WITHOUT ROWID;
CREATE TABLE cleared_link(conversation TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE command(
  number INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  client TEXT NOT NULL,
  key TEXT NOT NULL,
  hash TEXT NOT NULL,
  conversation TEXT NOT NULL,
  outcome TEXT NOT NULL,
  rev TEXT NOT NULL,
  problem TEXT NOT NULL,
  status INTEGER NOT NULL,
  answer TEXT NOT NULL,
  position INTEGER NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  UNIQUE(account, client, key));
CREATE INDEX command_feed ON command(account, client, position);
CREATE INDEX command_conversation ON command(conversation);
CREATE INDEX command_age ON command(at);
CREATE TABLE command_mark(account TEXT NOT NULL, client TEXT NOT NULL, conversation TEXT NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY(account, client, conversation)) WITHOUT ROWID;
CREATE TABLE effect(number INTEGER PRIMARY KEY, key TEXT NOT NULL, client TEXT NOT NULL, conversation TEXT NOT NULL,
  type TEXT NOT NULL, at INTEGER NOT NULL, seq INTEGER NOT NULL);
CREATE INDEX effect_age ON effect(at);
UPDATE meta SET value = 2 WHERE key = 'schema';
)";

} // namespace

const std::array<const char *, schemaVersion> schemaSteps{reading, writes};

} // namespace leadlight::demo
