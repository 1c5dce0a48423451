// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/lookupbox.h"

#include "domain/crmretry.h"
#include "ui/errortext.h"
#include "ui/lookupfield.h"
#include "ui/lookuplist.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int secondMs = 1000;

} // namespace

LookupBox::LookupBox(const Theme &theme, const Format &format, const LookupWords &words, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_words(words),
      m_caption(new TextLabel(theme, TextStyle::Meta12Medium, Token::Text2, TextLabel::Fit::Elide, this)),
      m_besides(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this)),
      m_remark(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this)),
      m_field(new LookupField(theme, words.name, words.placeholder, this)),
      m_list(new LookupList(theme, this))
{
    m_caption->setWords(words.caption);
    m_besides->setWords(words.remark);
    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addWidget(m_besides, 1);
    head->addWidget(m_remark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_field);
    column->addWidget(m_list);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(skeletonMs);
    m_tick.setInterval(secondMs);
    connect(&m_rest, &QTimer::timeout, this, &LookupBox::ask);
    connect(&m_patience, &QTimer::timeout, this, &LookupBox::showWaiting);
    connect(&m_tick, &QTimer::timeout, this, &LookupBox::refresh);
    connect(m_field, &QLineEdit::textEdited, this, &LookupBox::edited);
    connect(m_field, &LookupField::emptied, this, &LookupBox::edited);
    connect(m_field, &LookupField::stepped, this, &LookupBox::step);
    connect(m_field, &LookupField::entered, this, &LookupBox::enter);
    connect(m_field, &LookupField::escaped, this, &LookupBox::escaped);
    connect(m_list, &LookupList::clicked, this, [this](int row) {
        m_field->setFocus(Qt::MouseFocusReason);
        m_list->setCurrent(row);
        choose(row);
    });
    connect(m_list, &LookupList::acted, this, &LookupBox::act);
    const auto apply = [this, column, head] {
        column->setSpacing(m_theme.px(6));
        head->setSpacing(m_theme.px(6));
    };
    connect(&theme, &Theme::changed, this, apply);
    apply();
}

void LookupBox::begin(const QString &text)
{
    m_field->setText(text);
    m_field->selectAll();
    m_asked.clear();
    stop();
    m_list->showNothing(); // what is there answers another conversation's question
    m_suggesting = false;
    m_remark->setWords({});
    if (text.simplified().size() >= fewestCharacters)
        ask();
    else
        showSuggestion();
}

void LookupBox::setSuggestion(const std::optional<LookupEntry> &entry)
{
    if (entry == m_suggestion)
        return; // what was chosen of it stays
    m_suggestion = entry;
    if (m_asked.isEmpty() && m_field->text().simplified().size() < fewestCharacters)
        showSuggestion();
}

void LookupBox::setFieldShown(bool shown)
{
    m_field->setVisible(shown);
    if (shown)
        return;
    stop();
    m_list->showNothing();
    m_remark->setWords({});
}

void LookupBox::setFallback(const QString &text, const QString &words)
{
    m_fallback = text;
    m_fallbackWords = words;
}

int LookupBox::chosen() const
{
    return m_list->chosen();
}

QString LookupBox::remark() const
{
    return m_remark->text();
}

void LookupBox::stop()
{
    m_rest.stop();
    m_patience.stop();
    m_tick.stop();
}

void LookupBox::edited()
{
    if (m_field->text().simplified().size() >= fewestCharacters) {
        m_rest.start();
        return;
    }
    stop();
    if (!m_asked.isEmpty()) {
        m_asked.clear(); // whatever still comes is an older answer
        Q_EMIT wanted({});
    }
    showSuggestion();
}

void LookupBox::ask()
{
    stop();
    const QString text = m_field->text().simplified(); // as whoever answers will call it
    if (text.size() < fewestCharacters)
        return;
    m_asked = text;
    m_answer = {.text = text};
    m_patience.start(); // until then the last rows stay, so that nothing flickers
    Q_EMIT wanted(text);
}

