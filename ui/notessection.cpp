// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notessection.h"

#include "ui/outboxtext.h"
#include "ui/style.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace leadlight {

namespace {

constexpr int fieldLines = 3;

OutboxMark markOf(const OutboxRow &row)
{
    switch (row.state.value) {
    case CommandState::Queued:
        return OutboxMark::Waiting;
    case CommandState::Sending:
    case CommandState::Confirmed:
        return OutboxMark::Sending;
    case CommandState::Rejected:
    case CommandState::Conflict:
    case CommandState::Review:
        return OutboxMark::NeedsYou;
    default:
        return OutboxMark::Nothing;
    }
}

} // namespace

NotesSection::NotesSection(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_list(new QVBoxLayout),
      m_none(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, this)),
      m_field(new QPlainTextEdit(this)),
      m_hint(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, this)),
      m_save(new QPushButton(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_none->setWords(tr("No notes yet."));
    m_field->setTabChangesFocus(true);
    m_field->setPlaceholderText(tr("Add a note. Visitors never see it."));
    m_field->installEventFilter(this);
    m_save->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_cancel->setAccessibleName(tr("Cancel editing the note"));
    layOut();
    connect(m_field, &QPlainTextEdit::textChanged, this, &NotesSection::refreshField);
    connect(m_save, &QPushButton::clicked, this, &NotesSection::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        endEdit();
        m_field->setFocus(Qt::OtherFocusReason);
    });
    connect(&theme, &Theme::changed, this, &NotesSection::applyTheme);
    applyTheme();
    refresh();
    refreshField();
}

void NotesSection::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    m_list->setSpacing(m_theme.px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    column->addLayout(m_list);
    column->addWidget(m_none);
    column->addWidget(m_field);
    column->addLayout(buttons);
}

void NotesSection::applyTheme()
{
    m_field->setFont(m_theme.font(TextStyle::Body13));
    m_field->setFixedHeight(fieldLines * m_theme.lineHeight(TextStyle::Body13) + m_theme.px(16));
    for (QPushButton *button : {m_save, m_cancel})
        button->setFont(m_theme.font(TextStyle::Body13Medium));
}

void NotesSection::setNotes(const ConversationId &conversation, const std::vector<Note> &notes)
{
    if (conversation != m_conversation) {
        if (!m_field->toPlainText().isEmpty() || !m_editing.isEmpty())
            m_drafts.insert(m_conversation, {m_field->toPlainText(), m_editing, m_aside});
        const Draft draft = m_drafts.take(conversation);
        m_conversation = conversation;
        m_editing = draft.editing;
        m_aside = draft.aside;
        m_field->setPlainText(draft.text);
    }
    m_notes = notes;
    const auto isUnsaved = [this](const Note &note) { return note.id == m_unsaved->note; };
    if (m_unsaved && conversation == m_unsaved->conversation && std::ranges::any_of(notes, isUnsaved))
        m_unsaved.reset();
    refresh();
    refreshField();
}

void NotesSection::setOutbox(const OutboxStatus &status)
{
    m_outbox = status;
    const auto isUnsaved = [this](const OutboxRow &row) { return noteOf(row.action) == m_unsaved->note; };
    if (m_unsaved && std::ranges::any_of(status.rows, isUnsaved))
        m_unsaved.reset();
    refresh();
    refreshField();
}

QString NotesSection::refusal(const ServerAction &action) const
{
    const bool known = m_outbox.commands.isEmpty() || m_outbox.commands.contains(commandName(action));
    return known ? QString() : OutboxText::cannot();
}

/// The notes as they are, each with the gravest mark, and then those that the server did not take.
std::vector<NotesSection::Shown> NotesSection::shown() const
{
    std::vector<Shown> all;
    for (const Note &note : m_notes)
        all.push_back({note});
    for (const OutboxRow &row : m_outbox.rows) {
        if (row.conversation != m_conversation || facetOf(row.action) != Facet::Note)
            continue;
        const OutboxMark mark = markOf(row);
        const NoteId id = noteOf(row.action);
        const auto at = std::ranges::find_if(all, [&](const Shown &one) { return one.note.id == id; });
        if (at != all.end()) {
            at->mark = std::max(at->mark, mark);
            continue;
        }
        const auto *put = std::get_if<PutNote>(&row.action);
        if (put && mark == OutboxMark::NeedsYou) {
            Note lost;
            lost.id = id;
            lost.text = put->text;
            lost.updatedAt = row.createdAt;
            all.push_back({lost, mark, false});
        }
    }
    return all;
}

NoteRow *NotesSection::makeRow()
{
    auto *row = new NoteRow(m_theme, m_format, this);
    connect(row, &NoteRow::editWanted, this, [this](const Note &note) { beginEdit(note.id, note.text); });
    connect(row, &NoteRow::deleteWanted, this, [this](const Note &note) {
        if (m_editing == note.id)
            endEdit();
        Q_EMIT wanted(m_conversation, DeleteNote{note.id});
    });
    connect(row, &NoteRow::outboxWanted, this, &NotesSection::outboxWanted);
    return row;
}

