// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "foreseeablekeys.h"

#include <QRandomGenerator>
#include <QUuid>

namespace leadlight {

namespace {

QRandomGenerator keys;

} // namespace

void makeKeysFrom(quint32 seed)
{
    keys.seed(seed);
}

} // namespace leadlight

/// Named for the linker by hand: with C linkage it could not return a class.
QUuid foreseeableUuid() asm("__wrap__ZN5QUuid10createUuidEv");
QUuid foreseeableUuid()
{
    quint32 parts[4];
    leadlight::keys.fillRange(parts);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(parts), sizeof parts));
}
