// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/actline.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestNote = 10000;

using Read = std::variant<ServerAction, QString>;

QString unknownField(const QString &name, const QStringList &known)
{
    return ActLine::tr("“%1” is no field here; there are %2.").arg(name, known.join(u", "_s));
}

std::optional<QString> stranger(const QJsonObject &object, const QStringList &known)
{
    const QStringList names = object.keys();
    const auto found = std::ranges::find_if(names, [&known](const QString &name) { return !known.contains(name); });
    return found == names.end() ? std::nullopt : std::optional(unknownField(*found, known));
}

Read readStatus(const QJsonValue &value)
{
    const auto status = Named<Status>::fromText(value.toString());
    if (status.isKnown())
        return SetStatus{status};
    QStringList known;
    for (const auto &[one, name] : Names<Status>::table)
        known << QString::fromLatin1(name);
    return ActLine::tr("“status” is one of %1.").arg(known.join(u", "_s));
}

Read readLink(const QJsonValue &value)
{
    const QStringList known{u"contact"_s, u"contactName"_s, u"contactEmail"_s, u"account"_s, u"accountName"_s};
    if (!value.isObject())
        return ActLine::tr("“link” wants an object with %1.").arg(known.join(u", "_s));
    const QJsonObject object = value.toObject();
    if (const auto wrong = stranger(object, known))
        return *wrong;
    for (const QString &name : object.keys()) {
        if (!object[name].isString())
            return ActLine::tr("“%1” wants a text.").arg(name);
    }
    const auto text = [&object, &known](int field) { return object[known[field]].toString(); };
    const LinkContact link{{text(0)}, text(1), text(2), {text(3)}, text(4)};
    if (!link.contact.isValid())
        return ActLine::tr("“link” wants the id of a contact.");
    if (object.contains(known[3]) && !link.account.isValid())
        return ActLine::tr("“account” wants the id of an account.");
    return link;
}

template <class Action>
Read readOrder(const QString &name, const QJsonValue &value)
{
    if (value != QJsonValue(true))
        return ActLine::tr("“%1” can only be true.").arg(name);
    return Action{};
}

Read readNote(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty())
        return ActLine::tr("“note” wants a text.");
    if (text.size() > longestNote)
        return ActLine::tr("The note is too long: %L1 characters, at most %L2 are kept.")
            .arg(text.size())
            .arg(longestNote);
    return PutNote{{QUuid::createUuid().toString(QUuid::WithoutBraces)}, text};
}

Read readAction(const QString &name, const QJsonValue &value)
{
    if (name == u"status"_s)
        return readStatus(value);
    if (name == u"link"_s)
        return readLink(value);
    if (name == u"clear"_s)
        return readOrder<ClearLink>(name, value);
    if (name == u"retry"_s)
        return readOrder<RetryCrm>(name, value);
    return readNote(value);
}

} // namespace

std::variant<ActLine, QString> ActLine::read(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return tr("This is not one JSON object.");
    const QJsonObject object = document.object();
    const QStringList wishes{u"status"_s, u"link"_s, u"clear"_s, u"retry"_s, u"note"_s};
    if (const auto wrong = stranger(object, QStringList{u"id"_s} + wishes))
        return *wrong;
    ActLine read;
    read.id.value = object[u"id"_s].toString();
    if (!read.id.isValid())
        return tr("“id” wants the id of a conversation.");
    QStringList names = object.keys();
    names.removeOne(u"id"_s);
    if (names.size() != 1)
        return tr("A line wants exactly one of %1.").arg(wishes.join(u", "_s));
    Read action = readAction(names.front(), object[names.front()]);
    if (auto *sentence = std::get_if<QString>(&action))
        return *std::move(sentence);
    read.action = std::get<ServerAction>(std::move(action));
    return read;
}

} // namespace leadlight
