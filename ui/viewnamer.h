// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace leadlight {

/// Asks for the name of a view in the flow of the list's head: no dialog, the list stays in use. Hidden until begin();
/// Escape or a second thought puts it away.
class ViewNamer final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewNamer(const Theme &theme, QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    /// A name with at least one visible letter.
    void named(const QString &name);
    /// Put away, with or without a name.
    void done();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void putAway();
    void applyTheme();

    const Theme &m_theme;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace leadlight
