// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linkparts.h"

#include "ui/avatar.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/keycap.h"
#include "ui/style.h"
#include "ui/themedicon.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

AccountToken::AccountToken(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_box(new QWidget(this)),
      m_avatar(new Avatar(theme, 22, m_box)),
      m_name(new TextLabel(theme, TextStyle::Body13Medium, Token::Text, TextLabel::Fit::Elide, m_box)),
      m_website(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Elide, m_box)),
      m_remove(new QToolButton(m_box)),
      m_remark(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, this))
{
    m_avatar->setLook({.shape = AvatarLook::Shape::Account, .initials = {}, .identity = {}});
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setIcon(themedIcon(theme, QStringLiteral("x")));
    connect(m_remove, &QToolButton::clicked, this, &AccountToken::removed);
    auto *line = new QHBoxLayout(m_box);
    line->addWidget(m_avatar);
    line->addWidget(m_name);
    line->addWidget(m_website, 1);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    column->addWidget(m_remark);
    connect(&theme, &Theme::changed, this, &AccountToken::applyTheme);
    applyTheme();
}

void AccountToken::applyTheme()
{
    m_box->setFixedHeight(m_theme.px(36));
    m_box->layout()->setContentsMargins(m_theme.px(7), 0, m_theme.px(6), 0);
    m_box->layout()->setSpacing(m_theme.px(8));
    layout()->setSpacing(m_theme.px(6));
    m_remove->setFixedSize(m_theme.px(24), m_theme.px(24));
    m_remove->setIconSize(QSize(m_theme.px(16), m_theme.px(16)));
    update();
}

void AccountToken::setAccount(const Account &account, const QString &remark)
{
    const QString name = account.name.isEmpty() ? tr("Account without a name") : account.name;
    m_name->setForeign(name);
    m_website->setForeign(account.website);
    m_remark->setWords(remark);
    const QString words = tr("Remove account %1").arg(Format::safe(name));
    m_remove->setAccessibleName(words);
    m_remove->setToolTip(plainToolTip(words));
}

void AccountToken::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(Token::Field));
    painter.setPen(QPen(m_theme.color(Token::FieldLine), 1));
    painter.drawRoundedRect(QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
}

LinkPreview::LinkPreview(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_now(new TextLabel(theme, TextStyle::Body13Medium, Token::Text2, TextLabel::Fit::Elide, this)),
      m_after(new TextLabel(theme, TextStyle::Body13Medium, Token::Text, TextLabel::Fit::Elide, this)),
      m_arrow(new QWidget(this))
{
    auto *line = new QHBoxLayout(this);
    const auto side = [&](const QString &caption, TextLabel *value, int stretch) {
        auto *label = new TextLabel(theme, TextStyle::Time11, Token::Text2, TextLabel::Fit::Elide, this);
        label->setWords(caption);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(label);
        column->addWidget(value);
        line->addLayout(column, stretch);
    };
    side(tr("Now", "what is linked before the change"), m_now, 2);
    line->addWidget(m_arrow);
    side(tr("After Link", "what is linked after the change"), m_after, 3);
    connect(&theme, &Theme::changed, this, &LinkPreview::applyTheme);
    applyTheme();
}

void LinkPreview::applyTheme()
{
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(6), m_theme.px(12), m_theme.px(6));
    layout()->setSpacing(m_theme.px(10));
    m_arrow->setFixedSize(m_theme.px(16), m_theme.px(16));
    setFixedHeight(m_theme.px(46));
    update();
}

void LinkPreview::setStates(const QString &now, const QString &after)
{
    m_now->setForeign(now);
    m_after->setForeign(after);
    setAccessibleName(text());
    setVisible(!after.isEmpty());
}

QString LinkPreview::text() const
{
    return m_after->text().isEmpty() ? QString() : tr("Now: %1. After Link: %2.").arg(m_now->text(), m_after->text());
}

void LinkPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(Token::Text2), 1) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(Token::Neutral));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(8), m_theme.px(8));
    const auto arrow = isRightToLeft() ? &mirroredIcon : &icon;
    painter.drawPixmap(
        m_arrow->pos(),
        arrow(QStringLiteral("arrow-right"), m_arrow->width(), m_theme.color(Token::Text2), devicePixelRatioF()));
}

LinkFooter::LinkFooter(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_link(new QPushButton(this)),
      m_clear(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setAccessibleName(tr("Link to the CRM"));
    setButtonLook(m_link, ButtonLook::Primary);
    setButtonLook(m_cancel, ButtonLook::Quiet);
    m_clear->setAccessibleName(tr("Clear"));
    m_clear->setIcon(themedIcon(theme, QStringLiteral("unlink")));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Leave the link as it is (Esc)"));
    auto *line = new QHBoxLayout(this);
    for (QPushButton *button : {m_link, m_clear, m_cancel}) {
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        line->addWidget(button);
    }
    line->addStretch(1);
    connect(&theme, &Theme::changed, this, &LinkFooter::applyTheme);
    applyTheme();
    setOffer({});
}

void LinkFooter::applyTheme()
{
    setFixedHeight(m_theme.px(56));
    layout()->setContentsMargins(m_theme.px(20), 1, m_theme.px(12), 0);
    layout()->setSpacing(m_theme.px(8));
    for (QPushButton *button : {m_link, m_clear, m_cancel})
        button->setFont(m_theme.font(TextStyle::Body13Medium));
    update();
}

void LinkFooter::setOffer(const Offer &offer)
{
    m_link->setText(offer.waits ? tr("Link when online") : tr("Link"));
    m_link->setEnabled(offer.canLink && offer.linkRefusal.isEmpty());
    m_link->setIcon(themedIcon(m_theme, QStringLiteral("link"), Token::OnAccent));
    m_link->setToolTip(offer.linkRefusal);
    m_clear->setEnabled(offer.canClear && offer.clearRefusal.isEmpty());
    m_clear->setToolTip(offer.clearRefusal.isEmpty()
                            ? tr("Removes the link of this conversation. The contact keeps its account.")
                            : offer.clearRefusal);
    fit();
}

/// Where the words of all three have no room, Clear is left with its icon.
void LinkFooter::fit()
{
    m_clear->setText(tr("Clear"));
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right() + 2 * layout()->spacing();
    for (const QPushButton *button : {m_link, m_clear, m_cancel})
        wanted += button->sizeHint().width();
    if (wanted > width())
        m_clear->setText({});
    update();
}

void LinkFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void LinkFooter::setKey(const QString &key)
{
    m_key = key;
    update();
}

void LinkFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Chrome));
    painter.fillRect(0, 0, width(), 1, m_theme.color(Token::Hair));
    if (m_key.isEmpty())
        return;
    const QSize cap = keyCapSize(m_key, m_theme);
    const QRect at(QPoint(width() - m_theme.px(12) - cap.width(), (height() - cap.height()) / 2), cap);
    const QRect seen = QStyle::visualRect(layoutDirection(), rect(), at);
    const int gap = m_theme.px(8);
    if (seen.adjusted(-gap, 0, gap, 0).intersects(m_cancel->geometry()))
        return; // a longer language needs the room for its buttons
    paintKeyCap(painter, seen, m_key, m_theme);
}

} // namespace leadlight
