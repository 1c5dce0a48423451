// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/searchtext.h"

#include <QChar>

#include <algorithm>

namespace leadlight {

namespace {

/// A folded word and where it stood in the original text.
struct Word {
    QString folded;
    TextRange place;
};

/// Letters that have no decomposition, so that Unicode normalisation leaves them alone.
QString foldedByHand(char32_t c)
{
    switch (c) {
    case U'ł':
        return QStringLiteral("l");
    case U'ø':
        return QStringLiteral("o");
    case U'đ':
    case U'ð':
        return QStringLiteral("d");
    case U'ħ':
        return QStringLiteral("h");
    case U'ı':
        return QStringLiteral("i");
    case U'ŧ':
        return QStringLiteral("t");
    case U'æ':
        return QStringLiteral("ae");
    case U'œ':
        return QStringLiteral("oe");
    case U'þ':
        return QStringLiteral("th");
    case U'ß':
        return QStringLiteral("ss");
    default:
        return {};
    }
}

/// Marks and invisible joiners belong to the word they stand in, but are not compared.
bool isIgnorable(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || c == 0x00AD || c == 0x200C
        || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining;
}

/// Scripts written without spaces, where each character is searched as a word.
bool isWordByItself(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

char16_t foldedAscii(char16_t c)
{
    return c >= u'A' && c <= u'Z' ? char16_t(c + 32) : c;
}

/// The comparable form of one character: nothing for ignorable ones, several letters for ligatures.
QString foldedCharacter(char32_t c)
{
    if (c < 0x80)
        return QString(QChar(foldedAscii(char16_t(c))));
    const QString decomposed = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    for (const char32_t part : decomposed.toUcs4()) {
        if (isIgnorable(part))
            continue;
        const QString special = foldedByHand(part);
        folded += special.isEmpty() ? QString::fromUcs4(&part, 1) : special;
    }
    return folded;
}

/// Calls `visit(character, start, length)` for each code point; a lone surrogate counts as U+FFFD.
template <class Visitor>
void forEachCharacter(const QString &text, Visitor visit)
{
    for (qsizetype i = 0; i < text.size();) {
        const QChar first = text[i];
        const bool pair = first.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = pair   ? QChar::surrogateToUcs4(first, text[i + 1])
            : first.isSurrogate() ? char32_t(QChar::ReplacementCharacter)
                                  : char32_t(first.unicode());
        const qsizetype length = pair ? 2 : 1;
        visit(c, i, length);
        i += length;
    }
}

/// Collects words while characters stream by.
class WordCollector
{
public:
    void take(char32_t original, qsizetype start, qsizetype length)
    {
        // Nearly all text is ASCII, where folding needs neither tables nor a string of its own.
        if (original < 0x80) {
            takeAscii(char16_t(original), start);
            return;
        }
        if (isIgnorable(original)) {
            if (!m_current.folded.isEmpty())
                m_current.place.length = start + length - m_current.place.start;
            return;
        }
        for (const char32_t c : foldedCharacter(original).toUcs4())
            takeFolded(c, start, length);
    }
    std::vector<Word> finish()
    {
        endWord();
        return std::move(m_words);
    }

private:
    void takeAscii(char16_t c, qsizetype start)
    {
        const char16_t lower = foldedAscii(c);
        if (!(lower >= u'a' && lower <= u'z') && !(lower >= u'0' && lower <= u'9')) {
            endWord();
            return;
        }
        if (m_current.folded.isEmpty())
            m_current.place.start = start;
        m_current.folded += QChar(lower);
        m_current.place.length = start + 1 - m_current.place.start;
    }
    void takeFolded(char32_t c, qsizetype start, qsizetype length)
    {
        if (!isWordCharacter(c)) {
            endWord();
            return;
        }
        const bool alone = isWordByItself(c);
        if (alone)
            endWord();
        if (m_current.folded.isEmpty())
            m_current.place.start = start;
        m_current.folded += QString::fromUcs4(&c, 1);
        m_current.place.length = start + length - m_current.place.start;
        if (alone)
            endWord();
    }
    void endWord()
    {
        if (m_current.folded.isEmpty())
            return;
        m_words.push_back(std::move(m_current));
        m_current = {};
    }

    std::vector<Word> m_words;
    Word m_current;
};

std::vector<Word> wordsWithPlaces(const QString &text)
{
    WordCollector collector;
    forEachCharacter(text,
                     [&collector](char32_t c, qsizetype start, qsizetype length) { collector.take(c, start, length); });
    return collector.finish();
}

/// Does the term start at this word: all words equal, the last one as a prefix?
template <class WordAt>
bool startsAt(const QStringList &term, size_t from, size_t count, WordAt wordAt)
{
    const size_t length = size_t(term.size());
    if (from + length > count)
        return false;
    for (size_t i = 0; i + 1 < length; ++i) {
        if (wordAt(from + i) != term[qsizetype(i)])
            return false;
    }
    return wordAt(from + length - 1).startsWith(term.last());
}

bool fieldHolds(const QStringList &fieldWords, const QStringList &term)
{
    const auto wordAt = [&fieldWords](size_t i) -> const QString & { return fieldWords[qsizetype(i)]; };
    for (qsizetype i = 0; i < fieldWords.size(); ++i) {
        if (startsAt(term, size_t(i), size_t(fieldWords.size()), wordAt))
            return true;
    }
    return false;
}

} // namespace

QString foldedText(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    forEachCharacter(text, [&folded](char32_t c, qsizetype, qsizetype) {
        if (c < 0x80)
            folded += QChar(foldedAscii(char16_t(c)));
        else if (!isIgnorable(c))
            folded += foldedCharacter(c);
    });
    return folded;
}

QStringList searchWords(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsWithPlaces(text))
        words << word.folded;
    return words;
}

QStringList searchPieces(const QString &input)
{
    QStringList list;
    QString piece;
    bool quoted = false;
    for (const QChar c : input) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c.isSpace()) {
            if (!piece.isEmpty())
                list << piece;
            piece.clear();
            continue;
        }
        piece += c;
    }
    if (!piece.isEmpty())
        list << piece;
    return list;
}

