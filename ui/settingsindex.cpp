// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingsindex.h"

#include <algorithm>

namespace leadlight {

namespace {

using enum SettingsPage;

constexpr SettingRow table[] = {
    {"connection/account", Connection, QT_TRANSLATE_NOOP("Settings", "Account"),
     QT_TRANSLATE_NOOP("Settings", "Where your conversations come from")},
    {"connection/key", Connection, QT_TRANSLATE_NOOP("Settings", "API key"),
     QT_TRANSLATE_NOOP("Settings", "Replace it when the server no longer takes it")},
    {"connection/add", Connection, QT_TRANSLATE_NOOP("Settings", "Another account"),
     QT_TRANSLATE_NOOP("Settings", "Each account is kept apart from the others")},
    {"connection/remove", Connection, QT_TRANSLATE_NOOP("Settings", "Remove from this device"),
     QT_TRANSLATE_NOOP("Settings", "Deletes what is kept here; the server keeps everything")},

    {"appearance/theme", Appearance, QT_TRANSLATE_NOOP("Settings", "Theme"),
     QT_TRANSLATE_NOOP("Settings", "Follows the system by default")},
    {"appearance/density", Appearance, QT_TRANSLATE_NOOP("Settings", "Density"),
     QT_TRANSLATE_NOOP("Settings", "Auto: one line of summary in narrow lists")},
    {"appearance/text-size", Appearance, QT_TRANSLATE_NOOP("Settings", "Text size"),
     QT_TRANSLATE_NOOP("Settings", "On top of the system’s size")},
    {"appearance/motion", Appearance, QT_TRANSLATE_NOOP("Settings", "Reduce motion"),
     QT_TRANSLATE_NOOP("Settings", "No slides or fades")},
    {"appearance/contrast", Appearance, QT_TRANSLATE_NOOP("Settings", "High contrast"),
     QT_TRANSLATE_NOOP("Settings", "Stronger borders and text")},
    {"appearance/system-font", Appearance, QT_TRANSLATE_NOOP("Settings", "Use the system font"),
     QT_TRANSLATE_NOOP("Settings", "Instead of Inter")},
    {"appearance/language", Appearance, QT_TRANSLATE_NOOP("Settings", "Language"),
     QT_TRANSLATE_NOOP("Settings", "Of the program; dates and numbers follow it")},

    {"list/after-action", List, QT_TRANSLATE_NOOP("Settings", "After an action"),
     QT_TRANSLATE_NOOP("Settings", "What is selected once a conversation leaves the list")},

    {"notifications/on", Notifications, QT_TRANSLATE_NOOP("Settings", "Notifications"),
     QT_TRANSLATE_NOOP("Settings", "Shown by your desktop, also when the window is closed to the tray")},
    {"notifications/score", Notifications, QT_TRANSLATE_NOOP("Settings", "New leads from score"),
     QT_TRANSLATE_NOOP("Settings", "Leads below it come quietly")},
    {"notifications/crm", Notifications, QT_TRANSLATE_NOOP("Settings", "New CRM errors"),
     QT_TRANSLATE_NOOP("Settings", "A conversation could not be brought into the CRM")},
    {"notifications/due", Notifications, QT_TRANSLATE_NOOP("Settings", "Follow-ups and reminders"),
     QT_TRANSLATE_NOOP("Settings", "Before the 24 hours end or a reminder comes")},
    {"notifications/due-hours", Notifications, QT_TRANSLATE_NOOP("Settings", "How long before"), ""},
    {"notifications/hide", Notifications, QT_TRANSLATE_NOOP("Settings", "Hide details"),
     QT_TRANSLATE_NOOP("Settings", "No name and no summary, for shared screens")},
    {"notifications/quiet", Notifications, QT_TRANSLATE_NOOP("Settings", "Quiet hours"),
     QT_TRANSLATE_NOOP("Settings", "Nothing is shown; one notification sums it up afterwards")},
    {"notifications/quiet-from", Notifications, QT_TRANSLATE_NOOP("Settings", "Quiet from"), ""},
    {"notifications/quiet-to", Notifications, QT_TRANSLATE_NOOP("Settings", "Quiet until"), ""},
    {"notifications/tray", Notifications, QT_TRANSLATE_NOOP("Settings", "Icon in the tray"),
     QT_TRANSLATE_NOOP("Settings", "Where the desktop has one")},
    {"notifications/close", Notifications, QT_TRANSLATE_NOOP("Settings", "Keep running when closed"),
     QT_TRANSLATE_NOOP("Settings", "Closing the window leaves the icon in the tray")},

    {"keyboard/keys", Keyboard, QT_TRANSLATE_NOOP("Settings", "Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("Settings", "Letters act while the list or the messages have the focus")},

    {"privacy/device", Privacy, QT_TRANSLATE_NOOP("Settings", "What is kept on this device"), ""},
    {"privacy/encryption", Privacy, QT_TRANSLATE_NOOP("Settings", "The cache is not encrypted"), ""},
    {"privacy/key", Privacy, QT_TRANSLATE_NOOP("Settings", "Where your API key is kept"), ""},
    {"privacy/network", Privacy, QT_TRANSLATE_NOOP("Settings", "What is sent"), ""},

    {"storage/size", Storage, QT_TRANSLATE_NOOP("Settings", "Saved on this device"), ""},
    {"storage/folder", Storage, QT_TRANSLATE_NOOP("Settings", "Folder"), ""},
    {"storage/clear", Storage, QT_TRANSLATE_NOOP("Settings", "Clear the cache"),
     QT_TRANSLATE_NOOP("Settings", "Everything is fetched again; your own marks and views stay")},
};

struct PageRow {
    const char *id;
    const char *name;
    const char *icon;
};

constexpr PageRow pages[] = {
    {"connection", QT_TRANSLATE_NOOP("Settings", "Connection"), "plug"},
    {"appearance", QT_TRANSLATE_NOOP("Settings", "Appearance"), "sun"},
    {"list", QT_TRANSLATE_NOOP("Settings", "List"), "list-filter"},
    {"notifications", QT_TRANSLATE_NOOP("Settings", "Notifications"), "bell"},
    {"keyboard", QT_TRANSLATE_NOOP("Settings", "Keyboard"), "keyboard"},
    {"privacy", QT_TRANSLATE_NOOP("Settings", "Privacy"), "shield-check"},
    {"storage", QT_TRANSLATE_NOOP("Settings", "Storage"), "database"},
};
static_assert(std::size(pages) == size_t(SettingsPage::Count_));

} // namespace

std::span<const SettingRow> SettingsIndex::rows()
{
    return table;
}

const SettingRow &SettingsIndex::row(const char *name)
{
    const auto found
        = std::ranges::find_if(table, [name](const SettingRow &row) { return qstrcmp(row.name, name) == 0; });
    Q_ASSERT(found != std::end(table));
    return *found;
}

QString SettingsIndex::title(const SettingRow &row)
{
    return tr(row.title);
}

QString SettingsIndex::detail(const SettingRow &row)
{
    return *row.detail ? tr(row.detail) : QString();
}

QString SettingsIndex::pageName(SettingsPage page)
{
    return tr(pages[size_t(page)].name);
}

QString SettingsIndex::pageId(SettingsPage page)
{
    return QString::fromLatin1(pages[size_t(page)].id);
}

QString SettingsIndex::pageSource(SettingsPage page)
{
    return QString::fromLatin1(pages[size_t(page)].name);
}

QString SettingsIndex::pageIcon(SettingsPage page)
{
    return QString::fromLatin1(pages[size_t(page)].icon);
}

} // namespace leadlight
