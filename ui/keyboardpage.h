// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"
#include "ui/theme.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace leadlight {

class KeyEditor;
class Notice;
class TextLabel;

/// Every action with its key, for changing it. A key that somebody else has is taken only when the user says so, and
/// each change can be undone. It works on overrides as Preferences::keys holds them.
class KeyboardPage final : public QWidget
{
    Q_OBJECT

public:
    KeyboardPage(const Theme &theme, Actions &actions, QWidget *parent = nullptr);

    /// Shows them; the actions have them already.
    void setOverrides(const QHash<QString, QString> &overrides);
    [[nodiscard]] KeyEditor *editor(ActionId id) const { return m_lines[size_t(id)].editor; }
    [[nodiscard]] QToolButton *resetButton(ActionId id) const { return m_lines[size_t(id)].reset; }
    [[nodiscard]] QPushButton *resetAllButton() const { return m_resetAll; }
    [[nodiscard]] Notice *notice() const { return m_notice; }

Q_SIGNALS:
    void overridesEdited(const QHash<QString, QString> &overrides);

private:
    struct Line {
        QWidget *row;
        KeyEditor *editor;
        QToolButton *reset;
    };
    enum class Offer { None, Replace, Undo };

    void addGroup(const QString &name, ActionGroup group, QVBoxLayout *column);
    void addLine(ActionId id, QVBoxLayout *column);
    void recorded(ActionId id, const QKeySequence &keys);
    void reset(ActionId id);
    void resetAll();
    void replace();
    void acted();
    void refresh();
    /// Gives the new overrides out and remembers the old ones for Undo.
    void edit(const QHash<QString, QString> &overrides, const QString &said);
    void show(Offer offer, const QString &words, ActionId near);
    using QWidget::show;

    const Theme &m_theme;
    Actions &m_actions;
    QHash<QString, QString> m_overrides;
    QHash<QString, QString> m_before;
    std::vector<Line> m_lines;
    QVBoxLayout *m_column;
    QPushButton *m_resetAll;
    Notice *m_notice;
    Offer m_offer = Offer::None;
    ActionId m_wanting = ActionId::Count_;
    QKeySequence m_wanted;
};

} // namespace leadlight
