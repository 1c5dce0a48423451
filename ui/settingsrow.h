// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settingsindex.h"
#include "ui/theme.h"

#include <QWidget>

class QBoxLayout;

namespace leadlight {

class TextLabel;

/// One setting: its name, what it means, and the control at the far end. A control that finds no room beside the words
/// goes below them.
class SettingsRow final : public QWidget
{
    Q_OBJECT

public:
    /// Without control the row only says something. The control gets the row's words for screen readers.
    SettingsRow(const Theme &theme, const SettingRow &setting, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QWidget *control() const { return m_control; }
    /// Replaces the second line by words that are known only now, or by text from outside.
    void setDetail(const QString &words);
    void setForeignDetail(const QString &text);
    /// The second line says what is wrong.
    void setAlarming(bool alarming);
    void setControlEnabled(bool enabled);
    /// Found by the search: stands out until something else is.
    void setMarked(bool marked);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    QWidget *m_control;
    QBoxLayout *m_line;
    TextLabel *m_title;
    TextLabel *m_detail;
    bool m_marked = false;
};

} // namespace leadlight
