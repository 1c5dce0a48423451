// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QToolButton;

namespace leadlight {

class Format;
class TextLabel;

/// How many conversations are marked and what can be done with them all. It lies below the cards, so that no card
/// moves when it comes. It does nothing itself: its buttons are actions.
class MarkBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the bar.
    MarkBar(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Makes the buttons; call once. `actions` must outlive the bar.
    void setActions(const Actions &actions);
    /// Hides itself at 0. `all`: all that match, not those picked one by one.
    void setCount(qint64 count, bool all);
    [[nodiscard]] QString words() const;
    /// Null for an action that is not in the bar.
    [[nodiscard]] QToolButton *button(ActionId id) const;

Q_SIGNALS:
    /// Escape was pressed on one of its buttons.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Button {
        ActionId id;
        QToolButton *widget;
    };

    void applyTheme();
    void follow(const Button &button, const Actions &actions);

    const Theme &m_theme;
    const Format &m_format;
    TextLabel *m_words;
    QHBoxLayout *m_line;
    std::vector<Button> m_buttons;
};

} // namespace leadlight
