-- SPDX-FileCopyrightText: Leadlight contributors
-- SPDX-License-Identifier: Apache-2.0
-- The user's own data: precious, never deleted by the program. So far only the mark by which we know our own file.
CREATE TABLE state(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sentinel TEXT NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 'leadlight');
