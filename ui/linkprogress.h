// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/command.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;

namespace leadlight {

class BadgeLabel;
class LookupRow;
class NoteBar;
class TextLabel;

/// Where the user's last change of a link stands while it is not with the CRM: waiting, on its way, in conflict or
/// refused, each with the ways out (ui.md section 10). Hidden while there is nothing to say; it settles nothing itself.
class LinkProgress final : public QWidget
{
    Q_OBJECT

public:
    LinkProgress(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// The newest change of this conversation's link that is not over; none hides.
    void setRow(const std::optional<OutboxRow> &row, OutboxPause pause);
    [[nodiscard]] static std::optional<OutboxRow> rowOf(const OutboxStatus &status, const ConversationId &id);

    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QPushButton *mineButton() const { return m_mine; }
    [[nodiscard]] QPushButton *theirsButton() const { return m_theirs; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void settled(const leadlight::SettleOutbox &choice);
    /// The whole gesture is not wanted any more.
    void takenBack(const QString &gesture);

private:
    void makeConflict();
    void showWaiting(const OutboxRow &row, OutboxPause pause);
    void showSending(const OutboxRow &row);
    void showConflict(const OutboxRow &row);
    void showRefused(const OutboxRow &row);
    void prefer(bool mine);
    void settle(OutboxChoice choice);

    const Theme &m_theme;
    const Format &m_format;
    std::optional<OutboxRow> m_row;
    OutboxPause m_pause = OutboxPause::Nothing;
    QTimer m_patience; ///< before "Linking…": most answers come sooner
    QWidget *m_waiting;
    BadgeLabel *m_badge;
    TextLabel *m_words;
    QPushButton *m_undo;
    NoteBar *m_bar;
    QWidget *m_sides;
    LookupRow *m_mineRow;
    LookupRow *m_theirRow;
    QWidget *m_choices;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace leadlight
