// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/writeaction.h"

#include "app/demo/crmtables.h"
#include "app/demo/wire.h"

namespace leadlight::demo {

namespace {

/// The text between the quotes of a strong entity tag of ours; empty for anything else.
QString strongTag(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    if (text.size() < 3 || !text.startsWith('"') || !text.endsWith('"'))
        return {};
    const QString tag = QString::fromLatin1(text.mid(1, text.size() - 2));
    return Id<struct TagTag>{tag}.isValid() ? tag : QString();
}

Problem refusal(ProblemCode code, const QString &detail, const QString &pointer = {}, const QString &place = {})
{
    Problem problem{code, detail, {}, 0};
    if (!pointer.isEmpty())
        problem.places.push_back({pointer, place});
    return problem;
}

QString textOf(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

} // namespace

QStringList writeCommands()
{
    QStringList names;
    for (const auto &[kind, name] : Names<WriteKind>::table)
        names.append(QString::fromLatin1(name));
    return names;
}

WriteAction::WriteAction(Database &database, Writing &writing, const Ask &ask, const Viewer &viewer, Instant now)
    : m_database(database),
      m_writing(writing),
      m_ask(ask),
      m_viewer(viewer),
      m_hand{viewer.name, now},
      m_id(ask.captures.value(0)),
      m_noteId(ask.captures.value(1))
{
}

WriteAction::Outcome WriteAction::run(WriteKind kind)
{
    const bool hasBody = kind != WriteKind::ClearLink && kind != WriteKind::NoteDelete;
    if (auto problem = hasBody ? readBody() : std::nullopt)
        return *problem;
    if (auto problem = readPrecondition())
        return *problem;
    if (auto problem = readConversation())
        return *problem;
    switch (kind) {
    case WriteKind::Link:
        return link();
    case WriteKind::ClearLink:
        return clearLink();
    case WriteKind::Status:
        return setStatus();
    case WriteKind::CrmRetry:
        return retryCrm();
    case WriteKind::Note:
        return putNote();
    case WriteKind::NoteDelete:
        return deleteNote();
    case WriteKind::Unknown:
        break;
    }
    return refusal(ProblemCode::NotFound, QStringLiteral("There is no such command."));
}

std::optional<Problem> WriteAction::readBody()
{
    if (mediaTypeOf(m_ask.contentType) != "application/json")
        return refusal(ProblemCode::UnsupportedMediaType, QStringLiteral("The body must be application/json."));
    auto body = jsonBody(m_ask);
    if (const auto *problem = std::get_if<Problem>(&body))
        return *problem;
    m_body = std::get<QJsonObject>(std::move(body));
    return std::nullopt;
}

std::optional<Problem> WriteAction::readPrecondition()
{
    m_ifNew = m_ask.ifNoneMatch.trimmed() == "*";
    m_ifMatch = strongTag(m_ask.ifMatch);
    const bool both = !m_ask.ifMatch.isEmpty() && !m_ask.ifNoneMatch.isEmpty();
    if (both || (!m_ask.ifMatch.isEmpty() && m_ifMatch.isEmpty())) {
        return refusal(ProblemCode::InvalidRequest, QStringLiteral("If-Match must be one strong entity tag."),
                       QStringLiteral("If-Match"), QStringLiteral("invalid"));
    }
    if (!m_ask.ifNoneMatch.isEmpty() && !m_ifNew) {
        return refusal(ProblemCode::InvalidRequest, QStringLiteral("If-None-Match can only be *."),
                       QStringLiteral("If-None-Match"), QStringLiteral("invalid"));
    }
    return std::nullopt;
}

std::optional<Problem> WriteAction::readConversation()
{
    auto found = findLive(m_database, ObjectType::Conversation, m_id);
    if (auto *problem = std::get_if<Problem>(&found))
        return *problem;
    m_data = objectOf(std::get<StoredObject>(found));
    m_record = recordFromJson(m_data);
    return std::nullopt;
}

Problem WriteAction::stale(const QString &rev, const QJsonValue &value, const char *facet) const
{
    const bool isNote = qstrcmp(facet, noteFacet) == 0;
    FacetChange change = m_database.lastChange(isNote ? m_noteId : m_id, facet);
    if (!change.at.isSet() && qstrcmp(facet, linkFacet) == 0)
        change = {m_record.card.link.linkedBy, m_record.card.link.linkedAt};
    if (!change.at.isSet() && isNote)
        change.at = noteFromJson(value.toObject()).updatedAt;
    if (!change.at.isSet())
        change.at = m_record.card.createdAt;
    QJsonObject current{{QStringLiteral("value"), value}, {QStringLiteral("rev"), rev}};
    if (!change.by.isEmpty())
        current.insert(QLatin1String("by"), change.by);
    if (change.at.isSet())
        current.insert(QLatin1String("at"), wireTime(change.at));
    Problem problem = refusal(ProblemCode::Stale, QStringLiteral("Somebody has changed this since you saw it."));
    problem.current = current;
    return problem;
}

std::optional<Problem> WriteAction::mismatch(const QString &rev, const QJsonValue &value, const char *facet) const
{
    if (m_ifMatch.isEmpty()) {
        return refusal(ProblemCode::PreconditionRequired,
                       QStringLiteral("If-Match must name the revision that is to be changed."));
    }
    if (m_ifMatch == rev)
        return std::nullopt;
    return stale(rev, value, facet);
}

QString WriteAction::facetRev(const char *facet) const
{
    const auto stored = m_database.find(ObjectType::Conversation, m_id);
    const QJsonObject data = stored ? objectOf(*stored) : QJsonObject();
    return qstrcmp(facet, linkFacet) == 0 ? textOf(data.value(QLatin1String("link")).toObject(), "rev")
                                          : textOf(data, "statusRev");
}

WriteAction::Outcome WriteAction::setStatus()
{
    const auto status = Named<Status>::fromText(textOf(m_body, "status"));
    if (!status.isKnown()) {
        return refusal(ProblemCode::Validation, QStringLiteral("status must be open, closed or archived."),
                       QStringLiteral("/status"), QStringLiteral("invalid"));
    }
    const QJsonObject value{{QStringLiteral("status"), m_record.card.status.text}};
    if (auto problem = mismatch(textOf(m_data, "statusRev"), value, statusFacet))
        return *problem;
    const bool change = !(m_record.card.status == status);
    if (change) {
        m_record.card.status = status;
        m_writing.put(m_record, m_hand);
    }
    return WriteEnd{change, false, facetRev(statusFacet), {}};
}

std::optional<Problem> WriteAction::linkMismatch() const
{
    const QJsonObject link = m_data.value(QLatin1String("link")).toObject();
    const bool none = m_record.card.link.state == LinkState::None;
    return mismatch(textOf(link, "rev"), QJsonObject{{QStringLiteral("link"), none ? QJsonValue() : QJsonValue(link)}},
                    linkFacet);
}

WriteAction::Outcome WriteAction::link()
{
    CrmTables crm(m_writing);
    const QJsonValue accountId = m_body.value(QLatin1String("accountId"));
    const bool withAccount = !accountId.isNull() && !accountId.isUndefined();
    auto entry = crm.contact(ContactId{textOf(m_body, "contactId")});
    if (!entry) {
        return refusal(ProblemCode::UnknownContact, QStringLiteral("There is no contact with this id."),
                       QStringLiteral("/contactId"), QStringLiteral("unknown"));
    }
    const AccountId wanted = withAccount ? AccountId{accountId.toString()} : entry->contact.primaryAccountId;
    const auto account = wanted.isEmpty() ? std::nullopt : crm.account(wanted);
    if (withAccount && !account) {
        return refusal(ProblemCode::UnknownAccount, QStringLiteral("There is no account with this id."),
                       QStringLiteral("/accountId"), QStringLiteral("unknown"));
    }
    if (auto problem = linkMismatch())
        return *problem;

    Contact &contact = entry->contact;
    Link link;
    link.state = LinkState::Linked;
    link.origin = LinkOrigin::Manual;
    link.reasons = matchOf(m_record.insights.visitor, contact).reasons;
    link.contactId = contact.id;
    link.contactName = contact.name;
    link.contactEmail = contact.email;
    link.accountId = account ? account->id : AccountId();
    link.accountName = account ? account->name : QString();
    link.linkedBy = m_hand.by;
    link.linkedAt = m_hand.at;
    const Link &before = m_record.card.link;
    const bool contactMoves = withAccount && contact.primaryAccountId != wanted;
    const bool linkMoves = before.state != link.state || before.origin != link.origin
        || before.contactId != link.contactId || before.accountId != link.accountId;
    if (!contactMoves && !linkMoves)
        return WriteEnd{false, false, facetRev(linkFacet), {}};
    if (contactMoves) {
        contact.primaryAccountId = wanted;
        crm.updateContact(*entry);
    }
    m_record.card.link = link;
    m_record.card.crm = {SyncState::Pending, {}, {}, {}, m_hand.at, {}};
    m_writing.setLinkCleared(m_id, false);
    m_writing.put(m_record, m_hand);
    m_writing.queueCrm(m_id, CrmFault::None);
    return WriteEnd{true, false, facetRev(linkFacet), {}};
}

WriteAction::Outcome WriteAction::clearLink()
{
    if (auto problem = linkMismatch())
        return *problem;
    if (m_record.card.link.state == LinkState::None)
        return WriteEnd{false, false, facetRev(linkFacet), {}};
    m_record.card.link = {};
    m_writing.setLinkCleared(m_id, true);
    // What was sent to the CRM stays sent; what was waiting for a decision or a turn waits no longer.
    if (m_record.card.crm.state == SyncState::Pending) {
        m_record.card.crm = {};
        m_writing.dropCrm(m_id);
    }
    m_writing.put(m_record, m_hand);
    return WriteEnd{true, false, facetRev(linkFacet), {}};
}

WriteAction::Outcome WriteAction::retryCrm()
{
    const Link &link = m_record.card.link;
    const bool byHand = link.state == LinkState::Linked && link.origin == LinkOrigin::Manual;
    const bool change = (belongsInCrm(m_record.insights) || byHand) && !m_writing.isCrmQueued(m_id);
    if (change) {
        m_record.card.crm = {SyncState::Pending, {}, {}, {}, m_hand.at, {}};
        m_writing.put(m_record, m_hand);
        m_writing.queueCrm(m_id, CrmFault::None);
    }
    const auto stored = m_database.find(ObjectType::Conversation, m_id);
    return WriteEnd{change, false, stored ? stored->rev : QString(), {}};
}

std::optional<Problem> WriteAction::textFault(const QString &text) const
{
    const qsizetype length = text.isValidUtf16() ? text.toUcs4().size() : 0;
    if (length >= 1 && length <= longestNote && !text.contains(QChar(u'\0')))
        return std::nullopt;
    return refusal(ProblemCode::Validation, QStringLiteral("text must be 1 to %1 characters long.").arg(longestNote),
                   QStringLiteral("/text"), QStringLiteral("length"));
}

Problem WriteAction::staleNote(const StoredObject &stored) const
{
    const QJsonObject note = objectOf(stored);
    QJsonValue value; // null: deleted
    if (!stored.deleted)
        value = QJsonObject{{QStringLiteral("text"), note.value(QLatin1String("text"))}};
    return stale(stored.rev, value, noteFacet);
}

WriteAction::Outcome WriteAction::putNote()
{
    const QString text = textOf(m_body, "text");
    if (!Id<struct NoteIdTag>{m_noteId}.isValid()) {
        return refusal(ProblemCode::Validation, QStringLiteral("A note's id is 1 to 64 letters, digits, - and _."),
                       QStringLiteral("noteId"), QStringLiteral("invalid"));
    }
    if (auto problem = textFault(text))
        return *problem;
    const auto stored = m_database.find(ObjectType::Note, m_noteId);
    if (stored && !stored->deleted && noteFromJson(objectOf(*stored)).conversation != m_record.card.id) {
        return refusal(ProblemCode::Validation, QStringLiteral("A note of another conversation has this id."),
                       QStringLiteral("noteId"), QStringLiteral("taken"));
    }
    if (!m_ifNew && m_ifMatch.isEmpty()) {
        return refusal(ProblemCode::PreconditionRequired,
                       QStringLiteral("If-None-Match: * for a new note, If-Match for another text."));
    }
    if (!m_ifNew)
        return stored ? editNote(*stored, text)
                      : Outcome(refusal(ProblemCode::NotFound, QStringLiteral("There is no note with this id.")));
    if (stored && !stored->deleted)
        return staleNote(*stored);
    const Instant now = m_hand.at;
    m_writing.put(DemoNote{m_noteId, m_record.card.id, text, m_viewer.name, m_viewer.id, now, now});
    m_writing.setLastChange(m_noteId, noteFacet, m_hand);
    return WriteEnd{true, true, m_database.find(ObjectType::Note, m_noteId)->rev, m_noteId};
}

WriteAction::Outcome WriteAction::editNote(const StoredObject &stored, const QString &text)
{
    if (stored.deleted || m_ifMatch != stored.rev)
        return staleNote(stored);
    DemoNote note = noteFromJson(objectOf(stored));
    if (note.text == text)
        return WriteEnd{false, false, stored.rev, m_noteId};
    note.text = text;
    note.updatedAt = m_hand.at;
    m_writing.put(note);
    m_writing.setLastChange(m_noteId, noteFacet, m_hand);
    return WriteEnd{true, false, m_database.find(ObjectType::Note, m_noteId)->rev, m_noteId};
}

WriteAction::Outcome WriteAction::deleteNote()
{
    const auto stored = m_database.find(ObjectType::Note, m_noteId);
    const bool elsewhere
        = stored && !stored->deleted && noteFromJson(objectOf(*stored)).conversation != m_record.card.id;
    if (!stored || elsewhere)
        return refusal(ProblemCode::NotFound, QStringLiteral("There is no note with this id."));
    if (m_ifMatch.isEmpty()) {
        return refusal(ProblemCode::PreconditionRequired,
                       QStringLiteral("If-Match must name the revision that is to be deleted."));
    }
    if (stored->deleted || m_ifMatch != stored->rev)
        return staleNote(*stored);
    m_writing.remove(ObjectType::Note, m_noteId, DeleteReason::Deleted, {}, m_hand.at);
    m_writing.setLastChange(m_noteId, noteFacet, m_hand);
    return WriteEnd{true, false, m_database.find(ObjectType::Note, m_noteId)->rev, {}};
}

} // namespace leadlight::demo
