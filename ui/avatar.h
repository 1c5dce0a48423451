// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <QWidget>

class QPainter;

namespace leadlight {

class Format;
class Theme;

/// What an avatar is made of. People are circles, everything else is a rounded square: side, shape and fill differ,
/// so that nobody has to tell them by colour (ui.md section 8). No pictures are ever loaded.
struct AvatarLook {
    enum class Shape : quint8 { Person, Agent, Account };
    Shape shape = Shape::Person;
    QString initials; ///< empty: an outline of a person on the neutral fill
    QString identity; ///< decides the colour, the same in every place

    friend bool operator==(const AvatarLook &, const AvatarLook &) = default;
};

[[nodiscard]] AvatarLook visitorAvatar(const Conversation &card, const Format &format);
/// For people known by name or e-mail only, such as the contact of the CRM.
[[nodiscard]] AvatarLook personAvatar(const QString &name, const QString &email, const Format &format);

/// Paints into `rect`, a square. `device pixel ratio` is the painter's.
void paintAvatar(QPainter &painter, const QRect &rect, const AvatarLook &look, const Theme &theme);

/// The same as a widget of fixed size, hidden from screen readers' words: it repeats the name beside it.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    /// `size` is logical pixels at scale 1.
    Avatar(const Theme &theme, int size, QWidget *parent = nullptr);

    void setLook(const AvatarLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    int m_size;
    AvatarLook m_look;
};

} // namespace leadlight
