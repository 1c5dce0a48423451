// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notice.h"

#include "ui/icons.h"
#include "ui/themedicon.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

struct NoticeLook {
    QString icon;
    Token text;
    Token fill;
    Token line;
};

NoticeLook lookOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Warning:
        return {u"triangle-alert"_s, Token::WarnText, Token::WarnSoft, Token::WarnLine};
    case NoticeKind::Danger:
        return {u"circle-alert"_s, Token::DangerText, Token::DangerSoft, Token::DangerLine};
    case NoticeKind::Info:
        break;
    }
    return {u"info"_s, Token::InfoText, Token::InfoSoft, Token::InfoSoft};
}

} // namespace

Notice::Notice(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new QLabel(this)),
      m_message(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_close->setIcon(themedIcon(theme, u"x"_s, Token::Text2));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setAccessibleName(tr("Dismiss"));
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    line->addWidget(m_action);
    line->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &Notice::acted);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    connect(&theme, &Theme::changed, this, &Notice::refresh);
    refresh();
    hide();
}

void Notice::say(NoticeKind kind, const QString &message, const QString &action)
{
    m_kind = kind;
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    refresh();
    show();
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::clear()
{
    m_message->clear();
    hide();
}

QString Notice::message() const
{
    return m_message->text();
}

void Notice::refresh()
{
    const NoticeLook look = lookOf(m_kind);
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(8), m_theme.px(8));
    layout()->setSpacing(m_theme.px(8));
    m_icon->setPixmap(icon(look.icon, m_theme.px(16), m_theme.color(look.text), devicePixelRatioF()));
    m_message->setFont(m_theme.font(TextStyle::Body13));
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(Token::Text2));
    m_message->setPalette(palette);
    m_action->setFont(m_theme.font(TextStyle::Body13Medium));
    update();
}

void Notice::paintEvent(QPaintEvent *)
{
    const NoticeLook look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(look.fill));
    painter.setPen(QPen(m_theme.color(look.line), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(10), m_theme.px(10));
}

} // namespace leadlight
