// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Which preferences stand on which page, and in which words.
#include "ui/settingspage.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {

constexpr std::array textSizes{90, 100, 115, 130, 150, 200};
constexpr std::array scores{0, 60, 70, 80, 90};
constexpr std::array hoursBefore{1, 2, 4, 8, 12, 24};

class Fill final
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    static void appearance(SettingsPageView &page, const std::vector<SettingsPageView::Item> &languages);
    static void list(SettingsPageView &page);
    static void notifications(SettingsPageView &page, const Format &format);
    static void quietHours(SettingsPageView &page, const Format &format);
};

void Fill::appearance(SettingsPageView &page, const std::vector<SettingsPageView::Item> &languages)
{
    page.addChoice(
        "appearance/theme", {tr("System"), tr("Light"), tr("Dark")},
        [](const Preferences &preferences) { return int(preferences.appearance); },
        [](Preferences &preferences, int index) { preferences.appearance = Preferences::Appearance(index); });
    page.addChoice(
        "appearance/density", {tr("Auto"), tr("Comfortable"), tr("Compact")},
        [](const Preferences &preferences) { return int(preferences.density); },
        [](Preferences &preferences, int index) { preferences.density = Preferences::Density(index); });
    QStringList sizes;
    for (const int size : textSizes)
        sizes.append(tr("%1%", "text size in per cent").arg(size));
    page.addChoice(
        "appearance/text-size", sizes,
        [](const Preferences &preferences) {
            const auto found = std::ranges::lower_bound(textSizes, preferences.textPercent);
            return std::min(int(found - textSizes.begin()), int(textSizes.size()) - 1);
        },
        [](Preferences &preferences, int index) { preferences.textPercent = textSizes[size_t(index)]; });
    page.addSwitch("appearance/motion", &Preferences::reduceMotion);
    page.addSwitch("appearance/contrast", &Preferences::highContrast);
    page.addSwitch("appearance/system-font", &Preferences::systemFont);
    std::vector<SettingsPageView::Item> items{{tr("As the system"), QString()}};
    items.insert(items.end(), languages.begin(), languages.end());
    page.addList(
        "appearance/language", items, [](const Preferences &preferences) { return preferences.language; },
        [](Preferences &preferences, const QVariant &value) { preferences.language = value.toString(); });
}

void Fill::list(SettingsPageView &page)
{
    page.addChoice(
        "list/after-action", {tr("Next"), tr("Previous"), tr("Stay")},
        [](const Preferences &preferences) { return int(preferences.afterAction); },
        [](Preferences &preferences, int index) { preferences.afterAction = Preferences::AfterAction(index); });
}

void Fill::notifications(SettingsPageView &page, const Format &format)
{
    page.addSwitch("notifications/on", &Preferences::notify);
    std::vector<SettingsPageView::Item> from;
    for (const int score : scores)
        from.push_back({score == 0 ? tr("Every score") : format.count(score), score});
    page.addList(
        "notifications/score", from, [](const Preferences &preferences) { return preferences.notifyScore; },
        [](Preferences &preferences, const QVariant &value) { preferences.notifyScore = value.toInt(); });
    page.addSwitch("notifications/crm", &Preferences::notifyCrmErrors);
    page.addSwitch("notifications/due", &Preferences::notifyDue);
    std::vector<SettingsPageView::Item> before;
    for (const int hours : hoursBefore)
        before.push_back({hours == 1 ? tr("1 hour") : tr("%Ln hours", nullptr, hours), hours});
    page.addList(
        "notifications/due-hours", before, [](const Preferences &preferences) { return preferences.dueHours; },
        [](Preferences &preferences, const QVariant &value) { preferences.dueHours = value.toInt(); });
    page.addSwitch("notifications/hide", &Preferences::hideDetails);
    quietHours(page, format);
    page.addSwitch("notifications/tray", &Preferences::trayIcon);
    page.addSwitch("notifications/close", &Preferences::closeToTray);

    const auto notifying = [](const Preferences &preferences) { return preferences.notify; };
    for (const char *name :
         {"notifications/score", "notifications/crm", "notifications/due", "notifications/hide", "notifications/quiet"})
        page.enableIf(name, notifying);
    page.enableIf("notifications/due-hours",
                  [](const Preferences &preferences) { return preferences.notify && preferences.notifyDue; });
    page.enableIf("notifications/close", [](const Preferences &preferences) { return preferences.trayIcon; });
}

void Fill::quietHours(SettingsPageView &page, const Format &format)
{
    page.addSwitch("notifications/quiet", &Preferences::quiet);
    std::vector<SettingsPageView::Item> times;
    for (int half = 0; half < 48; ++half) {
        const QTime time(half / 2, half % 2 * 30);
        times.push_back({format.time(time), time});
    }
    const auto add = [&](const char *name, QTime Preferences::*member) {
        page.addList(
            name, times, [member](const Preferences &preferences) { return preferences.*member; },
            [member](Preferences &preferences, const QVariant &value) { preferences.*member = value.toTime(); });
        page.enableIf(name, [](const Preferences &preferences) { return preferences.notify && preferences.quiet; });
    };
    add("notifications/quiet-from", &Preferences::quietFrom);
    add("notifications/quiet-to", &Preferences::quietTo);
}

} // namespace

void fillAppearance(SettingsPageView &page, const std::vector<SettingsPageView::Item> &languages)
{
    Fill::appearance(page, languages);
}

void fillList(SettingsPageView &page)
{
    Fill::list(page);
}

void fillNotifications(SettingsPageView &page, const Format &format)
{
    Fill::notifications(page, format);
}

} // namespace leadlight
