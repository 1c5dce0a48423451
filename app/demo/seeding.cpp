// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/seeding.h"

#include "app/demo/generator.h"

#include <atomic>
#include <thread>

namespace leadlight::demo {

namespace {

/// Enough for one transaction to pay off, few enough to keep memory flat.
constexpr int perTransaction = 2000;

Viewer demoViewer()
{
    return {QStringLiteral("viewer-demo"), {}, QStringLiteral("Demo user"), QStringLiteral("sales")};
}

/// Analysing is what takes the time, and each dialogue stands alone: every processor takes the next one.
std::vector<DemoConversation> analysed(std::span<const Dialogue> dialogues, Instant now)
{
    std::vector<DemoConversation> conversations(dialogues.size());
    std::atomic<size_t> next = 0;
    {
        std::vector<std::jthread> threads;
        for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i) {
            threads.emplace_back([&] {
                for (size_t n = next++; n < dialogues.size(); n = next++)
                    conversations[n] = toConversation(dialogues[n], now);
            });
        }
    }
    return conversations;
}

} // namespace

void store(Writing &writing, const DemoConversation &conversation)
{
    const Conversation &card = conversation.record.card;
    writing.put(Agent{card.agentId, {}, card.agentName});
    writing.put(conversation.record);
    writing.append(card.id.value, conversation.messages);
    for (const DemoNote &note : conversation.notes)
        writing.put(note);
    if (conversation.crmPending)
        writing.queueCrm(card.id.value, conversation.fault);
}

void fillWithSample(Database &database, const Sample &sample)
{
    Writing writing(database);
    writing.put(sample.viewer);
    for (const Agent &agent : sample.agents)
        writing.put(agent);
    for (const Account &account : sample.accounts)
        writing.put(account);
    for (const CrmContact &contact : sample.contacts)
        writing.put(contact);
    for (const DemoConversation &conversation : sample.conversations)
        store(writing, conversation);
    writing.commit();
}

void fillWithDialogues(Database &database, const std::vector<Dialogue> &dialogues, Instant now)
{
    const auto conversations = analysed(dialogues, now);
    Writing writing(database);
    writing.put(demoViewer());
    for (const DemoConversation &conversation : conversations)
        store(writing, conversation);
    writing.commit();
}

void fillWithGenerated(Database &database, int count, quint64 seed, Instant now)
{
    const Generator generator(seed, now);
    for (int done = 0; done < count;) {
        Writing writing(database);
        if (done == 0) {
            writing.put(demoViewer());
            for (const Agent &agent : Generator::agents())
                writing.put(agent);
            for (const Account &account : Generator::accounts())
                writing.put(account);
        }
        for (const int end = std::min(count, done + perTransaction); done < end; ++done) {
            const auto made = generator.conversation(static_cast<quint64>(done));
            if (!made.contact.id.isEmpty())
                writing.put(CrmContact{made.contact, made.conversation.record.card.lastMessageAt});
            store(writing, made.conversation);
        }
        writing.commit();
    }
}

} // namespace leadlight::demo
