// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leadlight {

/// What the desktop asks of all programs.
struct DesktopWishes {
    std::optional<ColorScheme> scheme; ///< empty: it has no preference, or cannot be asked
    bool highContrast = false;
    bool reduceMotion = false;

    friend bool operator==(const DesktopWishes &, const DesktopWishes &) = default;
};

/// Asks the desktop for its wishes and follows them. It answers later or never: nobody may wait for it.
class Desktop : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const DesktopWishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed();

protected:
    void tell(const DesktopWishes &wishes)
    {
        if (wishes == m_wishes)
            return;
        m_wishes = wishes;
        Q_EMIT changed();
    }

private:
    DesktopWishes m_wishes;
};

/// The desktop of this session; null where the program was built without a way to ask.
[[nodiscard]] std::unique_ptr<Desktop> sessionDesktop();

} // namespace leadlight
