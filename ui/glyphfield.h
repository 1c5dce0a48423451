// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QLineEdit>

namespace leadlight {

/// A field with an icon before its text that says what is typed there. Escape empties it first.
class GlyphField final : public QLineEdit
{
    Q_OBJECT

public:
    GlyphField(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    QString m_icon;
};

} // namespace leadlight
