// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversationheader.h"

#include "ui/avatar.h"
#include "ui/badgelabel.h"
#include "ui/format.h"
#include "ui/style.h"
#include "ui/themedicon.h"

#include <QPainter>
#include <QPushButton>
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
    m_line->addWidget(m_insights);
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
    m_insights->setToolTip(tr("%1 (I)", "words and key").arg(words));
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
