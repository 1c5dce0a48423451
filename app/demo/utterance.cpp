// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/utterance.h"

#include <algorithm>
#include <utility>

namespace leadlight::demo {

namespace {

constexpr qsizetype longestQuote = 120;

bool endsClause(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u'\n' || c == u';' || c == u'!' || c == u'?' || c == u'\u2014')
        return true;
    const bool beforeBlank = at + 1 >= text.size() || text.at(at + 1).isSpace();
    return (c == u'.' || c == u',' || c == u':') && beforeBlank;
}

bool splitsSurrogates(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
}

} // namespace

const Hit *Utterance::strongest(Signal signal) const
{
    const auto worth = [](const Hit &hit) { return std::pair(hit.strength, hit.last - hit.first); };
    const Hit *best = nullptr;
    for (const Hit &hit : hits) {
        if (hit.signal == signal && (best == nullptr || worth(hit) > worth(*best)))
            best = &hit;
    }
    return best;
}

bool Utterance::opensWith(Signal signal, int words) const
{
    return std::ranges::any_of(hits, [=](const Hit &hit) { return hit.signal == signal && hit.first < words; });
}

bool Utterance::isNegated(const Hit &hit) const
{
    static const std::vector<Token> negations = tokenise(QStringLiteral("not never no"));
    const int start = tokens[size_t(hit.first)].start;
    for (int at = std::max(0, hit.first - 2); at < hit.first; ++at) {
        const Token &token = tokens[size_t(at)];
        const QStringView between = QStringView(text()).sliced(token.start, start - token.start);
        const bool sameClause = !between.contains(u'.') && !between.contains(u',') && !between.contains(u'!');
        const auto same = [&](const Token &negation) { return token.word >= 0 && token.word == negation.word; };
        if (sameClause && std::ranges::any_of(negations, same))
            return true;
    }
    return false;
}

QString Utterance::quote(const Hit &hit) const
{
    const Token &firstToken = tokens[size_t(hit.first)];
    const Token &lastToken = tokens[size_t(hit.last)];
    qsizetype start = firstToken.start;
    qsizetype end = lastToken.start + lastToken.length;
    while (start > 0 && !endsClause(text(), start - 1))
        --start;
    while (end < text().size() && !endsClause(text(), end))
        ++end;
    if (end - start > longestQuote) { // one endless clause: the phrase and what follows it
        start = firstToken.start;
        end = std::min<qsizetype>({end, start + longestQuote, text().size()});
        while (end < text().size() && end > lastToken.start + lastToken.length && !text().at(end).isSpace())
            --end;
        if (splitsSurrogates(text(), end))
            --end;
    }
    return text().mid(start, std::min(end - start, longestQuote)).trimmed();
}

QString Utterance::opening() const
{
    // The first sentence says what was answered; what follows it may be an address or a phone number.
    for (qsizetype i = 1; i + 1 < std::min<qsizetype>(text().size(), longestQuote); ++i) {
        const bool ends = text()[i] == u'.' || text()[i] == u'!' || text()[i] == u'?';
        if (ends && text()[i + 1].isSpace())
            return text().first(i + 1).trimmed();
    }
    if (text().size() <= longestQuote)
        return text().trimmed();
    const qsizetype blank = text().lastIndexOf(u' ', longestQuote);
    const qsizetype end = splitsSurrogates(text(), longestQuote) ? longestQuote - 1 : longestQuote;
    return text().first(blank > longestQuote / 2 ? blank : end).trimmed();
}

QString Utterance::words(const Hit &hit) const
{
    const Token &last = tokens[size_t(hit.last)];
    const int start = tokens[size_t(hit.first)].start;
    return text().mid(start, last.start + last.length - start);
}

std::vector<Utterance> understand(const std::vector<Message> &messages)
{
    std::vector<Utterance> utterances;
    utterances.reserve(messages.size());
    for (const Message &message : messages) {
        const bool byVisitor = message.author == Author::Visitor;
        if (!(message.kind == MessageKind::Text) || (!byVisitor && !(message.author == Author::Agent)))
            continue;
        Utterance utterance{&message, byVisitor, tokenise(message.text), {}};
        utterance.hits = scan(utterance.tokens);
        utterances.push_back(std::move(utterance));
    }
    return utterances;
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    qsizetype end = length - 1;
    const qsizetype blank = text.lastIndexOf(u' ', end);
    if (blank > length / 2)
        end = blank;
    else if (splitsSurrogates(text, end))
        --end;
    while (end > 0 && (text.at(end - 1).isSpace() || text.at(end - 1) == u','))
        --end;
    return text.first(end) + u'\u2026';
}

} // namespace leadlight::demo
