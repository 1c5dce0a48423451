// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/window.h"
#include "store/reader.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace leadlight {

/// Numbers questions, so that an answer can be told from the answer to an older question. 0 means "none".
using Ticket = quint64;

struct SpineQuestion {
    Ticket ticket = 0;
    Query query;
    /// The cache file may be another one by now: open it again.
    bool reopen = false;
    /// Cards that the asker holds. When one of these handles names another conversation now, the file was replaced.
    std::vector<std::pair<RowHandle, ConversationId>> known;
};

/// The whole answer to a query. Handed over, never shared: the asker takes `spine` out of it.
struct SpineAnswer {
    Ticket ticket = 0;
    std::optional<Error> error;
    IndexedSpine spine;
    /// The first rows' cards, so that a new list is not painted blank first.
    CardRows first;
    bool reopened = false;
    /// False: handles known from before mean nothing any more.
    bool handlesKept = true;
};

struct PlaceQuestion {
    Ticket ticket = 0;
    Query query;
    std::vector<RowHandle> handles;
};

struct PlaceAnswer {
    Ticket ticket = 0;
    std::optional<Error> error;
    Placements placements;
    /// Their cards, when there are few enough to read them in the same go.
    CardRows cards;
};

struct CardsQuestion {
    Ticket ticket = 0;
    SearchTerms terms;
    std::vector<RowHandle> handles;
};

struct CardsAnswer {
    Ticket ticket = 0;
    std::optional<Error> error;
    CardRows cards;
};

struct FacetsQuestion {
    Ticket ticket = 0;
    Query query;
};

struct FacetsAnswer {
    Ticket ticket = 0;
    std::optional<Error> error;
    FacetCounts counts;
};

struct ViewsQuestion {
    Ticket ticket = 0;
};

struct ViewsAnswer {
    Ticket ticket = 0;
    std::optional<Error> error;
    ViewCounts counts;
};

struct UnseenQuestion {
    Ticket ticket = 0;
    Query query;
    std::optional<SpineEntry> from;
    int step = 1;
};

struct UnseenAnswer {
    Ticket ticket = 0;
    std::optional<Error> error;
    UnseenPlace place;
};

/// What this device has of the CRM, for a search that nobody else can answer.
struct ContactsQuestion {
    Ticket ticket = 0;
    QString text;
    int limit = 0;
};
struct AccountsQuestion {
    Ticket ticket = 0;
    QString text;
    int limit = 0;
};

struct ContactsAnswer {
    Ticket ticket = 0;
    QString text;
    std::optional<Error> error;
    Found<Contact> found;
};
struct AccountsAnswer {
    Ticket ticket = 0;
    QString text;
    std::optional<Error> error;
    Found<Account> found;
};

/// About the open conversation. `limit` 0: no messages are wanted.
struct OpenQuestion {
    Ticket ticket = 0;
    ConversationId id;
    bool detail = false;
    qint64 after = -1;
    int limit = 0;
};

struct OpenAnswer {
    Ticket ticket = 0;
    std::optional<Error> error;
    std::optional<ConversationDetail> detail;
    std::optional<TranscriptSlice> slice;
};

/// Reads the cache on the thread that it lives on, so that the UI thread never waits for a disk. It holds one
/// question of each kind: a newer one takes the place of the older, and a list or count that is being read for an
/// outdated query is interrupted. It must not decide anything: what to ask is the keepers' business.
///
/// ask() may be called from any thread; everything else belongs to the thread of the object. Answers are signals and
/// come in the order in which they were read, so their revisions never go back while the file stays the same.
class ReadWorker final : public QObject
{
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Reader>>()>;

    /// The file is opened with the first question, because the Writer that makes it starts on another thread.
    explicit ReadWorker(const QString &cacheFile, QObject *parent = nullptr);
    explicit ReadWorker(Opener opener, QObject *parent = nullptr);
    /// On the worker's own thread, or after close() there: the connection belongs to it.
    ~ReadWorker() override;

