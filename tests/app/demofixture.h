// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/application.h"
#include "demomirror.h"
#include "items/conversationlist.h"
#include "items/transcript.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/emptystate.h"
#include "ui/filterbar.h"
#include "ui/insightspanel.h"
#include "ui/listpane.h"
#include "ui/searchfield.h"
#include "ui/statusline.h"
#include "ui/transcriptview.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

namespace leadlight {

/// Long enough for a reconnect (sync-and-trust P18 promises 15 s) on a busy machine.
inline constexpr int patienceMs = 20'000;

/// What the demo server is started with, so that tests know the key and have the switches.
[[nodiscard]] inline QStringList serverArguments(const QStringList &more = {})
{
    return QStringList{QStringLiteral("--token"), QStringLiteral("secret"), QStringLiteral("--test-endpoints")} + more;
}

/// The real program in this process, and the hands and eyes of somebody in front of it: keys and clicks go to the
/// window like those of a desktop, never to a widget by name.
class Desk
{
public:
    /// A window on `profile`, connected to `server`.
    Desk(const QString &profile, const DemoServerProcess &server)
        : Desk(lineFor(profile, server))
    {
    }
    explicit Desk(const CommandLine &line, const QByteArray &token = QByteArrayLiteral("secret"))
        : m_application(std::make_unique<Application>(line))
    {
        qputenv("LEADLIGHT_TOKEN", token);
        m_application->start();
        // It shows itself where it was left, so only when the profile is open.
        (void)QTest::qWaitFor([this] { return window().isVisible(); });
        (void)QTest::qWaitForWindowActive(&window());
    }

    [[nodiscard]] static CommandLine lineFor(const QString &profile, const DemoServerProcess &server)
    {
        CommandLine line;
        line.profile = profile;
        line.server = QUrl(server.address());
        line.caFile = server.certificateFile();
        return line;
    }

    [[nodiscard]] Application &application() const { return *m_application; }
    [[nodiscard]] Inbox &inbox() const { return m_application->inbox(); }
    [[nodiscard]] MainWindow &window() const { return m_application->window(); }
    [[nodiscard]] ListPane &pane() const { return *window().list(); }
    [[nodiscard]] FilterBar &filters() const { return *pane().filterBar(); }
    [[nodiscard]] ConversationView &cards() const { return *pane().cards(); }
    [[nodiscard]] ConversationList &list() const { return *inbox().conversations(); }
    [[nodiscard]] TranscriptView &transcript() const { return *window().conversation()->transcript(); }
    [[nodiscard]] QString status() const { return window().statusLine()->text(); }
    [[nodiscard]] QString openId() const { return inbox().openId().value; }

    /// Everything of the server is here, live events included, and the cards in sight are painted.
    [[nodiscard]] bool isLive() const
    {
        const SyncStatus &now = inbox().status();
        return now.phase == SyncPhase::UpToDate && now.live && isShown();
    }
    [[nodiscard]] bool isShown() const
    {
        return inbox().isLoaded() && list().rowCount() > 0 && cardEntry(list().index(0))->loaded;
    }
    /// The open conversation is on screen with all its messages.
    [[nodiscard]] bool isOpen(const QString &id) const
    {
        const auto &detail = inbox().detail();
        return openId() == id && detail && detail->record.card.id.value == id && inbox().transcript()->totalCount() > 0
            && transcript().rowCount() == inbox().transcript()->totalCount();
    }
    /// Ids of the rows as listed; an empty text for a row that is not loaded.
    [[nodiscard]] QStringList ids() const
    {
        QStringList all;
        for (int row = 0; row < list().rowCount(); ++row) {
            const CardEntry *entry = cardEntry(list().index(row));
            all << (entry->loaded ? entry->row.card.id.value : QString());
        }
        return all;
    }
    [[nodiscard]] int rowOf(const QString &id) const { return list().rowOf(ConversationId{id}); }
    [[nodiscard]] QString spoken(const QString &id) const
    {
        return list().index(rowOf(id)).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QString selectedId() const
    {
        const QModelIndex current = cards().currentIndex();
        return current.isValid() && cards().selectionModel()->isSelected(current)
            ? cardEntry(current)->row.card.id.value
            : QString();
    }
    /// The list shows as many rows as the chosen segments say.
    [[nodiscard]] bool countsAgree() const
    {
        const FilterBar &bar = filters();
        const qint64 rows = list().matchCount();
        return inbox().isLoaded() && rows == bar.statusGroup()->button(bar.statusGroup()->current())->count()
            && rows == bar.crmGroup()->button(bar.crmGroup()->current())->count();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window().windowHandle(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::keyClick(window().windowHandle(), letter.toLatin1());
    }
    void click(const QWidget *widget, QPoint inside) const
    {
        QTest::mouseClick(window().windowHandle(), Qt::LeftButton, {}, widget->mapTo(&window(), inside));
    }
    void click(const QWidget *widget) const { click(widget, widget->rect().center()); }
    void clickCard(int row) const { click(cards().viewport(), cards().visualRect(list().index(row)).center()); }
    /// Presses Tab until the focus is on a widget whose spoken name begins like this.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 60; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->accessibleName().startsWith(name))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

private:
    std::unique_ptr<Application> m_application;
};

} // namespace leadlight
