-- SPDX-FileCopyrightText: Leadlight contributors
-- SPDX-License-Identifier: Apache-2.0
-- What the user does that no server needs to know. Instants are milliseconds since 1970 or NULL; conversations are
-- named by their server id, because handles live no longer than the cache.

-- birth: when the profile began. revision: raised with every change that the cache repeats, so that a cache that
-- missed one is found out.
ALTER TABLE state ADD COLUMN birth INTEGER;
ALTER TABLE state ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

-- marked: 0 no word of the user, 1 "seen", 2 "unseen", said when marked_seq was the last message.
CREATE TABLE mark(
    conversation TEXT PRIMARY KEY,
    seen_seq INTEGER NOT NULL,
    seen_at INTEGER,
    marked INTEGER NOT NULL CHECK (marked BETWEEN 0 AND 2),
    marked_seq INTEGER NOT NULL,
    done_at INTEGER,
    done_channel TEXT NOT NULL,
    answered_due INTEGER,
    remind_at INTEGER
) STRICT, WITHOUT ROWID;

-- rev: the server's revision that made the change, so that applying a page again does not tell it twice; NULL for
-- what the user did.
CREATE TABLE history(
    number INTEGER PRIMARY KEY,
    conversation TEXT NOT NULL,
    rev TEXT,
    at INTEGER,
    kind TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL,
    UNIQUE (conversation, kind, rev)
) STRICT;

CREATE TABLE view(
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    query TEXT NOT NULL
) STRICT;

-- Opaque to the store: list position, widths.
CREATE TABLE kept(
    key TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
