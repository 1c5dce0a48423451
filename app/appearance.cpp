// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/appearance.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>

namespace leadlight {

namespace {

/// 10 points at 96 dpi: the size that the design is drawn for.
constexpr qreal designFontPixels = 13.33;
constexpr qreal smallestScale = 0.9;
constexpr qreal largestScale = 2.0;
constexpr qreal step = 0.05;

/// Drawing without a screen has no user whose font size could be meant.
bool isScreenless()
{
    return QGuiApplication::platformName() == QLatin1String("offscreen")
        || QGuiApplication::platformName() == QLatin1String("minimal");
}

ColorScheme schemeFor(Preferences::Appearance wanted, const DesktopWishes &desktop, const StartLooks &start)
{
    switch (wanted) {
    case Preferences::Appearance::Light:
        return ColorScheme::Light;
    case Preferences::Appearance::Dark:
        return ColorScheme::Dark;
    case Preferences::Appearance::System:
        break;
    }
    return desktop.scheme.value_or(start.dark ? ColorScheme::Dark : ColorScheme::Light);
}

} // namespace

StartLooks StartLooks::now()
{
    StartLooks looks;
    looks.dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    looks.fontPixels = isScreenless() ? designFontPixels
                                      : QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize();
    return looks;
}

Looks Looks::from(const Preferences &preferences, const DesktopWishes &desktop, const StartLooks &start)
{
    const qreal system = start.fontPixels > 0 ? start.fontPixels / designFontPixels : 1.0;
    const qreal wanted = std::clamp(system, smallestScale, largestScale) * preferences.textPercent / 100;
    Looks looks;
    looks.scheme = schemeFor(preferences.appearance, desktop, start);
    looks.highContrast = preferences.highContrast || desktop.highContrast;
    looks.reduceMotion = preferences.reduceMotion || desktop.reduceMotion;
    looks.scale = std::clamp(qRound(wanted / step) * step, smallestScale, largestScale);
    return looks;
}

} // namespace leadlight
