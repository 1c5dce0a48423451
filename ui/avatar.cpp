// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/avatar.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

namespace leadlight {

namespace {

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color)
{
    // Half the square: 16 px in an avatar of 32, as drawn.
    const int size = qRound(rect.width() * 0.5);
    QRect target(0, 0, size, size);
    target.moveCenter(rect.center());
    painter.drawPixmap(target, icon(name, size, color, painter.device()->devicePixelRatio()));
}

} // namespace

AvatarLook visitorAvatar(const Conversation &card, const Format &format)
{
    const QString known = card.email.isEmpty() ? card.name : card.email;
    return {.shape = AvatarLook::Shape::Person,
            .initials = format.initials(card),
            .identity = known.isEmpty() ? card.id.value : known.toCaseFolded()};
}

AvatarLook personAvatar(const QString &name, const QString &email, const Format &format)
{
    Conversation card;
    card.name = name;
    card.email = email;
    return visitorAvatar(card, format);
}

void paintAvatar(QPainter &painter, const QRect &rect, const AvatarLook &look, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (look.shape != AvatarLook::Shape::Person) {
        const bool agent = look.shape == AvatarLook::Shape::Agent;
        const qreal radius = rect.width() / 4.0;
        painter.setBrush(theme.color(agent ? Token::AccentSoft : Token::Neutral));
        painter.drawRoundedRect(rect, radius, radius);
        paintIcon(painter, rect, agent ? QStringLiteral("bot") : QStringLiteral("building-2"),
                  theme.color(agent ? Token::AccentText : Token::Text2));
    } else if (look.initials.isEmpty()) {
        painter.setBrush(theme.color(Token::Neutral));
        painter.drawEllipse(rect);
        paintIcon(painter, rect, QStringLiteral("user-round"), theme.color(Token::Text3));
    } else {
        const Theme::AvatarColors colors = theme.avatar(look.identity);
        painter.setBrush(colors.background);
        painter.drawEllipse(rect);
        painter.setPen(colors.foreground);
        painter.setFont(theme.font(rect.width() < theme.px(36) ? TextStyle::Meta12Strong : TextStyle::Body13Strong));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, look.initials);
    }
    painter.restore();
}

Avatar::Avatar(const Theme &theme, int size, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_size(size)
{
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, &Avatar::applyTheme);
    applyTheme();
}

void Avatar::setLook(const AvatarLook &look)
{
    if (m_look == look)
        return;
    m_look = look;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_look, m_theme);
}

void Avatar::applyTheme()
{
    setFixedSize(m_theme.px(m_size), m_theme.px(m_size));
    update();
}

} // namespace leadlight
