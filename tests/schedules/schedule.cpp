// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include "crashpoint.h"
#include "domain/outboxrules.h"
#include "foreseeablekeys.h"

#include <cstdio>

namespace leadlight {

using namespace Qt::StringLiterals;
using Kind = FakeRequest::Kind;
using AnswerKind = CommandAnswer::Kind;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 day = 24 * 60 * minute;
constexpr int conversations = 3;
constexpr int stepsAtMost = 22;

CommandAnswer answered(AnswerKind kind, ErrorKind error, int status, qint64 retryAfterMs = -1)
{
    CommandAnswer answer;
    answer.kind = kind;
    answer.error = errorOf(error, status);
    answer.error->retryAfterMs = retryAfterMs;
    return answer;
}

} // namespace

Schedule::Schedule(quint32 seed, const QString &folder, const QString &fresh)
    : m_dice(seed),
      m_engineDice(std::make_shared<QRandomGenerator>(seed + 1))
{
    makeKeysFrom(seed);
    const int clients = m_dice.bounded(1, 4);
    for (int i = 1; i <= clients; ++i) {
        const QString name = u"client-%1"_s.arg(i);
        m_clients.push_back(std::make_unique<ScheduledClient>(
            m_server, m_clock, [dice = m_engineDice] { return dice->generateDouble(); }, name, folder + u'/' + name,
            fresh));
        ScheduledClient *client = m_clients.back().get();
        client->onChanged = [this, client](const ChangeSet &changes) { observe(*client, changes); };
    }
}

QStringList Schedule::run()
{
    prepare();
    for (int steps = m_dice.bounded(6, stepsAtMost); steps > 0; --steps) {
        step();
        runFor(chance(8) ? m_dice.bounded(3 * static_cast<int>(minute)) : m_dice.bounded(6 * static_cast<int>(second)));
        checkSleep();
        restartTheDead(false);
    }
    settle();
    return m_wrong;
}

void Schedule::prepare()
{
    constexpr int faultPercents[] = {0, 10, 30, 60};
    m_faultPercent = faultPercents[m_dice.bounded(4)];
    m_server.capabilitiesNow.liveEvents = chance(80);
    m_server.populate(conversations, m_dice.generate());
    m_server.treat = [this](const FakeRequest &request) { return treatmentOf(request); };
    noteServer();
    restartTheDead(true);
    runFor(chance(70) ? 20 * second : second);
}

void Schedule::step()
{
    ScheduledClient *client = someClient();
    if (!client)
        return;
    const int dice = m_dice.bounded(100);
    trace(u"step %1 with %2"_s.arg(dice).arg(client->name()));
    if (dice < 46)
        userActs(*client);
    else if (dice < 53)
        userTakesBack(*client);
    else if (dice < 60)
        userDecides(*client, chance(40));
    else if (dice < 69)
        serverEdits();
    else if (dice < 75)
        client->kill();
    else if (dice < 88)
        dieInside(*client);
    else if (dice < 91)
        m_clock.jumpWall(chance(50) ? -m_dice.bounded(400) * day : m_dice.bounded(3650) * day);
    else if (dice < 93)
        client->engine().syncNow();
    else if (dice < 94)
        client->engine().credentialsChanged();
    else if (dice < 97)
        client->engine().networkChanged(chance(50));
    else
        serverForgets();
}

void Schedule::userActs(ScheduledClient &client)
{
    const QString id = someConversation();
    if (!id.isEmpty())
        submit(client, id, someAction(client, id));
}