    /// The ticket of the question, which is also in the answer.
    Ticket ask(SpineQuestion question);
    Ticket ask(PlaceQuestion question);
    Ticket ask(CardsQuestion question);
    Ticket ask(FacetsQuestion question);
    Ticket ask(OpenQuestion question);
    Ticket ask(ViewsQuestion question);
    Ticket ask(UnseenQuestion question);
    Ticket ask(ContactsQuestion question);
    Ticket ask(AccountsQuestion question);

public Q_SLOTS:
    /// Closes the file and answers nothing from here on; to be done before the Writer closes (architecture D6).
    void close();

Q_SIGNALS:
    void spineRead(const std::shared_ptr<leadlight::SpineAnswer> &answer);
    void placed(const leadlight::PlaceAnswer &answer);
    void cardsRead(const leadlight::CardsAnswer &answer);
    void facetsRead(const leadlight::FacetsAnswer &answer);
    void openRead(const leadlight::OpenAnswer &answer);
    void viewsRead(const leadlight::ViewsAnswer &answer);
    void unseenRead(const leadlight::UnseenAnswer &answer);
    void contactsRead(const leadlight::ContactsAnswer &answer);
    void accountsRead(const leadlight::AccountsAnswer &answer);
    /// Something waits in the box (to itself, across threads).
    void posted();

private:
    using Question = std::variant<std::monostate, CardsQuestion, OpenQuestion, UnseenQuestion, PlaceQuestion,
                                  SpineQuestion, FacetsQuestion, ViewsQuestion, ContactsQuestion, AccountsQuestion>;

    /// What both sides touch; everything in it only under `mutex`.
    struct Box {
        std::mutex mutex;
        std::optional<CardsQuestion> cards;
        std::optional<OpenQuestion> open;
        std::optional<PlaceQuestion> place;
        std::optional<SpineQuestion> spine;
        std::optional<FacetsQuestion> facets;
        std::optional<ViewsQuestion> views;
        std::optional<UnseenQuestion> unseen;
        std::optional<ContactsQuestion> contacts;
        std::optional<AccountsQuestion> accounts;
        Ticket lastTicket = 0;
        /// Set while a list or the counts are being read: the asker may interrupt exactly that.
        Reader *readingSpine = nullptr;
        Reader *readingFacets = nullptr;
        bool closed = false;
    };

    template <class Q>
    Ticket post(std::optional<Q> Box::*slot, Q question, Reader *Box::*reading = nullptr);
    void work();
    [[nodiscard]] Question next();
    [[nodiscard]] Result<Reader *> reader();
    /// False when the question is outdated before it began.
    template <class Q>
    [[nodiscard]] bool begin(Reader *Box::*reading, std::optional<Q> Box::*slot);
    void end(Reader *Box::*reading);

    void read(const SpineQuestion &question);
    void read(const PlaceQuestion &question);
    void read(const CardsQuestion &question);
    void read(const FacetsQuestion &question);
    void read(const OpenQuestion &question);
    void read(const ViewsQuestion &question);
    void read(const UnseenQuestion &question);
    void read(const ContactsQuestion &question);
    void read(const AccountsQuestion &question);
    void fill(SpineAnswer &answer, const SpineQuestion &question, Spine spine);
    [[nodiscard]] bool knowsStill(const SpineQuestion &question);

    Box m_box;
    Opener m_opener;
    std::unique_ptr<Reader> m_reader;
};

} // namespace leadlight

Q_DECLARE_METATYPE(std::shared_ptr<leadlight::SpineAnswer>)
Q_DECLARE_METATYPE(leadlight::PlaceAnswer)
Q_DECLARE_METATYPE(leadlight::CardsAnswer)
Q_DECLARE_METATYPE(leadlight::FacetsAnswer)
Q_DECLARE_METATYPE(leadlight::OpenAnswer)
Q_DECLARE_METATYPE(leadlight::ViewsAnswer)
Q_DECLARE_METATYPE(leadlight::UnseenAnswer)
Q_DECLARE_METATYPE(leadlight::ContactsAnswer)
Q_DECLARE_METATYPE(leadlight::AccountsAnswer)
