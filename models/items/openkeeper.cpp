// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/openkeeper.h"

#include "items/transcript.h"

#include <algorithm>

namespace leadlight {

OpenKeeper::OpenKeeper(ReadWorker *worker, Transcript *transcript, QObject *parent)
    : QObject(parent),
      m_worker(worker),
      m_transcript(transcript)
{
    connect(worker, &ReadWorker::openRead, this, &OpenKeeper::onAnswer);
}

void OpenKeeper::open(const ConversationId &id)
{
    m_id = id;
    m_detail.reset();
    m_ticket = 0;
    m_detailStale = m_newsStale = m_hasOlder = m_walking = false;
    m_wantedTotal = -1;
    m_transcript->clear();
    if (!id.isEmpty())
        ask(Reading::Newest, true, -1, firstSlice);
}

void OpenKeeper::apply(const ChangeSet &changes)
{
    if (m_id.isEmpty())
        return;
    if (changes.everything) {
        readAgain();
        return;
    }
    for (const RowChange &row : changes.rows) {
        if (row.id != m_id)
            continue;
        m_detailStale = true;
        m_newsStale = m_newsStale || row.touched.testFlag(Touched::Messages);
    }
    goOn();
}

void OpenKeeper::readAgain()
{
    if (m_id.isEmpty())
        return;
    m_detailStale = m_newsStale = true;
    goOn();
}

void OpenKeeper::ask(Reading reading, bool detail, qint64 after, int limit)
{
    m_reading = reading;
    if (detail)
        m_detailStale = false;
    m_ticket = m_worker->ask(OpenQuestion{.id = m_id, .detail = detail, .after = after, .limit = limit});
}

void OpenKeeper::goOn()
{
    if (m_ticket || m_id.isEmpty())
        return;
    if (m_newsStale) {
        m_newsStale = false;
        ask(Reading::News, m_detailStale, m_transcript->lastSeq(), slice);
    } else if (m_detailStale) {
        ask(Reading::Nothing, true, -1, 0);
    } else if (m_hasOlder) {
        const qint64 last = m_transcript->firstSeq() - 1;
        const qint64 after = std::max<qint64>(0, last - slice);
        ask(Reading::Older, false, after, int(last - after));
    } else if (m_walking) {
        ask(Reading::Walk, false, m_walkedTo, slice);
    }
}

void OpenKeeper::onAnswer(const OpenAnswer &answer)
{
    if (answer.ticket != m_ticket || m_id.isEmpty())
        return;
    m_ticket = 0;
    if (answer.error) {
        // The next commit that concerns the conversation tries again.
        m_hasOlder = m_walking = false;
        if (answer.error->kind == ErrorKind::NotFound)
            Q_EMIT vanished();
        else
            Q_EMIT failed(*answer.error);
        return;
    }
    if (answer.slice)
        takeSlice(*answer.slice);
    if (answer.detail)
        takeDetail(*answer.detail);
    goOn();
}

void OpenKeeper::takeDetail(const ConversationDetail &detail)
{
    Q_EMIT located(detail.handle);
    m_transcript->setFactors(detail.record.insights.factors);
    const bool same = m_detail && m_detail->handle == detail.handle && m_detail->record == detail.record
        && m_detail->own == detail.own && m_detail->history == detail.history;
    m_detail = detail;
    if (!same)
        Q_EMIT detailChanged();
}

void OpenKeeper::takeSlice(const TranscriptSlice &answer)
{
    const bool full = int(answer.messages.size()) == slice;
    m_transcript->merge(answer);
    switch (m_reading) {
    case Reading::Nothing:
        break;
    case Reading::Newest:
        m_hasOlder = m_transcript->firstSeq() > 1;
        break;
    case Reading::Older:
        // Nothing came: the cache holds no more, whatever the numbers say.
        m_hasOlder = !answer.messages.empty() && m_transcript->firstSeq() > 1;
        break;
    case Reading::News:
        m_newsStale = m_newsStale || full;
        // Which messages a commit touched is not told, and an edited one keeps its place.
        m_walking = true;
        m_walkedTo = std::max<qint64>(0, m_transcript->firstSeq() - 1);
        break;
    case Reading::Walk:
        m_walking = full;
        if (!answer.messages.empty())
            m_walkedTo = answer.messages.back().seq;
        if (!full && answer.cached == answer.total)
            m_transcript->truncateAfter(m_walkedTo);
        break;
    }
    if (answer.cached < answer.total && answer.total != std::exchange(m_wantedTotal, answer.total))
        Q_EMIT wantsMessages(m_id);
}

} // namespace leadlight
