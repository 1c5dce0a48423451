// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The context menu of the transcript, and what leaves it through the clipboard.
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/themedicon.h"
#include "ui/transcriptview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace leadlight {

QString TranscriptView::copiedText()
{
    const int selected = m_selection.from != m_selection.to ? m_rows.rowOfSeq(m_selection.seq) : -1;
    if (selected >= 0)
        return m_rows.layout(selected).textBetween(m_selection.from, m_selection.to);
    const int row = currentRow();
    if (row < 0)
        return {};
    const Message &message = m_rows.entry(row).message;
    const QString author
        = message.author == Author::Visitor ? m_format.visitorName(m_visitor) : Format::safe(message.agentName);
    const QString time = m_format.exact(message.sentAt);
    return author.isEmpty() ? tr("%1: %2", "time: text, copied").arg(time, message.text)
                            : tr("%1, %2: %3", "author, time: text, copied").arg(author, time, message.text);
}

void TranscriptView::copy()
{
    if (const QString text = copiedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = byMouse ? rowAt(viewport()->mapFromGlobal(event->globalPos())) : currentRow();
    if (row < 0)
        return;
    if (byMouse && seqOfRow(row) != m_selection.seq)
        m_selection = {};
    setCurrentRow(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Message"));
    const bool words = m_selection.from != m_selection.to;
    QAction *copies = menu->addAction(themedIcon(m_theme, QStringLiteral("copy")),
                                      (words ? tr("Copy selected text") : tr("Copy message")) + u'\t'
                                          + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
    connect(copies, &QAction::triggered, this, &TranscriptView::copy);
    for (const Named<Factor> &factor : m_rows.entry(row).evidence) {
        QAction *show
            = menu->addAction(themedIcon(m_theme, QStringLiteral("panel-right")),
                              tr("Show %1 in Insights", "a factor of the score").arg(m_format.factor(factor)));
        connect(show, &QAction::triggered, this, [this, value = factor.value] { Q_EMIT evidenceActivated(value); });
    }
    for (const FoundLink &found : m_rows.layout(row).links()) {
        QString shown = found.link.shown;
        QAction *open = menu->addAction(themedIcon(m_theme, QStringLiteral("external-link")),
                                        tr("Open %1…", "a host name").arg(shown.replace(u'&', QStringLiteral("&&"))));
        connect(open, &QAction::triggered, this, [this, link = found.link] { Q_EMIT linkActivated(link); });
    }
    const QRect place = rowRect(row);
    menu->popup(byMouse ? event->globalPos()
                        : viewport()->mapToGlobal(QPoint(place.center().x(), std::max(0, place.center().y()))));
}

} // namespace leadlight
