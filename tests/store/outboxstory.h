// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/ownstory.h"

/// What the tests of the outbox begin with: a profile with open conversations whose facets have revisions, and a server
/// that is a few lines of the test.
namespace leadlight::samples {

inline ConversationRecord served(int number, const char *rev = "r1", Status status = Status::Open,
                                 const char *statusRev = "s1")
{
    ConversationRecord record = plain(number, today, 2);
    record.card.rev = QLatin1String(rev);
    record.card.status = status;
    record.card.statusRev = QLatin1String(statusRev);
    record.card.link.rev = QStringLiteral("l1");
    return record;
}

inline Change noteOf(const char *id, const char *text, const char *rev = "n1", const char *conversation = "c-1")
{
    Note note;
    note.conversation.value = QLatin1String(conversation);
    note.text = QString::fromUtf8(text);
    note.author = QStringLiteral("Ann");
    note.createdAt = today;
    note.updatedAt = today;
    return {QStringLiteral("note"), QLatin1String(id), QLatin1String(rev), note};
}

inline ChangePage feed(std::vector<Change> changes, std::vector<CommandOutcome> outcomes = {})
{
    static int cursor = 1000;
    ChangePage page = pageOf(std::move(changes), QString::number(++cursor));
    page.outcomes = std::move(outcomes);
    return page;
}

inline ChangeSet act(Profile &profile, const ServerAction &action, const char *gesture = "g",
                     std::vector<ConversationId> ids = {first}, Instant now = birth)
{
    return done(profile.writer(), Act{QLatin1String(gesture), std::move(ids), action}, now);
}

inline ConversationDetail shown(Profile &profile, const ConversationId &id = first)
{
    const auto detail = profile.reader().detail(id);
    if (!detail)
        qFatal("detail: %s", qPrintable(detail.error().detail));
    return *detail;
}

inline CardRow cardOf(Profile &profile, const ConversationId &id = first)
{
    const RowHandle handle[]{shown(profile, id).handle};
    return profile.reader().cards(handle, {})->rows.at(0);
}

inline std::vector<OutboxRow> sendable(Profile &profile, Instant now = birth)
{
    const auto rows = profile.writer().sendable(now, now, 100);
    if (!rows)
        qFatal("sendable: %s", qPrintable(rows.error().detail));
    return *rows;
}

/// The only row that may go, on its way.
inline OutboxRow sendOne(Profile &profile, Instant now = birth)
{
    const auto rows = sendable(profile, now);
    if (rows.size() != 1)
        qFatal("%zu rows may go", rows.size());
    const auto row = profile.writer().beginSending(rows[0].id, now);
    if (!row)
        qFatal("beginSending: %s", qPrintable(row.error().detail));
    return *row;
}

inline CommandAnswer answerOf(CommandAnswer::Kind kind, const char *rev = "")
{
    CommandAnswer answer;
    answer.kind = kind;
    answer.rev = QLatin1String(rev);
    if (kind == CommandAnswer::Kind::Rejected)
        answer.error = Error{.kind = ErrorKind::Forbidden, .httpStatus = 403, .code = QStringLiteral("forbidden")};
    return answer;
}

inline ChangeSet settled(Profile &profile, const CommandId &id, const CommandAnswer &answer, Instant now = birth,
                         Instant due = birth)
{
    auto result = profile.writer().settle(id, answer, now, due);
    if (!result)
        qFatal("settle: %s", qPrintable(result.error().detail));
    return *std::move(result);
}

inline OutboxStatus outboxOf(Profile &profile)
{
    const auto status = profile.writer().outbox();
    if (!status)
        qFatal("outbox: %s", qPrintable(status.error().detail));
    return *status;
}

} // namespace leadlight::samples
