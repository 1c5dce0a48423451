// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QCheckBox>

namespace leadlight {

/// On or off, at once. A check box, so that role, state and the space key come with it; its words stand elsewhere in
/// the row, so it is given an accessible name.
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    explicit Switch(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &point) const override { return rect().contains(point); }

private:
    const Theme &m_theme;
};

} // namespace leadlight
