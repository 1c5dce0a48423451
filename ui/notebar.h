// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace leadlight {

class FlowLayout;

/// A lasting state in the place it concerns: a soft ground, an icon that says how grave it is, words, and room for
/// buttons below them. Unlike a Notice it is not dismissed: it goes when the state does.
class NoteBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Warning, Danger };

    NoteBar(const Theme &theme, Kind kind, const QString &icon, QWidget *parent = nullptr);

    /// `title` and `remark` may be empty. The words may hold foreign text that was made safe.
    void say(const QString &title, const QString &words, const QString &remark = {});
    [[nodiscard]] QString title() const { return m_title->text(); }
    [[nodiscard]] QString words() const { return m_words->text(); }
    void addButton(QWidget *button);
    /// Below words and buttons, as wide as the words.
    void addPart(QWidget *part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    Kind m_kind;
    TextLabel *m_title;
    TextLabel *m_remark;
    TextLabel *m_words;
    QHBoxLayout *m_line;
    QVBoxLayout *m_column;
    FlowLayout *m_buttons = nullptr;
};

} // namespace leadlight
