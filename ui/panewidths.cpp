// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panewidths.h"

#include <QDataStream>
#include <QIODevice>
#include <QWidget>

namespace leadlight {

namespace {

constexpr quint8 formatVersion = 1;

constexpr std::array keptClasses{LayoutClass::Narrow, LayoutClass::Medium, LayoutClass::Wide};

} // namespace

PaneWidths::Range PaneWidths::listRange(LayoutClass layout)
{
    switch (layout) {
    case LayoutClass::Wide:
        return {340, 520};
    case LayoutClass::Medium:
        return {300, 440};
    case LayoutClass::Narrow:
        return {260, 400};
    case LayoutClass::Stack:
        break;
    }
    return {0, QWIDGETSIZE_MAX};
}

PaneWidths::Range PaneWidths::insightsRange(LayoutClass layout)
{
    return layout == LayoutClass::Wide ? Range{320, 460} : Range{300, 400};
}

int PaneWidths::leastTranscript(LayoutClass layout)
{
    switch (layout) {
    case LayoutClass::Wide:
        return 440;
    case LayoutClass::Medium:
    case LayoutClass::Narrow:
        return 320;
    case LayoutClass::Stack:
        break;
    }
    return 0;
}

void PaneWidths::set(LayoutClass layout, Pair widths)
{
    const auto take = [](int &kept, int width, Range range) {
        if (width > 0)
            kept = qBound(range.least, width, range.most);
    };
    Pair &kept = m_widths[size_t(layout)];
    take(kept.list, widths.list, listRange(layout));
    take(kept.insights, widths.insights, insightsRange(layout));
}

QByteArray PaneWidths::save() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << formatVersion;
    for (const LayoutClass layout : keptClasses)
        stream << qint32(of(layout).list) << qint32(of(layout).insights);
    return bytes;
}

std::optional<PaneWidths> PaneWidths::restored(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    quint8 version = 0;
    stream >> version;
    if (version != formatVersion)
        return std::nullopt;
    PaneWidths widths;
    for (const LayoutClass layout : keptClasses) {
        qint32 list = 0;
        qint32 insights = 0;
        stream >> list >> insights;
        widths.set(layout, {list, insights});
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return widths;
}

} // namespace leadlight
