// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "mayafixture.h"
#include "ui/findbar.h"
#include "ui/style.h"
#include "ui/transcriptfind.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;

namespace {
using namespace Qt::StringLiterals;
} // namespace

class TestTranscriptFind final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    Format m_format = testFormat();
    std::unique_ptr<Transcript> m_model;
    std::unique_ptr<TranscriptFind> m_find;

    void fill(const std::vector<Message> &messages) { m_model->merge(slice(messages)); }
    void start(const QString &words, qint64 from = 0) { m_find->start(SearchTerms(words), from); }
    FindHit current() const { return m_find->current().value_or(FindHit{}); }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
    }

    void init()
    {
        m_model = std::make_unique<Transcript>();
        m_model->setTimeZone(m_format.zone());
        m_find = std::make_unique<TranscriptFind>(m_model.get());
    }

    void cleanup()
    {
        m_find.reset();
        m_model.reset();
    }

    void countsAndWalksAround()
    {
        fill({message(1, Author::Visitor, u"Café and cafe"_s, todayAt(9, 0)),
              message(2, Author::Agent, u"tea"_s, todayAt(9, 1)),
              message(3, Author::Visitor, u"One more CAFÉ, please"_s, todayAt(9, 2))});
        start(u"cafe"_s, 2);
        QVERIFY(m_find->isComplete());
        QCOMPARE(m_find->total(), 3);
        // From where the reader stands, not from the top.
        QCOMPARE(current(), (FindHit{3, 0}));
        QCOMPARE(m_find->number(), 3);
        m_find->step(+1);
        QCOMPARE(current(), (FindHit{1, 0}));
        QCOMPARE(m_find->number(), 1);
        m_find->step(+1);
        QCOMPARE(current(), (FindHit{1, 1}));
        m_find->step(-1);
        m_find->step(-1);
        QCOMPARE(current(), (FindHit{3, 0}));
        QCOMPARE(m_find->seqs(), (std::vector<qint64>{1, 3}));
        start(u"coffee"_s);
        QCOMPARE(m_find->total(), 0);
        QCOMPARE(m_find->number(), 0);
        m_find->step(+1);
        QVERIFY(!m_find->current());
    }

    void whatArrivesIsLookedThroughToo()
    {
        fill(chatter(301, 400));
        start(u"message"_s, 390);
        QTRY_VERIFY(m_find->isComplete());
        QCOMPARE(m_find->total(), 100);
        QCOMPARE(current().seq, 390);
        m_model->merge(slice(chatter(201, 300)));
        m_model->merge(slice(chatter(401, 405)));
        QTRY_VERIFY(m_find->isComplete());
        QCOMPARE(m_find->total(), 205);
        QCOMPARE(current().seq, 390); // what one looks at stays
        QCOMPARE(m_find->number(), 190);
        m_model->truncateAfter(380);
        QCOMPARE(m_find->total(), 180);
        QCOMPARE(m_find->seqs().back(), 380);
        m_model->clear();
        QCOMPARE(m_find->total(), 0);
    }

    void anEditedMessageIsLookedThroughAgain()
    {
        fill({message(1, Author::Visitor, u"old words"_s, todayAt(9, 0))});
        start(u"new"_s);
        QCOMPARE(m_find->total(), 0);
        Message edited = message(1, Author::Visitor, u"new words"_s, todayAt(9, 0));
        edited.rev = u"2"_s;
        m_model->merge(slice({edited}));
        QTRY_COMPARE(m_find->total(), 1);
    }

    void fiftyThousandMessagesKeepTheWindowAlive()
    {
        fill(chatter(1, 50'000));
        QElapsedTimer clock;
        clock.start();
        start(u"some more"_s, 49'000);
        const qint64 first = clock.elapsed();
        QVERIFY(!m_find->isComplete());  // it came back long before it was done
        QCOMPARE(current().seq, 49'001); // and has what stands nearest already
        QTRY_VERIFY_WITH_TIMEOUT(m_find->isComplete(), 60'000);
        QVERIFY(m_find->total() >= 50'000);
        qInfo("first turn %lld ms, longest %lld ms, all %lld ms", first, m_find->longestSliceMs(), clock.elapsed());
    }

    void theBarSaysAndAsks()
    {
        FindBar bar(m_theme, m_format);
        bar.resize(644, 40);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        bar.begin(u"fit"_s);
        QSignalSpy edited(&bar, &FindBar::edited);
        QSignalSpy stepped(&bar, &FindBar::stepped);
        QSignalSpy closed(&bar, &FindBar::closeRequested);
        bar.setResult(3, 1200, true);
        QCOMPARE(bar.result(), u"3 of 1,200"_s);
        keepPicture(bar, u"findbar-light"_s);
        QTest::keyClicks(bar.field(), u"x"_s);
        QCOMPARE(edited.front().front().toString(), u"x"_s); // what was there was selected
        QTest::keyClick(bar.field(), Qt::Key_Return);
        QTest::keyClick(bar.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(stepped.count(), 2);
        QCOMPARE(stepped.at(0).front().toInt(), 1);
        QCOMPARE(stepped.at(1).front().toInt(), -1);
        QTest::keyClick(bar.field(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
        bar.setResult(0, 0, false);
        QCOMPARE(bar.result(), u"Searching…"_s);
        bar.setResult(0, 0, true);
        QCOMPARE(bar.result(), u"No hits"_s);
        for (QToolButton *button : bar.findChildren<QToolButton *>())
            QVERIFY(!QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty()
                    || button->parent() == bar.field());
    }
};

QTEST_MAIN(TestTranscriptFind)
#include "tst_transcriptfind.moc"
