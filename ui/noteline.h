// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/textlabel.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace leadlight {

/// An icon and some words about the thing above it: a remark, a fault, the state of a check. Hidden while it has
/// nothing to say; a screen reader is told when it says something new.
class NoteLine final : public QWidget
{
    Q_OBJECT

public:
    struct Note {
        QString icon{};
        QString lead{};                 ///< said first and stronger; may be empty
        QString words{};                ///< from outside only through Format::safe
        Token leadColor = Token::Text2; ///< of the icon, too
        Token color = Token::Text2;
        std::optional<Token> fill{}; ///< a box around it

        friend bool operator==(const Note &, const Note &) = default;
    };

    /// `spaceAbove`: what separates it from the thing above; it goes when the words go.
    NoteLine(const Theme &theme, int spaceAbove, QWidget *parent = nullptr);

    void say(const Note &note);
    void clear();
    /// Everything that it says, as one text; empty while it is hidden.
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    int m_spaceAbove;
    Note m_note;
    QHBoxLayout *m_line;
    QHBoxLayout *m_texts;
    IconLabel *m_icon;
    TextLabel *m_lead;
    TextLabel *m_words;
};

} // namespace leadlight
