// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace leadlight::test {

/// A language that nobody speaks but everybody can read: each English string with accents on its letters and two fifths
/// longer, as German or Finnish may be. What stays plain English on screen is not translatable; what is cut has no
/// room.
class PseudoLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return of(QString::fromUtf8(source));
    }

    /// Place holders (%1, %Ln) and line breaks stay as they are.
    [[nodiscard]] static QString of(const QString &source)
    {
        static const QString plain = QStringLiteral("aeioucnyAEIOUCNY");
        static const QString accented = QStringLiteral("áéíöüçñýÁÉÍÖÜÇÑÝ");
        QString pseudo;
        int letters = 0;
        for (qsizetype i = 0; i < source.size(); ++i) {
            static const QRegularExpression holder(QStringLiteral("%(L?[0-9n])"));
            if (const auto match = holder.match(source, i, QRegularExpression::NormalMatch,
                                                QRegularExpression::AnchorAtOffsetMatchOption);
                match.hasMatch()) {
                pseudo += match.captured();
                i += match.capturedLength() - 1;
                continue;
            }
            const qsizetype at = plain.indexOf(source[i]);
            pseudo += at < 0 ? source[i] : accented[at];
            letters += source[i].isLetter() ? 1 : 0;
        }
        for (int more = (letters * 2 + 4) / 5; more > 0; --more)
            pseudo += u'~';
        return pseudo;
    }
};

} // namespace leadlight::test
