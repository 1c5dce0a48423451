// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/listcommand.h"

#include "store/reader.h"
#include "ui/errortext.h"
#include "ui/format.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leadlight {

namespace {

/// Rows read at a time: bounds memory whatever the limit.
constexpr size_t chunkRows = 256;

QString timeText(Instant at)
{
    return at.isSet() ? at.toUtc().toString(Qt::ISODateWithMs) : QString();
}

QString plainRow(const Conversation &card, const Format &format)
{
    const QString score = card.score.isSet() ? QString::number(card.score.points()) : QStringLiteral("-");
    return QStringList{score,
                       card.status.text,
                       card.crm.state.text,
                       timeText(card.lastMessageAt),
                       QString::number(card.messageCount),
                       Format::safe(card.agentName),
                       format.visitorName(card),
                       Format::safe(card.summary)}
        .join(u'\t');
}

QString jsonRow(const Conversation &card)
{
    QJsonObject row{{QStringLiteral("id"), card.id.value},
                    {QStringLiteral("status"), card.status.text},
                    {QStringLiteral("crm"), card.crm.state.text},
                    {QStringLiteral("link"), card.link.state.text},
                    {QStringLiteral("lastMessageAt"), timeText(card.lastMessageAt)},
                    {QStringLiteral("messageCount"), card.messageCount},
                    {QStringLiteral("agent"), card.agentName},
                    {QStringLiteral("name"), card.name},
                    {QStringLiteral("email"), card.email},
                    {QStringLiteral("intent"), card.intent.text},
                    {QStringLiteral("sentiment"), card.sentiment.text},
                    {QStringLiteral("summary"), card.summary}};
    row.insert(QStringLiteral("score"), card.score.isSet() ? QJsonValue(card.score.points()) : QJsonValue());
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

int complain(QTextStream &complaints, const Error &error)
{
    complaints << "leadlight: " << ErrorText::sentence(error) << Qt::endl;
    return 1;
}

} // namespace

int runList(const CommandLine &line, QTextStream &out, QTextStream &complaints)
{
    const QString file = line.profile + QStringLiteral("/cache.db");
    if (!QFileInfo::exists(file)) {
        complaints << "leadlight: "
                   << Format::tr("There is no cache in “%1”. Run leadlight sync first.").arg(line.profile) << Qt::endl;
        return 1;
    }
    Result<std::unique_ptr<Reader>> opened = Reader::open(file);
    if (!opened)
        return complain(complaints, opened.error());
    Reader &reader = **opened;

    const Query query = Query::parse(line.filter);
    const Result<Spine> spine = reader.spine(query);
    if (!spine)
        return complain(complaints, spine.error());

    const SystemClock clock;
    const Format format(QLocale(), QTimeZone::systemTimeZone(), clock);
    const size_t wanted = line.limit < 0 ? spine->entries.size() : std::min(spine->entries.size(), size_t(line.limit));
    std::vector<RowHandle> handles;
    for (size_t from = 0; from < wanted; from += chunkRows) {
        handles.clear();
        for (size_t i = from; i < std::min(wanted, from + chunkRows); ++i)
            handles.push_back(spine->entries[i].handle);
        const Result<CardRows> cards = reader.cards(handles, SearchTerms());
        if (!cards)
            return complain(complaints, cards.error());
        for (const CardRow &row : cards->rows)
            out << (line.json ? jsonRow(row.card) : plainRow(row.card, format)) << '\n';
    }
    out.flush();
    return 0;
}

} // namespace leadlight
