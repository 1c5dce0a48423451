// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/searchtext.h"
#include "ui/cardlayout.h"

#include <QAbstractItemDelegate>
#include <QCache>
#include <QDate>

#include <memory>

namespace leadlight {

/// Paints cards. Words, geometry and shaped text of a card are made once and kept by (handle, version); width,
/// direction, theme, density, search or day changing drops them all; a card with a clock is made again each minute that
/// it is painted in. It must not read anything but the row given.
class CardDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    CardDelegate(const Theme &theme, const Format &format, QObject *parent = nullptr);
    ~CardDelegate() override;

    [[nodiscard]] Density density() const { return m_density; }
    void setDensity(Density density);
    /// Whose occurrences are marked in name, summary and agent.
    void setSearch(const SearchTerms &terms);
    [[nodiscard]] CardMetrics metrics() const { return {m_theme, m_density}; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// `option.rect` is the card. State_Selected, _HasFocus (of the list), _MouseOver and _Sunken choose its look; a
    /// checked indicator takes the place of the gauge.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// What the tooltip says at a point of the card, in card coordinates.
    [[nodiscard]] QString tipAt(const CardEntry &entry, const CardLayout &layout, QPoint point) const;

Q_SIGNALS:
    /// Cards look different or have another height.
    void changed();

private:
    struct Prepared;

    [[nodiscard]] const Prepared &prepared(const CardEntry &entry, int width, Qt::LayoutDirection direction) const;
    void forget();
    void paintFrame(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintSkeleton(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintCard(QPainter *painter, QPoint corner, const Prepared &card, bool marked) const;
    void paintMark(QPainter *painter, const QRect &circle) const;

    const Theme &m_theme;
    const Format &m_format;
    Density m_density = Density::Comfortable;
    SearchTerms m_terms;
    mutable QCache<qint64, Prepared> m_cache;
    mutable int m_cachedWidth = 0;
    mutable Qt::LayoutDirection m_cachedDirection = Qt::LeftToRight;
    mutable QDate m_cachedDay;
};

} // namespace leadlight
