// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/lexicon.h"

#include "app/demo/phrases.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>
#include <deque>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

struct Element {
    std::vector<int> words;
    TokenClasses classes;
    bool any = false;

    [[nodiscard]] bool fits(const Token &token) const
    {
        return any || (token.classes & classes)
            || (token.word >= 0 && std::ranges::find(words, token.word) != words.end());
    }
};

struct Phrase {
    Signal signal;
    int strength;
    std::vector<Element> elements;
};

TokenClass classOfMark(QChar mark)
{
    switch (mark.unicode()) {
    case u'#':
        return TokenClass::Number;
    case u'$':
        return TokenClass::Money;
    case u'@':
        return TokenClass::Ordinal;
    case u'~':
        return TokenClass::Weekday;
    case u'^':
        return TokenClass::Month;
    case u'%':
        return TokenClass::Time;
    default:
        return TokenClass::None;
    }
}

/// "please?" makes two phrases: with and without it.
std::vector<QStringList> withoutOptionals(const QStringList &parts)
{
    std::vector<QStringList> variants{{}};
    for (const QString &part : parts) {
        const bool optional = part.endsWith(u'?');
        const QString word = optional ? part.chopped(1) : part;
        const size_t before = variants.size();
        for (size_t i = 0; i < before; ++i) {
            if (optional)
                variants.push_back(variants[i]);
            variants[i].append(word);
        }
    }
    return variants;
}

/// The lexicon, compiled once: words as small numbers, phrases indexed by what they begin with.
class Compiled
{
public:
    Compiled()
    {
        addClass(u"one two three four five six seven eight nine ten eleven twelve fifteen twenty couple"_s,
                 TokenClass::Number);
        addClass(u"monday tuesday wednesday thursday friday saturday sunday"_s, TokenClass::Weekday);
        addClass(u"january february march april may june july august september october november december"_s,
                 TokenClass::Month);
        addClass(u"first second third fourth fifth sixth seventh eighth ninth tenth"_s, TokenClass::None);
        addClass(u"noon midnight"_s, TokenClass::Time);
        for (const PhraseRow &row : phraseRows()) {
            const QStringList phrases = QString::fromLatin1(row.phrases).split(u'|');
            for (const QString &phrase : phrases) {
                for (const QStringList &parts : withoutOptionals(phrase.simplified().split(u' ')))
                    add(row, parts);
            }
        }
    }

    [[nodiscard]] int word(QStringView lower) const { return m_vocabulary.value(lower, -1); }
    [[nodiscard]] TokenClasses classes(int word) const
    {
        return word < 0 ? TokenClasses() : m_classes[static_cast<size_t>(word)];
    }

    void hitsAt(const std::vector<Token> &tokens, size_t at, std::vector<Hit> &hits) const
    {
        const Token &token = tokens[at];
        if (token.word >= 0)
            match(m_byWord[static_cast<size_t>(token.word)], tokens, at, hits);
        if (token.classes)
            match(m_byClass, tokens, at, hits);
    }

private:
    int learn(const QString &word)
    {
        const auto known = m_vocabulary.constFind(QStringView(word));
        if (known != m_vocabulary.constEnd())
            return *known;
        const int number = static_cast<int>(m_words.size());
        m_words.push_back(word);
        m_vocabulary.insert(QStringView(m_words.back()), number);
        m_classes.emplace_back();
        m_byWord.emplace_back();
        return number;
    }

    void addClass(const QString &words, TokenClass tokenClass)
    {
        for (const QString &word : words.split(u' '))
            m_classes[static_cast<size_t>(learn(word))] |= tokenClass;
    }

    void add(const PhraseRow &row, const QStringList &parts)
    {
        Phrase phrase{row.signal, row.strength, {}};
        for (const QString &part : parts) {
            Element element;
            element.any = part == u"*";
            element.classes = part.size() == 1 ? TokenClasses(classOfMark(part.front())) : TokenClasses();
            if (!element.any && !element.classes) {
                for (const QString &word : part.split(u'/'))
                    element.words.push_back(learn(word));
            }
            phrase.elements.push_back(std::move(element));
        }
        const int number = static_cast<int>(m_phrases.size());
        for (const int word : phrase.elements.front().words)
            m_byWord[static_cast<size_t>(word)].push_back(number);
        if (phrase.elements.front().classes)
            m_byClass.push_back(number);
        m_phrases.push_back(std::move(phrase));
    }

    void match(const std::vector<int> &candidates, const std::vector<Token> &tokens, size_t at,
               std::vector<Hit> &hits) const
    {
        for (const int number : candidates) {
            const Phrase &phrase = m_phrases[static_cast<size_t>(number)];
            const size_t length = phrase.elements.size();
            if (at + length > tokens.size())
                continue;
            const bool found
                = std::equal(phrase.elements.begin(), phrase.elements.end(), tokens.begin() + qptrdiff(at),
                             [](const Element &element, const Token &token) { return element.fits(token); });
            if (found)
                hits.push_back({phrase.signal, phrase.strength, int(at), int(at + length - 1)});
        }
    }

    std::deque<QString> m_words; // keeps the characters that m_vocabulary looks at in place
    QHash<QStringView, int> m_vocabulary;
    std::vector<TokenClasses> m_classes;
    std::vector<std::vector<int>> m_byWord;
    std::vector<int> m_byClass;
    std::vector<Phrase> m_phrases;
};

