// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/instance.h"

#include "app/links.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace leadlight;
using namespace Qt::StringLiterals;

class TestInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSecondHandsItsLinkOver()
    {
        Instance first(profile(), runtime());
        QVERIFY(first.isFirst());
        QSignalSpy calls(&first, &Instance::handedOver);
        QVERIFY(handOver(u"leadlight://c/maya"_s));
        QTRY_COMPARE(calls.count(), 1);
        QCOMPARE(calls[0][0].toString(), u"leadlight://c/maya"_s);
        QVERIFY(handOver({}));
        QTRY_COMPARE(calls.count(), 2);
        QCOMPARE(calls[1][0].toString(), QString());
    }
    void otherProfilesAreOthers()
    {
        const Instance first(profile(), runtime());
        const Instance other(profile() + u"2"_s, runtime());
        QVERIFY(first.isFirst());
        QVERIFY(other.isFirst());
    }
    void afterItsEndAnotherIsFirst()
    {
        QVERIFY(Instance(profile(), runtime()).isFirst());
        QVERIFY(Instance(profile(), runtime()).isFirst());
    }
    void whatACrashLeavesIsNotInTheWay()
    {
        // A socket's file without anybody behind it, and a lock of a process that is gone.
        QString socket;
        {
            const Instance first(profile(), runtime());
            const QStringList left = QDir(runtime()).entryList({u"leadlight-*"_s}, QDir::AllEntries | QDir::System);
            QVERIFY(!left.isEmpty());
            for (const QString &name : left) {
                if (!name.endsWith(u".lock"_s))
                    socket = runtime() + u'/' + name;
            }
        }
        QVERIFY(!socket.isEmpty());
        QFile file(socket);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFile lock(socket + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("999999999\nleadlight\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        lock.close();
        QVERIFY(Instance(profile(), runtime()).isFirst());
    }
    void onlyTheUserCanReachIt()
    {
        const Instance first(profile(), runtime());
        const QFileInfoList all
            = QDir(runtime()).entryInfoList({u"leadlight-*"_s}, QDir::AllEntries | QDir::System | QDir::Hidden);
        QVERIFY(all.size() >= 2);
        for (const QFileInfo &one : all) {
            if (!one.fileName().endsWith(u".lock"_s))
                QVERIFY2(!(one.permissions() & (QFile::WriteOther | QFile::WriteGroup)), qPrintable(one.fileName()));
        }
    }
    void guestsWhoSayTooMuchOrNothingAreSentAway()
    {
        Instance first(profile(), runtime());
        QSignalSpy calls(&first, &Instance::handedOver);
        QLocalSocket flood;
        flood.connectToServer(socketName());
        QVERIFY(flood.waitForConnected(1000));
        flood.write(QByteArray(1'000'000, 'x'));
        QLocalSocket silent;
        silent.connectToServer(socketName());
        QVERIFY(silent.waitForConnected(1000));
        QTRY_COMPARE_WITH_TIMEOUT(flood.state(), QLocalSocket::UnconnectedState, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 10'000);
        QCOMPARE(calls.count(), 0);
        // And somebody else is still heard.
        QVERIFY(handOver(u"leadlight://c/x"_s));
        QTRY_COMPARE(calls.count(), 1);
    }

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] QString runtime() const { return m_folder->path(); }
    [[nodiscard]] QString socketName() const
    {
        for (const QString &name :
             QDir(runtime()).entryList({u"leadlight-*"_s}, QDir::AllEntries | QDir::System | QDir::Hidden)) {
            if (!name.endsWith(u".lock"_s))
                return runtime() + u'/' + name;
        }
        return {};
    }
    /// As another process would: the first one's event loop runs meanwhile.
    [[nodiscard]] bool handOver(const QString &link) const
    {
        bool done = false;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            Instance second(profile(), runtime());
            done = !second.isFirst() && second.handOver(link);
        }));
        other->start();
        const bool ended = QTest::qWaitFor([&] { return other->isFinished(); }, 10'000);
        return ended && other->wait() && done;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
