// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

class QStackedWidget;

namespace leadlight {

class ConversationHeader;
class EmptyState;
class TranscriptView;

/// The middle of the window: header and transcript of the open conversation, or a word on why there is none.
class ConversationPane final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the pane.
    ConversationPane(Inbox &inbox, const Theme &theme, const Format &format, QWidget *parent = nullptr);

    [[nodiscard]] ConversationHeader *header() const { return m_header; }
    [[nodiscard]] TranscriptView *transcript() const { return m_transcript; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showOpen();
    void showQuery();

    Inbox &m_inbox;
    const Theme &m_theme;
    ConversationHeader *m_header;
    TranscriptView *m_transcript;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace leadlight
