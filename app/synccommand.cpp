// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/synccommand.h"

#include "app/account.h"
#include "remote/httpbackend.h"
#include "store/reader.h"
#include "store/writer.h"
#include "sync/engine.h"
#include "ui/errortext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadlight {

namespace {

struct Outcome {
    std::optional<Error> error;
    qint64 incidents = 0;
};

/// Runs the engine until everything is here or something failed.
Outcome syncOnce(const ServerAccount &account, Writer &writer)
{
    const SystemClock clock;
    HttpBackend backend(account);
    EngineOptions options;
    options.live = false;
    options.transcripts.days = -1;
    Engine engine(backend, writer, clock, std::make_unique<QtAlarm>(clock), systemRandom(), options);

    Outcome outcome;
    QEventLoop loop;
    QObject::connect(&engine, &Engine::syncFinished, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &Engine::attemptFailed, &loop, [&outcome, &loop](const Error &error) {
        outcome.error = error;
        loop.quit();
    });
    QMetaObject::invokeMethod(&engine, &Engine::start, Qt::QueuedConnection);
    loop.exec();
    outcome.incidents = engine.incidents();
    engine.stop();
    return outcome;
}

QString plain(const CacheFigures &figures, double seconds)
{
    return QStringLiteral("conversations %1\nmessages %2\ndigest %3\nseconds %4\n")
        .arg(figures.conversations)
        .arg(figures.messages)
        .arg(figures.digest.xorText())
        .arg(seconds, 0, 'f', 2);
}

QString json(const CacheFigures &figures, double seconds)
{
    const QJsonObject object{
        {QStringLiteral("conversations"), figures.conversations}, {QStringLiteral("messages"), figures.messages},
        {QStringLiteral("objects"), figures.digest.count},        {QStringLiteral("digest"), figures.digest.xorText()},
        {QStringLiteral("unreadable"), figures.quarantined},      {QStringLiteral("seconds"), seconds}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

int complain(QTextStream &complaints, const QString &sentence)
{
    complaints << "leadlight: " << sentence << Qt::endl;
    return 1;
}

} // namespace

int runSync(const CommandLine &line, QTextStream &out, QTextStream &complaints)
{
    QElapsedTimer timer;
    timer.start();
    Result<std::unique_ptr<Writer>> writer = Writer::open(line.profile);
    if (!writer)
        return complain(complaints, ErrorText::sentence(writer.error()));
    const AccountOrSentence who = accountFrom(line, line.profile);
    if (!who.account)
        return complain(complaints, who.sentence);

    const Outcome outcome = syncOnce(*who.account, **writer);
    if (outcome.error)
        return complain(complaints, ErrorText::sentence(*outcome.error));

    const Result<std::unique_ptr<Reader>> reader = Reader::open((*writer)->cacheFile());
    if (!reader)
        return complain(complaints, ErrorText::sentence(reader.error()));
    const Result<CacheFigures> figures = (*reader)->figures();
    if (!figures)
        return complain(complaints, ErrorText::sentence(figures.error()));
    const double seconds = double(timer.elapsed()) / 1000.0;
    out << (line.json ? json(*figures, seconds) : plain(*figures, seconds)) << Qt::flush;
    return 0;
}

} // namespace leadlight
