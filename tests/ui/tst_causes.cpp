// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// CRM errors in groups by their cause, in the real window: how they are reached, tried again and left.
#include "pictureinbox.h"

#include "ui/commandpalette.h"
#include "ui/conversationview.h"
#include "ui/filterbar.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/searchfield.h"
#include "ui/segments.h"
#include "ui/style.h"
#include "ui/toast.h"
#include "ui/windowtools.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestCauses final : public QObject
{
    Q_OBJECT

    Format m_format = testFormat();
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<PictureInbox> m_data;
    std::unique_ptr<MainWindow> m_window;
    WindowTools *m_tools = nullptr;
    std::vector<Command> m_asked;

    [[nodiscard]] ConversationView *cards() const { return m_window->list()->cards(); }
    [[nodiscard]] QAction *action(ActionId id) const { return m_window->actions().action(id); }
    [[nodiscard]] ConversationId open() const { return m_data->inbox.openId(); }
    template <class T>
    [[nodiscard]] std::vector<T> asked() const
    {
        std::vector<T> some;
        for (const Command &command : m_asked) {
            if (const auto *one = std::get_if<T>(&command))
                some.push_back(*one);
        }
        return some;
    }
    /// The errors of the pictures: 31 without a name, 1 duplicate, 3 that the CRM did not answer.
    void showErrors()
    {
        m_window->list()->setQuery(Query::parse(u"crm:error has:email sort:cause"_s));
        PictureInbox::settle();
        QCOMPARE(cards()->places().groups().size(), size_t(3));
    }
    [[nodiscard]] QPoint retryPoint(int group) const
    {
        const CauseGroup &one = cards()->places().groups()[size_t(group)];
        return cards()->header().retryRect(cards()->headerRect(group), one, Qt::LeftToRight).center();
    }
    void checkRetryOfServerErrors()
    {
        QCOMPARE(asked<ActOnAll>().size(), size_t(1));
        const ActOnAll all = asked<ActOnAll>()[0];
        QCOMPARE(all.query.toText(), u"crm:error cause:server has:email sort:cause"_s);
        QVERIFY(all.except.empty());
        QVERIFY(std::holds_alternative<RetryCrm>(all.action));
        QCOMPARE(m_tools->toast()->words(), u"CRM sync is tried again for 3 conversations"_s);
        QVERIFY(action(ActionId::Undo)->isEnabled());
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        m_theme.setReducedMotion(true);
    }
    void init()
    {
        m_asked.clear();
        m_data = std::make_unique<PictureInbox>();
        connect(&m_data->inbox, &Inbox::submitted, this, [this](const Command &one) { m_asked.push_back(one); });
        m_window = std::make_unique<MainWindow>(m_data->inbox, m_theme, m_format);
        m_tools = new WindowTools(*m_window, m_data->inbox, m_theme, m_format);
        m_window->resize(1280, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        PictureInbox::settle();
    }
    void cleanup()
    {
        m_window.reset();
        m_data.reset();
    }

    void retriesAllOfACauseByMouse()
    {
        showErrors();
        m_window->list()->openRow(32);
        PictureInbox::settle();
        QTest::mouseClick(cards()->viewport(), Qt::LeftButton, {}, retryPoint(2));
        checkRetryOfServerErrors();
    }
    void retriesAllOfACauseByCommand()
    {
        showErrors();
        QAction *retry = action(ActionId::RetryCause);
        m_window->list()->openRow(0);
        PictureInbox::settle();
        QVERIFY(!retry->isEnabled() && !retry->isVisible()); // a name does not come by itself
        m_window->list()->openRow(31);
        QVERIFY(!retry->isEnabled()); // nor does anybody pick the right one
        m_window->list()->openRow(33);
        PictureInbox::settle();
        QVERIFY(retry->isEnabled() && retry->isVisible());
        m_tools->palette()->toggle();
        QTest::keyClicks(QApplication::focusWidget(), u"retry all"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        PictureInbox::settle();
        checkRetryOfServerErrors();
        // Elsewhere there are no groups.
        m_window->list()->setQuery(Query::parse(u"crm:error"_s));
        PictureInbox::settle();
        QVERIFY(!retry->isEnabled());
    }
    void menusOfHeaderAndCard()
    {
        showErrors();
        m_window->list()->openRow(33);
        PictureInbox::settle();
        Q_EMIT cards()->customContextMenuRequested(cards()->visualRect(cards()->currentIndex()).center());
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().contains(action(ActionId::RetryCause)));
        menu->close();
        Q_EMIT cards()->customContextMenuRequested(cards()->headerRect(2).center());
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QCOMPARE(menu->actions()[0]->text(), u"Retry all 3"_s);
        QCOMPARE(open(), PictureReader::rows()[31].card.id); // the header chose nothing
        menu->actions()[0]->trigger();
        menu->close();
        checkRetryOfServerErrors();
        m_window->list()->openRow(0);
        PictureInbox::settle();
        Q_EMIT cards()->customContextMenuRequested(cards()->headerRect(0).center());
        QVERIFY(!QApplication::activePopupWidget());
    }
    void errorsByCauseAreLeftAsTheyWereFound()
    {
        m_window->list()->setSort(SortOrder::OldestFirst);
        m_window->list()->filterBar()->crmGroup()->button(3)->click();
        PictureInbox::settle();
        QCOMPARE(m_data->inbox.query().toText(), u"crm:error sort:cause"_s);
        QVERIFY(action(ActionId::SortCause)->isEnabled());
        QVERIFY(!cards()->places().groups().empty());
        // Words that name another state lead back to the order before.
        m_window->list()->searchField()->setText(u"crm:pending"_s);
        Q_EMIT m_window->list()->searchField()->searchEdited(u"crm:pending"_s);
        QCOMPARE(m_data->inbox.query().sort, SortOrder::OldestFirst);
        Q_EMIT m_window->list()->searchField()->searchEdited({});
        QCOMPARE(m_data->inbox.query().sort, SortOrder::ByCause);
        m_window->list()->chooseView(-1);
        QCOMPARE(m_data->inbox.query().toText(), u"sort:oldest"_s);
        QVERIFY(!action(ActionId::SortCause)->isEnabled());
        m_window->list()->chooseView(2);
        QCOMPARE(m_data->inbox.query().toText(), u"crm:error sort:cause"_s);
    }
};

QTEST_MAIN(TestCauses)
#include "tst_causes.moc"
