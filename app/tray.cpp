// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/tray.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace leadlight {

namespace {

/// Trays scale it down; twice their usual size keeps the number sharp.
constexpr int iconSize = 44;
constexpr int badgeHeight = 24;

QString badgeText(qint64 number)
{
    return number > 99 ? QStringLiteral("99+") : QString::number(number);
}

} // namespace

Tray::Tray(const Theme &theme, QObject *parent)
    : Messenger(parent),
      m_theme(theme)
{
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowWanted();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT opened(m_last); });
    connect(&theme, &Theme::changed, this, &Tray::draw);
    sayAgain();
}

void Tray::sayAgain()
{
    m_menu.clear();
    m_menu.addAction(tr("Open Leadlight"), this, &Tray::windowWanted);
    m_menu.addAction(tr("Sync now"), this, &Tray::syncWanted);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitWanted);
    draw();
}

void Tray::setShown(bool shown)
{
    m_isWanted = shown;
    m_icon.setVisible(shown && QSystemTrayIcon::isSystemTrayAvailable());
}

bool Tray::isThere() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::setCounts(qint64 unseen, qint64 due)
{
    m_unseen = unseen;
    m_due = due;
    draw();
    // A tray that came after us, as when the desktop starts.
    if (m_isWanted && !m_icon.isVisible())
        setShown(true);
}

void Tray::draw()
{
    QPixmap picture = QGuiApplication::windowIcon().pixmap(iconSize, iconSize);
    if (picture.isNull()) {
        picture = QPixmap(iconSize, iconSize);
        picture.fill(Qt::transparent);
    }
    if (m_unseen > 0) {
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = m_theme.font(TextStyle::Meta12Strong);
        font.setPixelSize(badgeHeight - 6);
        painter.setFont(font);
        const QString text = badgeText(m_unseen);
        const int width = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(text) + 8);
        const QRect badge(picture.width() - width, picture.height() - badgeHeight, width, badgeHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Danger));
        painter.drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setPen(m_theme.color(Token::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, text);
    }
    m_icon.setIcon(picture);
    QStringList lines{QGuiApplication::applicationDisplayName()};
    if (m_unseen > 0)
        lines << (m_unseen == 1 ? tr("1 unseen conversation") : tr("%Ln unseen conversations", nullptr, int(m_unseen)));
    if (m_due > 0)
        lines << (m_due == 1 ? tr("1 follow-up or reminder") : tr("%Ln follow-ups and reminders", nullptr, int(m_due)));
    m_icon.setToolTip(lines.join(u'\n'));
}

void Tray::show(const Notification &notification)
{
    if (!isThere() || !QSystemTrayIcon::supportsMessages()) {
        Q_EMIT failed(notification);
        return;
    }
    m_last = notification;
    m_icon.showMessage(notification.title, notification.body, QSystemTrayIcon::Information);
}

} // namespace leadlight
