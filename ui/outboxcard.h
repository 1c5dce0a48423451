// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/command.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace leadlight {

class TextLabel;

/// One change that is not with the server: what it does, for whom, how far it came, and what its state lets the user do
/// about it. It only says what the user decides.
class OutboxCard final : public QWidget
{
    Q_OBJECT

public:
    /// What a button of the card means; each state has some of them.
    enum class Does { SendNow, SendAgain, ApplyMine, Edit, KeepTheirs, Discard, Show, Report };

    /// Both must outlive the card.
    OutboxCard(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Shows a row in place, so that the focus stays where it is. The status says what is in the way of all rows.
    void setRow(const OutboxRow &row, const OutboxStatus &status);
    [[nodiscard]] const OutboxRow &row() const { return m_row; }
    [[nodiscard]] QPushButton *button(Does does) const { return m_buttons[size_t(does)]; }
    /// Everything it says, one line each.
    [[nodiscard]] QStringList said() const;
    void focusFirstButton();

Q_SIGNALS:
    void settled(const leadlight::SettleOutbox &choice);
    void editWanted(const leadlight::OutboxRow &row);
    /// The server's note stays; the words of this one must not be lost with the row (sync-and-trust P23).
    void draftLeft(const leadlight::OutboxRow &row);
    void conversationWanted(const leadlight::ConversationId &id);
    void copied(const QString &what);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeButtons();
    void act(Does does);
    void showValues();
    void showButtons(const OutboxStatus &status);
    void enable(Does does, bool possible, const QString &reason);

    const Theme &m_theme;
    const Format &m_format;
    OutboxRow m_row;
    TextLabel *m_order;
    TextLabel *m_visitor;
    TextLabel *m_progress;
    TextLabel *m_state;
    TextLabel *m_problem;
    QWidget *m_values;
    TextLabel *m_mineTitle;
    TextLabel *m_mine;
    TextLabel *m_theirsTitle;
    TextLabel *m_theirs;
    std::vector<QPushButton *> m_buttons; ///< by Does
};

} // namespace leadlight
