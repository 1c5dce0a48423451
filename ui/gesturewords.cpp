// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/gesturewords.h"

namespace leadlight {

namespace {

/// A contact by name, else by e-mail; both come from the service.
QString contactOf(const LinkContact &link)
{
    return Format::safe(link.contactName.isEmpty() ? link.contactEmail : link.contactName).simplified();
}

Status statusOf(const ServerAction &action)
{
    const auto *set = std::get_if<SetStatus>(&action);
    return set ? set->status.value : Status::Unknown;
}

} // namespace

QString GestureWords::order(const ServerAction &action)
{
    switch (statusOf(action)) {
    case Status::Open:
        return tr("Reopen", "a change of status");
    case Status::Closed:
        return tr("Close", "a change of status");
    case Status::Archived:
        return tr("Archive", "a change of status");
    case Status::Unknown:
        break;
    }
    if (const auto *link = std::get_if<LinkContact>(&action))
        return tr("Link to %1", "a contact").arg(contactOf(*link));
    if (std::holds_alternative<ClearLink>(action))
        return tr("Remove the link");
    if (std::holds_alternative<RetryCrm>(action))
        return tr("Retry CRM sync");
    if (std::holds_alternative<PutNote>(action))
        return tr("Save a note");
    if (std::holds_alternative<DeleteNote>(action))
        return tr("Delete a note");
    return tr("Change the status");
}

QString GestureWords::statusDone(Status status, qint64 count, const Format &format)
{
    const bool one = count == 1;
    switch (status) {
    case Status::Open:
        return one ? tr("Conversation reopened") : tr("%1 conversations reopened").arg(format.count(count));
    case Status::Closed:
        return one ? tr("Conversation closed") : tr("%1 conversations closed").arg(format.count(count));
    case Status::Archived:
        return one ? tr("Conversation archived") : tr("%1 conversations archived").arg(format.count(count));
    case Status::Unknown:
        break;
    }
    return one ? tr("Conversation changed") : tr("%1 conversations changed").arg(format.count(count));
}

QString GestureWords::done(const ServerAction &action, qint64 count, const Format &format)
{
    if (const auto *link = std::get_if<LinkContact>(&action))
        return tr("Linked to %1", "a contact").arg(contactOf(*link));
    if (std::holds_alternative<ClearLink>(action))
        return count == 1 ? tr("Link removed") : tr("%1 links removed").arg(format.count(count));
    if (std::holds_alternative<RetryCrm>(action))
        return count == 1 ? tr("CRM sync is tried again")
                          : tr("CRM sync is tried again for %1 conversations").arg(format.count(count));
    if (std::holds_alternative<PutNote>(action))
        return tr("Note saved");
    if (std::holds_alternative<DeleteNote>(action))
        return tr("Note deleted");
    return statusDone(statusOf(action), count, format);
}

QString GestureWords::undoOne(const ServerAction &action)
{
    switch (statusOf(action)) {
    case Status::Open:
        return tr("Undo reopen");
    case Status::Closed:
        return tr("Undo close");
    case Status::Archived:
        return tr("Undo archive");
    case Status::Unknown:
        break;
    }
    if (const auto *link = std::get_if<LinkContact>(&action))
        return tr("Undo link to %1", "a contact").arg(contactOf(*link));
    if (std::holds_alternative<ClearLink>(action))
        return tr("Undo removing the link");
    if (std::holds_alternative<RetryCrm>(action))
        return tr("Undo CRM retry");
    if (std::holds_alternative<PutNote>(action))
        return tr("Undo note");
    if (std::holds_alternative<DeleteNote>(action))
        return tr("Undo deleting a note");
    return tr("Undo change of status");
}

QString GestureWords::redoOne(const ServerAction &action)
{
    switch (statusOf(action)) {
    case Status::Open:
        return tr("Redo reopen");
    case Status::Closed:
        return tr("Redo close");
    case Status::Archived:
        return tr("Redo archive");
    case Status::Unknown:
        break;
    }
    if (const auto *link = std::get_if<LinkContact>(&action))
        return tr("Redo link to %1", "a contact").arg(contactOf(*link));
    if (std::holds_alternative<ClearLink>(action))
        return tr("Redo removing the link");
    if (std::holds_alternative<RetryCrm>(action))
        return tr("Redo CRM retry");
    if (std::holds_alternative<PutNote>(action))
        return tr("Redo note");
    if (std::holds_alternative<DeleteNote>(action))
        return tr("Redo deleting a note");
    return tr("Redo change of status");
}

QString GestureWords::undo(const ServerAction &action, qint64 count, const Format &format)
{
    if (count == 1)
        return undoOne(action);
    return tr("%1 (%2 conversations)", "Undo archive, how many").arg(undoOne(action), format.count(count));
}

QString GestureWords::redo(const ServerAction &action, qint64 count, const Format &format)
{
    if (count == 1)
        return redoOne(action);
    return tr("%1 (%2 conversations)", "Redo archive, how many").arg(redoOne(action), format.count(count));
}

} // namespace leadlight
