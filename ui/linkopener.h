// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/safelink.h"

#include <QObject>

#include <functional>

class QWidget;

namespace leadlight {

/// The only way out of the window (sync-and-trust T2): hands an allowed address to the desktop after a gesture of the
/// user. A web address is asked about first, with its whole true host; mail and telephone open the user's own program,
/// which shows what it will do. It must never be called by anything that arrived from a server.
class LinkOpener final : public QObject
{
    Q_OBJECT

public:
    /// Opens an address in the desktop's program; false when there is none for it. A seam for tests.
    using Desktop = std::function<bool(const QUrl &)>;

    explicit LinkOpener(QObject *parent = nullptr);
    void setDesktop(Desktop desktop) { m_desktop = std::move(desktop); }

    /// False when the address is not allowed and nothing will happen. The question is a window-modal box on `window`.
    bool open(const std::optional<SafeLink> &link, QWidget *window);

Q_SIGNALS:
    /// The desktop took it.
    void opened(const QUrl &url);
    /// The desktop has no program for it; in words for people.
    void failed(const QString &sentence);

private:
    void ask(const SafeLink &link, QWidget *window);
    void hand(const QUrl &url);

    Desktop m_desktop;
};

} // namespace leadlight
