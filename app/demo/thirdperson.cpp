// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/thirdperson.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

struct Opening {
    QLatin1StringView said;
    QLatin1StringView told;
};

/// The first that matches wins, so longer ones stand before their beginnings.
constexpr std::array<Opening, 100> openings{{
    {"i would like help with "_L1, "Wants help with "_L1},
    {"i would like you to "_L1, "Wants us to "_L1},
    {"i would love to "_L1, "Wants to "_L1},
    {"i would like to "_L1, "Wants to "_L1},
    {"i would like "_L1, "Wants "_L1},
    {"i'd like you to "_L1, "Wants us to "_L1},
    {"i'd love to "_L1, "Wants to "_L1},
    {"i'd like to "_L1, "Wants to "_L1},
    {"i'd like "_L1, "Wants "_L1},
    {"id like to "_L1, "Wants to "_L1},
    {"we would like to "_L1, "Wants to "_L1},
    {"we'd like to "_L1, "Wants to "_L1},
    {"i really want to "_L1, "Wants to "_L1},
    {"i want you to "_L1, "Wants us to "_L1},
    {"i want to "_L1, "Wants to "_L1},
    {"i wanted to "_L1, "Wants to "_L1},
    {"i wanna "_L1, "Wants to "_L1},
    {"i want "_L1, "Wants "_L1},
    {"we want to "_L1, "Wants to "_L1},
    {"we want "_L1, "Wants "_L1},
    {"i wish to "_L1, "Wants to "_L1},
    {"i need you to "_L1, "Needs us to "_L1},
    {"i need to "_L1, "Needs to "_L1},
    {"i need "_L1, "Needs "_L1},
    {"i will need "_L1, "Needs "_L1},
    {"i'll need "_L1, "Needs "_L1},
    {"we need to "_L1, "Needs to "_L1},
    {"we need "_L1, "Needs "_L1},
    {"i have to "_L1, "Has to "_L1},
    {"we have to "_L1, "Has to "_L1},
    {"i am looking to "_L1, "Wants to "_L1},
    {"i'm looking to "_L1, "Wants to "_L1},
    {"im looking for "_L1, "Looking for "_L1},
    {"i am looking for "_L1, "Looking for "_L1},
    {"i'm looking for "_L1, "Looking for "_L1},
    {"we are looking for "_L1, "Looking for "_L1},
    {"we're looking for "_L1, "Looking for "_L1},
    {"we are looking to "_L1, "Wants to "_L1},
    {"i am searching for "_L1, "Looking for "_L1},
    {"i'm searching for "_L1, "Looking for "_L1},
    {"i am in search of "_L1, "Looking for "_L1},
    {"looking for "_L1, "Looking for "_L1},
    {"searching for "_L1, "Looking for "_L1},
    {"i am interested in "_L1, "Interested in "_L1},
    {"i'm interested in "_L1, "Interested in "_L1},
    {"we are interested in "_L1, "Interested in "_L1},
    {"i am trying to "_L1, "Wants to "_L1},
    {"i'm trying to "_L1, "Wants to "_L1},
    {"i'm hoping to "_L1, "Hopes to "_L1},
    {"i am hoping to "_L1, "Hopes to "_L1},
    {"i am planning to "_L1, "Plans to "_L1},
    {"i'm planning to "_L1, "Plans to "_L1},
    {"im planning to "_L1, "Plans to "_L1},
    {"i am planning "_L1, "Is planning "_L1},
    {"i'm planning "_L1, "Is planning "_L1},
    {"i plan to "_L1, "Plans to "_L1},
    {"we plan to "_L1, "Plans to "_L1},
    {"we are planning "_L1, "Is planning "_L1},
    {"i am wanting to "_L1, "Wants to "_L1},
    {"i'm wanting to "_L1, "Wants to "_L1},
    {"i am going to "_L1, "Is going to "_L1},
    {"i'm going to "_L1, "Is going to "_L1},
    {"i am traveling "_L1, "Is traveling "_L1},
    {"i'm traveling "_L1, "Is traveling "_L1},
    {"i'm in the mood to "_L1, "Wants to "_L1},
    {"i am in the mood to "_L1, "Wants to "_L1},
    {"i'm in the mood for "_L1, "Wants "_L1},
    {"i am in the mood for "_L1, "Wants "_L1},
    {"is there "_L1, "Asks for "_L1},
    {"are there "_L1, "Asks for "_L1},
    {"i feel like "_L1, "Feels like "_L1},
    {"i am craving "_L1, "Craves "_L1},
    {"i'm craving "_L1, "Craves "_L1},
    {"i have "_L1, "Has "_L1},
    {"we have "_L1, "Has "_L1},
    {"i look for "_L1, "Looking for "_L1},
    {"we look for "_L1, "Looking for "_L1},
    {"would like to "_L1, "Wants to "_L1},
    {"i am comparing "_L1, "Is comparing "_L1},
    {"i'm comparing "_L1, "Is comparing "_L1},
    {"do you "_L1, "Asks whether we "_L1},
    {"needs "_L1, "Needs "_L1},
    {"and need "_L1, "Needs "_L1},
    {"i've got "_L1, "Has "_L1},
    {"can i "_L1, "Asks to "_L1},
    {"could i "_L1, "Asks to "_L1},
    {"may i "_L1, "Asks to "_L1},
    {"can we "_L1, "Asks to "_L1},
    {"can you "_L1, "Asks us to "_L1},
    {"could you "_L1, "Asks us to "_L1},
    {"would you "_L1, "Asks us to "_L1},
    {"will you "_L1, "Asks us to "_L1},
    {"i bought "_L1, "Bought "_L1},
    {"i ordered "_L1, "Ordered "_L1},
    {"we moved "_L1, "Moved "_L1},
    {"we run "_L1, "Runs "_L1},
    {"i run "_L1, "Runs "_L1},
    {"i own "_L1, "Owns "_L1},
    {"we supply "_L1, "Supplies "_L1},
    {"we offer "_L1, "Offers "_L1},
}};