/// Each value is new, so that it can be told from all others; only states have three values.
ServerAction Schedule::someAction(ScheduledClient &client, const QString &id)
{
    const int number = ++m_number;
    QStringList notes = m_notes.filter(id + u'/');
    const QString note = notes.isEmpty() ? QString() : notes.at(m_dice.bounded(int(notes.size()))).section(u'/', 1);
    const int dice = m_dice.bounded(100);
    if (dice < 30)
        return SetStatus{Named<Status>(static_cast<Status>(m_dice.bounded(3)))};
    if (dice < 45) {
        LinkContact link;
        link.contact = {u"p%1"_s.arg(number)};
        link.contactName = u"Contact %1"_s.arg(number);
        return link;
    }
    if (dice < 52)
        return ClearLink{};
    if (dice < 60)
        return RetryCrm{};
    if (dice < 72 && !note.isEmpty())
        return DeleteNote{{note}};
    if (dice < 85 && !note.isEmpty())
        return PutNote{{note}, u"text %1"_s.arg(number)};
    const QString made = u"n%1-%2"_s.arg(number).arg(client.name());
    m_notes.append(id + u'/' + made);
    return PutNote{{made}, u"text %1"_s.arg(number)};
}

void Schedule::submit(ScheduledClient &client, const QString &id, const ServerAction &action)
{
    Wish wish{client.name(), u"%1 act %2"_s.arg(client.name()).arg(m_number), ConversationId{id}, action};
    touch(client.name(), id, action);
    m_gestures[client.name()].append(wish.gesture);
    const ScheduledClient::Kept kept = client.submit(Act{wish.gesture, {wish.conversation}, action});
    wish.sure = kept == ScheduledClient::Kept::Yes;
    trace(u"%1 asks %2 of %3, kept %4"_s.arg(wish.gesture, facetKey(action), id).arg(int(kept)));
    if (kept != ScheduledClient::Kept::NothingToDo)
        m_verdict.asked(wish);
}

void Schedule::userTakesBack(ScheduledClient &client)
{
    const QStringList &gestures = m_gestures[client.name()];
    if (gestures.isEmpty())
        return;
    const QString gesture = gestures.at(m_dice.bounded(int(gestures.size())));
    m_verdict.givenUp(gesture);
    m_shown.forget(client.name());
    const QString inverse = u"%1 undo %2"_s.arg(client.name()).arg(++m_number);
    m_gestures[client.name()].append(inverse);
    static_cast<void>(client.submit(UndoAct{gesture, inverse}));
}

void Schedule::userDecides(ScheduledClient &client, bool giveUp)
{
    const OutboxStatus status = client.outbox();
    for (const OutboxRow &row : status.rows) {
        const bool needed = needsUser(row.state.value);
        if (!needed && !chance(20))
            continue;
        const OutboxChoice choice = !needed             ? OutboxChoice::SendNow
            : giveUp                                    ? OutboxChoice::Discard
            : row.state.value == CommandState::Conflict ? OutboxChoice::ApplyMine
                                                        : OutboxChoice::SendAgain;
        touch(client.name(), row.conversation.value, row.action);
        if (choice == OutboxChoice::Discard)
            m_verdict.givenUp(row.gesture);
        else if (needed)
            m_verdict.wantedAgain(row.gesture);
        trace(u"%1 decides %2 about %3, which is %4"_s.arg(client.name())
                  .arg(int(choice))
                  .arg(row.gesture, row.state.text));
        static_cast<void>(client.submit(SettleOutbox{row.id, choice}));
    }
}

void Schedule::serverEdits()
{
    const QString id = someConversation();
    if (id.isEmpty())
        return;
    ConversationRecord record = m_server.conversations().at(id);
    const int dice = m_dice.bounded(10);
    if (dice < 4) {
        record.card.status = static_cast<Status>(m_dice.bounded(3));
        m_server.put(record);
    } else if (dice < 8) {
        m_server.say(ConversationId{id}, {u"said %1"_s.arg(++m_number)});
    } else if (dice < 9) {
        record.card.crm.state = SyncState::Synced;
        m_server.put(record);
    } else if (m_server.conversations().size() > 1) {
        m_server.remove(u"conversation"_s, id);
    }
    noteServer();
}

void Schedule::serverForgets()
{
    switch (m_dice.bounded(3)) {
    case 0:
        m_server.expireCursors();
        break;
    case 1:
        m_server.newEpoch();
        break;
    default:
        m_server.forgetAnswers();
    }
    m_rough = true;
    noteServer();
}

