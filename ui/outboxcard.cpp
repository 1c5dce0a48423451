// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outboxcard.h"

#include "domain/outboxrules.h"
#include "ui/gesturewords.h"
#include "ui/outboxtext.h"
#include "ui/style.h"
#include "ui/textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

bool isShown(OutboxCard::Does does, const OutboxRow &row)
{
    using enum OutboxCard::Does;
    const CommandState state = row.state.value;
    const bool neverSent = row.attempts == 0 && !row.firstSentAt.isSet();
    const bool ended = state == CommandState::Rejected || state == CommandState::Review;
    switch (does) {
    case SendNow:
        return state == CommandState::Queued;
    case SendAgain:
        return ended;
    case Edit:
        return needsUser(state) && std::holds_alternative<PutNote>(row.action);
    case ApplyMine:
    case KeepTheirs:
        return state == CommandState::Conflict;
    case Discard:
        return ended || (state == CommandState::Queued && neverSent);
    case Show:
    case Report:
        return true;
    }
    return false;
}

} // namespace

OutboxCard::OutboxCard(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_order(new TextLabel(theme, TextStyle::Body13Strong, Token::Text, TextLabel::Fit::Elide, this)),
      m_visitor(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Elide, this)),
      m_progress(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this)),
      m_state(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this)),
      m_problem(new TextLabel(theme, TextStyle::Body13, Token::DangerText, TextLabel::Fit::Wrap, this)),
      m_values(new QWidget(this)),
      m_mineTitle(new TextLabel(theme, TextStyle::Meta12Strong, Token::Text2, TextLabel::Fit::Wrap, m_values)),
      m_mine(new TextLabel(theme, TextStyle::Body13, Token::Text, TextLabel::Fit::Select, m_values)),
      m_theirsTitle(new TextLabel(theme, TextStyle::Meta12Strong, Token::Text2, TextLabel::Fit::Wrap, m_values)),
      m_theirs(new TextLabel(theme, TextStyle::Body13, Token::Text, TextLabel::Fit::Select, m_values))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_order);
    head->addWidget(m_visitor, 1);
    head->addWidget(m_progress);
    auto *sides = new QGridLayout(m_values);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setHorizontalSpacing(theme.px(16));
    sides->setVerticalSpacing(theme.px(2));
    sides->setColumnStretch(0, 1);
    sides->setColumnStretch(1, 1);
    sides->addWidget(m_mineTitle, 0, 0);
    sides->addWidget(m_theirsTitle, 0, 1);
    sides->addWidget(m_mine, 1, 0, Qt::AlignTop);
    sides->addWidget(m_theirs, 1, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(13));
    column->setSpacing(theme.px(4));
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    column->addWidget(m_values);
    makeButtons();
    m_mineTitle->setWords(tr("Yours"));
}

void OutboxCard::makeButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    line->setContentsMargins(0, m_theme.px(6), 0, 0);
    const auto add = [&](Does does, const QString &words, ButtonLook look) {
        auto *button = new QPushButton(words, this);
        button->setFont(m_theme.font(TextStyle::Body13Medium));
        button->setAutoDefault(false);
        setButtonLook(button, look);
        line->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, does] { act(does); });
    };
    add(Does::SendNow, tr("Send now"), ButtonLook::Normal);
    add(Does::SendAgain, tr("Send again"), ButtonLook::Normal);
    add(Does::ApplyMine, tr("Apply mine"), ButtonLook::Normal);
    add(Does::Edit, tr("Edit…", "a note that was not accepted"), ButtonLook::Normal);
    add(Does::KeepTheirs, tr("Keep theirs"), ButtonLook::Normal);
    add(Does::Discard, tr("Discard"), ButtonLook::Normal);
    line->addStretch(1);
    add(Does::Show, tr("Show"), ButtonLook::Quiet);
    add(Does::Report, tr("Copy report"), ButtonLook::Quiet);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void OutboxCard::act(Does does)
{
    switch (does) {
    case Does::SendNow:
        Q_EMIT settled({m_row.id, OutboxChoice::SendNow});
        break;
    case Does::SendAgain:
        Q_EMIT settled({m_row.id, OutboxChoice::SendAgain});
        break;
    case Does::ApplyMine:
        Q_EMIT settled({m_row.id, OutboxChoice::ApplyMine});
        break;
    case Does::KeepTheirs:
        if (std::holds_alternative<PutNote>(m_row.action))
            Q_EMIT draftLeft(m_row);
        [[fallthrough]];
    case Does::Discard:
        Q_EMIT settled({m_row.id, OutboxChoice::Discard});
        break;
    case Does::Edit:
        Q_EMIT editWanted(m_row);
        break;
    case Does::Show:
        Q_EMIT conversationWanted(m_row.conversation);
        break;
    case Does::Report:
        QGuiApplication::clipboard()->setText(OutboxText::report(m_row));
        Q_EMIT copied(tr("Report copied"));
        break;
    }
}

