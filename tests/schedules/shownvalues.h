// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>

namespace leadlight {

/// What a screen showed of each facet, to find a value that flickers back to one that was there before. Going back is
/// right only when the server went back, or when the user or a visible row says why. Facets are named by text,
/// "c1/status".
class ShownValues
{
public:
    /// The server's value of a facet now, told after every event.
    void serverHas(const QString &facet, const QString &value);
    /// The user asked for something, so any value may come next.
    void touched(const QString &client, const QString &facet);
    /// The user did something that may be about anything.
    void forget(const QString &client);
    /// The client shows this. `excused` is asked only for another value than before: is there a row that explains it?
    /// Returns what is wrong.
    [[nodiscard]] QString shows(const QString &client, const QString &facet, const QString &value,
                                const std::function<bool()> &excused);

private:
    QHash<QString, QStringList> m_server; ///< each facet's values in order, no two neighbours alike
    QHash<QString, QStringList> m_shown;  ///< by client and facet, since the last touch
};

} // namespace leadlight
