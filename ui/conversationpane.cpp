// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversationpane.h"

#include "items/transcript.h"
#include "ui/conversationheader.h"
#include "ui/emptystate.h"
#include "ui/transcriptview.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leadlight {

ConversationPane::ConversationPane(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_inbox(inbox),
      m_theme(theme),
      m_header(new ConversationHeader(theme, format)),
      m_transcript(new TranscriptView(theme, format)),
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
    column->addWidget(m_stack, 1);

    connect(&inbox, &Inbox::openChanged, this, &ConversationPane::showOpen);
    connect(&inbox, &Inbox::detailChanged, this, &ConversationPane::showOpen);
    connect(&inbox, &Inbox::queryChanged, this, &ConversationPane::showQuery);
    connect(inbox.transcript(), &QAbstractItemModel::rowsInserted, this, &ConversationPane::showOpen);
    connect(inbox.transcript(), &QAbstractItemModel::modelReset, this, &ConversationPane::showOpen);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showOpen();
    showQuery();
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
    const bool wordless = detail && m_inbox.transcript()->rowCount() == 0;
    m_empty->setCase(open ? EmptyCase::NoTranscript : EmptyCase::NoSelection);
    m_stack->setCurrentWidget(open && !wordless ? static_cast<QWidget *>(m_transcript) : m_empty);
}

void ConversationPane::showQuery()
{
    m_transcript->setSearchTerms(SearchTerms(m_inbox.query().text));
}

void ConversationPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Surface));
}

} // namespace leadlight
