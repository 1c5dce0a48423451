// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/api.h"
#include "app/demo/writing.h"

namespace leadlight::demo {

/// What a client may ask to be changed. Names because capabilities and the effect log tell them.
enum class WriteKind { Link, ClearLink, Status, CrmRetry, Note, NoteDelete, Unknown };

} // namespace leadlight::demo

namespace leadlight {
template <>
struct Names<demo::WriteKind> {
    static constexpr std::pair<demo::WriteKind, const char *> table[]
        = {{demo::WriteKind::Link, "link"},     {demo::WriteKind::ClearLink, "clear_link"},
           {demo::WriteKind::Status, "status"}, {demo::WriteKind::CrmRetry, "crm_retry"},
           {demo::WriteKind::Note, "note"},     {demo::WriteKind::NoteDelete, "note_delete"}};
};
} // namespace leadlight

namespace leadlight::demo {

/// The longest note in characters (Unicode code points).
inline constexpr int longestNote = 10'000;

/// How a write that was not refused ended. `rev` is its facet's afterwards.
struct WriteEnd {
    bool applied = false; ///< false: it was so already
    bool created = false;
    QString rev;
    QString note; ///< the note to show along; empty: none
};

/// One write, carried out inside a transaction that its caller commits together with the answer. It checks everything
/// before it changes anything, so that a refusal leaves nothing behind. It knows nothing of keys and retries.
class WriteAction final
{
public:
    using Outcome = std::variant<WriteEnd, Problem>;

    /// `ask` has the conversation's id, and for notes theirs, as captures.
    WriteAction(Database &database, Writing &writing, const Ask &ask, const Viewer &viewer, Instant now);

    [[nodiscard]] Outcome run(WriteKind kind);

private:
    [[nodiscard]] std::optional<Problem> readBody();
    [[nodiscard]] std::optional<Problem> readPrecondition();
    [[nodiscard]] std::optional<Problem> readConversation();
    [[nodiscard]] Outcome link();
    [[nodiscard]] Outcome clearLink();
    [[nodiscard]] Outcome setStatus();
    [[nodiscard]] Outcome retryCrm();
    [[nodiscard]] Outcome putNote();
    [[nodiscard]] Outcome editNote(const StoredObject &stored, const QString &text);
    [[nodiscard]] Outcome deleteNote();
    [[nodiscard]] std::optional<Problem> textFault(const QString &text) const;
    /// 428 without If-Match, 412 when it names another revision than `rev`.
    [[nodiscard]] std::optional<Problem> mismatch(const QString &rev, const QJsonValue &value, const char *facet) const;
    [[nodiscard]] std::optional<Problem> linkMismatch() const;
    [[nodiscard]] Problem stale(const QString &rev, const QJsonValue &value, const char *facet) const;
    [[nodiscard]] Problem staleNote(const StoredObject &stored) const;
    [[nodiscard]] QString facetRev(const char *facet) const;

    Database &m_database;
    Writing &m_writing;
    const Ask &m_ask;
    const Viewer &m_viewer;
    const FacetChange m_hand;
    QJsonObject m_body;
    QString m_ifMatch; ///< empty: not given
    bool m_ifNew = false;
    QString m_id;
    QString m_noteId;
    QJsonObject m_data;
    ConversationRecord m_record;
};

/// The names of all kinds.
[[nodiscard]] QStringList writeCommands();

} // namespace leadlight::demo
