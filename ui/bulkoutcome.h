// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/command.h"
#include "ui/format.h"

#include <QObject>
#include <QSet>

namespace leadlight {

class Marking;

/// What became of gestures over several conversations: those that the server did not take over are said and marked
/// again, so that the user can go on with just them. It asks nothing and settles nothing; and what the user has marked
/// since then stays as it is.
class BulkOutcome final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    BulkOutcome(Marking &marking, const Format &format, QObject *parent = nullptr);

    /// Something was asked of the server; what concerns one conversation alone is let pass.
    void follow(const Command &command);
    void setOutbox(const OutboxStatus &status);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    [[nodiscard]] bool mayMark() const;

    Marking &m_marking;
    const Format &m_format;
    QSet<QString> m_gestures;
    QSet<QString> m_told; ///< rows that were said already
    std::vector<ConversationId> m_marked;
};

} // namespace leadlight
