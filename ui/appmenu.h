// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"

class QMenu;
class QMenuBar;

namespace leadlight {

/// The menu of the ≡ button: what one looks for there, most of it behind five sub-menus.
void fillAppMenu(QMenu &menu, const Actions &actions);

/// The same actions as File, Edit, Conversation, Go, View and Help. The bar is hidden at first; who owns it shows it on
/// ActionId::ToggleMenuBar. Entries have no mnemonics: Alt with a letter is free for people who type with it.
void fillMenuBar(QMenuBar &bar, const Actions &actions);

/// What can be done with one conversation, for the list's and the header's menu. Actions that cannot be used now are
/// shown disabled, so that nothing changes its place.
void fillConversationMenu(QMenu &menu, const Actions &actions);

} // namespace leadlight