SearchTerms::SearchTerms(const QString &input)
{
    for (const QString &piece : searchPieces(input)) {
        const QStringList words = searchWords(piece);
        if (!words.isEmpty())
            m_terms.push_back(words);
    }
}

bool SearchTerms::matchesAll(const QStringList &fields) const
{
    std::vector<QStringList> fieldWords;
    for (const QString &field : fields)
        fieldWords.push_back(searchWords(field));
    return std::ranges::all_of(m_terms, [&fieldWords](const QStringList &term) {
        return std::ranges::any_of(fieldWords, [&term](const QStringList &words) { return fieldHolds(words, term); });
    });
}

std::vector<TextRange> SearchTerms::occurrences(const QString &text) const
{
    std::vector<TextRange> found;
    if (m_terms.empty())
        return found;
    const std::vector<Word> words = wordsWithPlaces(text);
    const auto wordAt = [&words](size_t i) -> const QString & { return words[i].folded; };
    for (size_t i = 0; i < words.size(); ++i) {
        qsizetype end = 0;
        for (const QStringList &term : m_terms) {
            if (!startsAt(term, i, words.size(), wordAt))
                continue;
            const Word &last = words[i + size_t(term.size()) - 1];
            // A word whose folding changed its length is marked whole: its letters cannot be paired off.
            const bool sameLength = last.folded.size() == last.place.length;
            end = std::max(end, last.place.start + (sameLength ? term.last().size() : last.place.length));
        }
        if (end == 0)
            continue;
        const qsizetype start = words[i].place.start;
        if (!found.empty() && start < found.back().start + found.back().length)
            found.back().length = std::max(found.back().length, end - found.back().start);
        else
            found.push_back({start, end - start});
    }
    return found;
}

} // namespace leadlight
