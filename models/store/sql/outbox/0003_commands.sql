-- SPDX-FileCopyrightText: Leadlight contributors
-- SPDX-License-Identifier: Apache-2.0
-- What the user asked of the server. The id is the Idempotency-Key for the row's whole life (sync-and-trust section 3).

-- The last number given to a row, as its place or for the server's high-water mark; never given twice.
ALTER TABLE state ADD COLUMN last_number INTEGER NOT NULL DEFAULT 0;

-- place: the order of what was asked; a row that goes on for another one takes its place. follows: place of the own
-- row on the same facet that was under way when the user acted; its revision is the one to build on (O2).
-- facet: "status", "link", "crm", "note/<id>". body: the action as canonical JSON; sha256: over id, conversation and
-- body. undo: the action that brings back what the user saw. covered: it was sent before a walk began, so the feed may
-- not tell its outcome any more. ended_at: when nothing more could happen to it.
CREATE TABLE command(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place INTEGER NOT NULL,
    follows INTEGER NOT NULL,
    gesture TEXT NOT NULL,
    epoch TEXT NOT NULL,
    conversation TEXT NOT NULL,
    visitor TEXT NOT NULL,
    client_seq INTEGER NOT NULL,
    facet TEXT NOT NULL,
    body TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    base_value TEXT NOT NULL,
    base_rev TEXT NOT NULL,
    undo TEXT NOT NULL,
    created_at INTEGER,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    first_sent_at INTEGER,
    next_due INTEGER,
    problem TEXT NOT NULL,
    theirs TEXT NOT NULL,
    result_rev TEXT NOT NULL,
    crash_count INTEGER NOT NULL,
    rebased INTEGER NOT NULL,
    covered INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE INDEX command_conversation ON command(conversation, place, number);
CREATE INDEX command_state ON command(state, place);
CREATE INDEX command_due ON command(state, next_due);
CREATE INDEX command_sent ON command(state, first_sent_at);
CREATE INDEX command_gesture ON command(gesture);
