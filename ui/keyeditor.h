// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QKeySequence>
#include <QPushButton>

namespace leadlight {

/// Shows the keys of a command; pressed, it waits for the next key and says which it was. Escape keeps what was,
/// Backspace leaves the command without a key. It decides nothing about conflicts.
class KeyEditor final : public QPushButton
{
    Q_OBJECT

public:
    /// `command` is what the keys are for, in words.
    KeyEditor(const Theme &theme, const QString &command, QWidget *parent = nullptr);

    void setKeys(const QList<QKeySequence> &keys);
    [[nodiscard]] bool isRecording() const { return m_recording; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Empty: no key any more.
    void recorded(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void record(const QKeyEvent &event);
    void setRecording(bool recording);
    void refresh();

    const Theme &m_theme;
    QString m_command;
    QList<QKeySequence> m_keys;
    bool m_recording = false;
};

} // namespace leadlight
