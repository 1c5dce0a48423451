// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/query.h"
#include "items/roles.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace leadlight {

class ConversationList;

/// Which conversations the user has picked out for the next action: some by id, or all that match a query but for some.
/// By id, so that it survives sync, sorting and filters. It is not the open conversation, and opens nothing.
class Marking final : public QObject
{
    Q_OBJECT

public:
    explicit Marking(QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return !m_all && m_some.isEmpty(); }
    [[nodiscard]] bool isAll() const { return m_all; }
    /// False for a card that has not been read, and, of all, for a held one: it does not match any more.
    [[nodiscard]] bool contains(const CardEntry &entry) const;
    /// Exact: of all, those that match now without the excepted.
    [[nodiscard]] qint64 count(const ConversationList &list) const;
    /// Those picked one by one; empty when all are.
    [[nodiscard]] std::vector<ConversationId> ids() const;
    [[nodiscard]] std::vector<ConversationId> except() const;
    [[nodiscard]] const Query &query() const { return m_query; }

    /// A card that has not been read changes nothing.
    void set(const CardEntry &entry, bool marked);
    void setAll(const Query &query);
    /// Exactly these, whether or not the list shows them.
    void pickOut(const std::vector<ConversationId> &ids);
    void clear();
    /// Another query is shown: "all" was said of another list, unless only the order is new.
    void follow(const Query &query);

Q_SIGNALS:
    void changed();

private:
    bool m_all = false;
    Query m_query;
    /// Picked ones, of all: excepted ones. The handle finds their place in the list.
    QHash<ConversationId, RowHandle> m_some;
};

} // namespace leadlight
