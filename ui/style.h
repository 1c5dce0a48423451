// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QAbstractScrollArea;
class QApplication;
class QStyleOptionButton;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace leadlight {

/// How a button presents itself. Tool buttons are Quiet by nature.
enum class ButtonLook { Normal, Primary, Quiet, Danger };
void setButtonLook(QAbstractButton *button, ButtonLook look);
[[nodiscard]] ButtonLook buttonLook(const QWidget *button);

/// Lets the scroll bar lie in the right margin of the content instead of beside it, so that the margin is the same with
/// and without a bar. Only for content that keeps 10 px free there; call it after the area has its scroll bar.
void layScrollBarOverContent(QAbstractScrollArea *area);

/// Draws the stock controls from the tokens over Fusion. One style instead of style sheets, because with those
/// setFont, setPalette and colour changes stop working (ui.md section 1). It must not know any widget of ours.
class InboxStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// `theme` must outlive the style.
    explicit InboxStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    [[nodiscard]] QColor color(Token token) const { return m_theme.color(token); }
    void drawButtonBevel(const QStyleOption *option, QPainter *painter, ButtonLook look) const;
    void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOption *option, QPainter *painter) const;
    void drawRadioButton(const QStyleOption *option, QPainter *painter) const;
    void drawField(const QStyleOption *option, QPainter *painter) const;
    void drawPopup(const QStyleOption *option, QPainter *painter) const;
    void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter) const;
    void drawMenuKeys(const QStyleOptionMenuItem *option, QPainter *painter, const QRect &area,
                      const QString &text) const;
    void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider *option, SubControl part) const;

    const Theme &m_theme;
};

/// Gives the application the style, palette and font of the theme, now and at every change of the theme, and the one
/// keyboard focus ring. Call once; `theme` must outlive the application's widgets.
void applyTheme(QApplication &application, const Theme &theme);

} // namespace leadlight
