// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "items/readworker.h"

#include <QObject>

#include <optional>

namespace leadlight {

class Transcript;

/// Keeps the transcript and the detail of the open conversation true to the cache. Reads the newest messages first,
/// then the older ones piece by piece; after a commit it reads what came, and, when something earlier may have
/// changed, walks over all of it again and changes only what differs.
class OpenKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Messages of the first read: more than a tall screen.
    static constexpr int firstSlice = 100;
    /// Messages of each later read: about a millisecond on either side.
    static constexpr int slice = 500;

    OpenKeeper(ReadWorker *worker, Transcript *transcript, QObject *parent);

    [[nodiscard]] const ConversationId &id() const { return m_id; }
    [[nodiscard]] const std::optional<ConversationDetail> &detail() const { return m_detail; }

    /// Empty closes.
    void open(const ConversationId &id);
    void apply(const ChangeSet &changes);
    /// Reads everything about it again and changes what differs.
    void readAgain();

Q_SIGNALS:
    void detailChanged();
    /// Where the cache keeps the open conversation; told with every read of its detail.
    void located(leadlight::RowHandle handle);
    /// The conversation is not in the cache (any more).
    void vanished();
    /// The server has messages that this device lacks.
    void wantsMessages(const leadlight::ConversationId &id);
    void failed(const leadlight::Error &error);

private:
    /// What the question on its way is for.
    enum class Reading : quint8 { Nothing, Newest, Older, News, Walk };

    void ask(Reading reading, bool detail, qint64 after, int limit);
    void goOn();
    void onAnswer(const leadlight::OpenAnswer &answer);
    void takeDetail(const ConversationDetail &detail);
    void takeSlice(const TranscriptSlice &slice);

    ReadWorker *m_worker;
    Transcript *m_transcript;
    ConversationId m_id;
    std::optional<ConversationDetail> m_detail;
    Ticket m_ticket = 0;
    Reading m_reading = Reading::Nothing;
    bool m_detailStale = false;
    bool m_newsStale = false; ///< messages may have come at the end
    bool m_hasOlder = false;  ///< messages before the first row are not read yet
    bool m_walking = false;   ///< what was read is being compared again, from the first row on
    qint64 m_walkedTo = 0;
    qint64 m_wantedTotal = -1; ///< asked for once per total, not with every answer
};

} // namespace leadlight
