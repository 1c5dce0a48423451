// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accountpages.h"
#include "ui/actions.h"
#include "ui/preferences.h"
#include "ui/settingspage.h"

#include <QDialog>

#include <array>

class QListWidget;
class QListWidgetItem;
class QScrollArea;
class QStackedWidget;

namespace leadlight {

class GlyphField;
class KeyboardPage;

/// The settings (ui.md section 12): not modal, searchable, every change applies at once and is said as one new value.
/// It stores nothing. Pages on the left; while somebody searches, the settings that fit stand there instead.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `languages`: code and own name of each that can be chosen. All must outlive the dialog.
    SettingsDialog(const Theme &theme, const Format &format, Actions &actions,
                   const std::vector<SettingsPageView::Item> &languages, QWidget *parent = nullptr);

    /// Shows these values without preferencesChanged().
    void setPreferences(const Preferences &preferences);
    void setAccount(const AccountState &account);
    void setStorage(const StorageState &storage);
    /// Opens the page or the setting of this name ("appearance", "appearance/theme"), as the palette says it.
    void showSetting(const QString &name);
    /// Where it stands, for showSetting() of its successor when the window is built anew.
    [[nodiscard]] QString shownPage() const;

    [[nodiscard]] GlyphField *searchField() const { return m_search; }
    [[nodiscard]] QListWidget *navigation() const { return m_navigation; }
    [[nodiscard]] SettingsPageView *page(SettingsPage page) const { return m_pages[size_t(page)]; }
    [[nodiscard]] KeyboardPage *keyboard() const { return m_keyboard; }
    [[nodiscard]] ConnectionPage *connection() const { return m_connection; }
    [[nodiscard]] StoragePage *storage() const { return m_storage; }

Q_SIGNALS:
    void preferencesChanged(const leadlight::Preferences &preferences);
    void changeKeyWanted();
    void addAccountWanted();
    void removeAccountWanted();
    void clearCacheWanted();
    void openFolderWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPages(const std::vector<SettingsPageView::Item> &languages);
    void layOut();
    void join();
    void take(const Preferences &preferences);
    void listPages();
    void search(const QString &text);
    void goTo(const QListWidgetItem *item);
    void enterPage(const QListWidgetItem *item);
    [[nodiscard]] QScrollArea *scrollOf(SettingsPage page) const;

    const Theme &m_theme;
    const Format &m_format;
    Actions &m_actions;
    Preferences m_preferences;
    GlyphField *m_search;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    std::array<SettingsPageView *, size_t(SettingsPage::Count_)> m_pages{};
    KeyboardPage *m_keyboard = nullptr;
    ConnectionPage *m_connection = nullptr;
    StoragePage *m_storage = nullptr;
};

} // namespace leadlight