void LookupBox::setAnswer(const LookupAnswer<LookupEntry> &answer)
{
    if (m_asked.isEmpty() || answer.text != m_asked)
        return;
    if (answer.phase == LookupPhase::Loading) {
        if (!m_patience.isActive() && !m_list->isSkeleton())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_tick.stop(); // not the rest after typing: a newer question is on its way then
    m_answer = answer;
    if (m_answer.hits.size() > size_t(mostLookupHits)) {
        m_answer.hits.resize(size_t(mostLookupHits));
        m_answer.truncated = true;
    }
    showAnswer();
}

void LookupBox::showSuggestion()
{
    m_suggesting = m_suggestion.has_value();
    if (m_suggestion)
        m_list->showRows({*m_suggestion}, SearchTerms(), {});
    else
        m_list->showNothing();
    m_remark->setWords(m_suggestion ? tr("Suggested") : QString());
    Q_EMIT changed();
}

void LookupBox::showWaiting()
{
    m_suggesting = false;
    m_list->showSkeleton();
    say(tr("Searching…"));
    Q_EMIT changed();
}

void LookupBox::showAnswer()
{
    m_suggesting = false;
    switch (m_answer.phase) {
    case LookupPhase::Hits:
    case LookupPhase::Offline:
    case LookupPhase::Empty:
        showHits();
        break;
    case LookupPhase::Error:
        m_list->showProblem(tr("The CRM did not answer"), failedWords(), report());
        say(QString());
        m_tick.start();
        break;
    case LookupPhase::Loading:
        return;
    }
    Q_EMIT changed();
}

void LookupBox::showHits()
{
    const int count = int(m_answer.hits.size());
    if (count == 0) {
        const bool offered = !m_fallback.isEmpty() && m_fallback.compare(m_asked, Qt::CaseInsensitive) != 0;
        m_list->showEmpty(m_words.emptyTitle, m_words.emptyAdvice, offered ? m_fallbackWords : QString());
        say(m_answer.phase == LookupPhase::Offline ? tr("None found on this device") : QString());
        return;
    }
    m_list->showRows(m_answer.hits, SearchTerms(m_asked),
                     m_answer.truncated ? tr("More than %1. Type more.").arg(m_format.count(mostLookupHits))
                                        : QString());
    const QString number = m_format.count(count);
    if (m_answer.phase == LookupPhase::Offline)
        say(tr("%1 found on this device", "a number").arg(number));
    else
        say(m_answer.truncated ? tr("Many found in the CRM") : tr("%1 found in the CRM", "a number").arg(number));
}

QString LookupBox::failedWords() const
{
    const qint64 left = m_answer.nextTry.isSet() ? m_answer.nextTry.ms - m_format.clock().wall().ms : 0;
    if (left <= 0)
        return tr("Your search is kept.");
    const qint64 seconds = (left + secondMs - 1) / secondMs;
    return seconds < 120 ? tr("Your search is kept. Next try in %1 s.").arg(m_format.count(seconds))
                         : tr("Your search is kept. Next try in %1.", "how long").arg(m_format.span(left));
}

/// For people who report it: what happened, the request, what the server said without its secrets.
QString LookupBox::report() const
{
    if (!m_answer.error)
        return {};
    const Error &error = *m_answer.error;
    QStringList lines{ErrorText::sentence(error, m_format)};
    if (!error.requestId.isEmpty())
        lines << tr("Request: %1").arg(Format::safe(error.requestId));
    if (!error.detail.isEmpty())
        lines << withoutSecrets(Format::safe(error.detail));
    return lines.join(u'\n');
}

void LookupBox::refresh()
{
    if (m_answer.phase == LookupPhase::Error)
        m_list->setSentence(failedWords());
}

/// The number of results changes while somebody types, so it is announced.
void LookupBox::say(const QString &words)
{
    if (m_remark->text() == words)
        return;
    m_remark->setWords(words);
    if (words.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_remark, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LookupBox::step(int step)
{
    const int count = m_list->count();
    if (count == 0)
        return;
    const int now = m_list->current();
    m_list->setCurrent(now < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(now + step, 0, count - 1));
}

void LookupBox::enter()
{
    const bool typed = m_field->text().simplified() != m_asked && !m_suggesting;
    if (m_rest.isActive() || typed) {
        ask();
        return;
    }
    const int now = m_list->current();
    if (now < 0)
        return;
    if (now == m_list->chosen())
        Q_EMIT confirmed();
    else
        choose(now);
}

void LookupBox::choose(int row)
{
    m_list->setChosen(row);
    Q_EMIT chosenChanged(row);
}

void LookupBox::act()
{
    m_field->setFocus(Qt::OtherFocusReason);
    if (m_answer.phase == LookupPhase::Error) {
        ask();
        return;
    }
    m_field->setText(m_fallback);
    ask();
}

} // namespace leadlight
