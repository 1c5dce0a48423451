// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/confirmdialog.h"

#include "ui/style.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

ConfirmDialog::ConfirmDialog(const Theme &theme, const QString &question, const QString &consequence,
                             const QString &verb, QWidget *parent)
    : QDialog(parent),
      m_verb(new QPushButton(verb)),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    auto *title = new TextLabel(theme, TextStyle::Title16Strong, Token::Text, TextLabel::Fit::Wrap);
    title->setWords(question);
    auto *words = new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap);
    words->setWords(consequence);
    setButtonLook(m_verb, ButtonLook::Danger);
    m_verb->setAutoDefault(false);
    m_verb->setAccessibleDescription(consequence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(20);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(8));
    column->addWidget(title);
    column->addWidget(words);
    column->addSpacing(theme.px(12));
    column->addLayout(buttons);
    setFixedWidth(theme.px(420));
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace leadlight
