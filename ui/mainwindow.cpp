// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "items/conversationlist.h"
#include "items/transcript.h"
#include "ui/conversationheader.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/filterbar.h"
#include "ui/insightspanel.h"
#include "ui/listpane.h"
#include "ui/searchfield.h"
#include "ui/statusline.h"
#include "ui/transcriptview.h"

#include <QApplication>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace leadlight {

namespace {

/// Widths of the panes at scale 1 (ui.md section 4).
struct PaneWidths {
    int list;
    int insights;
};

PaneWidths widthsFor(qreal windowWidth)
{
    return windowWidth >= 1280 ? PaneWidths{416, 380} : PaneWidths{344, 320};
}

/// Below this the three panes do not fit side by side; the list gives way to what is being read.
constexpr int threePanesFrom = 1080;

} // namespace

MainWindow::MainWindow(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_theme(theme),
      m_list(new ListPane(inbox, theme, format)),
      m_conversation(new ConversationPane(inbox, theme, format)),
      m_insights(new InsightsPanel(theme, format)),
      m_status(new StatusLine(theme, format)),
      m_splitter(new QSplitter)
{
    setWindowTitle(QStringLiteral("Leadlight"));
    setMinimumSize(theme.px(520), theme.px(420));
    inbox.transcript()->setTimeZone(format.zone());
    inbox.conversations()->setSpeaker([&format](const CardEntry &entry) { return format.spokenCard(entry); },
                                      [](const CardEntry &entry) { return Format::safe(entry.row.card.summary); });
    inbox.transcript()->setSpeaker([&inbox, &format](const TranscriptEntry &entry) {
        const std::optional<ConversationDetail> &open = inbox.detail();
        return format.spokenMessage(entry, open ? format.visitorName(open->record.card) : QString());
    });
    layOut();
    join();
    addShortcuts();
    m_list->focusCards();
}

void MainWindow::layOut()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_conversation);
    m_splitter->addWidget(m_insights);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_list->setMinimumWidth(m_theme.px(308));
    m_list->setMaximumWidth(m_theme.px(520));
    m_conversation->setMinimumWidth(m_theme.px(200));
    m_insights->setMinimumWidth(m_theme.px(300));
    m_insights->setMaximumWidth(m_theme.px(460));
    m_insights->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
}

void MainWindow::join()
{
    connect(&m_inbox, &Inbox::statusChanged, this, [this] { m_status->setStatus(m_inbox.status()); });
    connect(&m_inbox, &Inbox::facetsChanged, this, [this] { m_status->setTotal(m_inbox.facets().total); });
    connect(&m_inbox, &Inbox::openChanged, this, &MainWindow::showOpen);
    connect(&m_inbox, &Inbox::detailChanged, this, &MainWindow::showOpen);
    connect(m_conversation->header(), &ConversationHeader::insightsToggled, this, &MainWindow::setInsightsShown);
    connect(m_insights, &InsightsPanel::closeRequested, this, [this] {
        setInsightsShown(false);
        m_conversation->header()->insightsButton()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_insights, &InsightsPanel::evidenceRequested, this,
            [this](qint64 seq) { m_conversation->transcript()->scrollToSeq(seq, true); });
    connect(m_conversation->transcript(), &TranscriptView::evidenceActivated, this, [this](Factor factor) {
        setInsightsShown(true);
        m_insights->revealFactor(factor);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_widthsChosen = true; });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::Key_Slash), [this] { m_list->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_list->focusSearch(); });
    add(QKeySequence(Qt::Key_I), [this] { setInsightsShown(!isInsightsShown()); });
    add(QKeySequence(Qt::Key_F5), [this] { m_inbox.refresh(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [] { QApplication::quit(); });
}

void MainWindow::showFilter(const QString &filter)
{
    m_list->setQuery(Query::parse(filter));
}

void MainWindow::openConversation(const ConversationId &id)
{
    m_inbox.open(id);
    m_list->showOpen();
}

void MainWindow::openFirst()
{
    m_list->openFirst();
}

void MainWindow::setInsightsShown(bool shown)
{
    m_insightsWanted = shown;
    showOpen();
}

bool MainWindow::isInsightsShown() const
{
    return m_insightsWanted;
}

void MainWindow::showProblem(const QString &sentence)
{
    m_list->showProblem(sentence);
}

void MainWindow::showOpen()
{
    // A panel about nothing would be dead space, so it waits for a conversation.
    const bool shown = m_insightsWanted && !m_inbox.openId().isEmpty();
    m_insights->setDetail(m_inbox.detail(), m_inbox.transcript());
    m_conversation->header()->setInsightsShown(shown);
    if (shown == m_insights->isVisibleTo(this))
        return;
    m_insights->setVisible(shown);
    setFirstWidths();
}

void MainWindow::setFirstWidths()
{
    const qreal logicalWidth = width() / m_theme.scale();
    const bool three = logicalWidth >= threePanesFrom;
    m_list->setVisible(three || !m_insights->isVisibleTo(this));
    m_conversation->header()->setCompact(logicalWidth < 1280);
    m_list->filterBar()->setLabelsVisible(logicalWidth >= 1280);
    if (m_widthsChosen)
        return;
    const PaneWidths widths = widthsFor(logicalWidth);
    const int list = m_list->isVisibleTo(this) ? m_theme.px(widths.list) : 0;
    const int insights = m_insights->isVisibleTo(this) ? m_theme.px(widths.insights) : 0;
    m_splitter->setSizes({list, std::max(1, width() - list - insights), insights});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setFirstWidths();
}

} // namespace leadlight
