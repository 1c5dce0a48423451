// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyboardpage.h"

#include "ui/keyeditor.h"
#include "ui/notice.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

QString native(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

KeyboardPage::KeyboardPage(const Theme &theme, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_actions(actions),
      m_lines(size_t(ActionId::Count_)),
      m_column(new QVBoxLayout(this)),
      m_resetAll(new QPushButton(tr("Reset all"))),
      m_notice(new Notice(theme, this))
{
    m_column->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
    m_column->setSpacing(0);
    m_resetAll->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    auto *hint = new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap);
    hint->setWords(
        tr("Choose a key and press the new one. Letters act while the list or the messages have the focus."));
    head->addWidget(hint, 1);
    head->addWidget(m_resetAll, 0, Qt::AlignTop);
    m_column->addLayout(head);
    addGroup(tr("This conversation"), ActionGroup::Conversation, m_column);
    addGroup(tr("Go"), ActionGroup::Go, m_column);
    addGroup(tr("List"), ActionGroup::List, m_column);
    addGroup(tr("Program"), ActionGroup::Program, m_column);
    connect(m_resetAll, &QPushButton::clicked, this, &KeyboardPage::resetAll);
    connect(m_notice, &Notice::acted, this, &KeyboardPage::acted);
    connect(&actions, &Actions::keysChanged, this, &KeyboardPage::refresh);
    refresh();
}

void KeyboardPage::addGroup(const QString &name, ActionGroup group, QVBoxLayout *column)
{
    auto *heading = new TextLabel(m_theme, TextStyle::Meta12Strong, Token::Text3, TextLabel::Fit::Elide);
    heading->setWords(name);
    heading->setFixedHeight(m_theme.px(36));
    column->addWidget(heading);
    for (int i = 0; i < int(ActionId::Count_); ++i) {
        if (Actions::group(ActionId(i)) == group)
            addLine(ActionId(i), column);
    }
}

void KeyboardPage::addLine(ActionId id, QVBoxLayout *column)
{
    const QString words = m_actions.words(id);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, m_theme.px(2), 0, m_theme.px(2));
    line->setSpacing(m_theme.px(4));
    auto *label = new TextLabel(m_theme, TextStyle::Body13, Token::Text, TextLabel::Fit::Elide);
    label->setWords(words);
    auto *editor = new KeyEditor(m_theme, words);
    auto *reset = new QToolButton;
    reset->setIcon(themedIcon(m_theme, u"rotate-ccw"_s));
    reset->setToolTip(tr("Back to the key it had at first"));
    reset->setAccessibleName(tr("Reset the key for “%1”").arg(words));
    reset->setFixedSize(m_theme.px(28), m_theme.px(28));
    // Its place is kept, so that the keys above each other stay in line.
    QSizePolicy policy = reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    reset->setSizePolicy(policy);
    line->addWidget(label, 1);
    line->addWidget(editor);
    line->addWidget(reset);
    column->addWidget(row);
    m_lines[size_t(id)] = {row, editor, reset};
    connect(editor, &KeyEditor::recorded, this, [this, id](const QKeySequence &keys) { recorded(id, keys); });
    connect(reset, &QToolButton::clicked, this, [this, id] { this->reset(id); });
}

void KeyboardPage::setOverrides(const QHash<QString, QString> &overrides)
{
    m_overrides = overrides;
    refresh();
}

void KeyboardPage::refresh()
{
    for (int i = 0; i < int(ActionId::Count_); ++i) {
        const auto id = ActionId(i);
        m_lines[size_t(i)].editor->setKeys(m_actions.keys(id));
        m_lines[size_t(i)].reset->setVisible(m_actions.keys(id) != Actions::defaultKeys(id));
    }
    m_resetAll->setEnabled(!m_overrides.isEmpty());
}

