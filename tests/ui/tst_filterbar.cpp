// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/filterbar.h"
#include "ui/searchfield.h"
#include "ui/sortbutton.h"
#include "ui/style.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestFilterBar final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};
    const FacetCounts m_facets{.statusAll = 248,
                               .open = 86,
                               .closed = 131,
                               .archived = 31,
                               .crmAll = 248,
                               .synced = 174,
                               .pending = 12,
                               .error = 7,
                               .total = 248};

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }

    void namesForScreenReaders()
    {
        FilterBar bar(m_theme, m_format);
        bar.setFacets(m_facets);
        bar.setLabelsVisible(false);
        QAccessibleInterface *open = QAccessible::queryAccessibleInterface(bar.statusGroup()->button(1));
        QCOMPARE(open->text(QAccessible::Name), u"Open, 86 conversations"_s);
        QCOMPARE(open->role(), QAccessible::RadioButton);
        QCOMPARE(QAccessible::queryAccessibleInterface(bar.statusGroup())->text(QAccessible::Name), u"Status"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(bar.crmGroup())->text(QAccessible::Name), u"CRM sync"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(bar.sortButton())->text(QAccessible::Name),
                 u"Sort: Newest first"_s);
    }
    void clickEditsTheQuery()
    {
        FilterBar bar(m_theme, m_format);
        bar.setFacets(m_facets);
        QSignalSpy spy(&bar, &FilterBar::queryEdited);
        bar.statusGroup()->button(2)->click();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(bar.query().status, std::optional(Status::Closed));
        QCOMPARE(bar.shownCount(), 131);
        bar.crmGroup()->button(3)->click();
        QCOMPARE(bar.query().crm, std::optional(SyncState::Error));
        bar.statusGroup()->button(0)->click();
        QCOMPARE(bar.query().status, std::optional<Status>());
        QCOMPARE(spy.count(), 3);
        QCOMPARE(bar.title(), u"Matching conversations"_s);
    }
    void settingAQueryIsSilent()
    {
        FilterBar bar(m_theme, m_format);
        QSignalSpy spy(&bar, &FilterBar::queryEdited);
        Query query;
        query.status = Status::Archived;
        query.crm = SyncState::Pending;
        query.sort = SortOrder::HighestScore;
        query.text = u"fit-out"_s;
        FacetCounts facets = m_facets;
        facets.archived = 12;
        bar.setQuery(query);
        bar.setFacets(facets);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(bar.statusGroup()->current(), 3);
        QCOMPARE(bar.crmGroup()->current(), 2);
        QCOMPARE(bar.sortButton()->order(), SortOrder::HighestScore);
        QCOMPARE(bar.searchSummary(), u"12 for “fit-out”"_s);
        bar.clearButton()->click();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(bar.query().text, QString());
        QCOMPARE(bar.query().status, std::optional(Status::Archived));
    }
    void sortMenu()
    {
        FilterBar bar(m_theme, m_format);
        QSignalSpy spy(&bar, &FilterBar::queryEdited);
        bar.sortButton()->menu()->actions().at(2)->trigger();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(bar.query().sort, SortOrder::HighestScore);
        bar.sortButton()->menu()->actions().at(2)->trigger();
        QCOMPARE(spy.count(), 1);
    }
    void oneTabStopEachAndArrowsInside()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new SearchField(m_theme);
        auto *bar = new FilterBar(m_theme, m_format);
        column->addWidget(field);
        column->addWidget(bar);
        bar->setFacets(m_facets);
        window.resize(416, 220);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bar->statusGroup()->button(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), bar->statusGroup()->button(1));
        QCOMPARE(bar->query().status, std::optional(Status::Open));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bar->crmGroup()->button(0));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bar->sortButton());
        QVERIFY(window.grab().save(QCoreApplication::applicationDirPath() + u"/filterbar.png"_s));
    }
    void segmentsFitAtEveryWidth()
    {
        QWidget window; // a child is laid out at once, a window when the system says so
        window.resize(600, 200);
        FilterBar bar(m_theme, m_format, &window);
        window.show();
        FacetCounts many = m_facets;
        many.statusAll = many.open = many.closed = many.archived = 123'456;
        bar.setFacets(many);
        QCOMPARE(bar.statusGroup()->button(1)->toolTip(), u"123,456"_s);
        for (int width = 308; width <= 520; width += 8) {
            bar.resize(width, 120);
            bar.layout()->activate();
            for (const Segments *group : {bar.statusGroup(), bar.crmGroup()}) {
                int right = 0;
                for (int i = 0; i < group->count(); ++i) {
                    const QRect place = group->button(i)->geometry();
                    QVERIFY(place.left() >= right && place.right() <= group->width() && place.width() >= 24);
                    right = place.right();
                }
            }
        }
    }
    void searchRestsBeforeItSpeaks()
    {
        SearchField field(m_theme);
        QSignalSpy spy(&field, &SearchField::searchEdited);
        QTest::keyClicks(&field, u"fit"_s);
        QCOMPARE(spy.count(), 0);
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(spy.takeFirst().at(0).toString(), u"fit"_s);
        QTest::keyClicks(&field, u"-out"_s);
        QSignalSpy left(&field, &SearchField::left);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(spy.takeFirst().at(0).toString(), u"fit-out"_s);
        QCOMPARE(left.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(spy.takeFirst().at(0).toString(), QString());
        QCOMPARE(left.count(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.count(), 2);
        field.setSearch(u"quiet"_s);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(field.height(), 36);
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
