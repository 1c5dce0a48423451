// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/errortext.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestErrorText final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};

private Q_SLOTS:
    void eachKindHasItsOwnSentence()
    {
        QSet<QString> seen;
        const int kinds = int(ErrorKind::Protocol) + 1;
        for (int i = 0; i < kinds; ++i) {
            const Error error{.kind = ErrorKind(i), .detail = u"internal detail"_s};
            const QString sentence = ErrorText::sentence(error);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(QString::number(i)));
            QVERIFY(!sentence.contains(u'!'));
            QVERIFY(!(sentence + ErrorText::advice(error)).contains(error.detail));
            seen << sentence;
        }
        QCOMPARE(seen.size(), kinds);
    }
    void microcopy()
    {
        const auto both = [](ErrorKind kind) {
            const Error error{.kind = kind};
            return QString(ErrorText::sentence(error) + u' ' + ErrorText::advice(error));
        };
        QCOMPARE(both(ErrorKind::Unauthorized),
                 u"The server rejects this key. Copy it again from your chat service."_s);
        QCOMPARE(both(ErrorKind::Forbidden), u"This key may not read conversations. Ask an administrator."_s);
        QCOMPARE(both(ErrorKind::HostNotFound), u"No server answers at this address. Check the spelling."_s);
        QCOMPARE(both(ErrorKind::Offline), u"No network. You can connect later and read what is on this device."_s);
    }
    void certificatesTellTheirDate()
    {
        const Instant at = local(2026, 11, 12, 9, 0);
        QCOMPARE(ErrorText::sentence(Error{.kind = ErrorKind::TlsExpired, .when = at}, m_format),
                 u"The connection is not secure: the certificate ended on 12 November 2026. Nothing was sent."_s);
        QCOMPARE(
            ErrorText::sentence(Error{.kind = ErrorKind::TlsNotYetValid, .when = at}, m_format),
            u"The connection is not secure: the certificate is valid only from 12 November 2026. Nothing was sent."_s);
        // Without a date the sentence is whole all the same.
        const Error undated{.kind = ErrorKind::TlsExpired};
        QCOMPARE(ErrorText::sentence(undated, m_format), ErrorText::sentence(undated));
        SyncStatus status;
        status.phase = SyncPhase::NeedsYou;
        status.error = Error{.kind = ErrorKind::TlsExpired, .when = at};
        QVERIFY(ErrorText::sync(status, m_format).more.contains(u"ended on 12 November 2026"_s));
        QVERIFY(ErrorText::details(status, m_format).contains(u"ended on 12 November 2026"_s));
    }
    void syncStates_data()
    {
        QTest::addColumn<SyncStatus>("status");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("more");
        const Instant at = local(2026, 11, 16, 14, 2);
        const auto add = [](const char *name, const SyncStatus &status, const QString &text, const QString &more = {}) {
            QTest::newRow(name) << status << text << more;
        };
        add("starting", {}, u"Starting"_s);
        add("up to date", {.phase = SyncPhase::UpToDate, .lastSuccess = at}, u"Up to date"_s, u"synced 14:02"_s);
        add("syncing", {.phase = SyncPhase::Syncing, .done = 40, .total = 248}, u"Syncing 40 of 248"_s);
        add("syncing, total unknown", {.phase = SyncPhase::Syncing, .done = 40}, u"Syncing"_s);
        add("offline", {.phase = SyncPhase::Offline, .since = at}, u"Offline since 14:02"_s);
        add("waiting", {.phase = SyncPhase::Waiting, .nextTry = at}, u"Server error"_s, u"next try at 14:02"_s);
        add("key", {.phase = SyncPhase::NeedsYou, .error = Error{.kind = ErrorKind::Unauthorized}}, u"Sign-in needed"_s,
            u"The server rejects this key."_s);
        add("certificate", {.phase = SyncPhase::NeedsYou, .error = Error{.kind = ErrorKind::TlsExpired}},
            u"Sync has stopped"_s, u"The connection is not secure: the certificate has ended. Nothing was sent."_s);
        add("stopped", {.phase = SyncPhase::Stopped}, u"Working offline"_s);
    }
    void syncStates()
    {
        QFETCH(SyncStatus, status);
        const SyncWords words = ErrorText::sync(status, m_format);
        QTEST(words.text, "text");
        QTEST(words.more, "more");
        QVERIFY(!words.icon.isEmpty());
    }
    void detailsForTheTooltip()
    {
        SyncStatus status{.phase = SyncPhase::Waiting, .unreadable = 2};
        status.error = Error{.kind = ErrorKind::ServerError, .requestId = u"r-1"_s, .detail = u"secret"_s};
        const QString details = ErrorText::details(status, m_format);
        QCOMPARE(details, u"The server has a problem.\nRequest: r-1\n2 items could not be read."_s);
    }
};

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