void KeyboardPage::show(Offer offer, const QString &words, ActionId near)
{
    m_offer = offer;
    // In the flow, just below the line it is about.
    m_column->removeWidget(m_notice);
    const int at = near == ActionId::Count_ ? 0 : m_column->indexOf(m_lines[size_t(near)].row);
    m_column->insertWidget(at + 1, m_notice);
    const NoticeKind kind = offer == Offer::Undo ? NoticeKind::Info : NoticeKind::Warning;
    m_notice->say(kind, words, offer == Offer::Replace ? tr("Replace") : offer == Offer::Undo ? tr("Undo") : QString());
}

void KeyboardPage::recorded(ActionId id, const QKeySequence &keys)
{
    if (m_actions.keys(id) == QList{keys})
        return;
    const QString words = m_actions.words(id);
    m_wanting = id;
    m_wanted = keys;
    if (keys.isEmpty()) {
        QHash<QString, QString> overrides = m_overrides;
        overrides.insert(Actions::name(id), QString());
        edit(overrides, tr("“%1” has no key now.").arg(words));
        return;
    }
    if (const QString refusal = Actions::refusal(id, keys); !refusal.isEmpty()) {
        show(Offer::None,
             tr("%1 cannot be used: %2", "key, and then the reason as a sentence").arg(native(keys), refusal), id);
        return;
    }
    if (const std::optional<ActionId> owner = m_actions.owner(keys, id)) {
        show(Offer::Replace,
             tr("%1 belongs to “%2”. Replace it, and that command has it no longer.")
                 .arg(native(keys), m_actions.words(*owner)),
             id);
        return;
    }
    replace();
}

void KeyboardPage::replace()
{
    QHash<QString, QString> overrides = m_overrides;
    const QString words = m_actions.words(m_wanting);
    QString said = tr("%1 is the key for “%2” now.").arg(native(m_wanted), words);
    if (const std::optional<ActionId> owner = m_actions.owner(m_wanted, m_wanting)) {
        QList<QKeySequence> left = m_actions.keys(*owner);
        left.removeAll(m_wanted);
        overrides.insert(Actions::name(*owner), QKeySequence::listToString(left, QKeySequence::PortableText));
        if (left.isEmpty())
            said = tr("%1 is the key for “%2” now; “%3” has none.")
                       .arg(native(m_wanted), words, m_actions.words(*owner));
    }
    overrides.insert(Actions::name(m_wanting), m_wanted.toString(QKeySequence::PortableText));
    edit(overrides, said);
}

void KeyboardPage::reset(ActionId id)
{
    m_wanting = id;
    for (const QKeySequence &keys : Actions::defaultKeys(id)) {
        if (m_actions.owner(keys, id)) { // somebody else was given it meanwhile: the user decides
            recorded(id, keys);
            return;
        }
    }
    QHash<QString, QString> overrides = m_overrides;
    overrides.remove(Actions::name(id));
    edit(overrides, tr("“%1” has its first key again.").arg(m_actions.words(id)));
    m_lines[size_t(id)].editor->setFocus(Qt::OtherFocusReason);
}

void KeyboardPage::resetAll()
{
    m_wanting = ActionId::Count_;
    edit({}, tr("All commands have their first keys again."));
}

void KeyboardPage::edit(const QHash<QString, QString> &overrides, const QString &said)
{
    m_before = m_overrides;
    m_overrides = overrides;
    m_actions.setKeys(m_overrides);
    refresh();
    Q_EMIT overridesEdited(m_overrides);
    show(Offer::Undo, said, m_wanting);
}

void KeyboardPage::acted()
{
    if (m_offer == Offer::Replace) {
        replace();
        return;
    }
    m_overrides = m_before;
    m_actions.setKeys(m_overrides);
    m_notice->clear();
    refresh();
    Q_EMIT overridesEdited(m_overrides);
    if (m_wanting != ActionId::Count_)
        m_lines[size_t(m_wanting)].editor->setFocus(Qt::OtherFocusReason);
}

} // namespace leadlight
