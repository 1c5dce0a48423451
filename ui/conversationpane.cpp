// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversationpane.h"

#include "items/transcript.h"
#include "ui/actions.h"
#include "ui/conversationheader.h"
#include "ui/conversationvisit.h"
#include "ui/emptystate.h"
#include "ui/findbar.h"
#include "ui/followupbar.h"
#include "ui/followupnote.h"
#include "ui/linkopener.h"
#include "ui/remindmenu.h"
#include "ui/transcriptview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

ConversationPane::ConversationPane(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_theme(theme),
      m_format(format),
      m_opener(new LinkOpener(this)),
      m_header(new ConversationHeader(theme, format)),
      m_findBar(new FindBar(theme, format)),
      m_transcript(new TranscriptView(theme, format)),
      m_find(new TranscriptFind(inbox.transcript(), this)),
      m_followUp(new FollowUpBar(theme, format)),
      m_remindMenu(new RemindMenu(theme, format, this)),
      m_empty(new EmptyState(theme)),
      m_stack(new QStackedWidget)
{
    m_transcript->setModel(inbox.transcript());
    m_stack->addWidget(m_transcript);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_findBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_followUp);
    m_findBar->hide();
    new ConversationVisit(inbox, *m_transcript, format, this); // works by itself

    connect(&inbox, &Inbox::openChanged, this, &ConversationPane::showOpen);
    connect(&inbox, &Inbox::detailChanged, this, &ConversationPane::showOpen);
    connect(&inbox, &Inbox::queryChanged, this, &ConversationPane::showQuery);
    connect(inbox.transcript(), &QAbstractItemModel::rowsInserted, this, &ConversationPane::showOpen);
    connect(inbox.transcript(), &QAbstractItemModel::modelReset, this, &ConversationPane::showOpen);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_transcript, &TranscriptView::linkActivated, this,
            [this](const SafeLink &link) { m_opener->open(link, window()); });
    connect(m_opener, &LinkOpener::failed, this, &ConversationPane::failed);
    joinFind();
    joinFollowUp();
    showOpen();
    showQuery();
}

void ConversationPane::joinFind()
{
    connect(m_findBar, &FindBar::edited, this, &ConversationPane::find);
    connect(m_findBar, &FindBar::stepped, this, &ConversationPane::stepFind);
    connect(m_findBar, &FindBar::closeRequested, this, &ConversationPane::closeFind);
    connect(m_find, &TranscriptFind::changed, this, &ConversationPane::showFound);
    connect(m_find, &TranscriptFind::currentChanged, this, [this] { m_transcript->setCurrentHit(m_find->current()); });
    const auto add = [this](const QKeySequence &keys, int step) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { stepFind(step); });
    };
    add(QKeySequence(Qt::Key_F3), +1);
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), -1);
}

void ConversationPane::joinFollowUp()
{
    connect(m_followUp, &FollowUpBar::emailRequested, this, &ConversationPane::email);
    connect(m_followUp, &FollowUpBar::callRequested, this, &ConversationPane::call);
    connect(m_followUp, &FollowUpBar::submitted, &m_inbox, &Inbox::submit);
    connect(m_remindMenu, &RemindMenu::chosen, this, [this](Instant at) {
        m_inbox.submit(Remind{m_inbox.openId(), at});
    });
    // Whoever wrote or called has most likely followed up that way.
    connect(m_opener, &LinkOpener::opened, this, [this](const QUrl &url) {
        if (url.scheme() == QLatin1String("mailto"))
            m_followUp->setReachedBy(FollowUpChannel::Email);
        else if (url.scheme() == QLatin1String("tel"))
            m_followUp->setReachedBy(FollowUpChannel::Phone);
    });
}

void ConversationPane::setActions(Actions &actions)
{
    m_actions = &actions;
    m_header->setActions(actions);
    // Enter opens the evidence of the message that the transcript's keyboard is on; Ctrl+A is not about the list here.
    actions.addReader(m_transcript, {ActionId::OpenConversation, ActionId::MarkAll});
    actions.addReader(m_empty, {ActionId::MarkAll}); // the keyboard is there when there is nothing to read
    const auto join
        = [this, &actions](ActionId id, auto does) { connect(actions.action(id), &QAction::triggered, this, does); };
    join(ActionId::ToggleSeen, [this] { toggleSeen(); });
    join(ActionId::MarkFollowedUp, [this] { m_followUp->markFollowedUp(); });
    join(ActionId::Remind, [this] { showRemindMenu(); });
    join(ActionId::Email, [this] { email(); });
    join(ActionId::Call, [this] { call(); });
    join(ActionId::PrepareFollowUp, [this] { prepareFollowUp(); });
    join(ActionId::CopyLink, [this] { copyLink(); });
    join(ActionId::FindInTranscript, [this] { openFind(); });
    join(ActionId::NextMessage, [this] { m_transcript->moveCurrent(+1); });
    join(ActionId::PreviousMessage, [this] { m_transcript->moveCurrent(-1); });
    join(ActionId::PageTranscript, [this] { m_transcript->page(+1); });
    join(ActionId::PageTranscriptBack, [this] { m_transcript->page(-1); });
    showPossible();
}

