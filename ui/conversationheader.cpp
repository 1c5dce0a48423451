// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversationheader.h"

#include "ui/actions.h"
#include "ui/avatar.h"
#include "ui/badge.h"
#include "ui/format.h"
#include "ui/statusmenubutton.h"
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
      m_status(new StatusMenuButton(theme, this)),
      m_archive(new QToolButton(this)),
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
    m_line->addWidget(m_archive);
    m_line->addWidget(m_more);
    m_line->addWidget(m_insights);
    makeStatusMenu();
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
        showSubtitle();
    }
    showStatus();
    for (QWidget *part :
         {static_cast<QWidget *>(m_avatar), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_subtitle),
          static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_archive), static_cast<QWidget *>(m_insights)})
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
    connect(&actions, &Actions::keysChanged, this, [this] {
        updateInsightsButton();
        showStatus();
    });
    m_more->setVisible(m_card.has_value());
    updateInsightsButton();
    showStatus();
}

void ConversationHeader::makeStatusMenu()
{
    auto *menu = new QMenu(m_status);
    menu->setAccessibleName(tr("Status"));
    menu->setToolTipsVisible(true);
    for (const Status status : {Status::Open, Status::Closed, Status::Archived}) {
        QAction *entry = menu->addAction(QString());
        entry->setData(int(status));
        connect(entry, &QAction::triggered, this, [this, status] { Q_EMIT statusWanted(status); });
    }
    m_status->setMenu(menu);
    m_archive->setAutoRaise(true);
    m_archive->setFocusPolicy(Qt::TabFocus);
    connect(m_archive, &QToolButton::clicked, this, [this] { Q_EMIT statusWanted(Status::Archived); });
}

QPushButton *ConversationHeader::statusButton() const
{
    return m_status;
}

void ConversationHeader::setStatusRefusal(const QString &reason)
{
    m_refusal = reason;
    showStatus();
}

void ConversationHeader::showStatus()
{
    if (!m_card)
        return;
    m_status->setBadge(statusBadge(m_card->status, m_format), m_compact);
    m_status->setAccessibleName(tr("Status: %1").arg(m_format.status(m_card->status)));
    m_status->setToolTip(plainToolTip(m_refusal.isEmpty() ? m_status->accessibleName() : m_refusal));
    // The words and keys of the actions, but not the actions: those speak of what is marked in the list.
    const auto words = [this](ActionId id) { return m_actions ? m_actions->words(id) : QString(); };
    const auto key = [this](ActionId id) {
        const QList<QKeySequence> keys = m_actions ? m_actions->keys(id) : QList<QKeySequence>();
        return keys.isEmpty() ? QString() : u'\t' + keys.constFirst().toString(QKeySequence::NativeText);
    };
    for (QAction *entry : m_status->menu()->actions()) {
        const auto status = Status(entry->data().toInt());
        const ActionId id = status == Status::Open ? ActionId::Reopen
            : status == Status::Closed             ? ActionId::Close
                                                   : ActionId::Archive;
        entry->setText(words(id) + key(id));
        entry->setIcon(themedIcon(m_theme, Actions::icon(id)));
        entry->setEnabled(m_refusal.isEmpty() && m_card->status != status);
        entry->setToolTip(plainToolTip(m_refusal));
    }
    m_archive->setEnabled(m_refusal.isEmpty() && m_card->status != Status::Archived);
    const QString archive = words(ActionId::Archive);
    m_archive->setAccessibleName(archive.isEmpty() ? tr("Archive") : archive);
    m_archive->setToolTip(plainToolTip(!m_refusal.isEmpty() ? m_refusal
                                           : m_actions      ? m_actions->withKey(archive, ActionId::Archive)
                                                            : tr("Archive")));
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
    showStatus();
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
    m_archive->setFixedSize(m_theme.px(36), m_theme.px(36));
    m_archive->setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
    m_archive->setIcon(themedIcon(m_theme, QStringLiteral("archive")));
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
