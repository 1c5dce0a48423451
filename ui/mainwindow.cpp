// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Which panes are seen and how wide they are; what keys and clicks do is in windowactions.cpp.
#include "ui/mainwindow.h"

#include "items/conversationlist.h"
#include "items/transcript.h"
#include "ui/bulkoutcome.h"
#include "ui/conversationheader.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/drawer.h"
#include "ui/filterbar.h"
#include "ui/insightspanel.h"
#include "ui/listpane.h"
#include "ui/notessection.h"
#include "ui/outboxtext.h"
#include "ui/statusline.h"
#include "ui/themedicon.h"
#include "ui/transcriptview.h"
#include "ui/triage.h"
#include "ui/undostack.h"

#include <QAction>
#include <QDataStream>
#include <QIODevice>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr QSize leastSize(520, 420); // not scaled: larger text does not make the screen larger

} // namespace

MainWindow::MainWindow(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_theme(theme),
      m_actions(new Actions(this)),
      m_list(new ListPane(inbox, theme, format)),
      m_conversation(new ConversationPane(inbox, theme, format)),
      m_insights(new InsightsPanel(theme, format)),
      m_status(new StatusLine(theme, format)),
      m_undo(new UndoStack(format, this)),
      m_triage(new Triage(inbox, *m_actions, *m_list, *m_undo, format, this)),
      m_bulk(new BulkOutcome(*m_list->marking(), format, this)),
      m_splitter(new QSplitter),
      m_drawer(new Drawer(theme, this)),
      m_back(new QToolButton)
{
    setWindowTitle(QStringLiteral("Leadlight"));
    setMinimumSize(leastSize);
    inbox.transcript()->setTimeZone(format.zone());
    inbox.conversations()->setSpeaker([&format](const CardEntry &entry) { return format.spokenCard(entry); },
                                      [](const CardEntry &entry) { return Format::safe(entry.row.card.summary); });
    inbox.transcript()->setSpeaker([&inbox, &format](const TranscriptEntry &entry) {
        const std::optional<ConversationDetail> &open = inbox.detail();
        return format.spokenMessage(entry, open ? format.visitorName(open->record.card) : QString());
    });
    layOut();
    join();
    joinActions();
    joinTriage();
    setTabOrders();
    setOutbox(inbox.outbox());
    m_status->setStatus(inbox.status());
    m_status->setTotal(inbox.facets().total);
    m_insights->setDetail(inbox.detail(), inbox.transcript());
    m_reading = !inbox.openId().isEmpty();
    m_list->focusCards();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_conversation);
    m_splitter->addWidget(m_insights);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_insights->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
    m_back->setIcon(themedIcon(m_theme, QStringLiteral("arrow-left"), Token::Text2, Mirror::RightToLeft));
    m_back->setIconSize(QSize(m_theme.px(18), m_theme.px(18)));
    m_back->setFixedSize(m_theme.px(36), m_theme.px(36));
    m_back->setFocusPolicy(Qt::TabFocus);
    m_back->setAccessibleName(tr("Back to the list"));
    m_conversation->header()->addLeading(m_back);
    m_back->hide();
}

