// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/toast.h"

#include "ui/popupshadow.h"
#include "ui/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace leadlight {

namespace {

constexpr int boxHeight = 40;
constexpr int aboveBottom = 16;
constexpr int statusLine = 28;

/// The stock looks are made for the page's colours, not for the toast's.
class ToastButton final : public QPushButton
{
public:
    ToastButton(const Theme &theme, QWidget *parent)
        : QPushButton(parent),
          m_theme(theme)
    {
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(TextStyle::Body13Strong));
        return {metrics.horizontalAdvance(text()) + m_theme.px(12), m_theme.px(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor color = m_theme.color(Token::ToastAction);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(color, m_theme.px(2)));
            painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
        }
        QFont font = m_theme.font(TextStyle::Body13Strong);
        font.setUnderline(underMouse());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    const Theme &m_theme;
};

} // namespace

Toast::Toast(const Theme &theme, QWidget *window)
    : QWidget(window),
      m_theme(theme),
      m_words(new TextLabel(theme, TextStyle::Body13Medium, Token::ToastText, TextLabel::Fit::Elide, this)),
      m_action(new ToastButton(theme, this)),
      m_bottom(theme.px(statusLine))
{
    hide();
    setObjectName(QStringLiteral("toast"));
    auto *line = new QHBoxLayout(this);
    const QMargins shadow = popupShadow(theme);
    line->setContentsMargins(shadow + QMargins(theme.px(14), 0, theme.px(8), 0));
    line->setSpacing(theme.px(6));
    line->addWidget(m_words, 1);
    line->addWidget(m_action);
    m_action->installEventFilter(this);
    window->installEventFilter(this);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Toast::putAway);
    connect(m_action, &QPushButton::clicked, this, [this] {
        putAway();
        Q_EMIT acted();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Toast::say(const QString &words, const QString &action)
{
    m_words->setWords(words);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    // Room at the end is the same with and without a button.
    const QMargins shadow = popupShadow(m_theme);
    layout()->setContentsMargins(shadow + QMargins(m_theme.px(14), 0, m_theme.px(action.isEmpty() ? 14 : 8), 0));
    place();
    show();
    raise();
    holdOrGo();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::putAway()
{
    m_life.stop();
    if (isHidden())
        return;
    if (m_action->hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    m_hovered = false;
    hide();
    Q_EMIT gone();
}

void Toast::setBottom(int height)
{
    m_bottom = height;
    place();
}

QString Toast::words() const
{
    return m_words->text();
}

void Toast::place()
{
    const QMargins shadow = popupShadow(m_theme);
    const QSize room = parentWidget()->size();
    const int wide = qMin(layout()->sizeHint().width(),
                          room.width() - 2 * m_theme.px(aboveBottom) + shadow.left() + shadow.right());
    const int high = m_theme.px(boxHeight);
    const int top = room.height() - m_bottom - m_theme.px(aboveBottom) - high;
    setGeometry((room.width() - wide) / 2, top - shadow.top(), wide, high + shadow.top() + shadow.bottom());
}

void Toast::holdOrGo()
{
    if (m_hovered || m_action->hasFocus())
        m_life.stop();
    else
        m_life.start(showMs);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_action && isVisible()) {
        if (event->type() == QEvent::FocusIn)
            m_life.stop();
        else if (event->type() == QEvent::FocusOut && !m_hovered)
            m_life.start(showMs);
    }
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_hovered = true;
    m_life.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_hovered = false;
    if (isVisible())
        holdOrGo();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QWidget::keyPressEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopup(painter, rect().marginsRemoved(popupShadow(m_theme)), m_theme.px(8), Token::ToastBg, m_theme);
}

} // namespace leadlight
