// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/noteline.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace leadlight {

NoteLine::NoteLine(const Theme &theme, int spaceAbove, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_spaceAbove(spaceAbove),
      m_line(new QHBoxLayout(this)),
      m_texts(new QHBoxLayout),
      m_icon(new IconLabel(theme, 16, this)),
      m_lead(new TextLabel(theme, TextStyle::Meta12Strong, Token::Text2, TextLabel::Fit::Elide, this)),
      m_words(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Wrap, this))
{
    m_lead->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_line->addWidget(m_icon, 0, Qt::AlignTop);
    m_texts->addWidget(m_lead, 0, Qt::AlignTop);
    m_texts->addWidget(m_words, 1);
    m_line->addLayout(m_texts, 1);
    connect(&theme, &Theme::changed, this, &NoteLine::applyTheme);
    applyTheme();
    hide();
}

void NoteLine::say(const Note &note)
{
    if (note == m_note && !isHidden())
        return;
    m_note = note;
    m_icon->setIcon(note.icon, note.leadColor, {});
    m_lead->setColor(note.leadColor);
    m_lead->setWords(note.lead);
    m_lead->setHidden(note.lead.isEmpty());
    m_words->setColor(note.color);
    m_words->setWords(note.words);
    m_words->setHidden(note.words.isEmpty());
    applyTheme();
    setAccessibleName(text());
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoteLine::clear()
{
    m_note = {};
    setAccessibleName({});
    hide();
}

QString NoteLine::text() const
{
    if (m_note.lead.isEmpty() || m_note.words.isEmpty())
        return m_note.lead + m_note.words;
    return m_note.lead + u' ' + m_note.words;
}

void NoteLine::applyTheme()
{
    const int side = m_theme.px(m_note.fill ? 12 : 0);
    const int inside = m_theme.px(m_note.fill ? 9 : 0);
    m_line->setContentsMargins(side, m_theme.px(m_spaceAbove) + inside, side, inside);
    m_line->setSpacing(m_theme.px(m_note.fill ? 9 : 5));
    m_texts->setSpacing(m_theme.px(3));
    updateGeometry();
    update();
}

void NoteLine::paintEvent(QPaintEvent *)
{
    if (!m_note.fill)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(*m_note.fill));
    painter.drawRoundedRect(rect().adjusted(0, m_theme.px(m_spaceAbove), 0, 0), m_theme.px(8), m_theme.px(8));
}

} // namespace leadlight
