// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QAbstractListModel>

#include <functional>
#include <memory>

namespace leadlight {

class Window;
struct CauseGroup;
struct IndexedSpine;

/// The card list as an item model over a Window: row signals for small changes, one layout change for big ones,
/// a reset only for another query. data() is pure: no statement, no fetch (law 5).
class ConversationList final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Makes the words a screen reader says for a card. Given by ui/format, because words are made there.
    using Speaker = std::function<QString(const CardEntry &)>;

    explicit ConversationList(QObject *parent = nullptr);
    ~ConversationList() override;

    /// Only loaded cards are spoken; a blank one says nothing rather than something untrue.
    void setSpeaker(Speaker name, Speaker description);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// -1 when the conversation is not in the list or its row has not been read yet. The open one is always known.
    [[nodiscard]] int rowOf(const ConversationId &id) const;
    [[nodiscard]] int rowOf(RowHandle handle) const;
    /// Rows that match the query: rowCount() without a held row, so that it equals the selected filter's count.
    [[nodiscard]] int matchCount() const;

    /// Where each cause begins, of a list in the order by cause; may have changed with any change of the rows.
    [[nodiscard]] std::vector<CauseGroup> groups() const;

    // The writing side, for ListKeeper: it knows when, this class knows how to say it.

    [[nodiscard]] const Window &window() const { return *m_window; }
    /// The answer to another query: a reset. `first` are cards already read for it.
    void reset(IndexedSpine spine, const CardRows &first);
    /// A newer answer to the same query: one layout change, persistent indexes follow their conversation.
    void relayout(IndexedSpine spine);
    /// Single rows that came, went, moved or stopped matching; the new looks are stored first.
    void place(const Placements &placements, const CardRows &cards);
    void takeCards(const CardRows &cards);
    void setOpen(RowHandle handle, const ConversationId &id);
    void expire(RowHandle handle, qint64 revision);
    void expireAll(qint64 revision);
    void evict(int first, int last);

private:
    class Announcer;

    std::unique_ptr<Window> m_window;
    Speaker m_name;
    Speaker m_description;
};

} // namespace leadlight