void MainWindow::join()
{
    connect(&m_inbox, &Inbox::statusChanged, this, [this] { m_status->setStatus(m_inbox.status()); });
    connect(&m_inbox, &Inbox::facetsChanged, this, [this] { m_status->setTotal(m_inbox.facets().total); });
    connect(&m_inbox, &Inbox::openChanged, this, &MainWindow::showOpen);
    connect(&m_inbox, &Inbox::detailChanged, this, &MainWindow::showOpen);
    connect(&m_inbox, &Inbox::unseenFound, this, &MainWindow::unseenFound);
    connect(m_list, &ListPane::keyWanted, this, &MainWindow::keyWanted);
    connect(m_list, &ListPane::accountWanted, actions().action(ActionId::AddAccount), &QAction::trigger);
    connect(m_list, &ListPane::cardClicked, this, [this] {
        if (m_layoutClass == LayoutClass::Stack)
            setReading(true);
    });
    connect(m_back, &QAbstractButton::clicked, this, &MainWindow::back);
    connect(m_status, &StatusLine::keyWanted, this, &MainWindow::keyWanted);
    connect(m_status, &StatusLine::retryWanted, &m_inbox, &Inbox::refresh);
    connect(m_conversation->header(), &ConversationHeader::insightsToggled, this, &MainWindow::toggleInsights);
    connect(m_insights, &InsightsPanel::closeRequested, this, &MainWindow::closeInsights);
    connect(m_drawer, &Drawer::escaped, this, &MainWindow::closeInsights);
    connect(m_insights, &InsightsPanel::evidenceRequested, this, [this](qint64 seq) {
        if (m_layoutClass == LayoutClass::Stack)
            closeInsights(); // the message would stay behind it
        m_conversation->transcript()->scrollToSeq(seq, true);
    });
    connect(m_conversation->transcript(), &TranscriptView::evidenceActivated, this, [this](Factor factor) {
        setInsightsShown(true);
        m_insights->revealFactor(factor);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::keepWidths);
    connect(&m_theme, &Theme::changed, this, &MainWindow::arrange);
}

void MainWindow::showFilter(const QString &filter)
{
    m_list->setQuery(Query::parse(filter));
}

void MainWindow::openConversation(const ConversationId &id)
{
    m_inbox.open(id);
    m_list->showOpen();
    setReading(!id.isEmpty());
}

void MainWindow::openFirst()
{
    m_list->openFirst();
    setReading(true);
}

void MainWindow::setInsightsShown(bool shown)
{
    m_insightsWanted = shown;
    m_insightsGaveWay = false;
    showOpen();
}

bool MainWindow::isInsightsShown() const
{
    return m_insightsWanted && !m_insightsGaveWay;
}

void MainWindow::showProblem(const QString &sentence)
{
    m_insights->notes()->takeBackUnsaved(); // when that was it, the words must not be lost
    m_list->showProblem(sentence);
}

void MainWindow::setDensity(Preferences::Density density)
{
    m_density = density;
    applyDensity();
}

void MainWindow::setOutbox(const OutboxStatus &status)
{
    m_outbox = status;
    m_status->setOutbox(status);
    m_bulk->setOutbox(status);
    m_undo->setOutbox(status);
    m_list->showSalvage(status.salvage);
    m_triage->setCommands(status.commands);
    m_insights->setOutbox(status);
    m_insights->notes()->setOutbox(status);
    const bool known = status.commands.isEmpty() || status.commands.contains(commandName(SetStatus{}));
    m_conversation->header()->setStatusRefusal(known ? QString() : OutboxText::cannot());
    Q_EMIT outboxChanged();
}

void MainWindow::setAfterAction(Preferences::AfterAction after)
{
    m_triage->setAfterAction(after);
}

void MainWindow::applyDensity()
{
    const bool tight = m_layoutClass == LayoutClass::Medium || m_layoutClass == LayoutClass::Narrow;
    const bool compact
        = m_density == Preferences::Density::Compact || (m_density == Preferences::Density::Auto && tight);
    m_list->cards()->cards()->setDensity(compact ? Density::Compact : Density::Comfortable);
}

QByteArray MainWindow::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_widths.save() << m_insightsWanted;
    return bytes;
}

void MainWindow::restoreLayout(const QByteArray &bytes)
{
    QByteArray widths;
    bool insights = false;
    QDataStream stream(bytes);
    stream >> widths >> insights;
    const std::optional<PaneWidths> restored = PaneWidths::restored(widths);
    if (stream.status() != QDataStream::Ok || !restored)
        return;
    m_widths = *restored;
    applyWidths();
    setInsightsShown(insights);
}

bool MainWindow::covers() const
{
    return !docksInsights(m_layoutClass);
}

bool MainWindow::insightsAreVisible() const
{
    // A panel about nothing would be dead space, so it waits for a conversation.
    const bool readable = m_layoutClass != LayoutClass::Stack || m_reading;
    return isInsightsShown() && readable && !m_inbox.openId().isEmpty();
}

