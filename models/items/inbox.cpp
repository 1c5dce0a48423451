// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/inbox.h"

#include "items/conversationlist.h"
#include "items/listkeeper.h"
#include "items/openkeeper.h"
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
    d->listKeeper->setQuery({});
    d->viewsKeeper->read();
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

} // namespace leadlight