const Compiled &compiled()
{
    static const Compiled lexicon;
    return lexicon;
}

QChar plain(QChar c)
{
    return c == u'\u2019' ? QChar(u'\'') : c.toLower();
}

bool isCurrency(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// One past the last character of the token that starts at `start`.
qsizetype endOfToken(const QString &lower, qsizetype start)
{
    qsizetype end = start;
    while (end < lower.size()) {
        const QChar c = lower.at(end);
        const bool inner = end > start && end + 1 < lower.size();
        const bool joins = inner
            && (c == u'\'' ? lower.at(end + 1).isLetter()
                           : (c == u'.' || c == u',' || c == u':') && lower.at(end - 1).isDigit()
                        && lower.at(end + 1).isDigit());
        if (!isInWord(c) && !isCurrency(c) && !joins)
            break;
        ++end;
    }
    return end;
}

TokenClasses classesOf(QStringView word)
{
    if (std::ranges::any_of(word, isCurrency) && std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }))
        return TokenClass::Money;
    if (word.isEmpty() || !word.front().isDigit())
        return {};
    const auto firstOther = std::ranges::find_if(word, [](QChar c) { return !c.isDigit() && c != u'.' && c != u','; });
    const QStringView rest = word.sliced(firstOther - word.begin());
    if (rest.isEmpty() || rest == u"k" || rest == u"m")
        return TokenClass::Number;
    if (rest == u"st" || rest == u"nd" || rest == u"rd" || rest == u"th")
        return TokenClass::Ordinal;
    if (rest == u"am" || rest == u"pm" || rest.front() == u':')
        return TokenClass::Time;
    return {};
}

struct Contraction {
    QLatin1String end; ///< of the written word
    QLatin1String word;
};
constexpr std::array<Contraction, 7> contractions{{{QLatin1String("'m"), QLatin1String("am")},
                                                   {QLatin1String("'re"), QLatin1String("are")},
                                                   {QLatin1String("'ve"), QLatin1String("have")},
                                                   {QLatin1String("'ll"), QLatin1String("will")},
                                                   {QLatin1String("'d"), QLatin1String("would")},
                                                   {QLatin1String("n't"), QLatin1String("not")},
                                                   {QLatin1String("'s"), QLatin1String("is")}}};

const QHash<QString, QStringList> &wholeWords()
{
    static const QHash<QString, QStringList> words{
        {u"can't"_s, {u"can"_s, u"not"_s}},   {u"won't"_s, {u"will"_s, u"not"_s}}, {u"cannot"_s, {u"can"_s, u"not"_s}},
        {u"im"_s, {u"i"_s, u"am"_s}},         {u"dont"_s, {u"do"_s, u"not"_s}},    {u"cant"_s, {u"can"_s, u"not"_s}},
        {u"thats"_s, {u"that"_s, u"is"_s}},   {u"whats"_s, {u"what"_s, u"is"_s}},  {u"ive"_s, {u"i"_s, u"have"_s}},
        {u"wanna"_s, {u"want"_s, u"to"_s}},   {u"gonna"_s, {u"going"_s, u"to"_s}}, {u"let's"_s, {u"let"_s, u"us"_s}},
        {u"doesnt"_s, {u"does"_s, u"not"_s}}, {u"didnt"_s, {u"did"_s, u"not"_s}},  {u"lets"_s, {u"let"_s, u"us"_s}},
    };
    return words;
}

void appendToken(std::vector<Token> &tokens, qsizetype start, qsizetype length, QStringView spelling)
{
    Token token{int(start), int(length), compiled().word(spelling), classesOf(spelling)};
    token.classes |= compiled().classes(token.word);
    tokens.push_back(token);
}

void appendWord(std::vector<Token> &tokens, const QString &lower, qsizetype start, qsizetype end)
{
    const QStringView word = QStringView(lower).sliced(start, end - start);
    if (word.size() > 40) { // nothing in the lexicon, whatever it is
        tokens.push_back({int(start), int(word.size()), -1, {}});
        return;
    }
    if (const auto whole = wholeWords().constFind(word.toString()); whole != wholeWords().constEnd()) {
        for (const QString &part : *whole)
            appendToken(tokens, start, word.size(), part);
        return;
    }
    for (const Contraction &contraction : contractions) {
        if (!word.endsWith(contraction.end) || word.size() == contraction.end.size())
            continue;
        const qsizetype stem = word.size() - contraction.end.size();
        appendToken(tokens, start, stem, word.first(stem));
        appendToken(tokens, start + stem, contraction.end.size(), QString(contraction.word));
        return;
    }
    appendToken(tokens, start, word.size(), word);
}

} // namespace

std::vector<Token> tokenise(const QString &text)
{
    QString lower(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, lower.begin(), plain); // character by character: places must stay
    std::vector<Token> tokens;
    tokens.reserve(size_t(text.size() / 4 + 1));
    qsizetype at = 0;
    while (at < lower.size()) {
        const QChar c = lower.at(at);
        if (!isInWord(c) && !isCurrency(c)) {
            ++at;
            continue;
        }
        const qsizetype end = endOfToken(lower, at);
        appendWord(tokens, lower, at, end);
        at = end;
    }
    return tokens;
}

std::vector<Hit> scan(const std::vector<Token> &tokens)
{
    std::vector<Hit> hits;
    for (size_t at = 0; at < tokens.size(); ++at)
        compiled().hitsAt(tokens, at, hits);
    return hits;
}

} // namespace leadlight::demo
