// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/commandtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadlight {

namespace {

// QJsonObject keeps its keys sorted, which makes the form canonical.
QString textOf(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Numbers beyond 2^53 keep their digits as integers.
QJsonValue instantValue(Instant instant)
{
    return instant.isSet() ? QJsonValue(instant.ms) : QJsonValue();
}

Instant instantFrom(const QJsonValue &value)
{
    return Instant{value.toInteger(Instant::unset)};
}

/// One list of members for both directions.
template <class LinkType, class Visit>
void visitLink(LinkType &link, Visit &&visit)
{
    visit("contact", link.contactId.value), visit("contactName", link.contactName);
    visit("contactEmail", link.contactEmail), visit("account", link.accountId.value);
    visit("accountName", link.accountName), visit("linkedBy", link.linkedBy), visit("rev", link.rev);
    visit("state", link.state), visit("origin", link.origin), visit("linkedAt", link.linkedAt);
}
template <class NoteType, class Visit>
void visitNote(NoteType &note, Visit &&visit)
{
    visit("id", note.id.value), visit("rev", note.rev), visit("conversation", note.conversation.value);
    visit("text", note.text), visit("author", note.author);
    visit("createdAt", note.createdAt), visit("updatedAt", note.updatedAt);
}

class Packer
{
public:
    void operator()(const char *key, const QString &value) { put(key, value); }
    void operator()(const char *key, Instant value) { put(key, instantValue(value)); }
    template <class E>
    void operator()(const char *key, const Named<E> &value)
    {
        put(key, value.text);
    }
    QJsonObject object;

private:
    void put(const char *key, const QJsonValue &value) { object.insert(QLatin1String(key), value); }
};

class Unpacker
{
public:
    explicit Unpacker(const QJsonObject &object)
        : m_object(object)
    {
    }
    void operator()(const char *key, QString &value) { value = at(key).toString(); }
    void operator()(const char *key, Instant &value) { value = instantFrom(at(key)); }
    template <class E>
    void operator()(const char *key, Named<E> &value)
    {
        value = Named<E>::fromText(at(key).toString());
    }

private:
    [[nodiscard]] QJsonValue at(const char *key) const { return m_object.value(QLatin1String(key)); }
    const QJsonObject &m_object;
};

QJsonObject packed(const FacetValue &value)
{
    QJsonObject object;
    if (!value.status.text.isEmpty())
        object.insert(QStringLiteral("status"), value.status.text);
    if (value.link) {
        Packer link;
        visitLink(*value.link, link);
        object.insert(QStringLiteral("link"), link.object);
    }
    if (value.note) {
        Packer note;
        visitNote(*value.note, note);
        object.insert(QStringLiteral("note"), note.object);
    }
    return object;
}

FacetValue unpacked(const QJsonObject &object)
{
    FacetValue value;
    value.status = Named<Status>::fromText(object.value(QStringLiteral("status")).toString());
    if (const QJsonValue link = object.value(QStringLiteral("link")); link.isObject()) {
        const QJsonObject fields = link.toObject();
        visitLink(value.link.emplace(), Unpacker(fields));
    }
    if (const QJsonValue note = object.value(QStringLiteral("note")); note.isObject()) {
        const QJsonObject fields = note.toObject();
        visitNote(value.note.emplace(), Unpacker(fields));
    }
    return value;
}

void pack(QJsonObject &object, const LinkContact &action)
{
    object.insert(QStringLiteral("contact"), action.contact.value);
    object.insert(QStringLiteral("contactName"), action.contactName);
    object.insert(QStringLiteral("contactEmail"), action.contactEmail);
    object.insert(QStringLiteral("account"), action.account.value);
    object.insert(QStringLiteral("accountName"), action.accountName);
}
void pack(QJsonObject &object, const SetStatus &action)
{
    object.insert(QStringLiteral("status"), action.status.text);
}
void pack(QJsonObject &object, const PutNote &action)
{
    object.insert(QStringLiteral("note"), action.note.value);
    object.insert(QStringLiteral("text"), action.text);
}
void pack(QJsonObject &object, const DeleteNote &action)
{
    object.insert(QStringLiteral("note"), action.note.value);
}
void pack(QJsonObject &, const ClearLink &) { }
void pack(QJsonObject &, const RetryCrm &) { }

} // namespace

QString actionText(const ServerAction &action)
{
    QJsonObject object{{QStringLiteral("type"), commandName(action)}};
    std::visit([&object](const auto &one) { pack(object, one); }, action);
    return textOf(object);
}

std::optional<ServerAction> actionFrom(const QString &text)
{
    const QJsonObject object = objectOf(text);
    const auto field = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    const QString type = field("type");
    const ServerAction forms[]{
        LinkContact{
            {field("contact")}, field("contactName"), field("contactEmail"), {field("account")}, field("accountName")},
        ClearLink{},
        SetStatus{Named<Status>::fromText(field("status"))},
        RetryCrm{},
        PutNote{{field("note")}, field("text")},
        DeleteNote{{field("note")}}};
    for (const ServerAction &form : forms) {
        if (commandName(form) == type)
            return form;
    }
    return std::nullopt;
}

QString valueText(const FacetValue &value)
{
    return textOf(packed(value));
}

FacetValue valueFrom(const QString &text)
{
    return unpacked(objectOf(text));
}

QString problemText(const std::optional<Error> &problem)
{
    if (!problem)
        return {};
    return textOf({{QStringLiteral("kind"), int(problem->kind)},
                   {QStringLiteral("retryable"), problem->retryable},
                   {QStringLiteral("status"), problem->httpStatus},
                   {QStringLiteral("retryAfter"), problem->retryAfterMs},
                   {QStringLiteral("code"), problem->code},
                   {QStringLiteral("request"), problem->requestId},
                   {QStringLiteral("detail"), problem->detail},
                   {QStringLiteral("when"), instantValue(problem->when)}});
}

std::optional<Error> problemFrom(const QString &text)
{
    const QJsonObject object = objectOf(text);
    if (object.isEmpty())
        return std::nullopt;
    const int kind = object.value(QStringLiteral("kind")).toInt();
    return Error{.kind = kind >= 0 && kind <= int(ErrorKind::Protocol) ? ErrorKind(kind) : ErrorKind::BadAnswer,
                 .retryable = object.value(QStringLiteral("retryable")).toBool(),
                 .httpStatus = object.value(QStringLiteral("status")).toInt(),
                 .retryAfterMs = object.value(QStringLiteral("retryAfter")).toInteger(-1),
                 .code = object.value(QStringLiteral("code")).toString(),
                 .requestId = object.value(QStringLiteral("request")).toString(),
                 .detail = object.value(QStringLiteral("detail")).toString(),
                 .when = instantFrom(object.value(QStringLiteral("when")))};
}

QString currentText(const std::optional<FacetCurrent> &current)
{
    if (!current)
        return {};
    return textOf({{QStringLiteral("value"), packed(current->value)},
                   {QStringLiteral("rev"), current->rev},
                   {QStringLiteral("by"), current->by},
                   {QStringLiteral("at"), instantValue(current->at)}});
}

std::optional<FacetCurrent> currentFrom(const QString &text)
{
    const QJsonObject object = objectOf(text);
    if (object.isEmpty())
        return std::nullopt;
    return FacetCurrent{.value = unpacked(object.value(QStringLiteral("value")).toObject()),
                        .rev = object.value(QStringLiteral("rev")).toString(),
                        .by = object.value(QStringLiteral("by")).toString(),
                        .at = instantFrom(object.value(QStringLiteral("at")))};
}

QByteArray seal(const CommandId &id, const ConversationId &conversation, const QString &body)
{
    const QString all = id.value + u'\n' + conversation.value + u'\n' + body;
    return QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace leadlight