void ConversationPane::showOpen()
{
    const std::optional<ConversationDetail> &detail = m_inbox.detail();
    const bool open = !m_inbox.openId().isEmpty();
    m_header->setVisible(open);
    if (detail) {
        m_header->setConversation(detail->record.card);
        m_transcript->setVisitor(detail->record.card);
    } else if (!open) {
        m_header->setConversation(std::nullopt);
    }
    if (!open)
        closeFind();
    m_followUp->setDetail(detail);
    m_remindMenu->setReminder(detail ? detail->own.remindAt : Instant{});
    const bool wordless = detail && m_inbox.transcript()->rowCount() == 0;
    m_empty->setCase(open ? EmptyCase::NoTranscript : EmptyCase::NoSelection);
    m_stack->setCurrentWidget(open && !wordless ? static_cast<QWidget *>(m_transcript) : m_empty);
    showPossible();
}

void ConversationPane::showPossible()
{
    if (!m_actions)
        return;
    const std::optional<ConversationDetail> &detail = m_inbox.detail();
    const bool open = detail.has_value();
    const bool readable = open && m_inbox.transcript()->rowCount() > 0;
    const auto enable = [this](ActionId id, bool possible) { m_actions->action(id)->setEnabled(possible); };
    for (const ActionId id : {ActionId::ToggleSeen, ActionId::Remind, ActionId::PrepareFollowUp, ActionId::CopyLink})
        enable(id, open);
    for (const ActionId id : {ActionId::FindInTranscript, ActionId::NextMessage, ActionId::PreviousMessage,
                              ActionId::PageTranscript, ActionId::PageTranscriptBack})
        enable(id, readable);
    enable(ActionId::Email, open && mailLink(detail->record.card.email));
    enable(ActionId::Call, open && callLink(detail->record.card.phone));
    enable(ActionId::MarkFollowedUp, open && detail->own.followUp.isRunning());
    m_header->setUnseen(open && detail->own.unseen);
}

void ConversationPane::showQuery()
{
    m_transcript->setSearchTerms(SearchTerms(m_inbox.query().text));
}

void ConversationPane::openFind()
{
    if (m_inbox.transcript()->rowCount() == 0)
        return;
    const QString words = m_findBar->text().isEmpty() ? m_inbox.query().text : m_findBar->text();
    m_findBar->show();
    m_findBar->begin(words);
    find(words);
}

bool ConversationPane::closeFind()
{
    if (m_findBar->isHidden())
        return false;
    m_findBar->hide();
    m_find->stop();
    m_transcript->setFindTerms({});
    m_transcript->setHits({});
    m_transcript->setFocus(Qt::OtherFocusReason);
    return true;
}

void ConversationPane::find(const QString &text)
{
    const SearchTerms terms(text);
    m_transcript->setFindTerms(terms);
    m_find->start(terms, m_transcript->firstSeqInSight());
}

void ConversationPane::stepFind(int step)
{
    if (m_findBar->isHidden())
        openFind();
    else
        m_find->step(step);
}

void ConversationPane::showFound()
{
    m_findBar->setResult(m_find->number(), m_find->total(), m_find->isComplete());
    m_transcript->setHits(m_find->seqs());
}

void ConversationPane::email()
{
    if (m_inbox.detail())
        m_opener->open(mailLink(m_inbox.detail()->record.card.email), window());
}

void ConversationPane::call()
{
    if (m_inbox.detail())
        m_opener->open(callLink(m_inbox.detail()->record.card.phone), window());
}

void ConversationPane::prepareFollowUp()
{
    if (!m_inbox.detail())
        return;
    QGuiApplication::clipboard()->setText(FollowUpNote::text(*m_inbox.detail(), *m_inbox.transcript(), m_format));
    Q_EMIT copied(tr("Follow-up note copied"));
}

void ConversationPane::copyLink()
{
    if (m_inbox.openId().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(FollowUpNote::link(m_inbox.openId()));
    Q_EMIT copied(tr("Link copied"));
}

void ConversationPane::toggleSeen()
{
    if (m_inbox.detail())
        m_inbox.submit(MarkSeen{{m_inbox.openId()}, m_inbox.detail()->own.unseen});
}

void ConversationPane::showRemindMenu()
{
    if (!m_inbox.detail())
        return;
    QToolButton *near = m_header->moreButton();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : near->width() - m_remindMenu->sizeHint().width();
    m_remindMenu->popup(near->mapToGlobal(QPoint(x, near->height() + m_theme.px(4))));
    // It came by a key as likely as by the mouse: the first entry is ready for Enter.
    m_remindMenu->setActiveAction(m_remindMenu->actions().value(0));
}

void ConversationPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !closeFind())
        QWidget::keyPressEvent(event);
}

void ConversationPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace leadlight
