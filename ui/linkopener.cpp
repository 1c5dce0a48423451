// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linkopener.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>

namespace leadlight {

LinkOpener::LinkOpener(QObject *parent)
    : QObject(parent),
      m_desktop([](const QUrl &url) { return QDesktopServices::openUrl(url); })
{
}

bool LinkOpener::open(const std::optional<SafeLink> &link, QWidget *window)
{
    if (!link)
        return false;
    if (link->isWeb())
        ask(*link, window);
    else
        hand(link->url);
    return true;
}

void LinkOpener::ask(const SafeLink &link, QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("openLink"));
    box->setIcon(link.doubtful ? QMessageBox::Warning : QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Open link"));
    box->setText(tr("Open %1 in your browser?", "a host name").arg(link.shown));
    const QString address = QString::fromLatin1(link.url.toEncoded());
    QString more = tr("Full address: %1").arg(address.size() > 300 ? address.left(300) + u'…' : address);
    if (link.doubtful)
        more.prepend(tr("The name of this site uses letters that look like others. It may not be the site you expect.")
                     + u'\n');
    else if (link.url.scheme() == QLatin1String("http"))
        more.prepend(tr("The connection to this site is not encrypted.") + u'\n');
    box->setInformativeText(more);
    QPushButton *open = box->addButton(tr("Open link"), QMessageBox::AcceptRole);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    // The harmless answer is the one that a hasty Enter gives when the name deceives.
    box->setDefaultButton(link.doubtful ? cancel : open);
    box->setEscapeButton(cancel);
    connect(open, &QPushButton::clicked, this, [this, url = link.url] { hand(url); });
    box->open();
}

void LinkOpener::hand(const QUrl &url)
{
    if (m_desktop(url))
        Q_EMIT opened(url);
    else if (url.scheme() == QLatin1String("mailto"))
        Q_EMIT failed(tr("No mail program is set up on this computer."));
    else if (url.scheme() == QLatin1String("tel"))
        Q_EMIT failed(tr("No program for telephone calls is set up on this computer."));
    else
        Q_EMIT failed(tr("No web browser is set up on this computer."));
}

} // namespace leadlight
