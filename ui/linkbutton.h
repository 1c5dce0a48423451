// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace leadlight {

/// A word that leads somewhere inside the window, such as the time of an evidence message. At least 24 px high for
/// the pointer; underlined when pointed at. It opens nothing by itself: who shows it decides what a click means.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const Theme &theme, QWidget *parent = nullptr);

    /// Foreign words that start where a value starts and are cut with "…" where the room ends; the tool tip has them
    /// all.
    void setValue(const QString &foreign);
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
    QString m_value;
};

} // namespace leadlight
