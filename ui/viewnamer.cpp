// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/viewnamer.h"

#include "ui/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace leadlight {

namespace {

constexpr int longestName = 60;

} // namespace

ViewNamer::ViewNamer(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_name(new QLineEdit(this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setAccessibleName(tr("Name of this view"));
    m_save->setEnabled(false);
    setButtonLook(m_save, ButtonLook::Primary);
    setButtonLook(m_cancel, ButtonLook::Quiet);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_name, 1);
    line->addWidget(m_save);
    line->addWidget(m_cancel);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.simplified().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ViewNamer::save);
    connect(m_save, &QPushButton::clicked, this, &ViewNamer::save);
    connect(m_cancel, &QPushButton::clicked, this, &ViewNamer::putAway);
    connect(&theme, &Theme::changed, this, &ViewNamer::applyTheme);
    applyTheme();
    hide();
}

void ViewNamer::begin()
{
    m_name->clear();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewNamer::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    putAway();
    Q_EMIT named(name);
}

void ViewNamer::putAway()
{
    hide();
    Q_EMIT done();
}

void ViewNamer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        putAway();
    else
        QWidget::keyPressEvent(event);
}

void ViewNamer::applyTheme()
{
    layout()->setSpacing(m_theme.px(6));
    m_name->setFont(m_theme.font(TextStyle::Body13));
    for (QPushButton *button : {m_save, m_cancel})
        button->setFont(m_theme.font(TextStyle::Body13Medium));
}

} // namespace leadlight
