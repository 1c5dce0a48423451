// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QLineEdit>

class QToolButton;

namespace leadlight {

/// The field of a search in the CRM: magnifier, words, ×. It knows no results: what its keys mean is said by signals,
/// because the rows below it never have the focus.
class LookupField final : public QLineEdit
{
    Q_OBJECT

public:
    LookupField(const Theme &theme, const QString &name, const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Arrow down (+1) or up (-1).
    void stepped(int step);
    void entered();
    void escaped();
    /// × was pressed; the field is empty and has the focus.
    void emptied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void place();

    const Theme &m_theme;
    QToolButton *m_clear;
};

} // namespace leadlight