/// Verbs with which people ask for things: "Find me a restaurant."
const QRegularExpression &request()
{
    static const QRegularExpression expression(
        u"^(?:find|search|book|get|show|play|buy|reserve|help|transfer|send|check|"
        "make|give|tell|call|locate|look|schedule|set up|rent|order|recommend|suggest|"
        "purchase|direct|assist|add|cancel|change|update)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

QString withoutGreeting(QString text)
{
    static const QRegularExpression greeting(
        u"^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|excuse me|"
        "ok|okay|yes|yeah|sure|well|so|please|thanks|thank you|hmm)(?: there| again)?[\\s,.!:;-]+)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString rest = QString(text).remove(greeting);
    return rest.size() >= 3 ? rest : text;
}

/// The sentence of the message in which the strongest request stands, else its first.
QString sentenceOf(const Utterance &utterance)
{
    const QString &text = utterance.text();
    qsizetype from = 0;
    for (const Signal signal : {Signal::Support, Signal::Employment, Signal::Vendor, Signal::Partnership, Signal::Spam,
                                Signal::Need, Signal::Use, Signal::Purchase}) {
        if (const Hit *hit = utterance.strongest(signal)) {
            from = utterance.tokens[size_t(hit->first)].start;
            break;
        }
    }
    static const QRegularExpression boundary(u"[.!?\\n](?=\\s|$)"_s);
    qsizetype start = 0;
    QRegularExpressionMatchIterator matches = boundary.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedEnd() > from) {
            const QString sentence = text.mid(start, match.capturedEnd() - start).simplified();
            if (sentence.size() >= 4)
                return sentence;
        } else {
            start = match.capturedEnd();
        }
    }
    return text.mid(start).simplified();
}

QString otherPronouns(const QString &text)
{
    static const QHash<QString, QString> words{
        {u"i"_s, u"they"_s},         {u"i'm"_s, u"they are"_s},    {u"i'd"_s, u"they would"_s},
        {u"i've"_s, u"they have"_s}, {u"i'll"_s, u"they will"_s},  {u"me"_s, u"them"_s},
        {u"my"_s, u"their"_s},       {u"mine"_s, u"theirs"_s},     {u"we"_s, u"they"_s},
        {u"we're"_s, u"they are"_s}, {u"we've"_s, u"they have"_s}, {u"us"_s, u"them"_s},
        {u"our"_s, u"their"_s},      {u"am"_s, u"are"_s},          {u"myself"_s, u"themselves"_s},
        {u"your"_s, u"our"_s},       {u"im"_s, u"they are"_s}};
    QStringList parts = text.split(u' ');
    static const QSet<QString> beforeSubject{u"if"_s,  u"that"_s,    u"what"_s, u"when"_s,
                                             u"how"_s, u"whether"_s, u"can"_s,  u"do"_s};
    QString before;
    for (QString &part : parts) {
        qsizetype end = part.size();
        while (end > 0 && part.at(end - 1).isPunct())
            --end;
        const auto other = words.constFind(QString(part.first(end)).replace(u'\u2019', u'\'').toLower());
        const QString bare = part.first(end).toLower();
        if (other != words.constEnd())
            part = *other + part.mid(end);
        else if (bare == "you"_L1)
            part = (beforeSubject.contains(before) ? u"we"_s : u"us"_s) + part.mid(end);
        before = bare;
    }
    return parts.join(u' ');
}

/// "help me find me a bus please" → "find a bus".
QString withoutCourtesy(QString text)
{
    static const QRegularExpression please(u",? ?\\bplease\\b ?"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression help(u"^(?:help|assist) (?:me|us)(?: out)?(?: to| in| and)? (?=\\w)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression forMe(
        u"^(find|get|book|search|buy|reserve|make|order|rent|locate|recommend|suggest|"
        "schedule|play|look) (?:me|us)\\b| for me(?=$|[.?!,])"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(please, u" "_s);
    text = text.simplified();
    text.remove(help);
    text.replace(forMe, u"\\1"_s);
    return text.simplified();
}

QString withoutEnd(QString text)
{
    static const QRegularExpression tail(u"(?:,| and|\\.)? ?(?:can|could|would|will) you .*$| and (?:i am|i'm) .*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const QString rest = QString(text).remove(tail).trimmed(); rest.size() > 8)
        text = rest;
    while (!text.isEmpty()
           && (text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u',')
               || text.endsWith(u' ')))
        text.chop(1);
    return text;
}

/// Empty when the opening turns out to be no request ("can you help" with nothing behind it is one).
QString told(const Opening &opening, const QString &behind)
{
    const QString rest = withoutCourtesy(behind);
    QString start = QString(opening.told);
    if (start == "Asks us to "_L1) {
        if (rest.startsWith("with "_L1, Qt::CaseInsensitive))
            start = u"Wants help "_s;
        else if (request().match(rest).hasMatch())
            start = u"Wants to "_s;
        else
            return {};
    }
    return rest.isEmpty() ? u"Asks for help"_s : start + otherPronouns(rest);
}

/// "We are moving and need a fit-out": the request stands in the middle.
QString toldFromWithin(const QString &plain)
{
    qsizetype best = -1;
    const Opening *chosen = nullptr;
    for (const Opening &opening : openings) {
        if (opening.told != "Needs "_L1 && opening.told != "Looking for "_L1 && opening.told != "Wants to "_L1
            && opening.told != "Interested in "_L1)
            continue;
        const qsizetype at = plain.indexOf(u' ' + QString(opening.said), 0, Qt::CaseInsensitive);
        if (at >= 0 && (best < 0 || at < best)) {
            best = at;
            chosen = &opening;
        }
    }
    return chosen == nullptr ? QString() : told(*chosen, plain.mid(best + 1 + chosen->said.size()));
}

} // namespace

QString thirdPerson(const Utterance &utterance)
{
    const QString sentence = withoutGreeting(sentenceOf(utterance));
    const QString plain = withoutEnd(QString(sentence).replace(u'\u2019', u'\''));
    for (const Opening &opening : openings) {
        if (plain.startsWith(opening.said, Qt::CaseInsensitive)) {
            if (const QString text = told(opening, plain.mid(opening.said.size())); !text.isEmpty())
                return text;
            break;
        }
    }
    if (request().match(plain).hasMatch()) {
        const QString rest = withoutCourtesy(plain);
        return u"Wants to "_s + rest.left(1).toLower() + otherPronouns(rest.mid(1));
    }
    if (const QString text = toldFromWithin(plain); !text.isEmpty())
        return text;
    const QString quote = u'\u201C' + shortened(sentence, 100) + u'\u201D';
    return (sentence.endsWith(u'?') ? u"Asks: "_s : u"Writes: "_s) + quote;
}

} // namespace leadlight::demo