void NotesSection::refresh()
{
    std::vector<NoteRow *> before = m_rows;
    std::vector<NoteRow *> now;
    const QString edit = refusal(PutNote{});
    const QString remove = refusal(DeleteNote{});
    for (const Shown &one : shown()) {
        const auto known
            = std::ranges::find_if(before, [&](const NoteRow *row) { return row->note().id == one.note.id; });
        NoteRow *row = known == before.end() ? makeRow() : *known;
        if (known != before.end())
            before.erase(known);
        row->setNote(one.note, one.mark, one.kept);
        row->setRefusals(edit, remove);
        m_list->removeWidget(row);
        m_list->insertWidget(int(now.size()), row);
        row->show(); // a layout would do so only after the next turn of the event loop
        now.push_back(row);
    }
    m_rows = std::move(now);
    for (NoteRow *gone : before) {
        if (gone->isAncestorOf(window()->focusWidget()))
            m_field->setFocus(Qt::OtherFocusReason);
        gone->hide();
        gone->deleteLater();
    }
    m_none->setVisible(m_rows.empty());
}

void NotesSection::refreshField()
{
    const QString text = m_field->toPlainText().trimmed();
    const QString refused = refusal(PutNote{});
    const bool tooLong = text.size() > longest;
    m_cancel->setVisible(!m_editing.isEmpty());
    m_field->setReadOnly(!refused.isEmpty());
    m_field->setAccessibleName(m_editing.isEmpty() ? tr("New note") : tr("Edit note"));
    m_save->setText(m_editing.isEmpty() ? tr("Add note") : tr("Save note"));
    m_save->setToolTip(refused.isEmpty() ? tr("Ctrl+Enter") : plainToolTip(refused));
    m_save->setEnabled(refused.isEmpty() && !text.isEmpty() && !tooLong);
    setButtonLook(m_save, text.isEmpty() ? ButtonLook::Normal : ButtonLook::Primary);
    m_hint->setColor(tooLong ? Token::DangerText : Token::Text3);
    m_hint->setWords(tooLong ? tr("A note has at most %1 characters; these are %2.")
                                   .arg(m_format.count(longest), m_format.count(text.size()))
                             : refused);
}

QString NotesSection::hint() const
{
    return m_hint->text();
}

void NotesSection::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void NotesSection::beginEdit(const NoteId &id, const QString &text)
{
    if (m_editing.isEmpty())
        m_aside = m_field->toPlainText();
    m_editing = id;
    m_field->setPlainText(text);
    m_field->moveCursor(QTextCursor::End);
    refreshField();
    focusField();
}

void NotesSection::beginEditIn(const ConversationId &conversation, const NoteId &id, const QString &text)
{
    if (conversation == m_conversation) {
        beginEdit(id, text);
        return;
    }
    Draft &draft = m_drafts[conversation];
    if (draft.editing.isEmpty())
        draft.aside = draft.text;
    draft.editing = id;
    draft.text = text;
}

void NotesSection::endEdit()
{
    m_editing = {};
    m_field->setPlainText(m_aside);
    m_field->moveCursor(QTextCursor::End);
    m_aside.clear();
    refreshField();
}

void NotesSection::save()
{
    if (!m_save->isEnabled())
        return;
    const QString text = m_field->toPlainText().trimmed();
    const NoteId id = m_editing.isEmpty() ? NoteId{QUuid::createUuid().toString(QUuid::WithoutBraces)} : m_editing;
    endEdit(); // before it is told: whoever hears it may show the next state at once
    focusField();
    m_unsaved = Unsaved{m_conversation, id, text};
    Q_EMIT wanted(m_conversation, PutNote{id, text});
}

void NotesSection::addDraft(const ConversationId &conversation, const QString &text)
{
    const auto below = [&text](const QString &above) {
        return above.trimmed().isEmpty() ? text : above + QStringLiteral("\n\n") + text;
    };
    if (conversation != m_conversation) {
        Draft &draft = m_drafts[conversation];
        QString &fresh = draft.editing.isEmpty() ? draft.text : draft.aside;
        fresh = below(fresh);
    } else if (!m_editing.isEmpty()) {
        m_aside = below(m_aside);
    } else {
        m_field->setPlainText(below(m_field->toPlainText()));
        m_field->moveCursor(QTextCursor::End);
    }
}

void NotesSection::takeBackUnsaved()
{
    if (const std::optional<Unsaved> lost = std::exchange(m_unsaved, std::nullopt))
        addDraft(lost->conversation, lost->text);
}

bool NotesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_field->update(); // its frame shows the focus; by itself only the text is painted again
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &press = *static_cast<QKeyEvent *>(event);
    const bool enter = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    if (enter && press.modifiers() & Qt::ControlModifier) {
        save();
        return true;
    }
    if (press.key() == Qt::Key_Escape && !m_editing.isEmpty()) {
        endEdit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leadlight
