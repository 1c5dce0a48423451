// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/importer.h"

#include "app/demo/analysis.h"
#include "app/demo/crm.h"

#include <QCryptographicHash>
#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cmath>

namespace leadlight::demo {

namespace {

constexpr qint64 longestLine = 8 * 1024 * 1024;
constexpr qsizetype longestText = 256 * 1024;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 spreadMs = 90 * dayMs;
constexpr qint64 youngestMs = 3 * 60'000;

QString turnProblem(const QJsonValue &turn)
{
    const QJsonArray pair = turn.toArray();
    const QString who = pair.at(0).toString();
    if (pair.size() != 2 || !pair.at(1).isString() || (who != QLatin1String("U") && who != QLatin1String("S")))
        return QStringLiteral("a turn must be [\"U\", \"text\"] or [\"S\", \"text\"]");
    if (pair.at(1).toString().size() > longestText)
        return QStringLiteral("a text is longer than 256 Ki characters");
    return {};
}

/// The dialogue of one line, or what is wrong with it.
std::variant<Dialogue, QString> parseLine(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return QStringLiteral("this is not JSON (%1)").arg(error.errorString());
    if (!document.isObject())
        return QStringLiteral("this is not a JSON object");
    const QJsonObject object = document.object();
    Dialogue dialogue;
    dialogue.id = object.value(QLatin1String("id")).toString();
    if (dialogue.id.isEmpty())
        return QStringLiteral("\"id\" must be a text that is not empty");
    const QJsonValue services = object.value(QLatin1String("services"));
    if (!services.isArray())
        return QStringLiteral("\"services\" must be a list of texts");
    for (const auto &service : services.toArray())
        dialogue.services.append(service.toString());
    const QJsonValue turns = object.value(QLatin1String("turns"));
    if (!turns.isArray() || turns.toArray().isEmpty())
        return QStringLiteral("\"turns\" must be a list that is not empty");
    for (const auto &turn : turns.toArray()) {
        if (const QString problem = turnProblem(turn); !problem.isEmpty())
            return problem;
        dialogue.turns.push_back(
            {turn.toArray().at(0).toString() == QLatin1String("U"), turn.toArray().at(1).toString()});
    }
    return dialogue;
}

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

/// Chances drawn from a text: the same text, the same chances, on every machine.
class Chances
{
public:
    explicit Chances(const QString &text)
        : m_hash(hashOf(text))
    {
    }
    /// The n-th chance, 0 to below 1; n is 0 to 6.
    [[nodiscard]] double at(int n) const { return qFromBigEndian<quint32>(m_hash.constData() + 4 * n) / 4294967296.0; }

private:
    QByteArray m_hash;
};

/// Ids are [A-Za-z0-9_-]{1,64} (sync-and-trust P3), and message ids need room for a number behind them.
ConversationId idOf(const QString &text)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype markLength = 8;
    QString plain = text.left(longest);
    for (QChar &c : plain) {
        if (!ConversationId{QString(c)}.isValid())
            c = u'-';
    }
    if (plain != text)
        plain += u'-' + QString::fromLatin1(hashOf(text).toHex().left(markLength));
    return ConversationId{plain};
}

/// "RentalCars_2" → "Rental Cars": one agent for each kind of service.
QString serviceName(const QStringList &services)
{
    const QString raw = services.isEmpty() ? QString() : services.first().section(u'_', 0, 0);
    QString name;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (i > 0 && raw[i].isUpper() && !raw[i - 1].isUpper())
            name += u' ';
        name += raw[i];
    }
    return name.isEmpty() ? QStringLiteral("Website") : name;
}

Status statusFor(qint64 ageMs, double chance)
{
    if (ageMs < 7 * dayMs)
        return chance < 0.85 ? Status::Open : Status::Closed;
    if (ageMs < 30 * dayMs)
        return chance < 0.4 ? Status::Open : chance < 0.9 ? Status::Closed : Status::Archived;
    return chance < 0.1 ? Status::Open : chance < 0.55 ? Status::Closed : Status::Archived;
}

} // namespace

std::variant<std::vector<Dialogue>, QString> readDialogues(QIODevice &file)
{
    std::vector<Dialogue> dialogues;
    QHash<QString, int> lineOfId;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine(longestLine);
        if (!line.endsWith('\n') && !file.atEnd())
            return QStringLiteral("Line %1: it is longer than 8 MiB.").arg(number);
        if (line.trimmed().isEmpty())
            continue;
        auto parsed = parseLine(line);
        if (const auto *problem = std::get_if<QString>(&parsed))
            return QStringLiteral("Line %1: %2.").arg(number).arg(*problem);
        auto &dialogue = std::get<Dialogue>(parsed);
        if (lineOfId.contains(dialogue.id)) {
            return QStringLiteral("Line %1: the id \"%2\" is already used in line %3.")
                .arg(QString::number(number), dialogue.id, QString::number(lineOfId.value(dialogue.id)));
        }
        lineOfId.insert(dialogue.id, number);
        dialogues.push_back(std::move(dialogue));
    }
    if (dialogues.empty())
        return QStringLiteral("There is no dialogue in the file.");
    return dialogues;
}

DemoConversation toConversation(const Dialogue &dialogue, Instant now)
{
    const Chances chances(dialogue.id);
    DemoConversation result;
    Conversation &card = result.record.card;
    card.id = idOf(dialogue.id);
    card.agentName = serviceName(dialogue.services) + QStringLiteral(" assistant");
    card.agentId.value = QStringLiteral("agent-") + card.agentName.section(u' ', 0, -2).toLower().replace(u' ', u'-');
    if (!card.agentId.isValid())
        card.agentId.value = QStringLiteral("agent-") + QString::fromLatin1(hashOf(card.agentName).toHex().left(16));

    // Squared: more in the last weeks than long ago.
    const qint64 age = youngestMs + static_cast<qint64>(chances.at(0) * chances.at(0) * (spreadMs - youngestMs));
    const qint64 pause = 15'000 + static_cast<qint64>(chances.at(1) * 60'000);
    const auto count = static_cast<qint64>(dialogue.turns.size());
    for (qint64 seq = 1; seq <= count; ++seq) {
        const Dialogue::Turn &turn = dialogue.turns[static_cast<size_t>(seq - 1)];
        Message message;
        message.id.value = card.id.value + QStringLiteral("-%1").arg(seq);
        message.seq = seq;
        message.author = turn.byVisitor ? Author::Visitor : Author::Agent;
        if (!turn.byVisitor) {
            message.agentId = card.agentId;
            message.agentName = card.agentName;
        }
        message.text = turn.text;
        message.sentAt.ms = now.ms - age - (count - seq) * pause;
        result.messages.push_back(std::move(message));
    }
    card.createdAt = result.messages.front().sentAt;
    card.status = statusFor(age, chances.at(2));
    describe(result.record, result.messages);
    result.crmPending = belongsInCrm(result.record.insights);
    if (result.crmPending)
        card.crm.state = SyncState::Pending;
    return result;
}

} // namespace leadlight::demo
