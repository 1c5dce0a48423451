// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/followupnote.h"

#include "items/transcript.h"

#include <QUrl>

namespace leadlight {

namespace {

/// One line of foreign text, with nothing in it that could pass for the next line.
QString oneLine(const QString &foreign)
{
    return Format::safe(foreign).simplified();
}

} // namespace

QString FollowUpNote::link(const ConversationId &id)
{
    return QStringLiteral("leadlight://c/") + QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

QString FollowUpNote::text(const ConversationDetail &detail, const Transcript &transcript, const Format &format)
{
    const Conversation &card = detail.record.card;
    const Insights &insights = detail.record.insights;
    QStringList lines;
    const QString name = format.visitorName(card);
    lines << (card.company.isEmpty() ? name : tr("%1, %2", "name, company").arg(name, oneLine(card.company)));
    const QString title = oneLine(insights.visitor.jobTitle.value);
    if (!title.isEmpty())
        lines << title;
    if (!card.email.isEmpty())
        lines << tr("Email: %1").arg(oneLine(card.email));
    if (!card.phone.isEmpty())
        lines << tr("Phone: %1").arg(oneLine(card.phone));

    lines << QString();
    if (insights.score.isSet())
        lines << tr("Score %1 of 100: %2", "points, High-quality lead")
                     .arg(insights.score.points())
                     .arg(format.bandTitle(insights.score.band()));
    else
        lines << format.bandTitle(Band::None);
    if (insights.score.isSet() && !insights.reasoning.isEmpty())
        lines << tr("%1 (AI)", "text that the AI wrote").arg(oneLine(insights.reasoning));

    QStringList words;
    for (const FactorResult &factor : insights.factors) {
        const int row = transcript.rowOfSeq(factor.seq);
        if (factor.finding != Finding::Found || factor.quote.isEmpty() || row < 0
            || !transcript.holdsQuote(factor.seq, factor.quote))
            continue;
        const Message &message = transcriptEntry(transcript.index(row))->message;
        if (message.author == Author::Visitor)
            words << tr("- %1: “%2” (%3)", "budget: “$10k is approved” (16 Nov, 13:46)")
                         .arg(format.factor(factor.factor), oneLine(factor.quote), format.moment(message.sentAt));
    }
    if (!words.isEmpty())
        lines << QString() << tr("In the visitor’s own words:") << words;
    if (!insights.shortSummary.isEmpty())
        lines << QString() << tr("Summary (AI): %1").arg(oneLine(insights.shortSummary));
    lines << QString() << link(card.id);
    return lines.join(u'\n');
}

} // namespace leadlight
