// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include "domain/outboxrules.h"

namespace leadlight {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 longestDelay = 5 * minute; ///< of an answer, while there are faults
constexpr int roundsOfDecisions = 6;

QString linkText(const Link &link)
{
    return link.state == LinkState::Linked ? link.contactId.value : u"-"_s;
}

QString inShort(const Conversation &card)
{
    return QStringList{card.rev,      card.status.text,      card.statusRev,     linkText(card.link),
                       card.link.rev, card.link.contactName, card.crm.state.text}
        .join(u' ');
}

QString noteText(const std::vector<Note> &notes, const QString &id)
{
    const auto found = std::ranges::find(notes, NoteId{id}, &Note::id);
    return found == notes.end() ? u"-"_s : found->text;
}

QString facetOfRow(const QString &conversation, const ServerAction &action)
{
    return conversation + u'/' + facetKey(action);
}

} // namespace

/// What the server has now, after whatever has just happened.
void Schedule::noteServer()
{
    for (; m_notedServed < m_server.served().size(); ++m_notedServed) {
        const FakeServed &served = m_server.served().at(m_notedServed);
        trace(u"the server answers %1 with %2, rev %3"_s.arg(served.row.gesture)
                  .arg(int(served.answer.kind))
                  .arg(served.answer.rev));
    }
    if (m_notedPosition == m_server.position())
        return;
    m_notedPosition = m_server.position();
    for (const auto &[id, record] : m_server.conversations()) {
        m_shown.serverHas(id + u"/status"_s, record.card.status.text);
        m_shown.serverHas(id + u"/link"_s, linkText(record.card.link));
    }
    for (const QString &note : m_notes) {
        const QString id = note.section(u'/', 0, 0);
        m_shown.serverHas(id + u"/note/"_s + note.section(u'/', 1),
                          noteText(m_server.notesOf(ConversationId{id}), note.section(u'/', 1)));
    }
}

void Schedule::touch(const QString &client, const QString &id, const ServerAction &action)
{
    m_shown.touched(client, facetOfRow(id, action));
}

void Schedule::observe(ScheduledClient &client, const ChangeSet &changes)
{
    noteServer();
    if (changes.everything) {
        for (const auto &[id, record] : m_server.conversations())
            observe(client, ConversationId{id});
        return;
    }
    for (const RowChange &row : changes.rows)
        observe(client, row.id);
}

void Schedule::observe(ScheduledClient &client, const ConversationId &id)
{
    const Result<ConversationDetail> detail = client.reader().detail(id);
    if (!detail)
        return; // gone, or its process is dying
    const auto check = [&](const QString &facet, const QString &value) {
        const auto excused = [&] {
            const OutboxStatus status = client.outbox();
            return std::ranges::any_of(status.rows, [&](const OutboxRow &row) {
                return needsUser(row.state.value) && id.value + u'/' + facetKey(row.action) == facet;
            });
        };
        const QString wrong = m_shown.shows(client.name(), facet, value, excused);
        if (!wrong.isEmpty())
            blame(wrong);
    };
    trace(u"%1 shows %2 %3"_s.arg(client.name(), id.value, inShort(detail->record.card)));
    check(id.value + u"/status"_s, detail->record.card.status.text);
    check(id.value + u"/link"_s, linkText(detail->record.card.link));
    for (const Note &note : detail->notes)
        trace(u"    note %1 %2"_s.arg(note.id.value, note.text));
    for (const QString &note : m_notes.filter(id.value + u'/'))
        check(id.value + u"/note/"_s + note.section(u'/', 1), noteText(detail->notes, note.section(u'/', 1)));
}

void Schedule::checkSleep()
{
    for (const auto &client : m_clients) {
        if (client->isAlive() && client->sleepsForEver())
            blame(client->name() + u" has something to send and no alarm"_s);
    }
}

/// Somebody looks at the screen and does what it asks for.
void Schedule::giveKeys()
{
    for (const auto &client : m_clients) {
        if (client->asksForKey())
            client->engine().credentialsChanged();
    }
}

/// The faults are over, and what they still have under way has arrived. Ten minutes later nothing waits but behind what
/// needs the user, and when the user has decided, nothing at all, and every cache equals the server.
void Schedule::settle()
{
    m_faultsOff = true;
    restartTheDead(true);
    giveKeys();
    runFor(longestDelay);
    giveKeys();
    runFor((m_rough ? 30 : 10) * minute);
    checkSleep();
    for (const auto &client : m_clients)
        checkDrained(*client);
    letUsersDecide();
    for (const auto &client : m_clients)
        checkEnd(*client);
    m_wrong += m_verdict.judge(m_server);
}

void Schedule::letUsersDecide()
{
    for (int round = 0; round < roundsOfDecisions; ++round) {
        bool decided = false;
        for (const auto &client : m_clients) {
            if (client->outbox().needYou == 0)
                continue;
            userDecides(*client, round >= 2 || chance(50));
            decided = true;
        }
        if (!decided)
            break;
        runFor(2 * minute);
    }
}

void Schedule::checkEnd(ScheduledClient &client)
{
    const OutboxStatus left = client.outbox();
    if (left.waiting + left.needYou > 0)
        blame(u"%1: %2 wait and %3 need somebody at the end"_s.arg(client.name()).arg(left.waiting).arg(left.needYou));
    if (const QString other = difference(client); !other.isEmpty())
        blame(client.name() + u": "_s + other);
}

void Schedule::checkDrained(ScheduledClient &client)
{
    const OutboxStatus status = client.outbox();
    for (const OutboxRow &row : status.rows) {
        if (needsUser(row.state.value))
            continue;
        const bool held = std::ranges::any_of(status.rows, [&row](const OutboxRow &other) {
            return needsUser(other.state.value) && other.conversation == row.conversation
                && facetKey(other.action) == facetKey(row.action);
        });
        if (!held)
            blame(u"%1: %2 of %3 still %4 after ten good minutes"_s.arg(client.name(), commandName(row.action),
                                                                        row.conversation.value, row.state.text));
    }
}

QString Schedule::difference(ScheduledClient &client)
{
    const Result<CacheFigures> figures = client.reader().figures();
    if (!figures || figures->digest != m_server.digest())
        return u"another digest"_s;
    for (const auto &[id, record] : m_server.conversations()) {
        const Result<ConversationDetail> detail = client.reader().detail(ConversationId{id});
        if (!detail)
            return u"conversation %1 is missing"_s.arg(id);
        if (!(detail->record == record))
            return u"conversation %1 has %2, the server %3"_s.arg(id, inShort(detail->record.card),
                                                                  inShort(record.card));
        if (detail->notes != m_server.notesOf(ConversationId{id}))
            return u"notes of %1 differ"_s.arg(id);
    }
    return {};
}

} // namespace leadlight
