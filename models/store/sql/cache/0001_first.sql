-- SPDX-FileCopyrightText: Leadlight contributors
-- SPDX-License-Identifier: Apache-2.0
-- The cache: a mirror of the server that may be thrown away at any time. Instants are milliseconds since 1970 or
-- NULL; names of closed enums are kept as their wire text, so that an unknown value survives (sync-and-trust P9).

-- One row: where pulling stands, what the whole is worth, and the mark by which we know our own file (M12).
CREATE TABLE state(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sentinel TEXT NOT NULL,
    revision INTEGER NOT NULL,
    cursor TEXT NOT NULL,
    epoch TEXT NOT NULL,
    snapshot INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    last_success INTEGER,
    digest_count INTEGER NOT NULL,
    digest_xor INTEGER NOT NULL,
    last_num INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    purge INTEGER NOT NULL,
    folding TEXT NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 'leadlight', 0, '', '', 0, 0, NULL, 0, 0, 0, 0, 0, '');

-- The visible row. tkey: time of the last message in 1/64 s since 2020-01-01, made unique by moving up; a new
-- message moves the row. num: the handle, never used twice. lag: its cached messages are behind the card.
CREATE TABLE conversation(
    tkey INTEGER PRIMARY KEY,
    num INTEGER NOT NULL UNIQUE,
    id TEXT NOT NULL UNIQUE,
    generation INTEGER NOT NULL,
    lag INTEGER NOT NULL,
    rev TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    company TEXT NOT NULL,
    status TEXT NOT NULL,
    score INTEGER,
    intent TEXT NOT NULL,
    sentiment TEXT NOT NULL,
    summary TEXT NOT NULL,
    message_count INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    messages_rev TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    last_message_at INTEGER,
    last_visitor_message_at INTEGER,
    created_at INTEGER,
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
-- Holds all that the spine and the facet counts read, so that neither touches the wide rows.
CREATE INDEX conversation_spine ON conversation(tkey, num, status, crm_state, score);
CREATE INDEX conversation_lag ON conversation(tkey) WHERE lag = 1;
CREATE INDEX conversation_lag_open ON conversation(tkey) WHERE lag = 1 AND status = 'open';
CREATE INDEX conversation_generation ON conversation(generation);

-- The cold part of a conversation, one versioned blob: nothing ever selects by it.
CREATE TABLE insight(
    num INTEGER PRIMARY KEY REFERENCES conversation(num),
    body BLOB NOT NULL
) STRICT;

-- How many conversations per status and CRM state; kept in the transaction that changes a row.
CREATE TABLE facet(
    status TEXT NOT NULL,
    crm_state TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (status, crm_state)
) STRICT, WITHOUT ROWID;

-- place: num * 2^20 + seq, also the rowid of message_words.
CREATE TABLE message(
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    agent_id TEXT NOT NULL,
    agent_name TEXT NOT NULL,
    text TEXT NOT NULL,
    sent_at INTEGER,
    rev TEXT NOT NULL
) STRICT;

-- How far the messages of a conversation are cached: without gap to `cached`, as of messages revision `rev`. Rows
-- beyond `cached` are of an older revision, still readable until the walk overwrites them.
CREATE TABLE transcript(
    num INTEGER PRIMARY KEY REFERENCES conversation(num),
    rev TEXT NOT NULL,
    cached INTEGER NOT NULL
) STRICT;

-- Full text without a copy of the text. The writer gives words that are folded and split already (domain
-- searchWords), so that the ascii tokenizer only has to cut at the blanks.
CREATE VIRTUAL TABLE card_words USING fts5(name, email, agent, summary, content='', tokenize='ascii', prefix='1 2 3');
CREATE VIRTUAL TABLE message_words USING fts5(text, content='', tokenize='ascii', prefix='2 3');

CREATE TABLE agent(
    id TEXT PRIMARY KEY, generation INTEGER NOT NULL, rev TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE contact(
    id TEXT PRIMARY KEY, generation INTEGER NOT NULL, rev TEXT NOT NULL,
    name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, company TEXT NOT NULL, job_title TEXT NOT NULL,
    primary_account_id TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE account(
    id TEXT PRIMARY KEY, generation INTEGER NOT NULL, rev TEXT NOT NULL,
    name TEXT NOT NULL, website TEXT NOT NULL, industry TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE viewer(
    id TEXT PRIMARY KEY, generation INTEGER NOT NULL, rev TEXT NOT NULL,
    name TEXT NOT NULL, role TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Puts of types that this version does not know, for a later one to read (P9).
CREATE TABLE unknown_item(
    type TEXT NOT NULL, id TEXT NOT NULL, generation INTEGER NOT NULL, rev TEXT NOT NULL,
    raw BLOB NOT NULL,
    PRIMARY KEY (type, id)
) STRICT, WITHOUT ROWID;

-- Puts that could not be read (P8). They are alive on the server, so they count in the digest.
CREATE TABLE quarantine(
    type TEXT NOT NULL, id TEXT NOT NULL, generation INTEGER NOT NULL, rev TEXT NOT NULL,
    raw BLOB NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (type, id)
) STRICT, WITHOUT ROWID;
