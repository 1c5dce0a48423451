// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/events.h"

namespace leadlight {

namespace {

constexpr qsizetype cap = 64 * 1024;

} // namespace

std::vector<ServerEvent> EventParser::feed(const QByteArray &bytes)
{
    std::vector<ServerEvent> events;
    for (const char c : bytes) {
        if (m_overflowed)
            break;
        if (c == '\n' && m_afterCr) {
            m_afterCr = false; // the second half of CRLF
            continue;
        }
        m_afterCr = c == '\r';
        if (c == '\r' || c == '\n')
            endLine(events);
        else if (m_line.size() < cap)
            m_line.append(c);
        else
            m_overflowed = true;
    }
    return events;
}

void EventParser::endLine(std::vector<ServerEvent> &events)
{
    if (std::exchange(m_firstLine, false) && m_line.startsWith("\xEF\xBB\xBF"))
        m_line.remove(0, 3);
    const QByteArray line = std::exchange(m_line, {});
    if (line.isEmpty())
        return dispatch(events);
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    takeField(colon < 0 ? line : line.left(colon), value);
}

void EventParser::takeField(const QByteArray &name, const QByteArray &value)
{
    if (name == "event") {
        m_type = value;
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_id = value;
    } else if (name == "data") {
        if (m_data.size() + value.size() >= cap) {
            m_overflowed = true;
            return;
        }
        if (m_hasData)
            m_data.append('\n');
        m_data.append(value);
        m_hasData = true;
    }
}

void EventParser::dispatch(std::vector<ServerEvent> &events)
{
    const QByteArray type = std::exchange(m_type, {});
    const QByteArray data = std::exchange(m_data, {});
    if (!std::exchange(m_hasData, false))
        return;
    events.push_back({type.isEmpty() ? QStringLiteral("message") : QString::fromUtf8(type), QString::fromUtf8(data),
                      QString::fromUtf8(m_id)});
}

} // namespace leadlight
