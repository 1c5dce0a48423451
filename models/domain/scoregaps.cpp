// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/scoregaps.h"

#include "domain/searchtext.h"

#include <QSet>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int shortUpTo = 2; // the seed: "very short (1-2 messages)"

/// What people say about budget, date and role; folded.
const QSet<QString> &qualifyingWords()
{
    static const QSet<QString> words{
        // budget
        u"budget"_s, u"presupuesto"_s, u"usd"_s, u"eur"_s, u"gbp"_s, u"dollar"_s, u"dollars"_s, u"euro"_s, u"euros"_s,
        // date
        u"today"_s, u"tomorrow"_s, u"week"_s, u"weeks"_s, u"month"_s, u"months"_s, u"deadline"_s, u"asap"_s,
        u"urgent"_s, u"urgently"_s, u"heute"_s, u"morgen"_s, u"woche"_s, u"wochen"_s, u"monat"_s, u"monate"_s,
        u"dringend"_s, u"semana"_s, u"semanas"_s, u"mes"_s, u"meses"_s, u"urgente"_s, u"semaine"_s, u"semaines"_s,
        u"mois"_s, u"demain"_s, u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"june"_s, u"july"_s, u"august"_s,
        u"september"_s, u"october"_s, u"november"_s, u"december"_s, u"quarter"_s,
        // role
        u"owner"_s, u"founder"_s, u"ceo"_s, u"cto"_s, u"cfo"_s, u"director"_s, u"manager"_s, u"inhaber"_s,
        u"inhaberin"_s, u"leiter"_s, u"leiterin"_s, u"geschaftsfuhrer"_s, u"directora"_s, u"dueno"_s, u"duena"_s,
        u"gerente"_s, u"directeur"_s, u"directrice"_s, u"gerant"_s, u"proprietaire"_s};
    return words;
}

/// Words that neither ask nor tell anything.
const QSet<QString> &courtesies()
{
    static const QSet<QString> words{u"hi"_s,      u"hello"_s,  u"hey"_s,   u"good"_s,    u"morning"_s, u"afternoon"_s,
                                     u"evening"_s, u"thanks"_s, u"thank"_s, u"you"_s,     u"ok"_s,      u"okay"_s,
                                     u"bye"_s,     u"yes"_s,    u"no"_s,    u"great"_s,   u"hallo"_s,   u"guten"_s,
                                     u"tag"_s,     u"danke"_s,  u"hola"_s,  u"gracias"_s, u"bonjour"_s, u"merci"_s,
                                     u"there"_s,   u"please"_s};
    return words;
}

const QSet<QString> &askingWords()
{
    static const QSet<QString> words{u"what"_s, u"when"_s,    u"where"_s, u"who"_s,   u"how"_s,   u"which"_s,
                                     u"do"_s,   u"does"_s,    u"can"_s,   u"is"_s,    u"are"_s,   u"was"_s,
                                     u"wie"_s,  u"wo"_s,      u"wann"_s,  u"wer"_s,   u"haben"_s, u"gibt"_s,
                                     u"que"_s,  u"cuando"_s,  u"donde"_s, u"quien"_s, u"como"_s,  u"quand"_s,
                                     u"ou"_s,   u"comment"_s, u"quel"_s,  u"quelle"_s};
    return words;
}

/// "$10k", "500 €", "9.12.", "2026-12-01".
bool namesAmountOrDate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].category() == QChar::Symbol_Currency)
            return true;
        const bool between = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        if (between && (text[i] == u'/' || text[i] == u'.' || text[i] == u'-'))
            return true;
    }
    return false;
}

bool qualifies(const QString &text)
{
    const QStringList words = searchWords(text);
    return namesAmountOrDate(text)
        || std::ranges::any_of(words, [](const QString &word) { return qualifyingWords().contains(word); });
}

bool isCourtesy(const QString &text)
{
    const QStringList words = searchWords(text);
    return std::ranges::all_of(words, [](const QString &word) { return courtesies().contains(word); });
}

bool isQuestion(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.endsWith(u'?') || trimmed.endsWith(QChar(0x061F)) || trimmed.endsWith(QChar(0xFF1F)))
        return true;
    for (const QString &word : searchWords(text)) {
        if (!courtesies().contains(word))
            return askingWords().contains(word);
    }
    return false;
}

bool recordQualifies(const Insights &insights)
{
    const bool found = std::ranges::any_of(insights.factors, [](const FactorResult &factor) {
        return factor.finding == Finding::Found
            && (factor.factor == Factor::Budget || factor.factor == Factor::Urgency
                || factor.factor == Factor::Authority);
    });
    return found || !insights.visitor.jobTitle.value.isEmpty();
}

} // namespace

std::vector<Named<ScoreGap>> missingScoreReasons(const ConversationRecord &record,
                                                 const std::optional<QStringList> &visitorWords)
{
    const Insights &insights = record.insights;
    std::vector<Named<ScoreGap>> reasons;
    if (insights.score.isSet())
        return reasons;
    if (record.card.messageCount <= shortUpTo)
        reasons.emplace_back(ScoreGap::TooShort);
    if (!visitorWords) {
        for (const Named<ScoreGap> &gap : insights.gaps) {
            if (gap != ScoreGap::TooShort)
                reasons.push_back(gap);
        }
        return reasons;
    }
    QStringList said;
    std::ranges::copy_if(*visitorWords, std::back_inserter(said),
                         [](const QString &text) { return !isCourtesy(text); });
    const bool qualified = recordQualifies(insights) || std::ranges::any_of(said, qualifies);
    if (!said.isEmpty() && !qualified && std::ranges::all_of(said, isQuestion))
        reasons.emplace_back(ScoreGap::GenericOnly);
    if (!qualified)
        reasons.emplace_back(ScoreGap::NothingQualifying);
    return reasons;
}

} // namespace leadlight
