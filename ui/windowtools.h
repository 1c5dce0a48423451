// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QObject>

class QMenu;
class QMenuBar;

namespace leadlight {

class CommandPalette;
struct CauseGroup;
class KeySheet;
class MainWindow;
class OutboxView;
class Toast;

/// What lies over the panes of a window: palette, key sheet, menus, passing words; joined to its actions. The panes do
/// not know them. It opens no dialog of the program (settings, accounts): those belong to whoever keeps their data.
class WindowTools final : public QObject
{
    Q_OBJECT

public:
    /// A child of the window; the others must outlive it.
    WindowTools(MainWindow &window, Inbox &inbox, const Theme &theme, const Format &format);

    [[nodiscard]] CommandPalette *palette() const { return m_palette; }
    [[nodiscard]] KeySheet *keySheet() const { return m_keySheet; }
    [[nodiscard]] OutboxView *outboxView() const { return m_outbox; }
    [[nodiscard]] Toast *toast() const { return m_toast; }
    /// One more menu behind the ≡ button, for what the window itself knows nothing of.
    [[nodiscard]] QMenu *addSubmenu(const QString &words);
    [[nodiscard]] QMenuBar *menuBar() const { return m_menuBar; }

Q_SIGNALS:
    /// A page or a setting by its name in SettingsIndex; empty for the dialog as it is.
    void settingsWanted(const QString &name);

private:
    void joinPalette();
    void joinActions();
    void joinUndo();
    void joinOutbox();
    void joinCards();
    void findPeople(const QString &text);
    void showCardMenu(QPoint at);
    void showGroupMenu(const CauseGroup &group, QPoint at);
    void tellAbout();

    MainWindow &m_window;
    Inbox &m_inbox;
    CommandPalette *m_palette;
    KeySheet *m_keySheet;
    OutboxView *m_outbox;
    Toast *m_toast;
    QMenu *m_appMenu;
    QMenu *m_cardMenu;
    QMenu *m_groupMenu;
    QMenuBar *m_menuBar;
};

} // namespace leadlight
