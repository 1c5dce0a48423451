// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

#include <span>

namespace leadlight {

enum class SettingsPage { Connection, Appearance, List, Notifications, Keyboard, Privacy, Storage, Count_ };

/// One row of the settings dialog, by a name that stays ("appearance/theme"). The dialog, its search and the command
/// palette all read this table, so that nothing can be set that cannot be found.
struct SettingRow {
    const char *name;
    SettingsPage page;
    const char *title;
    const char *detail; ///< empty when the title says it all
};

/// The words of the settings, translated and as they stand in the source.
class SettingsIndex final
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    [[nodiscard]] static std::span<const SettingRow> rows();
    /// Precondition: there is a row of this name.
    [[nodiscard]] static const SettingRow &row(const char *name);
    [[nodiscard]] static QString title(const SettingRow &row);
    [[nodiscard]] static QString detail(const SettingRow &row);

    [[nodiscard]] static QString pageName(SettingsPage page);
    /// "appearance"
    [[nodiscard]] static QString pageId(SettingsPage page);
    [[nodiscard]] static QString pageSource(SettingsPage page);
    [[nodiscard]] static QString pageIcon(SettingsPage page);
};

} // namespace leadlight
