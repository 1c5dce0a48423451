// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The painters of InboxStyle.
#include "ui/style.h"

#include "ui/icons.h"
#include "ui/keycap.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

#include <optional>

namespace leadlight {

namespace {

/// A one pixel outline lies between pixels unless it is moved by half of one.
QRectF outline(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void roundedBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(line.alpha() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter->drawRoundedRect(rect, radius, radius);
}

struct ButtonTokens {
    std::optional<Token> fill;
    std::optional<Token> line;
    Token text;
};

ButtonTokens buttonTokens(ButtonLook look, QStyle::State state)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool down = enabled && (state & QStyle::State_Sunken);
    const bool hover = enabled && (state & QStyle::State_MouseOver);
    const bool on = state & QStyle::State_On;
    if (!enabled)
        return {{}, look == ButtonLook::Quiet ? std::nullopt : std::optional(Token::Hair), Token::Disabled};
    switch (look) {
    case ButtonLook::Primary:
        return {down || hover ? Token::AccentHover : Token::Accent, {}, Token::OnAccent};
    case ButtonLook::Danger:
        return {Token::Danger, {}, Token::OnAccent};
    case ButtonLook::Quiet:
        if (on)
            return {Token::AccentSoft, {}, Token::AccentText};
        if (down || hover)
            return {down ? Token::Press : Token::Hover, {}, Token::Text};
        return {{}, {}, Token::Text2};
    case ButtonLook::Normal:
        break;
    }
    if (on)
        return {Token::AccentSoft, Token::AccentSoft, Token::AccentText};
    return {down ? Token::Press : hover ? Token::Hover : Token::Raised, Token::Hair, Token::Text};
}

} // namespace

void InboxStyle::drawButtonBevel(const QStyleOption *option, QPainter *painter, ButtonLook look) const
{
    const ButtonTokens tokens = buttonTokens(look, option->state);
    if (!tokens.fill && !tokens.line)
        return;
    painter->save();
    roundedBox(painter, outline(option->rect), m_theme.px(8),
               tokens.fill ? color(*tokens.fill) : QColor(Qt::transparent),
               color(tokens.line ? *tokens.line : *tokens.fill));
    painter->restore();
}

void InboxStyle::drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonTokens tokens = buttonTokens(buttonLook(widget), option->state);
    const bool hasIcon = !option->icon.isNull();
    const int gap = hasIcon && !option->text.isEmpty() ? m_theme.px(6) : 0;
    const int iconSide = hasIcon ? option->iconSize.width() : 0;
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int width = qMin(iconSide + gap + textWidth, option->rect.width());
    QRect content(option->rect.left() + (option->rect.width() - width) / 2, option->rect.top(), width,
                  option->rect.height());

    painter->save();
    if (hasIcon) {
        QRect iconRect(content.left(), content.top() + (content.height() - iconSide) / 2, iconSide, iconSide);
        option->icon.paint(painter, visualRect(option->direction, content, iconRect), Qt::AlignCenter,
                           option->state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect textRect = content.adjusted(iconSide + gap, 0, 0, 0);
    painter->setPen(color(tokens.text));
    painter->drawText(
        visualRect(option->direction, content, textRect), Qt::AlignCenter | Qt::TextShowMnemonic,
        option->fontMetrics.elidedText(option->text, Qt::ElideRight, textRect.width() + 1, Qt::TextShowMnemonic));
    painter->restore();
}

void InboxStyle::drawCheckBox(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state & (State_On | State_NoChange);
    const bool enabled = option->state & State_Enabled;
    painter->save();
    const Token line = !enabled ? Token::Disabled : on ? Token::Accent : Token::Control;
    roundedBox(painter, outline(option->rect), m_theme.px(4), color(on && enabled ? Token::Accent : Token::Field),
               color(line));
    if (on) {
        const int side = option->rect.width() - m_theme.px(4);
        const QString shape = option->state & State_On ? QStringLiteral("check") : QStringLiteral("ellipsis");
        const QRect inner = alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(side, side), option->rect);
        painter->drawPixmap(inner.topLeft(),
                            icon(shape, side, color(enabled ? Token::OnAccent : Token::Disabled),
                                 painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

void InboxStyle::drawRadioButton(const QStyleOption *option, QPainter *painter) const
{
    const bool on = option->state & State_On;
    const bool enabled = option->state & State_Enabled;
    painter->save();
    const Token line = !enabled ? Token::Disabled : on ? Token::Accent : Token::Control;
    const QRectF circle = outline(option->rect);
    roundedBox(painter, circle, circle.width() / 2, color(Token::Field), color(line));
    if (on) {
        const qreal inset = circle.width() / 4;
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(line));
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void InboxStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const bool focused = option->state & State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(color(Token::Field));
    const qreal width = focused ? m_theme.px(2) : 1;
    painter->setPen(QPen(color(focused ? Token::Focus : Token::FieldLine), width));
    painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), m_theme.px(8),
                             m_theme.px(8));
    painter->restore();
}

void InboxStyle::drawPopup(const QStyleOption *option, QPainter *painter) const
{
    painter->save();
    roundedBox(painter, outline(option->rect), m_theme.px(10), color(Token::Popover), color(Token::Hair));
    painter->restore();
}

void InboxStyle::drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter) const
{
    const int pad = m_theme.px(6);
    painter->save();
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                          color(Token::Hair));
        painter->restore();
        return;
    }
    const bool enabled = option->state & State_Enabled;
    if ((option->state & State_Selected) && enabled)
        roundedBox(painter, QRectF(option->rect), m_theme.px(6), color(Token::Hover), Qt::transparent);