void MainWindow::showOpen()
{
    m_insights->setDetail(m_inbox.detail(), m_inbox.transcript());
    m_actions->action(ActionId::LinkToContact)->setEnabled(m_inbox.detail().has_value());
    if (m_inbox.openId().isEmpty())
        m_reading = false;
    arrange();
}

void MainWindow::setReading(bool reading)
{
    if (reading && m_inbox.openId().isEmpty())
        return;
    m_reading = reading;
    arrange();
}

void MainWindow::arrange()
{
    const LayoutClass layout = layoutFor(width(), m_theme.scale());
    if (!m_entered || layout != m_layoutClass)
        enter(layout);
    placeList();
    placeInsights();
    m_drawer->setArea(m_splitter->geometry(),
                      m_layoutClass == LayoutClass::Stack ? width()
                                                          : m_theme.px(m_widths.of(LayoutClass::Narrow).insights));
}

void MainWindow::enter(LayoutClass layout)
{
    const bool docked = m_entered && docksInsights(m_layoutClass) && isVisible();
    if (docked && !docksInsights(layout))
        m_insightsGaveWay = m_insightsWanted;
    else if (docksInsights(layout))
        m_insightsGaveWay = false;
    if (m_entered && layout == LayoutClass::Stack)
        m_reading = !m_inbox.openId().isEmpty(); // what is being read stays
    m_layoutClass = layout;
    m_entered = true;

    const auto limit = [this](QWidget *pane, PaneWidths::Range range) {
        pane->setMinimumWidth(m_theme.px(range.least));
        pane->setMaximumWidth(range.most == QWIDGETSIZE_MAX ? QWIDGETSIZE_MAX : m_theme.px(range.most));
    };
    limit(m_list, PaneWidths::listRange(layout));
    m_conversation->setMinimumWidth(m_theme.px(PaneWidths::leastTranscript(layout)));
    if (docksInsights(layout)) {
        if (m_splitter->indexOf(m_insights) < 0) {
            m_drawer->setOpen(false, false);
            m_insights->hide();
            m_splitter->addWidget(m_insights);
            m_splitter->setStretchFactor(2, 0);
        }
        limit(m_insights, PaneWidths::insightsRange(layout));
    } else if (m_insights->parentWidget() != m_drawer) {
        m_drawer->hold(m_insights);
    }
    m_list->setLayoutClass(layout);
    m_conversation->header()->setCompact(layout != LayoutClass::Wide);
    m_back->setVisible(layout == LayoutClass::Stack);
    applyDensity();
    applyWidths();
}

void MainWindow::placeList()
{
    const bool stack = m_layoutClass == LayoutClass::Stack;
    const bool focusWasInList = m_list->isAncestorOf(focusWidget());
    m_list->setVisible(!stack || !m_reading);
    m_conversation->setVisible(!stack || m_reading);
    if (stack && m_reading && focusWasInList)
        focusConversation();
}

void MainWindow::placeInsights()
{
    const bool shown = insightsAreVisible();
    m_conversation->header()->setInsightsShown(shown);
    if (covers()) {
        m_drawer->setOpen(shown, m_slides && m_layoutClass == LayoutClass::Narrow);
        return;
    }
    if (shown == m_insights->isVisibleTo(this))
        return;
    m_insights->setVisible(shown);
    applyWidths();
}

void MainWindow::applyWidths()
{
    if (!m_entered || m_layoutClass == LayoutClass::Stack)
        return;
    const PaneWidths::Pair widths = m_widths.of(m_layoutClass);
    const int list = m_theme.px(widths.list);
    const int insights = !covers() && m_insights->isVisibleTo(this) ? m_theme.px(widths.insights) : 0;
    QList<int> sizes{list, std::max(1, width() - list - insights)};
    if (m_splitter->count() > 2)
        sizes.append(insights);
    m_splitter->setSizes(sizes);
}

void MainWindow::keepWidths()
{
    const auto logical = [this](int pixels) { return qRound(pixels / m_theme.scale()); };
    const bool docked = !covers() && m_insights->isVisibleTo(this);
    m_widths.set(m_layoutClass, {logical(m_list->width()), docked ? logical(m_insights->width()) : 0});
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the panes must have their new room before they are shared out
    arrange();
    applyWidths();
}

} // namespace leadlight
