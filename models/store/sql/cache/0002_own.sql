-- SPDX-FileCopyrightText: Leadlight contributors
-- SPDX-License-Identifier: Apache-2.0
-- The user's own data as it shows (architecture D5): outbox.db is locked by its writer, so readers find here what it
-- means for each conversation. All of it can be made anew from outbox.db.

-- Which outbox was folded in, and up to which of its revisions.
ALTER TABLE state ADD COLUMN own_birth INTEGER;
ALTER TABLE state ADD COLUMN own_revision INTEGER NOT NULL DEFAULT 0;

-- due_at: end of the clock that runs, or that ran until done_at.
ALTER TABLE conversation ADD COLUMN unseen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN seen_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN seen_at INTEGER;
ALTER TABLE conversation ADD COLUMN due_at INTEGER;
ALTER TABLE conversation ADD COLUMN done_at INTEGER;
ALTER TABLE conversation ADD COLUMN done_channel TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN remind_at INTEGER;

DROP INDEX conversation_spine;
CREATE INDEX conversation_spine
    ON conversation(tkey, num, status, crm_state, score, unseen, due_at, done_at, remind_at);

-- The newest lines of the local history; number as in outbox.db.
CREATE TABLE history(
    num INTEGER NOT NULL REFERENCES conversation(num),
    number INTEGER NOT NULL,
    at INTEGER,
    kind TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL,
    PRIMARY KEY (num, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE view(
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL
) STRICT;
