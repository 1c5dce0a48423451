// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace leadlight {

class Theme;

/// "3 new ↑" over the top of a scrolled list: says that something came in without moving what is read.
class NewPill final : public QAbstractButton
{
    Q_OBJECT

public:
    NewPill(const Theme &theme, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace leadlight
