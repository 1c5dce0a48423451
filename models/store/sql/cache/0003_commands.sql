-- SPDX-FileCopyrightText: Leadlight contributors
-- SPDX-License-Identifier: Apache-2.0
-- The row that shows is the server's with the user's pending commands folded over it (architecture D5).

-- outbox: what the card says about its commands (0 nothing … 3 needs you). overlaid: the server's own values differ
-- and lie in beneath.
ALTER TABLE conversation ADD COLUMN status_rev TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN link_rev TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN outbox INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN overlaid INTEGER NOT NULL DEFAULT 0;
CREATE INDEX conversation_outbox ON conversation(num) WHERE outbox <> 0 OR overlaid = 1;

CREATE TABLE beneath(
    num INTEGER PRIMARY KEY REFERENCES conversation(num),
    status TEXT NOT NULL,
    link_state TEXT NOT NULL,
    link_confidence INTEGER NOT NULL,
    link_reasons TEXT NOT NULL,
    link_origin TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    account_id TEXT NOT NULL,
    account_name TEXT NOT NULL,
    linked_by TEXT NOT NULL,
    linked_at INTEGER,
    crm_state TEXT NOT NULL,
    crm_cause TEXT NOT NULL,
    crm_detail TEXT NOT NULL,
    crm_request_id TEXT NOT NULL,
    crm_at INTEGER,
    crm_next_try_at INTEGER
) STRICT;

-- Notes as the server has them, and as they show. The place of a shown one is the rowid of its words.
CREATE TABLE note(
    id TEXT PRIMARY KEY, generation INTEGER NOT NULL, rev TEXT NOT NULL,
    conversation TEXT NOT NULL, text TEXT NOT NULL, author TEXT NOT NULL, created_at INTEGER, updated_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX note_conversation ON note(conversation);
CREATE TABLE note_shown(
    place INTEGER PRIMARY KEY,
    num INTEGER NOT NULL REFERENCES conversation(num),
    id TEXT NOT NULL,
    rev TEXT NOT NULL, text TEXT NOT NULL, author TEXT NOT NULL, created_at INTEGER, updated_at INTEGER,
    UNIQUE (num, id)
) STRICT;
CREATE VIRTUAL TABLE note_words USING fts5(text, content='', tokenize='ascii', prefix='2 3');

-- Outcomes that the feed told and this cache no longer folds, until outbox.db has written them down: no transaction
-- spans both files.
CREATE TABLE seen_command(
    id TEXT PRIMARY KEY, conversation TEXT NOT NULL, refused INTEGER NOT NULL, rev TEXT NOT NULL, problem TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Contacts and accounts to link to without a network. place: rises with each change, 0: words not yet made.
ALTER TABLE contact ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
CREATE INDEX contact_place ON contact(place);
CREATE INDEX account_place ON account(place);
CREATE VIRTUAL TABLE contact_words USING fts5(name, email, phone, company, content='', tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE account_words USING fts5(name, website, industry, content='', tokenize='ascii', prefix='2 3');

-- Older programs kept neither the facets' revisions nor notes: a new walk brings them while the rows stay readable.
DELETE FROM unknown_item WHERE type = 'note';
UPDATE state SET cursor = '', snapshot = 0;
