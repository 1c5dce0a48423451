// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "shownvalues.h"

namespace leadlight {

using namespace Qt::StringLiterals;

void ShownValues::serverHas(const QString &facet, const QString &value)
{
    QStringList &values = m_server[facet];
    if (values.isEmpty() || values.last() != value)
        values.append(value);
}

void ShownValues::touched(const QString &client, const QString &facet)
{
    m_shown.remove(client + u' ' + facet);
}

void ShownValues::forget(const QString &client)
{
    m_shown.removeIf([&client](const auto &entry) { return entry.key().startsWith(client + u' '); });
}

QString ShownValues::shows(const QString &client, const QString &facet, const QString &value,
                           const std::function<bool()> &excused)
{
    QStringList &shown = m_shown[client + u' ' + facet];
    if (!shown.isEmpty() && shown.last() == value)
        return {};
    const QStringList server = m_server.value(facet);
    const bool goesBack = shown.contains(value)
        && !(server.contains(shown.last()) && server.indexOf(shown.last()) < server.lastIndexOf(value));
    // A row that says no has taken its value off the screen, and may learn later that it was done nevertheless.
    const bool explained = !shown.isEmpty() && excused();
    if (goesBack && !explained)
        return u"%1 showed %2: '%3' after '%4', which came later"_s.arg(client, facet, value, shown.last());
    if (explained || shown.contains(value))
        shown.clear();
    shown.append(value);
    return {};
}

} // namespace leadlight