    const int side = m_theme.px(16);
    const QRect row = option->rect.adjusted(pad, 0, -pad, 0);
    const QRect mark(row.left(), row.top() + (row.height() - side) / 2, side, side);
    const QRect markAt = visualRect(option->direction, option->rect, mark);
    if (option->checked)
        painter->drawPixmap(
            markAt.topLeft(),
            icon(QStringLiteral("check"), side, color(Token::AccentText), painter->device()->devicePixelRatioF()));
    else if (!option->icon.isNull())
        option->icon.paint(painter, markAt, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList texts = option->text.split(u'\t');
    const QRect label = row.adjusted(side + m_theme.px(8), 0, 0, 0);
    painter->setFont(option->font);
    painter->setPen(color(enabled ? Token::Text : Token::Disabled));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    const QRect labelAt = visualRect(option->direction, option->rect, label);
    painter->drawText(labelAt, int(visualAlignment(option->direction, Qt::AlignLeft)) | flags, texts.constFirst());
    if (texts.size() > 1)
        drawMenuKeys(option, painter, labelAt, texts.constLast());
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(label.left() + label.width() - side, mark.top(), side, side);
        const auto chevron = option->direction == Qt::RightToLeft ? &mirroredIcon : &icon;
        painter->drawPixmap(visualRect(option->direction, option->rect, end).topLeft(),
                            chevron(QStringLiteral("chevron-right"), side, color(Token::Text3),
                                    painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

void InboxStyle::drawMenuKeys(const QStyleOptionMenuItem *option, QPainter *painter, const QRect &area,
                              const QString &text) const
{
    // What stands after the tab may also be a plain word, such as a count.
    const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::NativeText);
    if (!keys.isEmpty() && keys.toString(QKeySequence::NativeText) == text) {
        paintKeyCaps(*painter, area, option->direction, keyCaps(keys), m_theme);
        return;
    }
    painter->setPen(color(option->state & State_Enabled ? Token::Text3 : Token::Disabled));
    painter->drawText(area, int(visualAlignment(option->direction, Qt::AlignRight)) | Qt::AlignVCenter, text);
}

void InboxStyle::drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter) const
{
    painter->save();
    painter->fillRect(option->rect, color(Token::Chrome));
    if (option->state & (State_Selected | State_Sunken)) {
        const int inset = m_theme.px(2);
        roundedBox(painter, QRectF(option->rect).adjusted(0, inset, 0, -inset), m_theme.px(6), color(Token::Hover),
                   Qt::transparent);
    }
    painter->setFont(option->font);
    painter->setPen(color(option->state & State_Enabled ? Token::Text : Token::Disabled));
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option->text);
    painter->restore();
}

void InboxStyle::drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const
{
    if (option->maximum <= option->minimum)
        return;
    const bool active = option->state & (State_MouseOver | State_Sunken);
    QColor thumb = color(Token::Control);
    if (!active)
        thumb.setAlphaF(0.55F);
    const int margin = m_theme.px(2);
    const QRect slider
        = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(margin, margin, -margin, -margin);
    painter->save();
    roundedBox(painter, slider, qMin(slider.width(), slider.height()) / 2.0, thumb, Qt::transparent);
    painter->restore();
}

} // namespace leadlight
