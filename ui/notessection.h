// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/noterow.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace leadlight {

/// The notes of the open conversation: reading, adding, editing, deleting. What is typed and not saved stays with its
/// conversation while others are looked at. It gives new notes their id and only says what is wanted.
class NotesSection final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longest = 10'000; ///< characters of a note

    /// Both must outlive the section.
    NotesSection(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    void setNotes(const ConversationId &conversation, const std::vector<Note> &notes);
    /// Marks what is on its way, and knows what the server can do.
    void setOutbox(const OutboxStatus &status);
    /// Puts the keyboard into the field.
    void focusField();
    /// Puts a note's words into the field, to be saved under its id again; of another conversation when that is shown.
    void beginEditIn(const ConversationId &conversation, const NoteId &id, const QString &text);

    [[nodiscard]] const std::vector<NoteRow *> &rows() const { return m_rows; }
    [[nodiscard]] QPlainTextEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    /// Why it cannot be saved; empty when it can or nothing was typed.
    [[nodiscard]] QString hint() const;

    /// Words that are nowhere else any more go into the field of that conversation, below what stands there.
    void addDraft(const ConversationId &conversation, const QString &text);
    /// Something could not be written: a note that was sent off and has not shown up yet goes back into the field, so
    /// that its words are not lost (sync-and-trust O1).
    void takeBackUnsaved();

Q_SIGNALS:
    void wanted(const leadlight::ConversationId &conversation, const leadlight::ServerAction &action);
    /// The user wants to decide about a change that was not taken over.
    void outboxWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Draft {
        QString text;
        NoteId editing; ///< empty: a new note
        QString aside;  ///< the new note that an edit put aside
    };
    /// What save() sent off last, until the notes or the outbox show it.
    struct Unsaved {
        ConversationId conversation;
        NoteId note;
        QString text;
    };
    struct Shown {
        Note note;
        OutboxMark mark = OutboxMark::Nothing;
        bool kept = true;
    };

    void layOut();
    void applyTheme();
    void beginEdit(const NoteId &id, const QString &text);
    void save();
    void endEdit();
    void refresh();
    void refreshField();
    [[nodiscard]] std::vector<Shown> shown() const;
    [[nodiscard]] NoteRow *makeRow();
    [[nodiscard]] QString refusal(const ServerAction &action) const;

    const Theme &m_theme;
    const Format &m_format;
    ConversationId m_conversation;
    std::vector<Note> m_notes;
    OutboxStatus m_outbox;
    QHash<ConversationId, Draft> m_drafts; ///< of the others; the open one's is in the field
    std::optional<Unsaved> m_unsaved;
    NoteId m_editing;
    QString m_aside;
    QVBoxLayout *m_list;
    std::vector<NoteRow *> m_rows;
    TextLabel *m_none;
    QPlainTextEdit *m_field;
    TextLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace leadlight
