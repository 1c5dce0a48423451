// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/serveraction.h"

namespace leadlight {

namespace {

struct ActionNames {
    Facet facet;
    const char *name;
};

ActionNames namesOf(const LinkContact &)
{
    return {Facet::Link, "link"};
}
ActionNames namesOf(const ClearLink &)
{
    return {Facet::Link, "clear_link"};
}
ActionNames namesOf(const SetStatus &)
{
    return {Facet::Status, "status"};
}
ActionNames namesOf(const RetryCrm &)
{
    return {Facet::Crm, "crm_retry"};
}
ActionNames namesOf(const PutNote &)
{
    return {Facet::Note, "note"};
}
ActionNames namesOf(const DeleteNote &)
{
    return {Facet::Note, "note_delete"};
}

} // namespace

Facet facetOf(const ServerAction &action)
{
    return std::visit([](const auto &one) { return namesOf(one).facet; }, action);
}

QString commandName(const ServerAction &action)
{
    return QString::fromLatin1(std::visit([](const auto &one) { return namesOf(one).name; }, action));
}

NoteId noteOf(const ServerAction &action)
{
    if (const auto *put = std::get_if<PutNote>(&action))
        return put->note;
    if (const auto *remove = std::get_if<DeleteNote>(&action))
        return remove->note;
    return {};
}

QString facetKey(const ServerAction &action)
{
    const QString name = Named<Facet>(facetOf(action)).text;
    const NoteId note = noteOf(action);
    return note.isEmpty() ? name : name + u'/' + note.value;
}

} // namespace leadlight
