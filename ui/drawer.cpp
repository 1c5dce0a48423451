// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/drawer.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QPainter>

namespace leadlight {

namespace {

constexpr int slideMs = 150;
constexpr int shadowReach = 20;

/// The shadow beside the drawer; the mouse goes through it.
class EdgeShadow final : public QWidget
{
public:
    EdgeShadow(const Theme &theme, QWidget *parent)
        : QWidget(parent),
          m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QPointF drawerSide = isRightToLeft() ? QPointF(0, 0) : QPointF(width(), 0);
        const QPointF farSide = isRightToLeft() ? QPointF(width(), 0) : QPointF(0, 0);
        QLinearGradient fade(drawerSide, farSide);
        QColor color = m_theme.color(Token::Shadow);
        fade.setColorAt(0, color);
        color.setAlphaF(color.alphaF() * 0.3F);
        fade.setColorAt(0.4, color);
        color.setAlphaF(0);
        fade.setColorAt(1, color);
        QPainter(this).fillRect(rect(), fade);
    }

private:
    const Theme &m_theme;
};

} // namespace

Drawer::Drawer(const Theme &theme, QWidget *window)
    : QWidget(window),
      m_theme(theme),
      m_shadow(new EdgeShadow(theme, window))
{
    m_slide.setDuration(slideMs);
    m_slide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        m_share = share.toReal();
        place();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Drawer::hold(QWidget *panel)
{
    m_panel = panel;
    panel->setParent(this);
    panel->setMinimumWidth(0);
    panel->setMaximumWidth(QWIDGETSIZE_MAX);
    panel->setGeometry(rect());
    panel->show();
}

void Drawer::setArea(const QRect &area, int width)
{
    m_area = area;
    m_width = qMin(width, area.width());
    place();
}

void Drawer::setOpen(bool open, bool slides)
{
    if (open == m_open)
        return;
    m_open = open;
    m_slide.stop();
    if (!slides || m_theme.reducesMotion() || !parentWidget()->isVisible()) {
        m_share = open ? 1 : 0;
        place();
        return;
    }
    m_slide.setStartValue(m_share);
    m_slide.setEndValue(open ? 1.0 : 0.0);
    m_slide.start();
}

void Drawer::place()
{
    const bool shown = m_share > 0 || m_open;
    const int away = qRound((1 - m_share) * m_width);
    const bool mirrored = isRightToLeft();
    const int x = mirrored ? m_area.left() - away : m_area.right() + 1 - m_width + away;
    setGeometry(x, m_area.top(), m_width, m_area.height());
    const int reach = m_theme.px(shadowReach);
    m_shadow->setGeometry(mirrored ? x + m_width : x - reach, m_area.top(), reach, m_area.height());
    setVisible(shown);
    m_shadow->setVisible(shown && m_width < m_area.width());
    if (shown) {
        m_shadow->raise();
        raise();
    }
}

void Drawer::resizeEvent(QResizeEvent *)
{
    if (m_panel && m_panel->parentWidget() == this)
        m_panel->setGeometry(rect());
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QWidget::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Chrome));
    if (m_width < m_area.width())
        painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), m_theme.color(Token::Hair));
}

} // namespace leadlight
