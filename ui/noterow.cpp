// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/noterow.h"

#include "ui/linkbutton.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype spokenLength = 60;

} // namespace

NoteRow::NoteRow(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_text(new TextLabel(theme, TextStyle::Body13, Token::Text, TextLabel::Fit::Select, this)),
      m_meta(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this)),
      m_decide(new LinkButton(theme, this)),
      m_edit(new QToolButton(this)),
      m_delete(new QToolButton(this))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.px(4));
    line->addWidget(m_meta, 1);
    line->addWidget(m_decide);
    line->addWidget(m_edit);
    line->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addLayout(line);
    for (QToolButton *button : {m_edit, m_delete}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_decide->setText(tr("Not taken over", "a change of a note"));
    connect(m_edit, &QToolButton::clicked, this, [this] { Q_EMIT editWanted(m_note); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT deleteWanted(m_note); });
    connect(m_decide, &LinkButton::clicked, this, &NoteRow::outboxWanted);
    connect(&theme, &Theme::changed, this, &NoteRow::applyTheme);
    setRefusals({}, {});
    applyTheme();
}

void NoteRow::setNote(const Note &note, OutboxMark mark, bool kept)
{
    m_note = note;
    m_mark = mark;
    m_text->setForeign(note.text);
    QStringList parts;
    if (!note.author.isEmpty())
        parts << Format::safe(note.author).simplified();
    if (note.updatedAt.isSet() || note.createdAt.isSet())
        parts << m_format.moment(note.createdAt.isSet() ? note.createdAt : note.updatedAt);
    if (note.createdAt.isSet() && note.updatedAt.ms > note.createdAt.ms)
        parts << tr("edited", "a note");
    if (mark == OutboxMark::Waiting)
        parts << tr("waiting to be sent", "a note");
    else if (mark == OutboxMark::Sending)
        parts << tr("being sent", "a note");
    m_meta->setWords(parts.join(u" · "_s));
    m_decide->setVisible(mark == OutboxMark::NeedsYou);
    m_edit->setVisible(kept);
    m_delete->setVisible(kept);
    const QString start = Format::safe(note.text.left(spokenLength)).simplified();
    m_decide->setAccessibleName(tr("Not taken over: decide about the note “%1”").arg(start));
    m_edit->setAccessibleName(tr("Edit the note “%1”").arg(start));
    m_delete->setAccessibleName(tr("Delete the note “%1”").arg(start));
}

void NoteRow::setRefusals(const QString &edit, const QString &remove)
{
    m_edit->setEnabled(edit.isEmpty());
    m_edit->setToolTip(edit.isEmpty() ? tr("Edit") : plainToolTip(edit));
    m_delete->setEnabled(remove.isEmpty());
    m_delete->setToolTip(remove.isEmpty() ? tr("Delete") : plainToolTip(remove));
}

QString NoteRow::meta() const
{
    return m_meta->text();
}

void NoteRow::applyTheme()
{
    m_edit->setIcon(themedIcon(m_theme, u"pencil"_s));
    m_delete->setIcon(themedIcon(m_theme, u"trash-2"_s));
    for (QToolButton *button : {m_edit, m_delete}) {
        button->setFixedSize(m_theme.px(28), m_theme.px(28));
        button->setIconSize(QSize(m_theme.px(14), m_theme.px(14)));
    }
}

} // namespace leadlight