void OutboxCard::setRow(const OutboxRow &row, const OutboxStatus &status)
{
    m_row = row;
    const QWidget *focused = window()->focusWidget();
    const bool hadFocus = isAncestorOf(focused);
    const QString order = GestureWords::order(row.action);
    const QString visitor = Format::safe(row.visitor).simplified();
    m_order->setWords(order);
    m_visitor->setForeign(row.visitor.simplified());
    m_progress->setWords(OutboxText::progress(row, m_format));
    m_progress->setToolTip(plainToolTip(m_format.exact(row.createdAt)));
    m_state->setWords(OutboxText::state(row.state));
    m_problem->setWords(row.problem ? OutboxText::problem(*row.problem)
                                    : OutboxText::late(row, status.pause, m_format.clock().wall()));
    m_problem->setVisible(!m_problem->text().isEmpty());
    setAccessibleName(visitor.isEmpty() ? order : tr("%1, %2", "what is done, for whom").arg(order, visitor));
    showValues();
    showButtons(status);
    if (hadFocus && (!focused->isVisibleTo(this) || !focused->isEnabled()))
        focusFirstButton();
    update();
}

void OutboxCard::showValues()
{
    const bool conflict = m_row.state == CommandState::Conflict && m_row.theirs;
    // The words of a note exist nowhere else yet.
    m_values->setVisible(conflict || std::holds_alternative<PutNote>(m_row.action));
    m_mine->setForeign(OutboxText::mine(m_row.action, m_format));
    m_theirsTitle->setVisible(conflict);
    m_theirs->setVisible(conflict);
    if (!conflict)
        return;
    m_theirsTitle->setWords(OutboxText::theirsTitle(*m_row.theirs, m_format));
    m_theirs->setForeign(OutboxText::theirs(*m_row.theirs, facetOf(m_row.action), m_format));
}

void OutboxCard::enable(Does does, bool possible, const QString &reason)
{
    button(does)->setEnabled(possible);
    button(does)->setToolTip(possible ? QString() : plainToolTip(reason));
}

void OutboxCard::showButtons(const OutboxStatus &status)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(isShown(Does(i), m_row));
    const bool known = status.commands.isEmpty() || status.commands.contains(commandName(m_row.action));
    // Trying now is of use only where waiting is the one thing in the way.
    const bool moves = status.pause == OutboxPause::Nothing || status.pause == OutboxPause::Offline;
    enable(Does::SendNow, known && moves, known ? OutboxText::pause(status.pause) : OutboxText::cannot());
    for (const Does does : {Does::SendAgain, Does::ApplyMine, Does::Edit})
        enable(does, known, OutboxText::cannot());
}

void OutboxCard::focusFirstButton()
{
    for (QPushButton *button : m_buttons) {
        if (button->isVisibleTo(this) && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QStringList OutboxCard::said() const
{
    QStringList lines;
    for (const TextLabel *label :
         {m_order, m_visitor, m_progress, m_state, m_problem, m_mineTitle, m_mine, m_theirsTitle, m_theirs}) {
        if (label->isVisibleTo(this) && !label->text().isEmpty())
            lines << label->text();
    }
    return lines;
}

void OutboxCard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
