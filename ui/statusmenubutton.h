// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/badge.h"

#include <QPushButton>

namespace leadlight {

/// A button with a menu that shows a state as its badge does: icon, words, chevron. Narrow places leave the words out;
/// whoever shows it gives it its name and tool tip.
class StatusMenuButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit StatusMenuButton(const Theme &theme, QWidget *parent = nullptr);

    void setBadge(const Badge &badge, bool brief);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int wordsWidth() const;

    const Theme &m_theme;
    Badge m_badge;
    bool m_brief = false;
};

} // namespace leadlight
