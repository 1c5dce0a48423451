// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/note.h"
#include "domain/outbox.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QWidget>

class QToolButton;

namespace leadlight {

class LinkButton;
class TextLabel;

/// One internal remark: its words, who and when, and where a change of it stands.
class NoteRow final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the row.
    NoteRow(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Shows a note in place. `kept` false: the server does not have it and did not take it.
    void setNote(const Note &note, OutboxMark mark, bool kept);
    /// Why it can be neither changed nor deleted; empty when it can.
    void setRefusals(const QString &edit, const QString &remove);
    [[nodiscard]] const Note &note() const { return m_note; }
    [[nodiscard]] OutboxMark mark() const { return m_mark; }
    [[nodiscard]] QToolButton *editButton() const { return m_edit; }
    [[nodiscard]] QToolButton *deleteButton() const { return m_delete; }
    [[nodiscard]] LinkButton *markButton() const { return m_decide; }
    /// Author, time and state in words.
    [[nodiscard]] QString meta() const;

Q_SIGNALS:
    void editWanted(const leadlight::Note &note);
    void deleteWanted(const leadlight::Note &note);
    void outboxWanted();

private:
    void applyTheme();

    const Theme &m_theme;
    const Format &m_format;
    Note m_note;
    OutboxMark m_mark = OutboxMark::Nothing;
    TextLabel *m_text;
    TextLabel *m_meta;
    LinkButton *m_decide;
    QToolButton *m_edit;
    QToolButton *m_delete;
};

} // namespace leadlight
