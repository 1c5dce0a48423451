// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QDialog>

class QPushButton;

namespace leadlight {

/// Asks back before something is destroyed (ui.md section 11): the question, what follows from it, and a button with
/// the verb on it. Cancel has the focus; Escape cancels. Opened with open(), so nothing waits; accepted() is the yes.
/// It deletes itself.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Foreign text in the words must be safe already.
    ConfirmDialog(const Theme &theme, const QString &question, const QString &consequence, const QString &verb,
                  QWidget *parent);

    [[nodiscard]] QPushButton *verbButton() const { return m_verb; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

private:
    QPushButton *m_verb;
    QPushButton *m_cancel;
};

} // namespace leadlight
