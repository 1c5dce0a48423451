// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/actcommand.h"

#include "app/actline.h"
#include "store/writer.h"
#include "ui/errortext.h"
#include "ui/format.h"

#include <QFileInfo>
#include <QIODevice>
#include <QUuid>

namespace leadlight {

namespace {

/// Why a line was not done: the exit status and a sentence.
struct Complaint {
    int status = 0;
    QString sentence;
};

Complaint notSaved(const Error &error, const ActLine &wish)
{
    if (error.kind == ErrorKind::NotFound)
        return {1, ActLine::tr("There is no conversation “%1” in this profile.").arg(wish.id.value)};
    return {1, ErrorText::sentence(error)};
}

/// One line into the outbox. `saved`: what to say of it.
std::optional<Complaint> save(Writer &writer, const QByteArray &line, qint64 number, QString &saved)
{
    const std::variant<ActLine, QString> read = ActLine::read(line);
    if (const auto *sentence = std::get_if<QString>(&read))
        return Complaint{2, *sentence};
    const auto &wish = std::get<ActLine>(read);
    const QString gesture = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Result<ChangeSet> changes = writer.submit(Act{gesture, {wish.id}, wish.action}, SystemClock().wall());
    if (!changes)
        return notSaved(changes.error(), wish);
    const Result<std::vector<OutboxRow>> rows = writer.rowsOfGesture(gesture);
    if (!rows)
        return notSaved(rows.error(), wish);
    saved = rows->empty() ? QStringLiteral("unchanged %1").arg(number)
                          : QStringLiteral("saved %1 %2").arg(number).arg(rows->front().id.value);
    return std::nullopt;
}

/// The next line without its end; nothing at the end of the input. One that is too long comes as its beginning.
std::optional<QByteArray> nextLine(QIODevice &in)
{
    QByteArray line = in.readLine(ActLine::longest + 2);
    if (line.isEmpty())
        return std::nullopt;
    if (line.endsWith('\n'))
        line.chop(1);
    return line;
}

} // namespace

int runAct(const CommandLine &line, QIODevice &in, QTextStream &out, QTextStream &complaints)
{
    const auto complain = [&complaints](const Complaint &complaint) {
        complaints << "leadlight: " << complaint.sentence << Qt::endl;
        return complaint.status;
    };
    if (!QFileInfo::exists(line.profile + QStringLiteral("/cache.db")))
        return complain({1, Format::tr("There is no cache in “%1”. Run leadlight sync first.").arg(line.profile)});
    const Result<std::unique_ptr<Writer>> writer = Writer::open(line.profile, SystemClock().wall());
    if (!writer)
        return complain({1, ErrorText::sentence(writer.error())});

    qint64 number = 0;
    while (const std::optional<QByteArray> text = nextLine(in)) {
        ++number;
        if (text->trimmed().isEmpty())
            continue;
        QString saved;
        std::optional<Complaint> wrong;
        if (text->size() > ActLine::longest)
            wrong = Complaint{2, ActLine::tr("The line is longer than 64 KiB.")};
        else
            wrong = save(**writer, *text, number, saved);
        if (wrong)
            return complain({wrong->status, ActLine::tr("Line %1: %2").arg(number).arg(wrong->sentence)});
        out << saved << Qt::endl;
        if (out.status() != QTextStream::Ok)
            return complain({1, ActLine::tr("Line %1: The answer to it could not be written.").arg(number)});
    }
    return 0;
}

} // namespace leadlight
