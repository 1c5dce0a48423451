// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/badge.h"

#include <QPushButton>

namespace leadlight {

/// A badge that can be asked what it means, such as "Match 82%". Looks like one; at least 24 px high for the pointer.
class BadgeButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit BadgeButton(const Theme &theme, QWidget *parent = nullptr);
    /// `action` is what a click does, in words for tool tip and screen reader.
    void setBadge(const Badge &badge, const QString &action);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Badge m_badge;
};

} // namespace leadlight
