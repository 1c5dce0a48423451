// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <vector>

namespace leadlight {

/// Gives the program its language: our own words, Qt's own words, dates and numbers, and the direction of reading.
/// Switching tells Qt, but widgets of ours are built anew instead (Application). One of them for a program.
class Languages final
{
public:
    Languages() = default;
    /// Takes the words away again.
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    struct Language {
        QString code; ///< as in Preferences::language
        QString name; ///< in itself: "Deutsch"
    };
    /// English first, then by their own names.
    [[nodiscard]] static const std::vector<Language> &available();

    /// Empty: the first of the system's languages that we have, else English. An unknown code counts as empty.
    /// Answers whether anything is different now.
    bool use(const QString &code);
    [[nodiscard]] const QString &current() const { return m_current; }
    /// Dates and numbers: the language that is read, the customs of the user's country where that goes together.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// What `code` and a system with these settings come to. `systemLanguages` as in QLocale::uiLanguages().
    [[nodiscard]] static QString choose(const QString &code, const QStringList &systemLanguages);
    [[nodiscard]] static QLocale localeFor(const QString &code, const QLocale &system);

private:
    void load(const QString &code);

    QString m_current;
    QLocale m_locale;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace leadlight
