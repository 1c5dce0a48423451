// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// Takes the place of portal.cpp and busmessenger.cpp where Qt has no D-Bus.
#include "app/desktop.h"
#include "app/notification.h"

namespace leadlight {

std::unique_ptr<Desktop> sessionDesktop()
{
    return nullptr;
}

std::unique_ptr<Messenger> desktopMessenger()
{
    return nullptr;
}

} // namespace leadlight
