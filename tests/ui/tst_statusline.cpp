// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/emptystate.h"
#include "ui/notice.h"
#include "ui/statusbutton.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestStatusLine final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

private Q_SLOTS:
    void saysStateAndTotal()
    {
        StatusLine line(m_theme, m_format);
        line.setStatus({.phase = SyncPhase::UpToDate, .lastSuccess = local(2026, 11, 16, 14, 3)});
        line.setTotal(248);
        QCOMPARE(line.text(), u"Up to date · synced 14:03"_s);
        QCOMPARE(line.totalText(), u"248 conversations on this device"_s);
        line.setTotal(1);
        QCOMPARE(line.totalText(), u"1 conversation on this device"_s);
        line.setStatus({.phase = SyncPhase::Offline, .since = local(2026, 11, 16, 14, 2)});
        QCOMPARE(line.text(), u"Offline since 14:02"_s);
        QCOMPARE(line.height(), 28);
    }
    void announcesAtMostEveryFiveSeconds()
    {
        StatusLine line(m_theme, m_format);
        QSignalSpy alerts(&line, &StatusLine::announced);
        line.setStatus({.phase = SyncPhase::UpToDate});
        QCOMPARE(alerts.count(), 1);
        m_clock.advance(4999);
        line.setStatus({.phase = SyncPhase::Offline});
        QCOMPARE(alerts.count(), 1);
        m_clock.advance(1);
        line.setStatus({.phase = SyncPhase::UpToDate});
        QCOMPARE(alerts.count(), 2);
        m_clock.advance(60'000);
        line.setStatus({.phase = SyncPhase::UpToDate, .lastSuccess = local(2026, 11, 16, 14, 9)});
        QCOMPARE(alerts.count(), 2); // only a new phase is news
    }
    void theStateLeadsToTheLogOrTheKey()
    {
        QWidget window;
        window.resize(1000, 400);
        StatusLine line(m_theme, m_format, &window);
        line.resize(1000, 28);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Error busy;
        busy.kind = ErrorKind::ServerError;
        busy.requestId = u"req-17"_s;
        SyncStatus status;
        status.phase = SyncPhase::Waiting;
        status.nextTry = local(2026, 11, 16, 14, 8);
        status.error = busy;
        line.setStatus(status);
        line.syncButton()->click();
        auto *log = line.findChild<SyncLog *>();
        QVERIFY(log && log->isVisible());
        QStringList said;
        for (const QLabel *label : log->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.contains(u"14:08"_s) && said.contains(u"req-17"_s), qPrintable(said.join(u'|')));
        QVERIFY(log->grab().save(QCoreApplication::applicationDirPath() + u"/synclog.png"_s));
        QSignalSpy retry(&line, &StatusLine::retryWanted);
        for (QPushButton *button : log->findChildren<QPushButton *>()) {
            if (button->text() == u"Try now"_s) {
                button->click();
                break;
            }
        }
        QCOMPARE(retry.count(), 1);
        QTRY_VERIFY(!line.findChild<SyncLog *>());

        status.phase = SyncPhase::Stopped; // --offline: nobody can be asked
        line.setStatus(status);
        line.syncButton()->click();
        log = line.findChild<SyncLog *>();
        for (const QPushButton *button : log->findChildren<QPushButton *>())
            QVERIFY(button->text() != u"Try now"_s);
        log->close();

        status.phase = SyncPhase::NeedsYou;
        status.error->kind = ErrorKind::Unauthorized;
        line.setStatus(status);
        QVERIFY(line.text().startsWith(u"Sign-in needed"_s));
        QSignalSpy key(&line, &StatusLine::keyWanted);
        line.syncButton()->click();
        QCOMPARE(key.count(), 1);
    }
    void aNarrowLineKeepsTheStateWhole()
    {
        QWidget window;
        window.resize(1000, 100);
        StatusLine line(m_theme, m_format, &window);
        line.setCommandsKey(u"Ctrl K"_s);
        line.setTotal(248);
        window.show();
        const QLabel *total = line.findChildren<QLabel *>().constLast();
        line.resize(1000, 28);
        QVERIFY(total->isVisibleTo(&line));
        line.resize(640, 28);
        line.layout()->activate();
        QVERIFY(!total->isVisibleTo(&line));
        QVERIFY(line.syncButton()->width() >= line.syncButton()->sizeHint().width());
        QSignalSpy commands(&line, &StatusLine::commandsWanted);
        line.commandsButton()->click();
        QCOMPARE(commands.count(), 1);
    }
    void followsTheTheme()
    {
        StatusLine line(m_theme, m_format);
        line.resize(600, 28);
        const QImage light = line.grab().toImage();
        m_theme.setScheme(ColorScheme::Dark);
        QVERIFY(line.grab().toImage() != light);
        m_theme.setScheme(ColorScheme::Light);
        QCOMPARE(line.grab().toImage(), light);
    }
    void emptyStates()
    {
        EmptyState empty(m_theme);
        empty.resize(400, 600);
        QSet<QString> titles;
        for (int i = 0; i <= int(EmptyCase::NoTranscript); ++i) {
            empty.setCase(EmptyCase(i), i == int(EmptyCase::SyncStopped) ? u"Why."_s : QString());
            QVERIFY(!empty.sentence().isEmpty());
            titles << empty.title();
            empty.show();
            QCoreApplication::processEvents();
            for (const QLabel *label : empty.findChildren<QLabel *>())
                QVERIFY2(label->text().isEmpty() || label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
        QCOMPARE(titles.size(), int(EmptyCase::NoTranscript) + 1);
        empty.setCase(EmptyCase::NoMatch, u"<b>fit</b>"_s);
        QCOMPARE(empty.title(), u"Nothing for “<b>fit</b>”"_s);
        QSignalSpy spy(&empty, &EmptyState::acted);
        auto *button = empty.findChild<QPushButton *>();
        QVERIFY(button->isVisibleTo(&empty));
        button->click();
        QCOMPARE(spy.count(), 1);
        empty.setCase(EmptyCase::NoSelection);
        QVERIFY(!button->isVisibleTo(&empty));
        for (const QLabel *label : empty.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    void noticeComesAndGoes()
    {
        Notice notice(m_theme);
        QVERIFY(notice.isHidden());
        notice.say(NoticeKind::Warning, u"<i>3</i> changes wait"_s, u"Show"_s);
        QVERIFY(!notice.isHidden());
        QCOMPARE(notice.message(), u"<i>3</i> changes wait"_s);
        QSignalSpy acted(&notice, &Notice::acted);
        QSignalSpy dismissed(&notice, &Notice::dismissed);
        notice.findChild<QPushButton *>()->click();
        QCOMPARE(acted.count(), 1);
        notice.findChild<QToolButton *>()->click();
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(notice.isHidden());
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
