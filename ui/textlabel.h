// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace leadlight {

/// A tooltip that shows `text` letter by letter, whatever it contains: QToolTip would otherwise read markup in it and
/// even open local files that it names (sync-and-trust M8, T1).
[[nodiscard]] QString plainToolTip(const QString &text);

/// A label that cannot be rich text (architecture D13) and follows the theme. Foreign text goes through setForeign(),
/// our own words through setWords(); QLabel's own setters are closed.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Fit : quint8 {
        Elide,  ///< one line; what does not fit is in the tooltip
        Wrap,   ///< as many lines as needed, at the line height of the type scale
        Select, ///< wrapped, and selectable by mouse and keyboard
    };

    TextLabel(const Theme &theme, TextStyle style, Token color, Fit fit, QWidget *parent = nullptr);

    /// Words of the interface, already translated.
    void setWords(const QString &words);
    /// Text from outside: controls made visible (sync-and-trust T3), read in its own direction.
    void setForeign(const QString &text);
    void setColor(Token color);
    /// Lines in the middle of the label instead of at its leading edge. Not for Fit::Select.
    void setCentred();
    void setText(const QString &) = delete;
    void setTextFormat(Qt::TextFormat) = delete;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void updateToolTip();
    void display(const QString &text);
    [[nodiscard]] Qt::Alignment textAlignment() const;

    const Theme &m_theme;
    TextStyle m_style;
    Token m_color;
    Fit m_fit;
    bool m_foreign = false;
    bool m_centred = false;
};

/// A picture of the icon set that follows the theme. `words` is what it means to those who do not see it; an icon
/// that only repeats the words beside it has none and is left out of the accessible tree's names.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    IconLabel(const Theme &theme, int size, QWidget *parent = nullptr);

    void setIcon(const QString &name, Token color, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    int m_size;
    QString m_name;
    Token m_color = Token::Text3;
};

} // namespace leadlight
