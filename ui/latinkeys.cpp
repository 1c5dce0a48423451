// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/latinkeys.h"

#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace leadlight {

namespace {

struct KeyRow {
    quint32 firstCode;
    const char *keys;
};

/// The three rows of letters in the codes of Linux input events, which are also those of PC keyboards on Windows.
constexpr KeyRow rows[] = {{16, "QWERTYUIOP[]"}, {30, "ASDFGHJKL;'"}, {44, "ZXCVBNM,./"}};

/// X11 and Wayland count from 8 on; macOS has codes of its own.
std::optional<quint32> inputCode(quint32 native)
{
    const QString platform = QGuiApplication::platformName();
    if (platform == QLatin1String("windows"))
        return native;
    if (platform == QLatin1String("cocoa") || native < 8)
        return std::nullopt;
    return native - 8;
}

bool isForeignLetter(const QKeyEvent &event)
{
    constexpr int lastLatin = 0x24F; // Latin Extended-B: whoever types these has Latin letters
    return event.key() > lastLatin && event.key() < Qt::Key_Escape;
}

} // namespace

std::optional<QKeySequence> keysByPosition(const QKeyEvent &event)
{
    if (!isForeignLetter(event))
        return std::nullopt;
    const std::optional<quint32> code = inputCode(event.nativeScanCode());
    if (!code)
        return std::nullopt;
    for (const KeyRow &row : rows) {
        const auto place = size_t(*code - row.firstCode);
        if (*code >= row.firstCode && place < qstrlen(row.keys))
            return QKeySequence(int(event.modifiers() & ~Qt::KeypadModifier) | int(uchar(row.keys[place])));
    }
    return std::nullopt;
}

} // namespace leadlight
