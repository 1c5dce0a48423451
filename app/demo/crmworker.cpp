// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/crmworker.h"

#include "app/demo/crmtables.h"
#include "app/demo/wire.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cstdio>

namespace leadlight::demo {

namespace {

constexpr qint64 crmLatencyMs = 20'000;

} // namespace

CrmWorker::CrmWorker(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{
}

CrmWorker::~CrmWorker()
{
    stop();
}

void CrmWorker::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_wakeUp.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void CrmWorker::runAllAsPast()
{
    while (const auto job = m_database.nextCrmJob())
        step(*job, true);
}

void CrmWorker::start(std::chrono::milliseconds delay)
{
    m_thread = std::thread([this, delay] { run(delay); });
}

void CrmWorker::wake()
{
    {
        const std::lock_guard guard(m_mutex);
        m_news = true;
    }
    m_wakeUp.notify_all();
}

void CrmWorker::setFault(std::optional<CrmFault> fault)
{
    const std::lock_guard guard(m_mutex);
    m_fault = fault;
}

void CrmWorker::run(std::chrono::milliseconds delay)
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_news = false;
        lock.unlock();
        const auto job = m_database.nextCrmJob();
        lock.lock();
        if (!job) {
            m_wakeUp.wait(lock, [this] { return m_stopping || m_news; });
            continue;
        }
        if (m_wakeUp.wait_for(lock, delay, [this] { return m_stopping; }))
            return;
        lock.unlock();
        try {
            step(*job, false);
        } catch (const DatabaseError &error) {
            std::fprintf(stderr, "leadlight-demo-server: CRM step: %s\n", error.what());
        }
        lock.lock();
    }
}

void CrmWorker::step(const CrmJob &job, bool asPast)
{
    std::optional<CrmFault> fault;
    {
        const std::lock_guard guard(m_mutex);
        fault = m_fault;
    }
    Writing writing(m_database);
    if (!writing.takeCrm(job))
        return;
    const auto object = m_database.find(ObjectType::Conversation, job.conversation);
    if (object && !object->deleted) {
        ConversationRecord record = recordFromJson(QJsonDocument::fromJson(object->data).object());
        const auto messages = m_database.messages(job.conversation, 0, std::numeric_limits<int>::max());
        const Instant now = m_clock.wall();
        const Instant at = asPast ? std::min(now, Instant{record.card.lastMessageAt.ms + crmLatencyMs}) : now;
        const QString requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        CrmTables tables(writing);
        const CrmOutcome outcome = runCrm(tables, record, messages, fault.value_or(job.fault), requestId, at);
        record.card.link = outcome.link;
        record.card.crm = outcome.crm;
        writing.put(record, {QString(), at});
    }
    writing.commit();
}

} // namespace leadlight::demo
