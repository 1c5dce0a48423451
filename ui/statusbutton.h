// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>

namespace leadlight {

/// One thing of the status line that can be pressed: icon, words, quieter words, key cap; each may be missing. Words
/// that do not fit end in an ellipsis and are whole in the tooltip.
class StatusButton final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Look {
        QString icon{};
        Token iconColor = Token::Text2;
        QString text{};
        Token textColor = Token::Text2;
        QString more{};
        QString key{};
    };

    explicit StatusButton(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const Look &look);
    /// Shown under the words that did not fit, if any.
    void setDetails(const QString &details);
    /// Text and quieter words as one.
    [[nodiscard]] QString words() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    [[nodiscard]] int wordsStart() const;
    [[nodiscard]] int keyRoom() const;

    const Theme &m_theme;
    Look m_look;
    QString m_details;
};

} // namespace leadlight
