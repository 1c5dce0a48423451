// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// What is measured and which painter serves which element; the painters are in stylepaint.cpp.
#include "ui/style.h"

#include "ui/focusring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

namespace leadlight {

namespace {

constexpr const char *lookProperty = "leadlightButtonLook";
constexpr const char *overContentProperty = "leadlightOverContent";

} // namespace

void layScrollBarOverContent(QAbstractScrollArea *area)
{
    area->verticalScrollBar()->setProperty(overContentProperty, true);
}

void setButtonLook(QAbstractButton *button, ButtonLook look)
{
    button->setProperty(lookProperty, int(look));
    button->update();
}

ButtonLook buttonLook(const QWidget *button)
{
    const QVariant look = button ? button->property(lookProperty) : QVariant();
    if (look.isValid())
        return ButtonLook(look.toInt());
    return qobject_cast<const QToolButton *>(button) ? ButtonLook::Quiet : ButtonLook::Normal;
}

InboxStyle::InboxStyle(const Theme &theme)
    : QProxyStyle(QStringLiteral("Fusion")),
      m_theme(theme)
{
}

void InboxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonBevel(option, painter, buttonLook(widget));
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(option, painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter);
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawPopup(option, painter);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            drawField(option, painter);
        else
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameFocusRect: // FocusRing and the fields show the focus, nothing else may
    case PE_FrameLineEdit:
    case PE_FrameMenu:
    case PE_FrameDefaultButton:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void InboxStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawButtonBevel(option, painter, buttonLook(widget));
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(button, painter, widget);
        return;
    case CE_FocusFrame: {
        const qreal half = m_theme.px(2) / 2.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Token::Focus), 2 * half));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half), m_theme.px(11),
                                 m_theme.px(11));
        painter->restore();
        return;
    }
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(item, painter);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(item, painter);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Token::Chrome));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(Token::Hair));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void InboxStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            drawScrollBar(slider, painter, widget);
            return;
        }
    }
    if (control == CC_ComboBox) {
        drawButtonBevel(option, painter, ButtonLook::Normal);
        QStyleOption arrow = *option;
        arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton bare = *button; // the picture of a menu button says enough
            bare.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &bare, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect InboxStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarRect(slider, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect InboxStyle::scrollBarRect(const QStyleOptionSlider *option, SubControl part) const
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int length = horizontal ? option->rect.width() : option->rect.height();
    const int range = option->maximum - option->minimum;
    const int page = qMax(1, option->pageStep);
    const int thumb = range <= 0
        ? length
        : qBound(qMin(m_theme.px(32), length), int(qint64(length) * page / (qint64(range) + page)), length);
    const int start = sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition, length - thumb,
                                              option->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect rect
            = horizontal ? QRect(from, 0, size, option->rect.height()) : QRect(0, from, option->rect.width(), size);
        return visualRect(option->direction, option->rect, rect.translated(option->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return option->rect;
    default: // there are no arrow buttons
        return {};
    }
}

QSize InboxStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        const bool both = button && !button->text.isEmpty() && !button->icon.isNull();
        const int sides = bare ? m_theme.px(16) : m_theme.px(24) + (both ? m_theme.px(4) : 0);
        return {qMax(contents.width() + sides, m_theme.px(32)), qMax(contents.height(), m_theme.px(32))};
    }
    case CT_ToolButton:
        return contents.expandedTo(QSize(m_theme.px(24), m_theme.px(24)));
    case CT_LineEdit:
        return {contents.width() + m_theme.px(12), m_theme.px(36)};
    case CT_ComboBox:
        return {contents.width() + m_theme.px(40), m_theme.px(32)};
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), m_theme.px(9)};
        // Key caps are wider than the plain words that QMenu has measured.
        const int caps = item ? int(item->text.section(u'\t', 1, 1).count(u'+')) + 1 : 0;
        return {contents.width() + m_theme.px(64) + caps * m_theme.px(12), m_theme.px(32)};
    }
    case CT_MenuBarItem:
        return {contents.width() + m_theme.px(18), m_theme.px(30)};
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int InboxStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return m_theme.px(10);
    case PM_ScrollBarSliderMin:
        return m_theme.px(32);
    case PM_ScrollView_ScrollBarOverlap:
        return widget && widget->property(overContentProperty).toBool() ? m_theme.px(10) : 0;
    case PM_DefaultFrameWidth: // the round corners must stay outside the text's ground
        return qobject_cast<const QPlainTextEdit *>(widget) ? m_theme.px(4)
                                                            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.px(16);
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return m_theme.px(4); // 2 px gap, 2 px ring
    case PM_MenuHMargin:
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return metric == PM_MenuPanelWidth ? 0 : m_theme.px(6);
    case PM_ToolTipLabelFrameWidth:
        return m_theme.px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int InboxStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: // nothing of a control moves
        return 0;
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask: // the ring is painted, not cut out
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022; // a small dot
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void InboxStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Round corners of popups need what lies behind them.
    if (widget->inherits("QMenu") || widget->inherits("QTipLabel"))
        widget->setAttribute(Qt::WA_TranslucentBackground);
}

void applyTheme(QApplication &application, const Theme &theme)
{
    const auto apply = [&application, &theme] {
        application.setPalette(theme.palette());
        application.setFont(theme.font(TextStyle::Body13));
        for (QWidget *window : application.topLevelWidgets())
            window->update();
    };
    application.setStyle(new InboxStyle(theme));
    auto *ring = new FocusRing(&application);
    application.installEventFilter(ring);
    QObject::connect(&theme, &QObject::destroyed, ring, &QObject::deleteLater);
    apply();
    QObject::connect(&theme, &Theme::changed, &application, apply);
}

} // namespace leadlight
