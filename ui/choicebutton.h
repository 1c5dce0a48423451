// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/format.h"
#include "ui/theme.h"

#include <QPushButton>

#include <vector>

class QActionGroup;

namespace leadlight {

/// A group of filters as one drop-down button, where there is no room for segments: "Status: All 248". Says and does
/// the same as Segments; the menu holds the counts of the other choices.
class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `name` is the whole name of the group for screen readers, `label` what the button has room for.
    ChoiceButton(const Theme &theme, const Format &format, const QString &name, const QString &label,
                 QWidget *parent = nullptr);

    void addChoice(const QString &label, bool alarming = false);
    void setCounts(const std::vector<qint64> &counts);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user, not by setCurrent().
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Choice {
        QString label;
        bool alarming = false;
        qint64 count = 0;
    };

    void refresh();
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] int textWidth() const;

    const Theme &m_theme;
    const Format &m_format;
    QString m_name;
    QString m_label;
    std::vector<Choice> m_choices;
    QActionGroup *m_group;
    int m_current = 0;
};

} // namespace leadlight
