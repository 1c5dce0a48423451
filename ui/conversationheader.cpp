// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversationheader.h"

#include "ui/actions.h"
#include "ui/avatar.h"
#include "ui/badgelabel.h"
#include "ui/format.h"
#include "ui/style.h"
#include "ui/themedicon.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

ConversationHeader::ConversationHeader(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_line(new QHBoxLayout(this)),
      m_avatar(new Avatar(theme, 36, this)),
      m_name(new TextLabel(theme, TextStyle::Pane15Strong, Token::Text, TextLabel::Fit::Elide, this)),
      m_subtitle(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this)),
      m_status(new BadgeLabel(theme, this)),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this)),
      m_insights(new QPushButton(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_subtitle);
    words->addStretch(1);
    m_line->addWidget(m_avatar);
    m_line->addLayout(words, 1);
    m_line->addWidget(m_status);
    m_line->addWidget(m_more);
    m_line->addWidget(m_insights);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    m_menu->setAccessibleName(tr("More actions"));
    m_insights->setCheckable(true);
    m_insights->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonLook(m_insights, ButtonLook::Quiet);
    connect(m_insights, &QPushButton::toggled, this, [this](bool shown) {
        updateInsightsButton();
        Q_EMIT insightsToggled(shown);
    });
    connect(&theme, &Theme::changed, this, &ConversationHeader::applyTheme);
    applyTheme();
    setConversation(std::nullopt);
}

void ConversationHeader::setConversation(const std::optional<Conversation> &card)
{
    m_card = card;
    if (card) {
        m_avatar->setLook(visitorAvatar(*card, m_format));
        m_name->setForeign(m_format.visitorName(*card));
        m_status->setBadge(statusBadge(card->status, m_format));
        showSubtitle();
    }
    for (QWidget *part :
         {static_cast<QWidget *>(m_avatar), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_subtitle),
          static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_insights)})
        part->setVisible(card.has_value());
    m_more->setVisible(card.has_value() && m_actions);
}

void ConversationHeader::setActions(Actions &actions)
{
    m_actions = &actions;
    m_menu->clear();
    for (const ActionId id : {ActionId::Remind, ActionId::Email, ActionId::Call, ActionId::PrepareFollowUp})
        m_menu->addAction(actions.action(id));
    m_menu->addSeparator();
    for (const ActionId id : {ActionId::ToggleSeen, ActionId::FindInTranscript, ActionId::CopyLink})
        m_menu->addAction(actions.action(id));
    connect(&actions, &Actions::keysChanged, this, &ConversationHeader::updateInsightsButton);
    m_more->setVisible(m_card.has_value());
    updateInsightsButton();
}

void ConversationHeader::setUnseen(bool unseen)
{
    if (m_actions)
        m_actions->action(ActionId::ToggleSeen)->setText(unseen ? tr("Mark as seen") : tr("Mark as unseen"));
}

void ConversationHeader::showSubtitle()
{
    QStringList parts;
    if (!m_compact && !m_card->company.isEmpty())
        parts << Format::safe(m_card->company);
    parts << m_format.messages(m_card->messageCount);
    if (!m_card->agentName.isEmpty())
        parts << Format::safe(m_card->agentName);
    m_subtitle->setForeign(parts.join(QStringLiteral(" · ")));
}

void ConversationHeader::setInsightsShown(bool shown)
{
    const QSignalBlocker quiet(m_insights);
    m_insights->setChecked(shown);
    updateInsightsButton();
}

void ConversationHeader::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateInsightsButton();
    if (m_card)
        showSubtitle();
}

void ConversationHeader::addLeading(QWidget *widget)
{
    m_line->insertWidget(0, widget);
}

void ConversationHeader::updateInsightsButton()
{
    const bool shown = m_insights->isChecked();
    const QString words = shown ? tr("Hide insights") : tr("Show insights");
    m_insights->setAccessibleName(words);
    m_insights->setToolTip(m_actions ? m_actions->withKey(words, ActionId::ToggleInsights) : words);
    m_insights->setText(m_compact ? QString() : tr("Insights"));
    m_insights->setIcon(themedIcon(m_theme, QStringLiteral("panel-right"), shown ? Token::AccentText : Token::Text2,
                                   Mirror::RightToLeft));
}

void ConversationHeader::applyTheme()
{
    setFixedHeight(m_theme.px(56));
    m_line->setContentsMargins(m_theme.px(20), 0, m_theme.px(12), 1);
    m_line->setSpacing(m_theme.px(10));
    m_insights->setFont(m_theme.font(TextStyle::Body13Medium));
    m_more->setFixedSize(m_theme.px(36), m_theme.px(36));
    m_more->setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
    m_more->setIcon(themedIcon(m_theme, QStringLiteral("ellipsis")));
    m_insights->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
    updateInsightsButton();
    update();
}

void ConversationHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
