// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/command.h"
#include "ui/format.h"

#include <QObject>

#include <vector>

namespace leadlight {

/// What the user asked of the server, so that it can be taken back: the one door for such wishes in the window. It
/// gives each gesture its id, names it for menu and toast, and keeps the last hundred. It decides nothing about the
/// outbox: taking back is a wish too (UndoAct), and whoever writes knows what was sent already.
class UndoStack final : public QObject
{
    Q_OBJECT

public:
    /// `format` must outlive the stack.
    explicit UndoStack(const Format &format, QObject *parent = nullptr);

    /// What needs the user in the outbox: act() gives such a row up when the same is wished anew, since it would hold
    /// the new wish back for ever (sync-and-trust O5).
    void setOutbox(const OutboxStatus &status);
    /// One gesture on these conversations; none does nothing.
    void act(const std::vector<ConversationId> &ids, const ServerAction &action);
    /// One gesture on all that match; `count` says how many that are, for the words.
    void actOnAll(const Query &query, const std::vector<ConversationId> &except, qint64 count,
                  const ServerAction &action);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    /// "Undo archive"; only "Undo" when there is nothing.
    [[nodiscard]] QString undoWords() const;
    [[nodiscard]] QString redoWords() const;

    /// Takes this gesture back, whatever was done after it; also one that is not on the stack any more.
    void takeBack(const QString &gesture);

public Q_SLOTS:
    void undo();
    /// Asks the same again, as a new gesture.
    void redo();

Q_SIGNALS:
    void submitted(const leadlight::Command &command);
    /// Other words, or none to undo any more.
    void changed();
    /// Something was done that undo() would take back: "Conversation archived".
    void done(const QString &words);
    void undone(const QString &words);

private:
    struct Step {
        QString gesture;
        Command command; ///< Act or ActOnAll
        ServerAction action;
        qint64 count = 1;
    };

    void giveUpFor(const std::vector<ConversationId> &ids, const ServerAction &action);
    void push(Step step);
    void submit(Step &step);

    const Format &m_format;
    std::vector<OutboxRow> m_stuck;
    std::vector<Step> m_steps;
    size_t m_done = 0; ///< steps from here on were taken back
};

} // namespace leadlight
