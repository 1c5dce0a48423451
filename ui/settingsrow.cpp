// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settingsrow.h"

#include "ui/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace leadlight {

namespace {

constexpr int leastWords = 112; ///< beside a control; with less room the control goes below

} // namespace

SettingsRow::SettingsRow(const Theme &theme, const SettingRow &setting, QWidget *control, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(QString::fromLatin1(setting.name)),
      m_control(control),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_title(new TextLabel(theme, TextStyle::Body13Medium, Token::Text, TextLabel::Fit::Wrap)),
      m_detail(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap))
{
    const QString title = SettingsIndex::title(setting);
    m_title->setWords(title);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    m_line->setContentsMargins(theme.px(8), theme.px(7), theme.px(8), theme.px(8));
    m_line->setSpacing(theme.px(8));
    m_line->addLayout(words, 1);
    if (control)
        m_line->addWidget(control, 0, Qt::AlignVCenter);
    if (control && control->accessibleName().isEmpty())
        control->setAccessibleName(title);
    setDetail(SettingsIndex::detail(setting));
}

void SettingsRow::setDetail(const QString &words)
{
    m_detail->setWords(words);
    m_detail->setVisible(!words.isEmpty());
    if (m_control)
        m_control->setAccessibleDescription(words);
}

void SettingsRow::setForeignDetail(const QString &text)
{
    m_detail->setForeign(text);
    m_detail->setVisible(!text.isEmpty());
}

void SettingsRow::setAlarming(bool alarming)
{
    m_detail->setColor(alarming ? Token::DangerText : Token::Text3);
}

void SettingsRow::setControlEnabled(bool enabled)
{
    m_control->setEnabled(enabled);
    m_title->setColor(enabled ? Token::Text : Token::Disabled);
}

void SettingsRow::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void SettingsRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_control)
        return;
    const bool beside = width() >= m_control->sizeHint().width() + m_line->spacing() + m_theme.px(leastWords);
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setAlignment(m_control, beside ? Qt::AlignVCenter : Qt::AlignLeading);
}

void SettingsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_marked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Token::Focus), 1));
        painter.setBrush(m_theme.color(Token::Selected));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5), m_theme.px(8), m_theme.px(8));
        return;
    }
    painter.fillRect(m_theme.px(8), height() - 1, width() - 2 * m_theme.px(8), 1, m_theme.color(Token::Hair));
}

} // namespace leadlight
