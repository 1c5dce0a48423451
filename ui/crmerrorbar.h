// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/crmretry.h"
#include "ui/format.h"
#include "ui/notebar.h"

#include <QTimer>

class QPushButton;

namespace leadlight {

class TextButton;
class TextLabel;

/// Why the CRM has not got this conversation, in one sentence, with one next step (ui.md section 16). Before a retry it
/// says when that cannot succeed, and offers none then. What the CRM itself said is under Details, without secrets.
class CrmErrorBar final : public QWidget
{
    Q_OBJECT

public:
    CrmErrorBar(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Hides itself without an error.
    void setRecord(const ConversationRecord &record);
    /// A sentence when the server cannot do this or when it is on its way; empty: it may be asked.
    void setRefusal(const QString &refusal);
    /// Reads the clock again; happens by itself each second of a countdown.
    void refresh();

    [[nodiscard]] QPushButton *retryButton() const { return m_retry; }
    [[nodiscard]] QPushButton *detailsButton() const;
    [[nodiscard]] QString title() const { return m_bar->title(); }
    [[nodiscard]] QString sentence() const { return m_bar->words(); }
    [[nodiscard]] QString details() const;

    /// "Name missing": what the causes are called, here and over a group of the list.
    [[nodiscard]] static QString causeTitle(const Named<SyncCause> &cause);

Q_SIGNALS:
    void retryWanted();
    /// Something went to the clipboard, in words.
    void copied(const QString &what);

private:
    [[nodiscard]] QString causeSentence() const;
    [[nodiscard]] QString obstacleSentence(RetryObstacle obstacle) const;
    void showDetails();

    const Theme &m_theme;
    const Format &m_format;
    ConversationRecord m_record;
    QString m_refusal;
    NoteBar *m_bar;
    QPushButton *m_retry;
    TextButton *m_details;
    QWidget *m_more;
    TextLabel *m_report;
    QTimer m_tick;
};

} // namespace leadlight
