// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/languages.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace leadlight {

namespace {

const QString &english()
{
    static const QString code = QStringLiteral("en");
    return code;
}

bool isAvailable(const QString &code)
{
    const auto &all = Languages::available();
    return std::any_of(all.begin(), all.end(), [&code](const auto &language) { return language.code == code; });
}

} // namespace

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

const std::vector<Languages::Language> &Languages::available()
{
    static const std::vector<Language> all{
        {english(), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("ja"), QStringLiteral("日本語")},
    };
    return all;
}

QString Languages::choose(const QString &code, const QStringList &systemLanguages)
{
    if (isAvailable(code))
        return code;
    for (const QString &wish : systemLanguages) {
        const QString language = wish.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isAvailable(language))
            return language;
    }
    return english();
}

QLocale Languages::localeFor(const QString &code, const QLocale &system)
{
    // "C" is what a machine without settings has; its dates are English.
    if (system.language() == QLocale(code).language() || (system.language() == QLocale::C && code == english()))
        return system;
    return QLocale(QLocale(code).language(), system.territory());
}

bool Languages::use(const QString &code)
{
    const QLocale system = QLocale::system();
    const QString chosen = choose(code, system.uiLanguages());
    const QLocale locale = localeFor(chosen, system);
    if (chosen == m_current && locale == m_locale)
        return false;
    m_locale = locale;
    QLocale::setDefault(m_locale);
    load(chosen);
    // After the words: Qt looks at its own ones for a direction.
    QGuiApplication::setLayoutDirection(m_locale.textDirection());
    return true;
}

void Languages::load(const QString &code)
{
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    m_current = code;
    if (code == english())
        return; // the source is English
    if (m_qtWords.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/leadlight/translations/leadlight_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_words);
}

} // namespace leadlight
