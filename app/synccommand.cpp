// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/synccommand.h"

#include "app/account.h"
#include "remote/httpbackend.h"
#include "store/reader.h"
#include "store/writer.h"
#include "sync/synconce.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadlight {

namespace {

Result<SyncReport> syncOnce(const ServerAccount &account, Writer &writer)
{
    const SystemClock clock;
    HttpBackend backend(account);
    SyncOnce sync(backend, writer, clock, std::make_unique<QtAlarm>(clock), systemRandom());
    std::optional<Result<SyncReport>> outcome;
    QEventLoop loop;
    QObject::connect(&sync, &SyncOnce::finished, &loop, [&outcome, &loop](const Result<SyncReport> &report) {
        outcome = report;
        loop.quit();
    });
    QMetaObject::invokeMethod(&sync, &SyncOnce::start, Qt::QueuedConnection);
    loop.exec();
    return *outcome;
}

QString plain(const CacheFigures &figures, const SyncReport &report, double seconds)
{
    return QStringLiteral("conversations %1\nmessages %2\ndigest %3\nseconds %4\nwaiting %5\nneeds you %6\n")
        .arg(figures.conversations)
        .arg(figures.messages)
        .arg(figures.digest.xorText())
        .arg(seconds, 0, 'f', 2)
        .arg(report.waiting)
        .arg(report.needYou);
}

QString json(const CacheFigures &figures, const SyncReport &report, double seconds)
{
    const QJsonObject object{{QStringLiteral("conversations"), figures.conversations},
                             {QStringLiteral("messages"), figures.messages},
                             {QStringLiteral("objects"), figures.digest.count},
                             {QStringLiteral("digest"), figures.digest.xorText()},
                             {QStringLiteral("unreadable"), figures.quarantined},
                             {QStringLiteral("seconds"), seconds},
                             {QStringLiteral("waiting"), report.waiting},
                             {QStringLiteral("needYou"), report.needYou}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

QString incompleteSentence(int count)
{
    return count == 1
        ? QCoreApplication::translate("Sync", "1 transcript could not be read and was left aside.")
        : QCoreApplication::translate("Sync", "%Ln transcripts could not be read and were left aside.", nullptr, count);
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
    Result<std::unique_ptr<Writer>> writer = Writer::open(line.profile, SystemClock().wall());
    if (!writer)
        return complain(complaints, ErrorText::sentence(writer.error()));
    const AccountOrSentence who = accountFrom(line, line.profile);
    if (!who.account)
        return complain(complaints, who.sentence);

    const Result<SyncReport> report = syncOnce(*who.account, **writer);
    if (!report)
        return complain(complaints, ErrorText::sentence(report.error()));
    if (report->incomplete > 0) {
        complaints << "leadlight: " << incompleteSentence(int(report->incomplete)) << Qt::endl;
    }

    const Result<std::unique_ptr<Reader>> reader = Reader::open((*writer)->cacheFile());
    if (!reader)
        return complain(complaints, ErrorText::sentence(reader.error()));
    const Result<CacheFigures> figures = (*reader)->figures();
    if (!figures)
        return complain(complaints, ErrorText::sentence(figures.error()));
    const double seconds = double(timer.elapsed()) / 1000.0;
    out << (line.json ? json(*figures, *report, seconds) : plain(*figures, *report, seconds)) << Qt::flush;
    return 0;
}

} // namespace leadlight
