// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QPushButton>

namespace leadlight {

/// A button that is only its words, for the way beside the main one: "Try with sample data". Never the default button.
class TextButton final : public QPushButton
{
    Q_OBJECT

public:
    TextButton(const Theme &theme, TextStyle style, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    [[nodiscard]] int side() const;

    const Theme &m_theme;
    TextStyle m_style;
};

} // namespace leadlight
