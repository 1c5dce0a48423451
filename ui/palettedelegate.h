// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palettemodel.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace leadlight {

/// Draws a row of the palette: icon, words with the hit marked, detail, key caps.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, const PaletteModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight(const PaletteRow &row) const;

private:
    void paintHeader(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const PaletteRow &row) const;
    /// Draws one line of text that is cut at the end of `area`; gives back how wide it came out.
    int paintText(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QString &text,
                  TextStyle style, Token color, const std::vector<TextRange> &hits = {}) const;

    const Theme &m_theme;
    const PaletteModel &m_model;
};

} // namespace leadlight
