// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/commandrequest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;
using Method = Request::Method;

/// Where an action goes and what it brings. `allowed` false: an id in it is none.
struct Target {
    Method method = Method::Put;
    QString facet;
    QJsonObject body;
    bool allowed = true;
};

Target targetOf(const LinkContact &link)
{
    QJsonObject body{{u"contactId"_s, link.contact.value}};
    if (!link.account.isEmpty())
        body.insert(u"accountId"_s, link.account.value);
    return {Method::Put, u"link"_s, body};
}
Target targetOf(const ClearLink &)
{
    return {Method::Delete, u"link"_s, {}};
}
Target targetOf(const SetStatus &set)
{
    return {Method::Put, u"status"_s, {{u"status"_s, set.status.text}}};
}
Target targetOf(const RetryCrm &)
{
    return {Method::Post, u"crm-retry"_s, {}};
}
Target targetOf(const PutNote &put)
{
    return {Method::Put, u"notes/"_s + put.note.value, {{u"text"_s, put.text}}, put.note.isValid()};
}
Target targetOf(const DeleteNote &remove)
{
    return {Method::Delete, u"notes/"_s + remove.note.value, {}, remove.note.isValid()};
}

QString routeOf(const ServerAction &action, const Target &target)
{
    const bool note = facetOf(action) == Facet::Note;
    return u"/v1/conversations/{id}/"_s + (note ? u"notes/{note}"_s : target.facet);
}

QByteArray quoted(const QString &text)
{
    // A quotation mark inside would end the tag; with a space instead the header is refused, and the row with it.
    return '"' + text.toUtf8().replace('"', ' ') + '"';
}

} // namespace

Request requestOf(const OutboxRow &command)
{
    const Target target = std::visit([](const auto &action) { return targetOf(action); }, command.action);
    Request request;
    request.method = target.method;
    request.route = routeOf(command.action, target);
    if (command.conversation.isValid() && target.allowed)
        request.path = u"/v1/conversations/%1/"_s.arg(command.conversation.value) + target.facet;
    if (target.method != Method::Delete)
        request.body = QJsonDocument(target.body).toJson(QJsonDocument::Compact);
    request.headers
        = {{"Idempotency-Key", quoted(command.id.value)}, {"X-Client-Seq", QByteArray::number(command.clientSeq)}};
    const bool newNote = std::holds_alternative<PutNote>(command.action) && command.baseRev.isEmpty();
    if (newNote)
        request.headers.emplace_back("If-None-Match", "*");
    else if (facetOf(command.action) != Facet::Crm)
        request.headers.emplace_back("If-Match", quoted(command.baseRev));
    return request;
}

} // namespace leadlight
