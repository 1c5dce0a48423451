// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/facts.h"

#include "app/demo/contactscan.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace leadlight::demo {

namespace {

constexpr qsizetype longestValue = 120;

/// Capitalised words, letters of any script, with the particles that names hold.
const QString nameWords = u"((?:\\p{Lu}(?:\\.|[\\p{L}'\u2019-]*))(?: (?:(?:van|von|de|del|da|dos|der|"
                          "den|la|al|bin|di|O')\\s)*\\p{Lu}[\\p{L}'\u2019-]*){0,3})"_s;
const QString companyWords
    = u"(\\p{Lu}[\\p{L}\\p{N}'\u2019&.-]*(?: (?:(?:&|of|and|und|y|the) )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}'\u2019&-]"
      "*){0,4})"_s;
const QString roles
    = u"(?:managing |co-?|office |general |operations |marketing |sales |purchasing |facility |it |hr |finance "
      "|project |practice |store |plant |product |regional |technical |creative |executive |deputy )*"
      "(?:owner|founder|ceo|cto|coo|cfo|cmo|director|manager|head of [a-z]+(?: [a-z]+)?|president|partner"
      "|buyer|consultant|engineer|architect|assistant|intern|student|accountant|principal|dentist|chef"
      "|teacher|nurse|planner|designer|developer|lawyer|landlord|headteacher|vp of [a-z]+)"_s;

QRegularExpression pattern(const QString &text, bool ignoreCase = false)
{
    QRegularExpression expression(
        text,
        QRegularExpression::UseUnicodePropertiesOption
            | (ignoreCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
    expression.optimize();
    return expression;
}

void set(VisitorFact &fact, const QString &value, const Utterance &utterance)
{
    QString tidy = value.trimmed();
    while (tidy.endsWith(u'.') && !tidy.endsWith(u"Inc."_s) && !tidy.endsWith(u"Co."_s))
        tidy.chop(1);
    if (!tidy.isEmpty() && tidy.size() <= longestValue)
        fact = {tidy, utterance.seq()};
}

/// Capitalised words that follow "I'm" without being anybody's name.
bool isName(const QString &words)
{
    static const QSet<QString> others{
        u"I"_s,       u"The"_s,       u"A"_s,        u"Yes"_s,     u"No"_s,       u"Not"_s,    u"Ok"_s,
        u"Okay"_s,    u"Sure"_s,      u"Thanks"_s,   u"Thank"_s,   u"Hi"_s,       u"Hello"_s,  u"CEO"_s,
        u"OK"_s,      u"Yep"_s,       u"Yup"_s,      u"Leaving"_s, u"I'd"_s,      u"I'm"_s,    u"Great"_s,
        u"Also"_s,    u"Please"_s,    u"Owner"_s,    u"My"_s,      u"We"_s,       u"It"_s,     u"Monday"_s,
        u"Tuesday"_s, u"Wednesday"_s, u"Thursday"_s, u"Friday"_s,  u"Saturday"_s, u"Sunday"_s, u"Mornings"_s,
        u"And"_s,     u"But"_s,       u"Can"_s,      u"Is"_s,      u"What"_s,     u"Just"_s,   u"Call"_s,
        u"Email"_s,   u"Head"_s,      u"Director"_s};
    for (const QString &word : words.split(u' ')) {
        if (others.contains(word))
            return false;
    }
    return words.size() >= 2 && words.size() <= 60;
}

bool asksForName(const Utterance &agent)
{
    static const QRegularExpression question = pattern(
        u"\\byour (?:full |first |last )?name\\b|\\b(?:what|which|a) name\\b|who am I (?:speaking|talking|chatting)"_s,
        true);
    return question.match(agent.text()).hasMatch();
}

void findName(Visitor &visitor, const Utterance *agent, const Utterance &utterance)
{
    static const QRegularExpression said
        = pattern(u"(?:\\b[Mm]y name(?: is|['\u2019]s)|\\b[Nn]ame:|(?:^|[.,!] )[Tt]his is|\\bI['\u2019]m|\\bI am) "_s
                  + nameWords + u"(?! (?:is|are|was)\\b)"_s);
    static const QRegularExpression beforeContact
        = pattern(u"(?:^|[.!?:] |\\b(?:to|for|is) )(?:(?:Ms|Mr|Mrs|Dr|Prof)\\.? )?(\\p{Lu}[\\p{L}'\u2019-]+(?: (?:van|"
                  "von|de|del|al) )? ?\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019-]+)?), "_s);
    static const QRegularExpression answer
        = pattern(u"^(?:(?:Sure|Yes|Of course|Certainly|It is|It['\u2019]s)[,.:]? )?(?:(?:Ms|Mr|Mrs|Dr|Prof)\\.? )?"_s
                  + nameWords + u"(?=$|[,.!]|\\s*$| (?:here|from|at)\\b)"_s);
    static const QRegularExpression afterContact
        = pattern(u"@[\\w.-]+, (\\p{Lu}[\\p{L}'\u2019-]+ \\p{Lu}[\\p{L}'\u2019-]+)\\.?$"_s);
    const QString &text = utterance.text();
    QRegularExpressionMatch match = said.match(text);
    if (!match.hasMatch() && text.contains(u'@'))
        match = beforeContact.match(text);
    if (!match.hasMatch() && visitor.fullName.value.isEmpty())
        match = afterContact.match(text);
    if (!match.hasMatch() && agent != nullptr && asksForName(*agent))
        match = answer.match(text);
    if (!match.hasMatch() || !isName(match.captured(1)))
        return;
    const bool fuller = match.captured(1).count(u' ') >= visitor.fullName.value.count(u' ');
    if (visitor.fullName.value.isEmpty() || fuller)
        set(visitor.fullName, match.captured(1), utterance);
}

void findCompany(Visitor &visitor, const Utterance *agent, const Utterance &utterance)
{
    static const std::array<QRegularExpression, 4> said{
        pattern(u"(?:(?:[Mm]y|[Oo]ur|[Tt]he) company(?: name)? is(?: called)?|company:|our firm is|"
                "I work (?:at|for)|I work as .{1,30} (?:at|for)|we are called|we['\u2019]re called|"
                "on behalf of|writing from|I run|I own) "_s
                + companyWords),
        pattern(u"(?:I['\u2019]m|I am|as|[Nn]ow)(?: the| an| a)? (?:[a-z-]+ ){0,3}(?:[Oo]wner|"
                "[Ff]ounder|CEO|CTO|COO|CFO|[Dd]irector|[Mm]anager|[Hh]ead of [A-Za-z ]+?|"
                "[Bb]uyer|[Pp]artner|[Aa]ssistant|[Ee]ngineer) (?:of|at|for|with) "_s
                + companyWords),
        pattern(u"(?:[Tt]his is|I['\u2019]m|I am|[Mm]y name is) (\\p{Lu}[\\p{L}'\u2019-]+(?: (?:van |"
                "von |de )?\\p{Lu}[\\p{L}'\u2019-]+){0,2}),? (?:from|at|of|with) "_s
                + companyWords),
        pattern(u"((?:\\p{Lu}[\\p{L}\\p{N}&'\u2019-]*,? ){1,4}(?:Inc|Ltd|LLC|GmbH|AB|AG|Oy|"
                "BV|SA|SL|PLC|KG|SAS)\\b\\.?)"_s)};
    static const QRegularExpression answer
        = pattern(u"^(?:It is |It['\u2019]s |We are |We['\u2019]re )?"_s + companyWords + u"(?=$|[,.!])"_s);
    for (const QRegularExpression &expression : said) {
        const QRegularExpressionMatch match = expression.match(utterance.text());
        if (match.hasMatch() && (match.lastCapturedIndex() == 1 || isName(match.captured(1)))) {
            set(visitor.company, match.captured(match.lastCapturedIndex()), utterance);
            return;
        }
    }
    static const QRegularExpression besideContact
        = pattern(u"@[\\w.-]+[^@]*?, "_s + companyWords + u"\\.?$|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+, "_s + companyWords
                  + u", [\\w.+-]+@"_s);
    if (const QRegularExpressionMatch match = besideContact.match(utterance.text());
        match.hasMatch() && match.captured(match.lastCapturedIndex()) != visitor.fullName.value) {
        set(visitor.company, match.captured(match.lastCapturedIndex()), utterance);
        return;
    }
    if (agent == nullptr || !agent->isQuestion() || !agent->text().contains(u"company"_s, Qt::CaseInsensitive))
        return;
    if (const QRegularExpressionMatch match = answer.match(utterance.text());
        match.hasMatch() && isName(match.captured(1)))
        set(visitor.company, match.captured(1), utterance);
}

void findJobTitle(Visitor &visitor, const Utterance &utterance)
{
    static const QRegularExpression said
        = pattern(u"(?:\\bI['\u2019]m|\\bI am|\\bas the|\\bmy role is|\\bmy job title is|\\btitle:|"
                  "\\bwork as)(?: only| just)?(?: the| an| a)? ("_s
                      + roles + u")\\b"_s,
                  true);
    static const QRegularExpression owns = pattern(u"\\bI own (?:the|a|an|my) "_s, true);
    static const QRegularExpression afterName
        = pattern(u"\\p{Lu}[\\p{L}-]+ \\p{Lu}[\\p{L}-]+, ((?:[A-Z][a-z]+ )*(?:Owner|Founder|"
                  "CEO|CTO|COO|CFO|Director|Manager|Head of [A-Z][a-z]+))\\b"_s);
    QString title;
    if (const QRegularExpressionMatch match = said.match(utterance.text()); match.hasMatch())
        title = match.captured(1);
    else if (const QRegularExpressionMatch second = afterName.match(utterance.text()); second.hasMatch())
        title = second.captured(1);
    else if (owns.match(utterance.text()).hasMatch())
        title = u"Owner"_s;
    if (title.isEmpty())
        return;
    if (title.size() <= 3)
        title = title.toUpper();
    else
        title[0] = title.at(0).toUpper();
    set(visitor.jobTitle, title, utterance);
}

void findAddress(Visitor &visitor, const Utterance &utterance)
{
    static const QRegularExpression said
        = pattern(u"(?:\\b(?:my|our)(?: \\w+)? address is|\\baddress:|\\bwe(?: are|['\u2019]re) (?:at|"
                  "located at|based at)|\\b(?:our|the) (?:office|shop|house|building|clinic|"
                  "store|site|roof) is (?:at|in)|\\bship to|\\bdeliver to|\\bI live at) ([^.;!?\\n]{5,100})"_s,
                  true);
    const QRegularExpressionMatch match = said.match(utterance.text());
    static const QRegularExpression digit = pattern(u"\\d"_s);
    if (match.hasMatch() && match.captured(1).contains(digit))
        set(visitor.address, match.captured(1), utterance);
}

} // namespace

Visitor factsOf(const std::vector<Utterance> &utterances)
{
    Visitor visitor;
    const Utterance *agent = nullptr;
    for (const Utterance &utterance : utterances) {
        if (!utterance.byVisitor) {
            agent = &utterance;
            continue;
        }
        if (const QString email = firstEmail(utterance.text()); !email.isEmpty())
            set(visitor.email, email, utterance);
        if (const QString phone = firstPhone(utterance.text()); !phone.isEmpty())
            set(visitor.phone, phone, utterance);
        if (const QString website = firstWebsite(utterance.text()); !website.isEmpty())
            set(visitor.website, website, utterance);
        findName(visitor, agent, utterance);
        findCompany(visitor, agent, utterance);
        findJobTitle(visitor, utterance);
        findAddress(visitor, utterance);
    }
    return visitor;
}

} // namespace leadlight::demo
