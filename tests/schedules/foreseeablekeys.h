// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace leadlight {

/// From now on the product's keys follow from the seed, and with them every order that depends on keys. The linker puts
/// it in the place of QUuid::createUuid() (--wrap).
void makeKeysFrom(quint32 seed);

} // namespace leadlight
