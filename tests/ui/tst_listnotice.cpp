// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/listnotice.h"

#include "cardfixture.h"
#include "ui/notice.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

/// The bar over the list.
class TestListNotice final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

    static SyncStatus ahead(qint64 minutes)
    {
        SyncStatus status;
        status.phase = SyncPhase::UpToDate;
        status.clockAheadMs = minutes * 60'000;
        return status;
    }

private Q_SLOTS:
    void aWrongClockIsSaid_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("right") << 0 << QString();
        QTest::newRow("five minutes") << 5 << QString();
        QTest::newRow("slow")
            << 12
            << u"The clock of this computer is 12 min slow. Times such as “2 h left” are wrong until it is set."_s;
        QTest::newRow("fast")
            << -180 << u"The clock of this computer is 3 h fast. Times such as “2 h left” are wrong until it is set."_s;
    }
    void aWrongClockIsSaid()
    {
        QFETCH(int, minutes);
        QFETCH(QString, words);
        Notice notice(m_theme);
        ListNotice saying(notice, m_format);
        saying.setStatus(ahead(minutes), true);
        QCOMPARE(notice.message(), words);
        saying.setStatus(ahead(0), true);
        QVERIFY(notice.message().isEmpty());
    }

    void whatWasPutAwayIsNotSaidAgain()
    {
        Notice notice(m_theme);
        ListNotice saying(notice, m_format);
        notice.show();
        saying.setStatus(ahead(12), true);
        QTest::mouseClick(notice.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(notice.message().isEmpty());
        saying.setStatus(ahead(13), true);
        QVERIFY(notice.message().isEmpty());
        saying.setStatus(ahead(0), true);
        saying.setStatus(ahead(12), true);
        QVERIFY(!notice.message().isEmpty());
    }

    void whatWasSavedOfDamagedChangesMustBeRead()
    {
        Notice notice(m_theme);
        ListNotice saying(notice, m_format);
        QSignalSpy read(&saying, &ListNotice::salvageRead);
        notice.show();
        saying.setSalvage(OutboxSalvage{.saved = 12, .copy = u"outbox.bad-1"_s});
        QCOMPARE(notice.message(),
                 u"The file of your changes was damaged. All 12 unsent changes were saved; a copy of "
                 "the file is kept as outbox.bad-1."_s);
        saying.setSalvage(OutboxSalvage{.saved = 12, .unreadable = 3, .copy = u"outbox.bad-1"_s});
        QVERIFY(notice.message().contains(u"could not be read: 3."_s));
        saying.setSalvage(OutboxSalvage{.saved = 1, .complete = false, .copy = u"outbox.bad-1"_s});
        QVERIFY(notice.message().contains(u"More may be lost"_s));
        saying.showProblem(u"The disk is full."_s);
        saying.setStatus(ahead(12), true);
        QVERIFY(notice.message().contains(u"More may be lost"_s));
        QVERIFY(read.isEmpty());
        QTest::mouseClick(notice.findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(read.size(), 1);
        saying.setSalvage(std::nullopt);
        QVERIFY(notice.message().isEmpty());
    }

    void aGraverThingIsNotCovered()
    {
        Notice notice(m_theme);
        ListNotice saying(notice, m_format);
        saying.showProblem(u"The disk is full."_s);
        saying.setStatus(ahead(12), true);
        QCOMPARE(notice.message(), u"The disk is full."_s);
    }

    void aRefusedKeyIsSaidOnceAndEnds()
    {
        Notice notice(m_theme);
        ListNotice saying(notice, m_format);
        SyncStatus refused;
        refused.phase = SyncPhase::NeedsYou;
        refused.error = Error{.kind = ErrorKind::Unauthorized};
        saying.setStatus(refused, false);
        QVERIFY(notice.message().isEmpty()); // the empty list says it
        saying.setStatus(ahead(0), true);
        saying.setStatus(refused, true);
        QVERIFY(notice.message().contains(u"rejects this key"_s));
        saying.setStatus(ahead(0), true);
        QVERIFY(notice.message().isEmpty());
    }
};

QTEST_MAIN(TestListNotice)
#include "tst_listnotice.moc"
