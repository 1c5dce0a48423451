// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palettemodel.h"
#include "ui/popupframe.h"

class QLineEdit;
class QListView;

namespace leadlight {

class PaletteDelegate;
class TextLabel;

/// Ctrl+K: everything by a few letters of its name, with its key beside it so that it teaches the keys (ui.md section
/// 12). The focus stays in the field; the arrows choose. It finds nothing out by itself: people come from whoever
/// answers `peopleWanted`, and what is chosen is only said.
class CommandPalette final : public PopupFrame
{
    Q_OBJECT

public:
    CommandPalette(const Theme &theme, const Format &format, const Actions &actions, QWidget *window);

    /// Empty field, last used first. When it is open already it closes.
    void toggle();
    void setViews(const std::vector<ViewCount> &views);
    /// The answer to peopleWanted(); an answer to an older text is dropped.
    void setPeople(const QString &text, const std::vector<PalettePerson> &people);
    /// Opaque names, most recent first, for the next start. People are never among them.
    [[nodiscard]] QStringList lastUsed() const;
    void setLastUsed(const QStringList &ids);

    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// Which conversations of the present list fit? Asked at every change of the text, at least one character.
    void peopleWanted(const QString &text);
    void viewChosen(int index);
    void personChosen(const leadlight::ConversationId &id);
    /// A name of SettingsIndex, for SettingsDialog::showSetting().
    void settingChosen(const QString &name);

protected:
    [[nodiscard]] QSize boxSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool handleKey(int key);
    void search();
    void fitRows();
    void choose(int row);
    void move(int step, int rows);
    void run(int row);
    void applyTheme();

    const Actions &m_actions;
    PaletteModel *m_model;
    PaletteDelegate *m_delegate;
    QLineEdit *m_field;
    QListView *m_list;
    TextLabel *m_nothing;
    QWidget *m_foot;
};

} // namespace leadlight
