-- SPDX-FileCopyrightText: Leadlight contributors
-- SPDX-License-Identifier: Apache-2.0
-- The order by cause and the filter "cause:" are answered from the same index as every other list.
DROP INDEX conversation_spine;
CREATE INDEX conversation_spine
    ON conversation(tkey, num, status, crm_state, crm_cause, score, unseen, due_at, done_at, remind_at);
