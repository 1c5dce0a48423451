// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "items/readworker.h"

#include <QObject>

namespace leadlight {

class ConversationList;

/// Keeps a ConversationList and the facet counts true to a query and to the cache: decides what to ask and when, and
/// drops answers that are outdated. At most one question of a kind is on its way; what happens meanwhile is collected,
/// so a flood of commits costs one read after the other, never a queue.
class ListKeeper final : public QObject
{
    Q_OBJECT

public:
    ListKeeper(ReadWorker *worker, ConversationList *list, QObject *parent);

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const FacetCounts &facets() const { return m_facets; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    void setQuery(const Query &query);
    void setVisibleRows(int first, int last);
    /// Which row is held when it stops matching. An empty id: none. The handle may be learnt later.
    void setOpen(const ConversationId &id);
    void setOpenHandle(RowHandle handle);
    void apply(const ChangeSet &changes);
    /// Looks from the open row on; answers with `unseenFound`.
    void findUnseen(int step);

Q_SIGNALS:
    void facetsChanged();
    /// The first answer to a new query is in the list.
    void loaded();
    /// The cache file was opened again: whatever was read before may be of another file.
    void reopened();
    /// -1: there is none in that direction.
    void unseenFound(int row);
    void failed(const leadlight::Error &error);

private:
    void askSpine();
    void askPlaces();
    void askFacets();
    void askCards();
    void askCardsLater();
    void readAll();
    void takeCards(const CardRows &cards);
    void expireTouched(const CardRows &cards);
    void fail(const Error &error);

    void onSpine(const std::shared_ptr<leadlight::SpineAnswer> &answer);
    void onPlaced(const leadlight::PlaceAnswer &answer);
    void onCards(const leadlight::CardsAnswer &answer);
    void onFacets(const leadlight::FacetsAnswer &answer);
    void onUnseen(const leadlight::UnseenAnswer &answer);

    /// Conversations that changed, and the revision at which.
    using Touches = QHash<RowHandle, qint64>;

    ReadWorker *m_worker;
    ConversationList *m_list;
    Query m_query;
    FacetCounts m_facets;
    Touches m_touched; ///< not asked yet
    Touches m_placing; ///< asked, not answered
    ConversationId m_openId;
    Ticket m_spineTicket = 0;
    Ticket m_placeTicket = 0;
    Ticket m_cardsTicket = 0;
    Ticket m_facetsTicket = 0;
    Ticket m_unseenTicket = 0;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    bool m_loaded = false;
    bool m_spineAgain = false;  ///< changed much while a spine was on its way
    bool m_reopen = false;      ///< the file may be another one
    bool m_facetsAgain = false; ///< changed while counts were on their way
    bool m_cardsAgain = false;
    bool m_cardsPosted = false;
};

} // namespace leadlight
