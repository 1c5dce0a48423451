// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"
#include "ui/popupframe.h"

#include <vector>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace leadlight {

class GlyphField;
class KeyRow;
class TextLabel;

/// The `?` sheet: every key of the program by group, made from Actions when it opens, so that it cannot be out of date.
class KeySheet final : public PopupFrame
{
    Q_OBJECT

public:
    KeySheet(const Theme &theme, const Actions &actions, QWidget *window);

    void toggle();
    [[nodiscard]] GlyphField *field() const { return m_field; }
    /// The rows that are shown, for those who see them by other means: "Next conversation, J".
    [[nodiscard]] QStringList shownRows() const;

protected:
    [[nodiscard]] QSize boxSize() const override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Group {
        TextLabel *name;
        std::vector<KeyRow *> rows;
    };

    void fill();
    void addGroup(const QString &name, ActionGroup group, QVBoxLayout *column);
    void filter();

    const Actions &m_actions;
    GlyphField *m_field;
    QScrollArea *m_scroll;
    TextLabel *m_nothing;
    std::vector<Group> m_groups;
};

} // namespace leadlight
