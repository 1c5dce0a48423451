// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/roles.h"

namespace leadlight {

const CardEntry *cardEntry(const QModelIndex &index)
{
    return index.data(CardEntryRole).value<const CardEntry *>();
}

const TranscriptEntry *transcriptEntry(const QModelIndex &index)
{
    return index.data(TranscriptEntryRole).value<const TranscriptEntry *>();
}

} // namespace leadlight
