// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace leadlight {

/// Shows the one focus ring of the application around the button that has the keyboard focus, 2 px outside of it.
/// Fields and lists draw theirs inside themselves. A mouse click gives no ring; the keyboard always does.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *button);

    QPointer<QFocusFrame> m_frame;
};

} // namespace leadlight
