// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/themedicon.h"

#include "ui/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace leadlight {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const Theme &theme, const QString &name, Token color, Mirror mirror)
        : m_theme(&theme),
          m_name(name),
          m_color(color),
          m_mirror(mirror)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square.topLeft(), shape(side, mode, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return shape(qMin(size.width(), size.height()), mode, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt gives the size in device pixels here.
        return shape(qRound(qMin(size.width(), size.height()) / scale), mode, scale);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QPixmap shape(int side, QIcon::Mode mode, qreal ratio) const
    {
        const QColor color = m_theme->color(mode == QIcon::Disabled ? Token::Disabled : m_color);
        const bool mirrored = m_mirror == Mirror::RightToLeft && QGuiApplication::isRightToLeft();
        return mirrored ? mirroredIcon(m_name, side, color, ratio) : icon(m_name, side, color, ratio);
    }

    const Theme *m_theme;
    QString m_name;
    Token m_color;
    Mirror m_mirror;
};

} // namespace

QIcon themedIcon(const Theme &theme, const QString &name, Token color, Mirror mirror)
{
    return QIcon(new ThemedIconEngine(theme, name, color, mirror));
}

} // namespace leadlight
