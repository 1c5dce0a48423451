// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions.h"

#include "ui/actiontable.h"
#include "ui/latinkeys.h"
#include "ui/themedicon.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <array>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr int actionCount = int(ActionId::Count_);

QList<QKeySequence> keysFrom(const QString &portable)
{
    QList<QKeySequence> keys;
    for (const QString &part : portable.split(u"; "_s, Qt::SkipEmptyParts))
        keys.append(QKeySequence::fromString(part, QKeySequence::PortableText));
    return keys;
}

/// Icons that point along the reading direction.
bool mirrors(ActionId id)
{
    return id == ActionId::ToggleInsights || id == ActionId::Back || id == ActionId::NextPane
        || id == ActionId::PreviousPane || id == ActionId::Quit;
}

bool isViewKey(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyCombination first = keys[0];
    return first.keyboardModifiers() == Qt::ControlModifier && first.key() >= Qt::Key_1 && first.key() <= Qt::Key_9;
}

bool isLetterOrDigit(int key)
{
    return key < Qt::Key_Escape && QChar::isLetterOrNumber(char32_t(key));
}

/// Keys that move, type or delete in any field, and so belong to it.
bool isFieldKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

bool isEditing(QKeyCombination keys)
{
    if (keys.keyboardModifiers() != Qt::ControlModifier)
        return false;
    switch (keys.key()) {
    case Qt::Key_A:
    case Qt::Key_C:
    case Qt::Key_V:
    case Qt::Key_X:
    case Qt::Key_Y:
    case Qt::Key_Z:
        return true;
    default:
        return false;
    }
}

bool isBareModifier(int key)
{
    return key == 0 || key == Qt::Key_unknown || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock)
        || (key >= Qt::Key_Super_L && key <= Qt::Key_Direction_R) || key == Qt::Key_AltGr;
}

} // namespace

class Actions::Private
{
public:
    std::array<QAction *, size_t(actionCount)> actions{};
    std::array<QAction *, size_t(Actions::viewActions)> views{};
};

Actions::Actions(QWidget *window)
    : QObject(window),
      d(std::make_unique<Private>())
{
    for (int i = 0; i < actionCount; ++i) {
        const ActionRow &row = actionRow(ActionId(i));
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcuts(defaultKeys(row.id));
        action->setAutoRepeat(row.group == ActionGroup::Go);
        action->setMenuRole(QAction::NoRole); // words like "Settings" must not move it by themselves on macOS
        if (row.scope == ActionScope::Reading)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window->addAction(action);
        d->actions[size_t(i)] = action;
    }
    for (int i = 0; i < viewActions; ++i) {
        auto *action = new QAction(this);
        action->setObjectName(u"view-%1"_s.arg(i + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT viewChosen(i); });
        window->addAction(action);
        d->views[size_t(i)] = action;
    }
    window->installEventFilter(this);
    retranslate();
}

Actions::~Actions() = default;

QAction *Actions::action(ActionId id) const
{
    return d->actions[size_t(id)];
}

QAction *Actions::viewAction(int index) const
{
    return d->views[size_t(index)];
}

void Actions::addReader(QWidget *widget, const QList<ActionId> &own)
{
    for (int i = 0; i < actionCount; ++i) {
        if (actionRow(ActionId(i)).scope == ActionScope::Reading && !own.contains(ActionId(i)))
            widget->addAction(d->actions[size_t(i)]);
    }
    widget->installEventFilter(this);
}

void Actions::setIcons(const Theme &theme)
{
    for (int i = 0; i < actionCount; ++i) {
        const auto id = ActionId(i);
        action(id)->setIcon(
            themedIcon(theme, icon(id), Token::Text2, mirrors(id) ? Mirror::RightToLeft : Mirror::Never));
    }
}

QString Actions::name(ActionId id)
{
    return QString::fromLatin1(actionRow(id).name);
}

ActionGroup Actions::group(ActionId id)
{
    return actionRow(id).group;
}

ActionScope Actions::scope(ActionId id)
{
    return actionRow(id).scope;
}

QString Actions::icon(ActionId id)
{
    return QString::fromLatin1(actionRow(id).icon);
}

QString Actions::words(ActionId id) const
{
    return tr(actionRow(id).words);
}

QString Actions::sourceWords(ActionId id)
{
    return QString::fromUtf8(actionRow(id).words);
}

