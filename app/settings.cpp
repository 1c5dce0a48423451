// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace leadlight {

namespace {

const QLoggingCategory &log()
{
    static const QLoggingCategory category("leadlight.settings");
    return category;
}

using Appearance = Preferences::Appearance;
using Density = Preferences::Density;
using AfterAction = Preferences::AfterAction;

/// One key of the file: how its text is read and written. `take` answers false when the text cannot be.
struct Entry {
    const char *key;
    std::function<bool(Preferences &, const QString &)> take;
    std::function<QString(const Preferences &)> text;
};

Entry flag(const char *key, bool Preferences::*field)
{
    return {
        key,
        [field](Preferences &into, const QString &text) {
            into.*field = text == QLatin1String("true");
            return into.*field || text == QLatin1String("false");
        },
        [field](const Preferences &from) { return from.*field ? QStringLiteral("true") : QStringLiteral("false"); }};
}

Entry number(const char *key, int Preferences::*field, const std::function<bool(int)> &sensible)
{
    return {key,
            [field, sensible](Preferences &into, const QString &text) {
                bool ok = false;
                into.*field = text.toInt(&ok);
                return ok && sensible(into.*field);
            },
            [field](const Preferences &from) { return QString::number(from.*field); }};
}

Entry time(const char *key, QTime Preferences::*field)
{
    return {key,
            [field](Preferences &into, const QString &text) {
                into.*field = QTime::fromString(text, QStringLiteral("HH:mm"));
                return (into.*field).isValid();
            },
            [field](const Preferences &from) { return (from.*field).toString(QStringLiteral("HH:mm")); }};
}

template <class E>
Entry choice(const char *key, E Preferences::*field, std::vector<std::pair<E, QString>> names)
{
    return {key,
            [field, names](Preferences &into, const QString &text) {
                for (const auto &[value, name] : names) {
                    if (name == text) {
                        into.*field = value;
                        return true;
                    }
                }
                return false;
            },
            [field, names](const Preferences &from) {
                for (const auto &[value, name] : names) {
                    if (value == from.*field)
                        return name;
                }
                return QString();
            }};
}

/// "de", "pt_BR", or empty for the system's. Whether there is such a translation is known elsewhere.
Entry language(const char *key)
{
    return {key,
            [](Preferences &into, const QString &text) {
                into.language = text;
                return text.size() <= 16 && std::all_of(text.begin(), text.end(), [](QChar letter) {
                           return letter == u'_' || letter == u'-'
                               || (letter.unicode() < 128 && letter.isLetterOrNumber());
                       });
            },
            [](const Preferences &from) { return from.language; }};
}

const std::vector<Entry> &entries()
{
    const auto between
        = [](int from, int to) { return [from, to](int value) { return value >= from && value <= to; }; };
    const auto textPercent = [](int value) {
        const std::vector<int> offered{90, 100, 115, 130, 150, 200};
        return std::find(offered.begin(), offered.end(), value) != offered.end();
    };
    static const std::vector<Entry> table{
        choice<Appearance>("Appearance/theme", &Preferences::appearance,
                           {{Appearance::System, QStringLiteral("system")},
                            {Appearance::Light, QStringLiteral("light")},
                            {Appearance::Dark, QStringLiteral("dark")}}),
        choice<Density>("Appearance/density", &Preferences::density,
                        {{Density::Auto, QStringLiteral("auto")},
                         {Density::Comfortable, QStringLiteral("comfortable")},
                         {Density::Compact, QStringLiteral("compact")}}),
        number("Appearance/textPercent", &Preferences::textPercent, textPercent),
        flag("Appearance/reduceMotion", &Preferences::reduceMotion),
        flag("Appearance/highContrast", &Preferences::highContrast),
        flag("Appearance/systemFont", &Preferences::systemFont),
        language("Appearance/language"),
        choice<AfterAction>("List/afterAction", &Preferences::afterAction,
                            {{AfterAction::Next, QStringLiteral("next")},
                             {AfterAction::Previous, QStringLiteral("previous")},
                             {AfterAction::Stay, QStringLiteral("stay")}}),
        flag("Notifications/on", &Preferences::notify),
        number("Notifications/score", &Preferences::notifyScore, between(0, 100)),
        flag("Notifications/crmErrors", &Preferences::notifyCrmErrors),
        flag("Notifications/due", &Preferences::notifyDue),
        number("Notifications/dueHours", &Preferences::dueHours, between(1, 24)),
        flag("Notifications/hideDetails", &Preferences::hideDetails),
        flag("Notifications/quiet", &Preferences::quiet),
        time("Notifications/quietFrom", &Preferences::quietFrom),
        time("Notifications/quietTo", &Preferences::quietTo),
        flag("Notifications/trayIcon", &Preferences::trayIcon),
        flag("Notifications/closeToTray", &Preferences::closeToTray),
    };
    return table;
}

constexpr QLatin1String keysGroup("Keyboard/");

Preferences readFrom(const QSettings &file)
{
    Preferences read;
    for (const Entry &entry : entries()) {
        const QString key = QLatin1String(entry.key);
        if (!file.contains(key))
            continue;
        Preferences tried = read;
        if (entry.take(tried, file.value(key).toString()))
            read = tried;
        else
            qCWarning(log) << "not understood, so the default is used:" << key;
    }
    const QStringList all = file.allKeys();
    for (const QString &key : all) {
        if (key.startsWith(keysGroup))
            read.keys.insert(key.sliced(keysGroup.size()), file.value(key).toString());
    }
    return read;
}

void writeTo(QSettings &file, const Preferences &before, const Preferences &now)
{
    for (const Entry &entry : entries()) {
        const QString text = entry.text(now);
        if (text != entry.text(before))
            file.setValue(QLatin1String(entry.key), text);
    }
    for (auto it = before.keys.begin(); it != before.keys.end(); ++it) {
        if (!now.keys.contains(it.key()))
            file.remove(keysGroup + it.key());
    }
    for (auto it = now.keys.begin(); it != now.keys.end(); ++it) {
        if (before.keys.value(it.key()) != it.value() || !before.keys.contains(it.key()))
            file.setValue(keysGroup + it.key(), it.value());
    }
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent),
      m_file(file),
      m_preferences(readFrom(QSettings(file, QSettings::IniFormat)))
{
}

void Settings::set(const Preferences &wanted)
{
    if (wanted == m_preferences)
        return;
    const Preferences before = std::exchange(m_preferences, wanted);
    QDir().mkpath(QFileInfo(m_file).path());
    QSettings file(m_file, QSettings::IniFormat);
    writeTo(file, before, m_preferences);
    file.sync(); // through a temporary file and a rename, so never half
    if (file.status() != QSettings::NoError)
        Q_EMIT failed(tr("The settings could not be saved in “%1”.").arg(m_file));
    Q_EMIT changed(before);
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/leadlight.ini");
}

} // namespace leadlight
