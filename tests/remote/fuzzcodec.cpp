// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzcodec.h"

#include "commands.h"

#include "remote/codec.h"
#include "remote/events.h"

#include <algorithm>

namespace leadlight::testing {

namespace {

void demand(bool held, const char *what)
{
    if (!held)
        qFatal("the codec let something through: %s", what);
}

void checkText(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        demand(!text.at(i).isNull(), "NUL");
        if (text.at(i).isHighSurrogate())
            demand(i + 1 < text.size() && text.at(++i).isLowSurrogate(), "lone high surrogate");
        else
            demand(!text.at(i).isLowSurrogate(), "lone low surrogate");
    }
}

void checkPage(const ChangePage &page)
{
    demand(!page.cursor.isEmpty(), "empty cursor");
    for (const Change &change : page.changes) {
        demand(AgentId{change.id}.isValid() && AgentId{change.type}.isValid(), "id");
        const auto *record = std::get_if<ConversationRecord>(&change.body);
        if (const auto *note = std::get_if<Note>(&change.body)) {
            demand(note->id.value == change.id && note->rev == change.rev && note->conversation.isValid(), "note");
            checkText(note->text);
        }
        if (!record)
            continue;
        demand(record->card.id.value == change.id && record->card.rev == change.rev, "identity");
        demand(record->card.messageCount >= 0 && record->card.lastSeq >= 0, "count");
        demand(record->card.agentId.isValid(), "agent id");
        for (const QString &text : {record->card.name, record->card.summary, record->card.status.text,
                                    record->card.crm.detail, record->insights.reasoning})
            checkText(text);
    }
    for (const CommandOutcome &outcome : page.outcomes)
        demand(outcome.id.isValid(), "outcome");
    for (const QuarantinedItem &item : page.quarantined) {
        demand(item.raw.size() <= 64 * 1024 && item.id.size() <= 64 && !item.reason.isEmpty(), "quarantine");
        checkText(item.id);
    }
}

void checkProblem(const Error &error)
{
    demand(error.kind != ErrorKind::Cancelled && error.code.size() <= 40, "problem");
    demand(error.retryAfterMs >= -1, "wait");
}

/// A yes needs a success that is ours; a choice for the user needs two sides.
void checkCommand(const QByteArray &body, const RawAnswer &answer, const OutboxRow &row)
{
    using Kind = CommandAnswer::Kind;
    const CommandAnswer told = readCommandAnswer(answer, row);
    const bool yes = told.kind == Kind::Applied || told.kind == Kind::Noop;
    demand(!yes || (answer.status < 300 && body.contains("eop")), "yes");
    demand(yes != told.error.has_value(), "reason");
    demand((told.kind == Kind::Stale) == told.current.has_value(), "current");
    if (told.conversation)
        demand(told.conversation->card.id == row.conversation, "conversation");
    if (told.note)
        checkText(told.note->text);
    if (told.current && told.current->value.note)
        checkText(told.current->value.note->text);
}

void checkStream(const QByteArray &bytes, qsizetype step)
{
    EventParser parser;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        for (const ServerEvent &event : parser.feed(bytes.mid(at, step)))
            demand(!event.id.contains(QChar(0)), "event id");
    }
}

RawAnswer believed(const QByteArray &body, int status, const QByteArray &type)
{
    return {.status = status,
            .sentId = "r",
            .echoedId = "r",
            .contentType = type,
            .retryAfter = body.left(32),
            .date = "Sun, 22 Nov 2026 14:05:00 GMT",
            .etag = body.right(16),
            .body = body};
}

} // namespace

void decodeAnything(const QByteArray &bytes)
{
    const int choice = bytes.isEmpty() ? 0 : static_cast<uchar>(bytes.back());
    const QByteArray body = bytes.left(bytes.size() - 1);
    const RawAnswer answer = believed(body, 200, "application/json");
    const std::vector<ServerAction> actions = everyAction();
    switch (choice % 10) {
    case 0:
    case 1:
    case 2:
        if (const Result<ChangePage> page = readChangePage(answer); page.ok())
            checkPage(*page);
        break;
    case 3:
    case 4:
        if (const Result<MessagePage> page = readMessagePage(answer, {QStringLiteral("c1")}, choice % 3); page.ok()) {
            for (const Message &message : page->items)
                checkText(message.text);
        }
        break;
    case 5:
        (void)readCapabilities(answer).ok();
        (void)readContacts(answer).ok();
        (void)readAccounts(answer).ok();
        break;
    case 6:
        checkProblem(readProblem(believed(body, 400 + choice, "application/problem+json")));
        break;
    case 7: {
        const OutboxRow row = rowOf(actions.at(static_cast<size_t>(choice / 10) % actions.size()));
        checkCommand(body, answer, row);
        break;
    }
    case 8: {
        const OutboxRow row = rowOf(actions.at(static_cast<size_t>(choice / 10) % actions.size()));
        const int status = choice % 20 < 10 ? 412 : 400 + choice / 10;
        checkCommand(body, believed(body, status, "application/problem+json"), row);
        break;
    }
    default:
        checkStream(body, 1 + choice / 10);
    }
}

} // namespace leadlight::testing
