// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/reader.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QPushButton>

#include <vector>

namespace leadlight {

/// Says what the list shows and how many there are, "All conversations 248 ⌄", and opens the menu of views: all, the
/// built-in ones, the user's own, and what can be done with the present one.
class ViewButton final : public QPushButton
{
    Q_OBJECT

public:
    ViewButton(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// What the menu offers. `total` belongs to "All conversations".
    void setViews(const std::vector<ViewCount> &views, qint64 total);
    /// What the list shows: no filter at all, the view at `view`, or (-1) something that could be saved as one.
    void setShown(bool everything, int view, qint64 count);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Index of the view, -1 for all conversations.
    void viewChosen(int index);
    void saveWanted();
    void removeWanted(const QString &viewId);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void addView(const QString &name, qint64 count, const QString &key, int index);
    void refresh();
    [[nodiscard]] int wordsWidth() const;

    const Theme &m_theme;
    const Format &m_format;
    std::vector<ViewCount> m_views;
    qint64 m_total = 0;
    bool m_everything = true;
    int m_view = -1;
    qint64 m_count = 0;
};

} // namespace leadlight
