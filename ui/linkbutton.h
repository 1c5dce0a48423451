// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace leadlight {

/// A word that leads somewhere inside the window, such as the time of an evidence message. At least 24 px high for
/// the pointer; underlined when pointed at. It must never open anything outside the window.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    LinkButton(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();

    const Theme &m_theme;
};

} // namespace leadlight
