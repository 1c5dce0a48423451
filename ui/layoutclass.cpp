// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/layoutclass.h"

namespace leadlight {

LayoutClass layoutFor(int width, qreal scale)
{
    const qreal logical = width / scale;
    if (logical <= 640)
        return LayoutClass::Stack;
    if (logical < 1080)
        return LayoutClass::Narrow;
    return logical < 1280 ? LayoutClass::Medium : LayoutClass::Wide;
}

} // namespace leadlight
