// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fuzzymatch.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr int startScore = 400;
constexpr int wordScore = 300;
constexpr int insideScore = 200;
constexpr int initialsScore = 100;
constexpr qsizetype shortestInitials = 2;

/// A text as it is compared, with the place each folded letter came from.
struct FoldedText {
    QString letters;
    std::vector<qsizetype> origin;

    explicit FoldedText(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QString folded = foldedText(text.mid(i, 1));
            letters += folded;
            origin.insert(origin.end(), size_t(folded.size()), i);
        }
    }
    [[nodiscard]] bool beginsWord(qsizetype at) const
    {
        return at == 0 || (letters[at].isLetterOrNumber() && !letters[at - 1].isLetterOrNumber());
    }
    [[nodiscard]] TextRange place(qsizetype from, qsizetype length) const
    {
        const qsizetype start = origin[size_t(from)];
        return {start, origin[size_t(from + length - 1)] - start + 1};
    }
};

std::optional<FuzzyHit> asWhole(const FoldedText &text, const QString &piece)
{
    qsizetype inside = -1;
    for (qsizetype at = text.letters.indexOf(piece); at >= 0; at = text.letters.indexOf(piece, at + 1)) {
        if (text.beginsWord(at))
            return FuzzyHit{at == 0 ? startScore : wordScore, {text.place(at, piece.size())}};
        if (inside < 0)
            inside = at;
    }
    if (inside < 0)
        return std::nullopt;
    return FuzzyHit{insideScore, {text.place(inside, piece.size())}};
}

/// "mfu" in "Mark followed up", "fico" in "Find in this conversation": runs that each begin a word.
bool asInitials(const FoldedText &text, QStringView rest, qsizetype from, std::vector<TextRange> &places)
{
    if (rest.isEmpty())
        return true;
    for (qsizetype at = from; at < text.letters.size(); ++at) {
        if (!text.beginsWord(at))
            continue;
        qsizetype run = 0;
        while (run < rest.size() && at + run < text.letters.size() && text.letters[at + run] == rest[run])
            ++run;
        for (; run > 0; --run) { // the longest run may leave letters that no later word begins with
            places.push_back(text.place(at, run));
            if (asInitials(text, rest.mid(run), at + run, places))
                return true;
            places.pop_back();
        }
    }
    return false;
}

std::optional<FuzzyHit> pieceIn(const FoldedText &text, const QString &piece)
{
    if (std::optional<FuzzyHit> whole = asWhole(text, piece))
        return whole;
    std::vector<TextRange> places;
    if (piece.size() < shortestInitials || !asInitials(text, piece, 0, places))
        return std::nullopt;
    return FuzzyHit{initialsScore, std::move(places)};
}

/// Ranges in order, those that touch or overlap as one.
std::vector<TextRange> joined(std::vector<TextRange> ranges)
{
    std::ranges::sort(ranges, {}, &TextRange::start);
    std::vector<TextRange> result;
    for (const TextRange &range : ranges) {
        if (result.empty() || result.back().start + result.back().length < range.start) {
            result.push_back(range);
            continue;
        }
        TextRange &last = result.back();
        last.length = std::max(last.start + last.length, range.start + range.length) - last.start;
    }
    return result;
}

} // namespace

FuzzyPattern::FuzzyPattern(const QString &typed)
    : m_pieces(foldedText(typed).split(u' ', Qt::SkipEmptyParts))
{
}

std::optional<FuzzyHit> FuzzyPattern::match(const QString &text) const
{
    const FoldedText folded(text);
    FuzzyHit all;
    for (const QString &piece : m_pieces) {
        const std::optional<FuzzyHit> hit = pieceIn(folded, piece);
        if (!hit)
            return std::nullopt;
        all.score += hit->score;
        all.places.insert(all.places.end(), hit->places.begin(), hit->places.end());
    }
    if (!m_pieces.isEmpty())
        all.score = all.score / int(m_pieces.size()) - int(std::min<qsizetype>(text.size(), 90)) / 10;
    all.places = joined(std::move(all.places));
    return all;
}

} // namespace leadlight
