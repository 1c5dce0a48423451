// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/conversationlist.h"

#include "items/window.h"

namespace leadlight {

/// Turns steps of the window into the signals of an item model.
class ConversationList::Announcer final : public Window::Observer
{
public:
    explicit Announcer(ConversationList *list)
        : m_list(list)
    {
    }

    void before(const RowStep &step) override
    {
        switch (step.kind) {
        case RowStep::Kind::Insert:
            m_list->beginInsertRows({}, step.first, step.last);
            break;
        case RowStep::Kind::Remove:
            m_list->beginRemoveRows({}, step.first, step.last);
            break;
        case RowStep::Kind::Move:
            // Qt wants the place before which the row goes, counted with the row still there.
            m_list->beginMoveRows({}, step.first, step.last, {}, step.to > step.first ? step.to + 1 : step.to);
            break;
        case RowStep::Kind::Change:
            break;
        }
    }

    void after(const RowStep &step) override
    {
        switch (step.kind) {
        case RowStep::Kind::Insert:
            m_list->endInsertRows();
            break;
        case RowStep::Kind::Remove:
            m_list->endRemoveRows();
            break;
        case RowStep::Kind::Move:
            m_list->endMoveRows();
            break;
        case RowStep::Kind::Change:
            Q_EMIT m_list->dataChanged(m_list->index(step.first), m_list->index(step.last));
            break;
        }
    }

private:
    ConversationList *m_list;
};

ConversationList::ConversationList(QObject *parent)
    : QAbstractListModel(parent),
      m_window(std::make_unique<Window>())
{
}

ConversationList::~ConversationList() = default;

void ConversationList::setSpeaker(Speaker name, Speaker description)
{
    m_name = std::move(name);
    m_description = std::move(description);
    if (const int rows = rowCount())
        Q_EMIT dataChanged(index(0), index(rows - 1), {Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole});
}

int ConversationList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_window->size();
}

QVariant ConversationList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CardEntry &entry = m_window->card(index.row());
    switch (role) {
    case CardEntryRole:
        return QVariant::fromValue(&entry);
    case Qt::DisplayRole:
        return entry.row.card.name.isEmpty() ? entry.row.card.email : entry.row.card.name;
    case Qt::AccessibleTextRole:
        return m_name && entry.loaded ? m_name(entry) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return m_description && entry.loaded ? m_description(entry) : QVariant();
    default:
        return {};
    }
}

int ConversationList::rowOf(const ConversationId &id) const
{
    const RowHandle handle = m_window->handleOf(id);
    return handle ? m_window->rowOf(handle) : -1;
}

int ConversationList::rowOf(RowHandle handle) const
{
    return m_window->rowOf(handle);
}

int ConversationList::matchCount() const
{
    return m_window->matchCount();
}

std::vector<CauseGroup> ConversationList::groups() const
{
    return m_window->groups();
}

void ConversationList::reset(IndexedSpine spine, const CardRows &first)
{
    beginResetModel();
    m_window->reset(std::move(spine));
    (void)m_window->takeCards(first);
    endResetModel();
}

void ConversationList::relayout(IndexedSpine spine)
{
    Q_EMIT layoutAboutToBeChanged();
    // Captured after the signal: views make their persistent indexes when they hear it.
    const QModelIndexList before = persistentIndexList();
    std::vector<RowHandle> handles;
    handles.reserve(size_t(before.size()));
    for (const QModelIndex &index : before)
        handles.push_back(m_window->handleAt(index.row()));
    m_window->replace(std::move(spine));
    QModelIndexList after;
    after.reserve(before.size());
    for (const RowHandle handle : handles) {
        const int row = m_window->rowOf(handle);
        after.append(row < 0 ? QModelIndex() : index(row));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void ConversationList::place(const Placements &placements, const CardRows &cards)
{
    takeCards(cards);
    Announcer announcer(this);
    m_window->apply(placements, announcer);
}

void ConversationList::takeCards(const CardRows &cards)
{
    const std::vector<int> changed = m_window->takeCards(cards);
    for (size_t i = 0; i < changed.size();) {
        size_t next = i + 1;
        while (next < changed.size() && changed[next] == changed[next - 1] + 1)
            ++next;
        Q_EMIT dataChanged(index(changed[i]), index(changed[next - 1]));
        i = next;
    }
}

void ConversationList::setOpen(RowHandle handle, const ConversationId &id)
{
    Announcer announcer(this);
    m_window->setOpen(handle, id, announcer);
}

void ConversationList::expire(RowHandle handle, qint64 revision)
{
    m_window->expire(handle, revision);
}

void ConversationList::expireAll(qint64 revision)
{
    m_window->expireAll(revision);
}

void ConversationList::evict(int first, int last)
{
    m_window->evict(first, last);
}

} // namespace leadlight