QString Actions::withKey(const QString &words, ActionId id) const
{
    const QList<QKeySequence> all = keys(id);
    if (all.isEmpty())
        return words;
    return tr("%1 (%2)", "words and then the key").arg(words, all.constFirst().toString(QKeySequence::NativeText));
}

QList<QKeySequence> Actions::defaultKeys(ActionId id)
{
    return keysFrom(QString::fromLatin1(actionRow(id).keys));
}

QList<QKeySequence> Actions::keys(ActionId id) const
{
    return action(id)->shortcuts();
}

void Actions::setKeys(const QHash<QString, QString> &overrides)
{
    // A key that two actions share does nothing in Qt, so whoever was named in the overrides keeps it.
    std::array<QList<QKeySequence>, size_t(actionCount)> wanted;
    QList<QKeySequence> taken;
    const auto take = [&](ActionId id, const QList<QKeySequence> &from, bool checked) {
        for (const QKeySequence &keys : from) {
            if (taken.contains(keys) || (checked && !refusal(id, keys).isEmpty()))
                continue;
            taken.append(keys);
            wanted[size_t(id)].append(keys);
        }
    };
    for (int i = 0; i < actionCount; ++i) {
        if (const auto found = overrides.constFind(name(ActionId(i))); found != overrides.cend())
            take(ActionId(i), keysFrom(*found), true);
    }
    for (int i = 0; i < actionCount; ++i) {
        if (!overrides.contains(name(ActionId(i))))
            take(ActionId(i), defaultKeys(ActionId(i)), false);
    }
    bool changed = false;
    for (int i = 0; i < actionCount; ++i) {
        if (d->actions[size_t(i)]->shortcuts() == wanted[size_t(i)])
            continue;
        d->actions[size_t(i)]->setShortcuts(wanted[size_t(i)]);
        changed = true;
    }
    if (changed)
        Q_EMIT keysChanged();
}

std::optional<ActionId> Actions::owner(const QKeySequence &keys, ActionId id) const
{
    for (int i = 0; i < actionCount; ++i) {
        if (ActionId(i) != id && d->actions[size_t(i)]->shortcuts().contains(keys))
            return ActionId(i);
    }
    return std::nullopt;
}

QString Actions::refusal(ActionId id, const QKeySequence &keys)
{
    if (keys.count() != 1)
        return tr("Use one key, together with Ctrl or Shift if you like.");
    const QKeyCombination pressed = keys[0];
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers();
    const int key = pressed.key();
    if (isBareModifier(key))
        return tr("Use one key, together with Ctrl or Shift if you like.");
    if (modifiers.testFlag(Qt::GroupSwitchModifier)
        || (modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)))
        return tr("Ctrl+Alt and AltGr type characters such as @ on many keyboards.");
    if (modifiers.testFlag(Qt::AltModifier) && isLetterOrDigit(key))
        return tr("Alt with a letter opens menus.");
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        return tr("The Tab key moves between the controls.");
    if (isViewKey(keys))
        return tr("Ctrl+1 to Ctrl+9 open the views.");
    if (scope(id) == ActionScope::Window) {
        const bool bare = !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (bare && isLetterOrDigit(key))
            return tr("This command works everywhere in the window, so a letter alone would act while you type.");
        if ((bare && isFieldKey(key)) || isEditing(pressed))
            return tr("Text fields need this key.");
    }
    return {};
}

void Actions::retranslate()
{
    for (int i = 0; i < actionCount; ++i) {
        // A mnemonic would be Alt+letter by another door.
        QAction *action = d->actions[size_t(i)];
        action->setText(words(ActionId(i)));
        action->setIconText(words(ActionId(i)));
    }
    for (int i = 0; i < viewActions; ++i)
        d->views[size_t(i)]->setText(tr("Open view %1").arg(i + 1));
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    // Qt has looked for a shortcut already; what still comes is a key that the present layout does not have.
    if (event->type() == QEvent::KeyPress) {
        const auto &press = *static_cast<QKeyEvent *>(event);
        if (const std::optional<QKeySequence> keys = keysByPosition(press)) {
            for (QAction *action : static_cast<QWidget *>(watched)->actions()) {
                if (action->isEnabled() && action->shortcuts().contains(*keys)
                    && (action->autoRepeat() || !press.isAutoRepeat())) {
                    action->trigger();
                    return true;
                }
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
