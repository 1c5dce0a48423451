// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace leadlight {

/// Folds text for comparison: compatibility forms, case and accents go, also those that SQLite misses
/// (ł → l, ß → ss, ø → o, æ → ae, đ → d, ı → i). The index and the search box use this one function, so that
/// both always agree.
[[nodiscard]] QString foldedText(const QString &text);

/// The words of a text, folded: runs of letters and digits; each Han, Hiragana, Katakana or Hangul-free CJK
/// character is a word of its own, because such text has no spaces to search by.
[[nodiscard]] QStringList searchWords(const QString &text);

/// Splits what somebody typed at blanks; a piece in double quotes keeps its blanks and its quotes.
[[nodiscard]] QStringList searchPieces(const QString &input);

/// A place in the original text: first character and length, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// What somebody looks for: every term must occur. A term is one blank-separated piece of the input; its words
/// must stand side by side in one field, the last one as a prefix ("maya@nord" finds "Maya@Nordlicht.example").
/// In CJK words the prefix rule is without effect, each is a whole word.
class SearchTerms
{
public:
    SearchTerms() = default;
    explicit SearchTerms(const QString &input);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] const std::vector<QStringList> &terms() const { return m_terms; }

    /// True when every term occurs in at least one of the fields.
    [[nodiscard]] bool matchesAll(const QStringList &fields) const;
    /// Every occurrence of every term in the text, ascending, without overlaps: for marking hits.
    [[nodiscard]] std::vector<TextRange> occurrences(const QString &text) const;

    friend bool operator==(const SearchTerms &, const SearchTerms &) = default;

private:
    std::vector<QStringList> m_terms;
};

} // namespace leadlight
