// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/format.h"
#include "ui/theme.h"

#include <QRadioButton>

#include <vector>

namespace leadlight {

/// One choice of a segmented group: label and, where it counts something, the count. A radio button, so that arrow
/// keys, role and state come with it.
class SegmentButton final : public QRadioButton
{
    Q_OBJECT

public:
    /// `alarming`: label and count turn to the danger colour while the count is above 0.
    SegmentButton(const Theme &theme, const Format &format, const QString &label, bool alarming, QWidget *parent);

    /// Below 0: a choice that counts nothing.
    void setCount(qint64 count);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &point) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString countText() const;
    void updateToolTip();

    const Theme &m_theme;
    const Format &m_format;
    bool m_alarming;
    qint64 m_count = 0;
};

/// A row of segments of which one is chosen; one stop for the Tab key, arrows move inside. A segment whose count is 0
/// stays clickable.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls the group.
    Segments(const Theme &theme, const Format &format, const QString &name, QWidget *parent = nullptr);

    void addSegment(const QString &label, bool alarming = false);
    void setCounts(const std::vector<qint64> &counts);
    void setCurrent(int index);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const { return int(m_buttons.size()); }
    [[nodiscard]] SegmentButton *button(int index) const { return m_buttons[size_t(index)]; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user, not by setCurrent().
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();

    const Theme &m_theme;
    const Format &m_format;
    std::vector<SegmentButton *> m_buttons;
};

} // namespace leadlight