/// In the middle of keeping what the user did, or somewhere in the engine's work.
void Schedule::dieInside(ScheduledClient &client)
{
    m_doomed = &client;
    CrashPoint::arm(client.folder().toUtf8(), m_dice.bounded(chance(50) ? 60 : 400));
    if (chance(60))
        userActs(client);
    else
        runFor(2 * second);
    afterEvent();
    runFor(3 * second);
    CrashPoint::disarm();
    m_doomed = nullptr;
}

void Schedule::restartTheDead(bool all)
{
    for (const auto &client : m_clients) {
        if (!client->isAlive() && (all || chance(60))) {
            trace(client->name() + u" starts"_s);
            client->start();
        }
    }
}

Treatment Schedule::treatmentOf(const FakeRequest &request)
{
    if (request.kind == Kind::Perform)
        trace(u"%1 sends %2 number %3 base %4"_s.arg(request.client, request.row.gesture)
                  .arg(request.row.clientSeq)
                  .arg(request.row.baseRev));
    Treatment how;
    if (m_faultsOff)
        return how;
    how.delayMs = chance(10) ? m_dice.bounded(5000) : m_dice.bounded(5, 400);
    if (!chance(m_faultPercent))
        return how;
    if (request.kind == Kind::Perform)
        return treatmentOfCommand(how);
    constexpr ErrorKind kinds[] = {ErrorKind::ConnectionLost, ErrorKind::Timeout, ErrorKind::ServerError,
                                   ErrorKind::Offline, ErrorKind::BadAnswer};
    how.error = errorOf(kinds[m_dice.bounded(5)]);
    return how;
}

Treatment Schedule::treatmentOfCommand(Treatment how)
{
    const qint64 wait = m_dice.bounded(1, 30) * second;
    switch (m_dice.bounded(11)) {
    case 0:
    case 1:
        how.error = errorOf(ErrorKind::ConnectionLost);
        break;
    case 2:
    case 3:
        how.dropAfter = true;
        break;
    case 4:
        how.duplicate = true;
        break;
    case 5:
        how.delayMs = m_dice.bounded(130, 300) * second;
        break;
    case 6:
        how.answer = answered(AnswerKind::Transient, ErrorKind::RateLimited, 429, wait);
        break;
    case 7:
        how.answer = answered(AnswerKind::Transient, ErrorKind::Refusal, 409, wait);
        break;
    case 8:
        how.answer = answered(AnswerKind::Transient, ErrorKind::ServerError, 503);
        break;
    case 9:
        how.answer = answered(AnswerKind::Rejected, ErrorKind::Forbidden, 403);
        break;
    default:
        how.answer = answered(AnswerKind::NotAllowed, ErrorKind::Unauthorized, 401);
    }
    return how;
}

void Schedule::runFor(qint64 ms)
{
    const qint64 until = m_clock.monotonicMs() + ms;
    while (m_clock.runNext(until))
        afterEvent();
    m_clock.advance(until - m_clock.monotonicMs());
}

void Schedule::afterEvent()
{
    if (m_doomed && CrashPoint::isDead() && m_doomed->isAlive()) {
        trace(m_doomed->name() + u" dies inside"_s);
        m_doomed->kill();
        CrashPoint::disarm();
    }
    noteServer();
}

/// The story in words, for who looks into one seed.
void Schedule::trace(const QString &what) const
{
    if (qEnvironmentVariableIsSet("LEADLIGHT_TRACE"))
        std::printf("%lld %s\n", static_cast<long long>(m_clock.monotonicMs()), qUtf8Printable(what));
}

void Schedule::blame(const QString &what)
{
    trace(u"WRONG: "_s + what);
    m_wrong.append(what);
}

ScheduledClient *Schedule::someClient()
{
    ScheduledClient *client = m_clients.at(m_dice.bounded(quint32(m_clients.size()))).get();
    return client->isAlive() ? client : nullptr;
}

QString Schedule::someConversation()
{
    if (m_server.conversations().empty())
        return {};
    auto it = m_server.conversations().begin();
    std::advance(it, m_dice.bounded(int(m_server.conversations().size())));
    return it->first;
}

} // namespace leadlight
