// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/textlabel.h"

#include <QLineEdit>
#include <QWidget>

class QToolButton;

namespace leadlight {

class Format;

/// The line of 40 pixels under the header in which one looks for words in the open transcript: field, "3 of 12", up,
/// down, × (ui.md section 8). It only asks and shows; ui/transcriptfind looks.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    FindBar(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// Shows `text` selected, so that typing replaces it, and takes the keyboard. Does not say edited().
    void begin(const QString &text);
    [[nodiscard]] QString text() const { return m_field->text(); }
    /// `current` counts from 1, 0 for none yet; `complete` false while older messages are still looked through.
    void setResult(qint64 current, qint64 total, bool complete);
    [[nodiscard]] QString result() const { return m_result->text(); }
    [[nodiscard]] QLineEdit *field() const { return m_field; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void edited(const QString &text);
    /// +1 to the next hit, -1 to the one before.
    void stepped(int step);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &icon, const QString &words, const QString &key);
    void applyTheme();

    const Theme &m_theme;
    const Format &m_format;
    QLineEdit *m_field;
    TextLabel *m_result;
    std::vector<std::pair<QToolButton *, QString>> m_buttons;
};

} // namespace leadlight
