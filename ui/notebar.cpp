// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notebar.h"

#include "ui/flowlayout.h"

#include <QPainter>
#include <QVBoxLayout>

namespace leadlight {

NoteBar::NoteBar(const Theme &theme, Kind kind, const QString &icon, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_kind(kind),
      m_title(new TextLabel(theme, TextStyle::Body13Strong, kind == Kind::Danger ? Token::DangerText : Token::WarnText,
                            TextLabel::Fit::Wrap, this)),
      m_remark(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this)),
      m_words(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this)),
      m_line(new QHBoxLayout(this)),
      m_column(new QVBoxLayout)
{
    auto *mark = new IconLabel(theme, 16, this);
    const bool grave = kind == Kind::Danger;
    mark->setIcon(icon, grave ? Token::DangerText : Token::WarnText, grave ? tr("Error") : tr("Warning"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_remark, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(m_words);
    m_line->addWidget(mark, 0, Qt::AlignTop);
    m_line->addLayout(m_column, 1);
    connect(&theme, &Theme::changed, this, &NoteBar::applyTheme);
    applyTheme();
}

void NoteBar::applyTheme()
{
    m_line->setContentsMargins(m_theme.px(12), m_theme.px(11), m_theme.px(12), m_theme.px(11));
    m_line->setSpacing(m_theme.px(10));
    m_column->setSpacing(m_theme.px(2));
    if (m_buttons) {
        m_buttons->setSpacing(m_theme.px(6));
        m_buttons->setContentsMargins(0, m_theme.px(6), 0, 0);
    }
    update();
}

void NoteBar::say(const QString &title, const QString &words, const QString &remark)
{
    m_title->setForeign(title);
    m_title->setVisible(!title.isEmpty());
    m_remark->setWords(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_words->setForeign(words);
    m_words->setVisible(!words.isEmpty());
}

void NoteBar::addButton(QWidget *button)
{
    if (!m_buttons) {
        m_buttons = new FlowLayout;
        m_column->addLayout(m_buttons);
        applyTheme();
    }
    m_buttons->addWidget(button);
}

void NoteBar::addPart(QWidget *part)
{
    m_column->addWidget(part);
}

void NoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool grave = m_kind == Kind::Danger;
    painter.setBrush(m_theme.color(grave ? Token::DangerSoft : Token::WarnSoft));
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(grave ? Token::DangerText : Token::WarnText), 1)
                                            : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(10), m_theme.px(10));
}

} // namespace leadlight
