// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/transcript.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QWidget>

namespace leadlight::test {

/// Stands still at Monday 16 November 2026, 14:03 in Berlin.
class StillClock final : public Clock
{
public:
    [[nodiscard]] Instant wall() const override
    {
        return {QDateTime({2026, 11, 16}, {14, 3}, QTimeZone("Europe/Berlin")).toMSecsSinceEpoch()};
    }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

inline Instant todayAt(int hour, int minute)
{
    return {QDateTime({2026, 11, 16}, {hour, minute}, QTimeZone("Europe/Berlin")).toMSecsSinceEpoch()};
}

inline const Clock &stillClock()
{
    static const StillClock clock;
    return clock;
}

inline Format testFormat()
{
    return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone("Europe/Berlin"), stillClock()};
}

inline Message message(qint64 seq, Author author, const QString &text, Instant at)
{
    Message message;
    message.id = {QStringLiteral("m%1").arg(seq)};
    message.seq = seq;
    message.author = author;
    message.kind = author == Author::System ? MessageKind::Event : MessageKind::Text;
    message.text = text;
    message.sentAt = at;
    if (author == Author::Agent) {
        message.agentId = {QStringLiteral("ava")};
        message.agentName = QStringLiteral("Ava");
    }
    return message;
}

inline TranscriptSlice slice(std::vector<Message> messages, qint64 total = 0)
{
    TranscriptSlice slice;
    slice.messages = std::move(messages);
    if (!slice.messages.empty()) {
        slice.firstSeq = slice.messages.front().seq;
        slice.lastSeq = slice.messages.back().seq;
    }
    slice.cached = qint64(slice.messages.size());
    slice.total = total > 0 ? total : slice.cached;
    return slice;
}

/// Messages first to last, alternating, of varying length, five minutes apart over many days.
inline std::vector<Message> chatter(qint64 first, qint64 last)
{
    std::vector<Message> messages;
    const Instant start = todayAt(8, 0);
    for (qint64 seq = first; seq <= last; ++seq) {
        const QString text = QStringLiteral("Message %1. ").arg(seq)
            + QStringLiteral("Some more words to fill the line. ").repeated(int(seq * 7 % 5));
        const Author author = seq % 2 == 1 ? Author::Agent : Author::Visitor;
        messages.push_back(message(seq, author, text, {start.ms + (seq - 400) * 5 * 60'000}));
    }
    return messages;
}

/// The conversation of the reference pictures.
inline std::vector<Message> mayaMessages()
{
    using enum Author;
    auto say = [seq = qint64(0)](Author author, int minute, const char *text) mutable {
        return message(++seq, author, QString::fromUtf8(text), todayAt(13, minute));
    };
    std::vector<Message> messages{
        say(Agent, 41, "Hi! I’m Ava, the assistant of Brightline Studio. What can I help you with today?"),
        say(Visitor, 42, "Hi! We’re moving and need a fit-out for 12 desks."),
        say(Agent, 42, "Congratulations on the move! Is there a date you are working towards?"),
        say(Visitor, 44, "We get the keys on the 9th, so it has to be finished within two weeks."),
        say(Agent, 44, "That is tight, but our team has done it before. Has a budget been set?"),
        say(Visitor, 46, "Yes, $10k is approved."),
        say(Visitor, 46, "I own the company, so I can sign straight away."),
        say(Agent, 47, "Perfect. Shall a planner visit the site? An email and a phone number are enough."),
        say(Visitor, 59, "maya@nordlicht.example, +46 8 555 01 42. Mornings!"),
        say(System, 59, "Linked to Maya Lindqvist"),
    };
    messages.push_back(
        message(11, Agent, QStringLiteral("Thank you, Maya. A planner will write to you today."), todayAt(14, 1)));
    messages.push_back(message(12, Visitor, QStringLiteral("Great, thanks!"), todayAt(14, 2)));
    return messages;
}

inline std::vector<FactorResult> mayaFactors()
{
    const auto found = [](Factor factor, const QString &quote, qint64 seq) {
        FactorResult result;
        result.factor = factor;
        result.finding = Finding::Found;
        result.quote = quote;
        result.seq = seq;
        return result;
    };
    FactorResult engagement = found(Factor::Engagement, {}, 0);
    engagement.note = QStringLiteral("Detailed replies");
    return {found(Factor::Budget, QStringLiteral("$10k is approved"), 6),
            found(Factor::Urgency, QStringLiteral("within two weeks"), 4),
            found(Factor::Authority, QStringLiteral("I own the company"), 7),
            found(Factor::Fit, QStringLiteral("fit-out for 12 desks"), 2), engagement};
}

inline Conversation mayaCard()
{
    Conversation card;
    card.id = {QStringLiteral("c-maya")};
    card.name = QStringLiteral("Maya Lindqvist");
    card.email = QStringLiteral("maya@nordlicht.example");
    card.company = QStringLiteral("Nordlicht Interiors");
    card.score = Score(85);
    card.messageCount = 12;
    card.lastSeq = 12;
    card.agentName = QStringLiteral("Ava");
    card.link.state = LinkState::Linked;
    card.link.reasons = {MatchReason::SameEmail};
    card.link.origin = LinkOrigin::Automatic;
    card.link.contactId = {QStringLiteral("k1")};
    card.link.contactName = QStringLiteral("Maya Lindqvist");
    card.link.contactEmail = card.email;
    card.link.accountId = {QStringLiteral("a1")};
    card.link.accountName = QStringLiteral("Nordlicht Interiors AB");
    card.crm.state = SyncState::Synced;
    return card;
}

inline ConversationRecord mayaRecord()
{
    ConversationRecord record;
    record.card = mayaCard();
    Insights &insights = record.insights;
    insights.visitor.fullName = {QStringLiteral("Maya Lindqvist"), 0};
    insights.visitor.email = {QStringLiteral("maya@nordlicht.example"), 9};
    insights.visitor.phone = {QStringLiteral("+46 8 555 01 42"), 9};
    insights.visitor.company = {QStringLiteral("Nordlicht Interiors"), 0};
    insights.visitor.jobTitle = {QStringLiteral("Owner"), 7};
    insights.visitor.website = {QStringLiteral("nordlicht.example"), 0};
    insights.score = Score(85);
    insights.reasoning
        = QStringLiteral("Budget of $10k confirmed, needed within two weeks, owner decides, service fits.");
    insights.scoredAt = todayAt(14, 2);
    insights.scoredSeq = 12;
    insights.factors = mayaFactors();
    insights.intent = Intent::PotentialNewBusiness;
    insights.sentiment = Sentiment::Positive;
    insights.shortSummary = QStringLiteral("Owner needs a 12-desk office fit-out within two weeks.");
    insights.detailedSummary = QStringLiteral("Maya moves her company and needs a fit-out for 12 desks. "
                                              "The budget of $10k is approved; she asks for a site visit.");
    return record;
}

inline std::optional<ConversationDetail> detailOf(const ConversationRecord &record)
{
    ConversationDetail detail;
    detail.record = record;
    return detail;
}

/// What somebody who looks at the widget can read.
inline QStringList shownTexts(const QWidget &panel)
{
    QStringList texts;
    for (const QLabel *label : panel.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts;
}

/// Keeps what a person should look at, beside the test's binary.
inline void keepPicture(QWidget &widget, const QString &name)
{
    QDir folder(QCoreApplication::applicationDirPath());
    folder.mkpath(QStringLiteral("pictures"));
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents(); // nested layouts settle one level a turn
    widget.grab().save(folder.filePath(QStringLiteral("pictures/%1.png").arg(name)));
}

} // namespace leadlight::test
