// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contact.h"
#include "domain/conversation.h"
#include "domain/note.h"

#include <variant>

namespace leadlight {

/// A part of a conversation that changes by itself and has an ETag of its own, so that a busy conversation does not
/// cause false conflicts (sync-and-trust P19). Each note is a facet of its own. Names because they are stored.
enum class Facet { Link, Status, Crm, Note, Unknown };
template <>
struct Names<Facet> {
    static constexpr std::pair<Facet, const char *> table[]
        = {{Facet::Link, "link"}, {Facet::Status, "status"}, {Facet::Crm, "crm"}, {Facet::Note, "note"}};
};

/// Ties the conversation to a contact, and the contact to an account when one is given (`primary_account_id`). Name and
/// e-mail travel along because the card shows them before the server answers; they are not sent.
struct LinkContact {
    ContactId contact;
    QString contactName;
    QString contactEmail;
    AccountId account;
    QString accountName;

    friend bool operator==(const LinkContact &, const LinkContact &) = default;
};
/// Takes the conversation's link away; the contact keeps its account.
struct ClearLink {
    friend bool operator==(const ClearLink &, const ClearLink &) = default;
};
struct SetStatus {
    Named<Status> status;

    friend bool operator==(const SetStatus &, const SetStatus &) = default;
};
/// Runs the CRM hand-off again.
struct RetryCrm {
    friend bool operator==(const RetryCrm &, const RetryCrm &) = default;
};
/// A new note or another text for it.
struct PutNote {
    NoteId note;
    QString text;

    friend bool operator==(const PutNote &, const PutNote &) = default;
};
struct DeleteNote {
    NoteId note;

    friend bool operator==(const DeleteNote &, const DeleteNote &) = default;
};

/// What a user may ask of the server for one conversation.
using ServerAction = std::variant<LinkContact, ClearLink, SetStatus, RetryCrm, PutNote, DeleteNote>;

[[nodiscard]] Facet facetOf(const ServerAction &action);
/// The name under which a server declares that it can do this (Capabilities::commands): link, clear_link, status,
/// crm_retry, note, note_delete.
[[nodiscard]] QString commandName(const ServerAction &action);
/// The note that it is about; empty for other facets.
[[nodiscard]] NoteId noteOf(const ServerAction &action);
/// Tells the facets of one conversation apart: "status", "link", "crm", "note/<id>".
[[nodiscard]] QString facetKey(const ServerAction &action);

} // namespace leadlight
