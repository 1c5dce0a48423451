// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QDialog>

namespace leadlight {

/// Asks before an account is erased from this device: what goes, what stays, and a button that says what it does
/// (ui.md section 11). accepted() is yes. It erases nothing itself.
class RemoveAccountDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `account`: its name, foreign text.
    RemoveAccountDialog(const Theme &theme, const QString &account, QWidget *parent = nullptr);

private:
    void applyTheme();

    const Theme &m_theme;
};

} // namespace leadlight
