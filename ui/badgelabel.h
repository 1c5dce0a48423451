// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/badge.h"

#include <QLabel>

namespace leadlight {

/// A badge as a widget, for panels. A label, so that screen readers find its words.
class BadgeLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit BadgeLabel(const Theme &theme, QWidget *parent = nullptr);
    void setBadge(const Badge &badge);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Badge m_badge;
};

} // namespace leadlight
