// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QLineEdit>
#include <QTimer>

class QToolButton;

namespace leadlight {

/// The search field over the list: magnifier, the key that leads here, a button that empties it. Says what was typed
/// once typing rests for 80 ms, or at once on Enter.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int restMs = 80;

    explicit SearchField(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a text that was not typed, without searchEdited().
    void setSearch(const QString &text);
    /// Says less while empty, where there is little room.
    void setBrief(bool brief);
    /// The key that leads here, on a cap inside the field; empty shows none.
    void setKey(const QString &key);

Q_SIGNALS:
    void searchEdited(const QString &text);
    /// Escape in the empty field, Enter or arrow down: the list should have the keys now.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void place();
    void submit();
    void clearSearch();

    const Theme &m_theme;
    QTimer m_rest;
    QToolButton *m_clear;
    QString m_said;
    QString m_key = QStringLiteral("/");
};

} // namespace leadlight
