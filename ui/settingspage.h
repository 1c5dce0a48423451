// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/format.h"
#include "ui/preferences.h"
#include "ui/settingsindex.h"
#include "ui/theme.h"

#include <QVariant>
#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace leadlight {

class SettingsRow;

/// A page of the settings dialog: its name and a column of rows. Controls that stand for a member of Preferences are
/// bound once: show() puts the values in, `edited` says what the user changed.
class SettingsPageView final : public QWidget
{
    Q_OBJECT

public:
    using Edit = std::function<void(Preferences &)>;

    SettingsPageView(const Theme &theme, const Format &format, SettingsPage page, QWidget *parent = nullptr);

    [[nodiscard]] SettingsPage page() const { return m_page; }
    [[nodiscard]] SettingsRow *rowNamed(const QString &name) const;
    void markRow(const QString &name);
    /// Gives the focus to the first control of the page.
    void focusFirst();

    SettingsRow *addRow(const char *name, QWidget *control);
    /// Something that is no setting, in the flow of the rows.
    void addWidget(QWidget *widget);

    void addSwitch(const char *name, bool Preferences::*member);
    void addChoice(const char *name, const QStringList &labels, std::function<int(const Preferences &)> get,
                   std::function<void(Preferences &, int)> set);
    struct Item {
        QString label;
        QVariant value;
    };
    /// A value that is not among the items, from a settings file, is shown as it is and kept.
    QComboBox *addList(const char *name, const std::vector<Item> &items,
                       std::function<QVariant(const Preferences &)> get,
                       std::function<void(Preferences &, const QVariant &)> set);
    /// The row of this name can be used only while this holds.
    void enableIf(const char *name, std::function<bool(const Preferences &)> holds);

    /// Shows values without saying `edited`.
    void show(const Preferences &preferences);
    using QWidget::show;

Q_SIGNALS:
    void edited(const leadlight::SettingsPageView::Edit &edit);

private:
    const Theme &m_theme;
    const Format &m_format;
    SettingsPage m_page;
    QVBoxLayout *m_column;
    std::vector<SettingsRow *> m_rows;
    std::vector<std::function<void(const Preferences &)>> m_bindings;
};

/// Fills the pages that consist of preferences alone.
void fillAppearance(SettingsPageView &page, const std::vector<SettingsPageView::Item> &languages);
void fillList(SettingsPageView &page);
void fillNotifications(SettingsPageView &page, const Format &format);

} // namespace leadlight
