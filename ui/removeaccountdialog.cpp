// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/removeaccountdialog.h"

#include "ui/format.h"
#include "ui/style.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

RemoveAccountDialog::RemoveAccountDialog(const Theme &theme, const QString &account, QWidget *parent)
    : QDialog(parent),
      m_theme(theme)
{
    setWindowTitle(tr("Remove account"));
    auto *title = new TextLabel(theme, TextStyle::Title16Strong, Token::Text, TextLabel::Fit::Wrap, this);
    title->setWords(tr("Remove “%1” from this device?").arg(Format::safe(account)));
    auto *words = new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this);
    words->setWords(tr("Its conversations, your marks and your reminders on this device are erased, and its key is "
                       "removed from the keyring. Nothing changes on the server."));
    setAccessibleDescription(words->text());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true); // Enter must not erase
    auto *remove = new QPushButton(tr("Remove account"), this);
    remove->setAutoDefault(false);
    setButtonLook(remove, ButtonLook::Danger);
    for (QPushButton *button : {cancel, remove})
        button->setFont(theme.font(TextStyle::Body13Medium));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(remove);
    auto *top = new QVBoxLayout(this);
    const int margin = theme.px(24);
    top->setContentsMargins(margin, margin, margin, margin);
    top->setSpacing(theme.px(8));
    top->setSizeConstraint(QLayout::SetFixedSize);
    top->addSpacerItem(new QSpacerItem(theme.px(400) - 2 * margin, 0));
    top->addWidget(title);
    top->addWidget(words);
    top->addSpacing(theme.px(8));
    top->addLayout(buttons);
    connect(&theme, &Theme::changed, this, &RemoveAccountDialog::applyTheme);
    applyTheme();
    cancel->setFocus();
}

void RemoveAccountDialog::applyTheme()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, m_theme.color(Token::Popover));
    setPalette(colors);
}

} // namespace leadlight
