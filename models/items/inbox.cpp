// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/inbox.h"

#include "items/conversationlist.h"
#include "items/listkeeper.h"
#include "items/lookup.h"
#include "items/openkeeper.h"
#include "items/readworker.h"
#include "items/transcript.h"
#include "items/viewskeeper.h"

namespace leadlight {

/// The parts; all are children of the Inbox.
class Inbox::Private
{
public:
    ConversationList *list = nullptr;
    Transcript *transcript = nullptr;
    ListKeeper *listKeeper = nullptr;
    OpenKeeper *openKeeper = nullptr;
    ViewsKeeper *viewsKeeper = nullptr;
    SyncStatus status;
    OutboxStatus outbox;
    std::unique_ptr<Lookup<Contact>> contacts;
    std::unique_ptr<Lookup<Account>> accounts;
};

Inbox::Inbox(ReadWorker *worker, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>())
{
    d->list = new ConversationList(this);
    d->transcript = new Transcript(this);
    d->listKeeper = new ListKeeper(worker, d->list, this);
    d->openKeeper = new OpenKeeper(worker, d->transcript, this);
    d->viewsKeeper = new ViewsKeeper(worker, this);

    connect(d->listKeeper, &ListKeeper::facetsChanged, this, &Inbox::facetsChanged);
    connect(d->listKeeper, &ListKeeper::loaded, this, &Inbox::loaded);
    connect(d->listKeeper, &ListKeeper::failed, this, &Inbox::failed);
    connect(d->listKeeper, &ListKeeper::reopened, d->openKeeper, &OpenKeeper::readAgain);
    connect(d->listKeeper, &ListKeeper::reopened, d->viewsKeeper, &ViewsKeeper::read);
    connect(d->listKeeper, &ListKeeper::unseenFound, this, &Inbox::unseenFound);
    connect(d->viewsKeeper, &ViewsKeeper::changed, this, &Inbox::viewsChanged);
    connect(d->viewsKeeper, &ViewsKeeper::failed, this, &Inbox::failed);
    connect(d->openKeeper, &OpenKeeper::detailChanged, this, &Inbox::detailChanged);
    connect(d->openKeeper, &OpenKeeper::located, d->listKeeper, &ListKeeper::setOpenHandle);
    connect(d->openKeeper, &OpenKeeper::failed, this, &Inbox::failed);
    connect(d->openKeeper, &OpenKeeper::wantsMessages, this,
            [this](const ConversationId &id) { Q_EMIT wanted(WantTranscript{id}); });
    connect(d->openKeeper, &OpenKeeper::vanished, this, [this] {
        const ConversationId gone = openId();
        open({});
        Q_EMIT openVanished(gone);
    });
    joinLookups(worker);
    d->listKeeper->setQuery({});
    d->viewsKeeper->read();
}

void Inbox::joinLookups(ReadWorker *worker)
{
    constexpr int limit = mostLookupHits + 1;
    // The fields ask when typing rests, and at once on Enter: no second rest here.
    d->contacts = std::make_unique<Lookup<Contact>>(
        Lookup<Contact>::Hooks{.askServer =
                                   [this](const QString &text) {
                                       Q_EMIT wanted(WantContacts{text, limit});
                                   },
                               .askCache =
                                   [worker](const QString &text) {
                                       worker->ask(ContactsQuestion{0, text, limit});
                                   },
                               .changed = [this] { Q_EMIT contactsChanged(); },
                               .restMs = 0});
    d->accounts = std::make_unique<Lookup<Account>>(
        Lookup<Account>::Hooks{.askServer =
                                   [this](const QString &text) {
                                       Q_EMIT wanted(WantAccounts{text, limit});
                                   },
                               .askCache =
                                   [worker](const QString &text) {
                                       worker->ask(AccountsQuestion{0, text, limit});
                                   },
                               .changed = [this] { Q_EMIT accountsChanged(); },
                               .restMs = 0});
    connect(worker, &ReadWorker::contactsRead, this, [this](const ContactsAnswer &read) {
        d->contacts->cacheAnswered(read.text, read.error ? Result<Found<Contact>>(*read.error) : read.found);
    });
    connect(worker, &ReadWorker::accountsRead, this, [this](const AccountsAnswer &read) {
        d->accounts->cacheAnswered(read.text, read.error ? Result<Found<Account>>(*read.error) : read.found);
    });
}

Inbox::~Inbox() = default;

ConversationList *Inbox::conversations() const
{
    return d->list;
}

Transcript *Inbox::transcript() const
{
    return d->transcript;
}

const FacetCounts &Inbox::facets() const
{
    return d->listKeeper->facets();
}

const SyncStatus &Inbox::status() const
{
    return d->status;
}

const Query &Inbox::query() const
{
    return d->listKeeper->query();
}

bool Inbox::isLoaded() const
{
    return d->listKeeper->isLoaded();
}

void Inbox::setQuery(const Query &query)
{
    if (query == this->query())
        return;
    d->listKeeper->setQuery(query);
    Q_EMIT queryChanged();
}

void Inbox::open(const ConversationId &id)
{
    if (id == openId())
        return;
    d->openKeeper->open(id);
    d->listKeeper->setOpen(id);
    Q_EMIT openChanged();
    Q_EMIT detailChanged();
}

const ConversationId &Inbox::openId() const
{
    return d->openKeeper->id();
}

const std::optional<ConversationDetail> &Inbox::detail() const
{
    return d->openKeeper->detail();
}

void Inbox::setVisibleRows(int first, int last)
{
    d->listKeeper->setVisibleRows(first, last);
}

void Inbox::refresh()
{
    Q_EMIT wanted(WantSync{});
}

void Inbox::submit(const Command &command)
{
    Q_EMIT submitted(command);
}

const std::vector<ViewCount> &Inbox::views() const
{
    return d->viewsKeeper->views();
}

const OutboxStatus &Inbox::outbox() const
{
    return d->outbox;
}

void Inbox::findContacts(const QString &text)
{
    d->contacts->ask(text);
}

void Inbox::findAccounts(const QString &text)
{
    d->accounts->ask(text);
}

const std::optional<LookupAnswer<Contact>> &Inbox::contacts() const
{
    return d->contacts->answer();
}

const std::optional<LookupAnswer<Account>> &Inbox::accounts() const
{
    return d->accounts->answer();
}

void Inbox::findUnseen(int step)
{
    d->listKeeper->findUnseen(step);
}

void Inbox::apply(const ChangeSet &changes)
{
    d->listKeeper->apply(changes);
    d->openKeeper->apply(changes);
    d->viewsKeeper->apply(changes);
}

void Inbox::setStatus(const SyncStatus &status)
{
    if (status == d->status)
        return;
    d->status = status;
    Q_EMIT statusChanged();
}

void Inbox::setOutbox(const OutboxStatus &status)
{
    if (status == d->outbox)
        return;
    d->outbox = status;
    Q_EMIT outboxChanged();
}

void Inbox::answer(const Need &need, const NeedAnswer &answer)
{
    const auto *contacts = std::get_if<Result<std::vector<Contact>>>(&answer);
    const auto *accounts = std::get_if<Result<std::vector<Account>>>(&answer);
    if (const auto *asked = std::get_if<WantContacts>(&need); asked && contacts)
        d->contacts->serverAnswered(asked->text, *contacts);
    else if (const auto *wantedAccounts = std::get_if<WantAccounts>(&need); wantedAccounts && accounts)
        d->accounts->serverAnswered(wantedAccounts->text, *accounts);
}

} // namespace leadlight
