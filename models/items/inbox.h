// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/changeset.h"
#include "domain/command.h"
#include "domain/lookupanswer.h"
#include "domain/query.h"
#include "domain/syncstatus.h"
#include "store/reader.h"

#include <QObject>

#include <memory>
#include <optional>
#include <variant>

namespace leadlight {

class ConversationList;
class ReadWorker;
class Transcript;

/// Something the UI would like from the engine.
struct WantSync {
};
struct WantTranscript {
    ConversationId id;
};
/// A search in the CRM; `limit` is one more than can be shown, so that it is known whether there are more.
struct WantContacts {
    QString text;
    int limit = mostLookupHits + 1;
};
struct WantAccounts {
    QString text;
    int limit = mostLookupHits + 1;
};
using Need = std::variant<WantSync, WantTranscript, WantContacts, WantAccounts>;

/// What came of a search; Need says of which.
using NeedAnswer = std::variant<Result<std::vector<Contact>>, Result<std::vector<Account>>>;

/// The one door between screen and truth. Models and states come out, wishes go in; it holds no policy of sync
/// and never writes. Lives on the UI thread; every read is asked of the ReadWorker and answered later, newest
/// question wins. `Application::join()` connects its signals; nobody else crosses threads.
class Inbox final : public QObject
{
    Q_OBJECT

public:
    /// Reads the whole list at once. `worker` may live on another thread and must outlive this; the cache file must
    /// exist by then, else `failed` comes and the next ChangeSet tries again.
    explicit Inbox(ReadWorker *worker, QObject *parent = nullptr);
    ~Inbox() override;

    [[nodiscard]] ConversationList *conversations() const;
    [[nodiscard]] Transcript *transcript() const;
    [[nodiscard]] const FacetCounts &facets() const;
    [[nodiscard]] const SyncStatus &status() const;
    [[nodiscard]] const Query &query() const;
    /// False until the first answer to the present query is in.
    [[nodiscard]] bool isLoaded() const;

    /// Replaces what the list shows, once the answer is there: until `loaded` the old rows stay. The model is reset;
    /// a view selects rowOf(openId()) again when it is not -1.
    void setQuery(const Query &query);
    /// Opens a conversation: transcript, detail; empty closes. It is also the row that is held (CardEntry::held).
    void open(const ConversationId &id);
    [[nodiscard]] const ConversationId &openId() const;
    /// The open conversation as cached, empty until read or when none is open.
    [[nodiscard]] const std::optional<ConversationDetail> &detail() const;
    /// Rows on screen, inclusive; they are read at once, with a margin around them.
    void setVisibleRows(int first, int last);
    /// Asks for a sync now (F5).
    void refresh();
    /// Hands over what the user did. It is shown when the writer has committed it, which `apply` tells.
    void submit(const Command &command);
    /// Built-in views and then the user's own, each with its exact count; counts follow every change.
    [[nodiscard]] const std::vector<ViewCount> &views() const;
    /// The outbox as last told: what waits, what needs the user, what the server can do.
    [[nodiscard]] const OutboxStatus &outbox() const;
    /// Searches the CRM, on this device when the server is away; the newest text wins. Less than two characters end the
    /// search. Asked at once: whoever is typed into waits for a rest.
    void findContacts(const QString &text);
    void findAccounts(const QString &text);
    /// What is known of the present search; nothing when none is asked.
    [[nodiscard]] const std::optional<LookupAnswer<Contact>> &contacts() const;
    [[nodiscard]] const std::optional<LookupAnswer<Account>> &accounts() const;
    /// Looks in the present list, from the open conversation on (from the top when none is open), for the next unseen
    /// one, and answers with `unseenFound`. `step` +1 down, -1 up.
    void findUnseen(int step);

public Q_SLOTS:
    void apply(const leadlight::ChangeSet &changes);
    void setStatus(const leadlight::SyncStatus &status);
    void setOutbox(const leadlight::OutboxStatus &status);
    void answer(const leadlight::Need &need, const leadlight::NeedAnswer &answer);

Q_SIGNALS:
    void wanted(const leadlight::Need &need);
    void submitted(const leadlight::Command &command);
    void viewsChanged();
    /// The answer to findUnseen(): -1 when there is none in that direction.
    void unseenFound(int row);
    void statusChanged();
    void outboxChanged();
    void contactsChanged();
    void accountsChanged();
    void facetsChanged();
    void queryChanged();
    /// The first answer to a new query is in the list.
    void loaded();
    void openChanged();
    void detailChanged();
    /// The open conversation is gone for this user (deleted, erased, permission lost).
    void openVanished(const leadlight::ConversationId &id);
    void failed(const leadlight::Error &error);

private:
    void joinLookups(ReadWorker *worker);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace leadlight

Q_DECLARE_METATYPE(leadlight::ChangeSet)
Q_DECLARE_METATYPE(leadlight::SyncStatus)
Q_DECLARE_METATYPE(leadlight::OutboxStatus)
Q_DECLARE_METATYPE(leadlight::Need)
Q_DECLARE_METATYPE(leadlight::NeedAnswer)
Q_DECLARE_METATYPE(leadlight::Command)
