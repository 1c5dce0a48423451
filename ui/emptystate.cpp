// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/emptystate.h"

#include "ui/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

struct EmptyWords {
    QString icon;
    QString title;
    QString sentence;
    QString button;
};

EmptyWords noMatch(const QString &searched)
{
    if (searched.isEmpty())
        return {u"search-x"_s, EmptyState::tr("No conversation fits"),
                EmptyState::tr("No conversation on this device has this status and CRM state."),
                EmptyState::tr("Clear filters")};
    return {u"search-x"_s, EmptyState::tr("Nothing for “%1”").arg(Format::safe(searched)),
            EmptyState::tr("Search covers name, email, agent, summary and messages."), EmptyState::tr("Clear filters")};
}

EmptyWords wordsFor(EmptyCase why, const QString &detail)
{
    switch (why) {
    case EmptyCase::NoSelection:
        return {u"messages-square"_s,
                EmptyState::tr("No conversation selected"),
                EmptyState::tr("Choose one on the left, or press J."),
                {}};
    case EmptyCase::NoAccount:
        return {u"plug"_s, EmptyState::tr("No account yet"),
                EmptyState::tr("Connect to your chat service, or look around with sample data."),
                EmptyState::tr("Connect…")};
    case EmptyCase::NothingYet:
        return {u"inbox"_s,
                EmptyState::tr("No conversations yet"),
                EmptyState::tr("They appear here as soon as a visitor talks to one of your agents."),
                {}};
    case EmptyCase::AllCaughtUp:
        return {u"circle-check"_s,
                EmptyState::tr("All caught up"),
                EmptyState::tr("No open conversation needs an answer."),
                {}};
    case EmptyCase::NoMatch:
        return noMatch(detail);
    case EmptyCase::FirstSync:
        return {u"refresh-cw"_s,
                EmptyState::tr("Getting your conversations"),
                detail.isEmpty() ? EmptyState::tr("You can start reading as they arrive.")
                                 : EmptyState::tr("%1. You can start reading.", "progress, 40 of 248").arg(detail),
                {}};
    case EmptyCase::OfflineWithoutData:
        return {u"cloud-off"_s, EmptyState::tr("No connection"),
                EmptyState::tr("No conversation is on this device yet. They come as soon as the server answers."),
                EmptyState::tr("Try now")};
    case EmptyCase::SignInNeeded:
        return {u"key-round"_s, EmptyState::tr("Sign-in needed"),
                EmptyState::tr("The server rejects this key. Conversations come as soon as it knows the key."),
                EmptyState::tr("Enter a new key")};
    case EmptyCase::SyncStopped:
        return {u"server-off"_s, EmptyState::tr("Sync has stopped"), detail, EmptyState::tr("Try now")};
    case EmptyCase::NoTranscript:
        return {u"message-square"_s, EmptyState::tr("Messages are not here yet"),
                EmptyState::tr("They come as soon as the server answers."), EmptyState::tr("Try now")};
    }
    return {};
}

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(centredLabel(this)),
      m_title(centredLabel(this)),
      m_sentence(centredLabel(this)),
      m_button(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    for (QWidget *part : {static_cast<QWidget *>(m_icon), static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_button)})
        column->addWidget(part, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
    connect(&theme, &Theme::changed, this, &EmptyState::refresh);
    refresh();
}

void EmptyState::setCase(EmptyCase why, const QString &detail)
{
    m_case = why;
    m_detail = detail;
    refresh();
}

void EmptyState::setCanRetry(bool can)
{
    m_canRetry = can;
    refresh();
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::refresh()
{
    EmptyWords words = wordsFor(m_case, m_detail);
    const bool retries = m_case == EmptyCase::OfflineWithoutData || m_case == EmptyCase::SyncStopped
        || m_case == EmptyCase::NoTranscript;
    if (retries && !m_canRetry)
        words.button.clear();
    const auto dress = [this](QLabel *label, const QString &text, TextStyle style, Token color) {
        label->setText(text);
        label->setFont(m_theme.font(style));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.color(color));
        label->setPalette(palette);
        // A centred item of a layout gets the height of its hint, which does not know how wide it will be.
        label->setFixedSize(m_theme.px(280), qMax(1, label->heightForWidth(m_theme.px(280))));
    };
    m_icon->setPixmap(icon(words.icon, m_theme.px(30), m_theme.color(Token::Text3), devicePixelRatioF()));
    dress(m_title, words.title, TextStyle::Pane15Strong, Token::Text);
    dress(m_sentence, words.sentence, TextStyle::Body13, Token::Text2);
    m_button->setText(words.button);
    m_button->setFont(m_theme.font(TextStyle::Body13Medium));
    m_button->setVisible(!words.button.isEmpty());
    layout()->setSpacing(m_theme.px(8));
    setAccessibleName(words.title + u". "_s + words.sentence);
}

} // namespace leadlight
