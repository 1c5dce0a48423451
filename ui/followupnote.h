// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/inbox.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace leadlight {

/// What a person needs before writing or calling, as plain text for the clipboard: who, how to reach him, the score and
/// why, his own words, the summary, the way back here (product.md F). Only words that really stand in the transcript
/// are quoted (sync-and-trust T4); what the AI wrote is named as such.
class FollowUpNote final
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpNote)

public:
    [[nodiscard]] static QString text(const ConversationDetail &detail, const Transcript &transcript,
                                      const Format &format);
    /// "leadlight://c/<id>", percent-encoded.
    [[nodiscard]] static QString link(const ConversationId &id);
};

} // namespace leadlight
