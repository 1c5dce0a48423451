// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/choicebutton.h"
#include "ui/filterbar.h"
#include "ui/searchfield.h"
#include "ui/sortbutton.h"
#include "ui/style.h"
#include "ui/viewbutton.h"
#include "ui/viewnamer.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
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
        bar.setLayoutClass(LayoutClass::Medium);
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
    void errorsStandByCause()
    {
        FilterBar bar(m_theme, m_format);
        const QAction *byCause = bar.sortButton()->menu()->actions().constFirst();
        const auto chooseCrm = [&bar](int segment) { bar.crmGroup()->button(segment)->click(); };
        Query query;
        query.sort = SortOrder::HighestScore;
        bar.setQuery(query);
        QVERIFY(!byCause->isVisible());
        chooseCrm(3);
        QCOMPARE(bar.query().toText(), u"crm:error sort:cause"_s);
        QVERIFY(byCause->isVisible() && byCause->isChecked());
        QCOMPARE(bar.sortButton()->text(), u"By cause"_s);
        chooseCrm(1);
        QCOMPARE(bar.query().toText(), u"crm:synced sort:score"_s);
        QVERIFY(!byCause->isVisible());
        // Another order in between is the user's.
        chooseCrm(3);
        bar.sortButton()->menu()->actions().at(2)->trigger();
        QCOMPARE(bar.query().sort, SortOrder::OldestFirst);
        QVERIFY(byCause->isVisible());
        chooseCrm(0);
        QCOMPARE(bar.query().sort, SortOrder::OldestFirst);
        // What came as text stays as it was written, and is left like anything else.
        bar.setQuery(Query::parse(u"crm:error"_s));
        QCOMPARE(bar.query().sort, SortOrder::NewestFirst);
        QVERIFY(byCause->isVisible());
        bar.setQuery(Query::parse(u"crm:error cause:auth sort:cause"_s));
        chooseCrm(2);
        QCOMPARE(bar.query().toText(), u"crm:pending"_s);
    }
    void sortMenu()
    {
        FilterBar bar(m_theme, m_format);
        QSignalSpy spy(&bar, &FilterBar::queryEdited);
        bar.sortButton()->menu()->actions().at(3)->trigger();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(bar.query().sort, SortOrder::HighestScore);
        bar.sortButton()->menu()->actions().at(3)->trigger();
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
        QCOMPARE(QApplication::focusWidget(), bar->viewButton());
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
        bar.resize(520, 120);
        bar.layout()->activate();
        QCOMPARE(bar.statusGroup()->button(1)->toolTip(), u"123,456"_s);
        for (int width = 308; width <= 520; width += 8) {
            bar.resize(width, 120);
            bar.layout()->activate();
            for (const Segments *group : {bar.statusGroup(), bar.crmGroup()}) {
                QCOMPARE(bar.statusButton()->isVisibleTo(&bar), !group->isVisibleTo(&bar));
                if (!group->isVisibleTo(&bar))
                    continue;
                int right = 0;
                for (int i = 0; i < group->count(); ++i) {
                    const QRect place = group->button(i)->geometry();
                    QVERIFY(place.left() >= right && place.right() <= group->width() && place.width() >= 24);
                    right = place.right();
                }
            }
        }
    }
    void headFollowsTheWindow()
    {
        QWidget window;
        window.resize(600, 200);
        FilterBar bar(m_theme, m_format, &window);
        bar.setFacets(m_facets);
        window.show();
        const auto labelled = [&] {
            for (const QLabel *label : bar.findChildren<QLabel *>()) {
                if (label->text() == u"CRM sync"_s)
                    return label->isVisibleTo(&bar);
            }
            return false;
        };
        bar.setLayoutClass(LayoutClass::Wide);
        bar.resize(416, 120);
        QVERIFY(labelled() && bar.statusGroup()->isVisibleTo(&bar));
        bar.layout()->activate();
        QCOMPARE(bar.statusGroup()->geometry().left(), 94);
        QCOMPARE(bar.statusGroup()->geometry().right() + 1, 404);
        bar.setLayoutClass(LayoutClass::Medium);
        bar.resize(344, 120);
        QVERIFY(!labelled() && bar.statusGroup()->isVisibleTo(&bar));
        bar.setLayoutClass(LayoutClass::Narrow);
        bar.resize(308, 120);
        QVERIFY(!bar.statusGroup()->isVisibleTo(&bar) && bar.statusButton()->isVisibleTo(&bar));
        QCOMPARE(bar.statusButton()->accessibleName(), u"Status: All, 248 conversations"_s);
        QCOMPARE(bar.crmButton()->accessibleName(), u"CRM sync: All, 248 conversations"_s);
        QSignalSpy spy(&bar, &FilterBar::queryEdited);
        bar.crmButton()->menu()->actions().at(3)->trigger();
        QCOMPARE(spy.count(), 1);
        QCOMPARE(bar.query().crm, std::optional(SyncState::Error));
        QCOMPARE(bar.crmGroup()->current(), 3);
        QCOMPARE(bar.crmButton()->accessibleName(), u"CRM sync: Error, 7 conversations"_s);
    }
    void viewsGiveTheTitleAndTheMenu()
    {
        FilterBar bar(m_theme, m_format);
        bar.setFacets(m_facets);
        bar.setViews({{{u"hot"_s, {}, u"status:open score:>=80"_s}, 9},
                      {{u"due"_s, {}, u"is:due sort:due"_s}, 4},
                      {{u"mine"_s, u"R&D leads"_s, u"company:lab"_s}, 3}});
        QCOMPARE(bar.title(), u"All conversations"_s);
        bar.setQuery(Query::parse(u"score:>=80 status:open sort:score"_s)); // the order is not part of a view
        QCOMPARE(bar.title(), u"Hot now"_s);
        bar.setQuery(Query::parse(u"company:lab"_s));
        QCOMPARE(bar.title(), u"R&D leads"_s);

        QMenu *menu = bar.viewButton()->menu();
        Q_EMIT menu->aboutToShow();
        QStringList words;
        for (const QAction *action : menu->actions())
            words << (action->isSeparator() ? u"-"_s : action->text());
        QCOMPARE(words.at(0), u"All conversations\t248\t"_s);
        QCOMPARE(words.at(2), u"Hot now\t9\tCtrl+1"_s);
        QVERIFY(words.contains(u"R&&D leads\t3\tCtrl+3"_s));
        QVERIFY(words.contains(u"Remove this view"_s));
        QVERIFY(!words.contains(u"Save this view…"_s)); // it has a name already
        QSignalSpy chosen(&bar, &FilterBar::viewChosen);
        menu->actions().at(0)->trigger();
        menu->actions().at(3)->trigger();
        QCOMPARE(chosen.takeFirst().at(0).toInt(), -1);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 1);
        QSignalSpy removed(&bar, &FilterBar::viewRemoved);
        menu->actions().constLast()->trigger();
        QCOMPARE(removed.takeFirst().at(0).toString(), u"mine"_s);
    }
    void aViewIsNamedInPlace()
    {
        QWidget window;
        window.resize(416, 300);
        FilterBar bar(m_theme, m_format, &window);
        bar.resize(416, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bar.beginNaming();
        QVERIFY(bar.viewNamer()->isHidden()); // everything needs no name
        bar.setQuery(Query::parse(u"status:open roof"_s));
        Q_EMIT bar.viewButton()->menu()->aboutToShow();
        bar.viewButton()->menu()->actions().constLast()->trigger();
        QVERIFY(!bar.viewNamer()->isHidden());
        auto *field = bar.viewNamer()->findChild<QLineEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), field);
        QSignalSpy named(&bar, &FilterBar::viewNamed);
        QTest::keyClicks(field, u"  "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(named.count(), 0);
        QTest::keyClicks(field, u"Roofs "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(named.takeFirst().at(0).toString(), u"Roofs"_s);
        QVERIFY(bar.viewNamer()->isHidden());
        bar.beginNaming();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(bar.viewNamer()->isHidden());
        QCOMPARE(named.count(), 0);
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
