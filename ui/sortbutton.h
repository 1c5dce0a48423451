// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/query.h"
#include "ui/theme.h"

#include <QPushButton>

namespace leadlight {

/// The order of the list, as a button that opens a menu.
class SortButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SortButton(const Theme &theme, QWidget *parent = nullptr);

    void setOrder(SortOrder order);
    /// The order by cause is for a list of CRM errors; without this it is offered only while it is the present one.
    void setOffersCause(bool offers);
    /// Without words where there is no room; the tooltip has them then.
    void setIconOnly(bool on);
    /// The width it needs with its words.
    [[nodiscard]] int wordsWidth() const;
    /// The order after this one, as the menu has them without the one by cause.
    [[nodiscard]] static SortOrder nextAfter(SortOrder order);
    [[nodiscard]] SortOrder order() const { return m_order; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void orderChosen(leadlight::SortOrder order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    SortOrder m_order = SortOrder::NewestFirst;
    bool m_iconOnly = false;
    bool m_offersCause = false;
};

} // namespace leadlight
