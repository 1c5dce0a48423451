// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/live.h"

#include "app/demo/analysis.h"
#include "app/demo/crm.h"
#include "app/demo/generator.h"
#include "app/demo/wire.h"
#include "app/demo/writing.h"

#include <QJsonDocument>

#include <cstdio>

namespace leadlight::demo {

namespace {

constexpr size_t atATime = 3;

} // namespace

void appendMessage(Database &database, ConversationRecord record, Message message)
{
    Writing writing(database);
    const QString id = record.card.id.value;
    if (const auto object = database.find(ObjectType::Conversation, id); object && !object->deleted)
        record = recordFromJson(QJsonDocument::fromJson(object->data).object());
    auto messages = database.messages(id, 0, std::numeric_limits<int>::max());
    message.seq = static_cast<qint64>(messages.size()) + 1;
    message.id.value = id + QStringLiteral("-%1").arg(message.seq);
    messages.push_back(message);
    const Visitor before = record.insights.visitor;
    describe(record, messages);
    const bool newData = record.insights.visitor != before && belongsInCrm(record.insights);
    if (newData)
        record.card.crm = {SyncState::Pending, {}, {}, {}, message.sentAt, {}};
    writing.put(Agent{record.card.agentId, {}, record.card.agentName});
    writing.put(record);
    writing.append(id, {&message, 1});
    if (newData)
        writing.queueCrm(id, CrmFault::None);
    writing.commit();
}

LiveTraffic::LiveTraffic(Database &database, const Clock &clock, double messagesPerMinute)
    : m_database(database),
      m_clock(clock),
      m_pause(static_cast<qint64>(60'000 / messagesPerMinute)),
      m_seed(static_cast<quint64>(clock.wall().ms)),
      m_thread([this] { run(); })
{
}

LiveTraffic::~LiveTraffic()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    m_thread.join();
}

void LiveTraffic::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_wakeUp.wait_for(lock, m_pause, [this] { return m_stopping; })) {
        lock.unlock();
        try {
            sayNext();
        } catch (const DatabaseError &error) {
            std::fprintf(stderr, "leadlight-demo-server: live traffic: %s\n", error.what());
        }
        lock.lock();
    }
}

void LiveTraffic::sayNext()
{
    if (m_scripts.size() < atATime)
        m_scripts.push_back(newScript());
    // In turn: the conversation that spoke last goes to the end.
    Script script = std::move(m_scripts.front());
    m_scripts.erase(m_scripts.begin());
    Message message = std::move(script.coming.front());
    script.coming.pop_front();
    message.sentAt = m_clock.wall();
    if (!script.record.card.createdAt.isSet())
        script.record.card.createdAt = message.sentAt;
    appendMessage(m_database, script.record, std::move(message));
    if (!script.coming.empty())
        m_scripts.push_back(std::move(script));
}

LiveTraffic::Script LiveTraffic::newScript()
{
    // The seed is the time of the start: a second run on the same data must not meet its own ids.
    auto made = Generator(m_seed, m_clock.wall()).conversation(m_made++);
    const Conversation &card = made.conversation.record.card;
    Script script;
    script.record.card.id = card.id;
    script.record.card.agentId = card.agentId;
    script.record.card.agentName = card.agentName;
    script.coming.assign(made.conversation.messages.begin(), made.conversation.messages.end());
    return script;
}

} // namespace leadlight::demo
