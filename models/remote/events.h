// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace leadlight {

/// One event of a text/event-stream. `id` is the stream's last event id when the event was sent.
struct ServerEvent {
    QString type;
    QString data;
    QString id;

    friend bool operator==(const ServerEvent &, const ServerEvent &) = default;
};

/// Bytes to events, in pieces of any size, exactly as the WHATWG rules say: CR, LF and CRLF end a line, one byte
/// order mark at the start is dropped, UTF-8 may be split anywhere, an id with NUL is ignored, `retry` is ignored
/// (when to try again is decided in one place, sync/pace). Pure; it holds at most 64 KiB of a line and 64 KiB
/// of an event's data (sync-and-trust P17, F45).
class EventParser final
{
public:
    /// The events completed by these bytes. After an overflow it reads nothing more.
    [[nodiscard]] std::vector<ServerEvent> feed(const QByteArray &bytes);
    [[nodiscard]] bool overflowed() const { return m_overflowed; }

private:
    void endLine(std::vector<ServerEvent> &events);
    void takeField(const QByteArray &name, const QByteArray &value);
    void dispatch(std::vector<ServerEvent> &events);

    QByteArray m_line;
    QByteArray m_type;
    QByteArray m_data;
    QByteArray m_id;
    bool m_hasData = false;
    bool m_firstLine = true;
    bool m_afterCr = false;
    bool m_overflowed = false;
};

} // namespace leadlight
