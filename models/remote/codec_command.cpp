// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec.h"
#include "remote/codec_conversation.h"
#include "remote/codec_fields.h"

#include "remote/failure.h"

namespace leadlight {

namespace {

using Kind = CommandAnswer::Kind;

CommandAnswer answerOf(Kind kind, const Error &error)
{
    CommandAnswer answer;
    answer.kind = kind;
    answer.error = error;
    return answer;
}

/// The opaque text of a strong ETag; empty for anything else.
QString tagOf(const QByteArray &etag)
{
    const QByteArray tag = etag.trimmed();
    const bool strong = tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"');
    return strong ? cleanText(QString::fromUtf8(tag.mid(1, tag.size() - 2)), maxLength::rev) : QString();
}

/// A part of an answer that may be missing or broken without taking the rest along.
template <class Value>
std::optional<Value> partOf(const QJsonObject &object, const char *key, Value (*read)(const QJsonValue &, QString &))
{
    const QJsonValue member = object.value(QLatin1String(key));
    QString fault;
    Value value = read(member, fault);
    return member.isObject() && fault.isEmpty() ? std::optional(std::move(value)) : std::nullopt;
}

QString textOf(const QJsonObject &object, const char *key, qsizetype limit)
{
    return cleanText(object.value(QLatin1String(key)).toString(), limit);
}

CommandAnswer readSuccess(const QJsonObject &envelope, const RawAnswer &raw, const OutboxRow &sent)
{
    CommandAnswer answer;
    answer.kind = textOf(envelope, "outcome", maxLength::name) == QLatin1String("noop") ? Kind::Noop : Kind::Applied;
    answer.replayed = raw.replayed;
    answer.rev = textOf(envelope, "rev", maxLength::rev);
    if (answer.rev.isEmpty())
        answer.rev = tagOf(raw.etag);
    answer.conversation = partOf<ConversationRecord>(envelope, "conversation", readConversation);
    if (answer.conversation && answer.conversation->card.id != sent.conversation)
        answer.conversation.reset(); // of another one: the feed will tell
    // The object does not say which revision of the feed it is; the facet's own is as good a name for this change.
    if (answer.conversation)
        answer.conversation->card.rev = answer.rev;
    answer.note = partOf<Note>(envelope, "note", readNote);
    if (answer.note && answer.note->conversation != sent.conversation)
        answer.note.reset();
    if (answer.note)
        answer.note->rev = answer.rev;
    return answer;
}

/// `value` of a 412. False when it does not say what the facet is now.
bool readFacetValue(const QJsonValue &value, const OutboxRow &sent, FacetValue &into)
{
    QString fault;
    const QJsonObject object = value.toObject();
    switch (facetOf(sent.action)) {
    case Facet::Status:
        into.status = Fields(value, fault, "value").requiredNamed<Status>("status");
        break;
    case Facet::Link: {
        const QJsonValue link = object.value(QLatin1String("link"));
        into.link = link.isNull() || link.isUndefined() ? Link() : readLink(link, fault);
        break;
    }
    case Facet::Note:
        if (value.isNull() || value.isUndefined())
            break;
        into.note.emplace();
        if (const auto *put = std::get_if<PutNote>(&sent.action))
            into.note->id = put->note;
        else if (const auto *remove = std::get_if<DeleteNote>(&sent.action))
            into.note->id = remove->note;
        into.note->conversation = sent.conversation;
        into.note->text = Fields(value, fault, "value").requiredText("text", maxLength::paragraph);
        break;
    case Facet::Crm:
    case Facet::Unknown:
        return false;
    }
    return fault.isEmpty();
}

std::optional<FacetCurrent> readCurrent(const QJsonValue &value, const OutboxRow &sent)
{
    if (!value.isObject())
        return std::nullopt;
    QString fault;
    const Fields fields(value, fault, "current");
    FacetCurrent current;
    current.rev = fields.text("rev", maxLength::rev);
    current.by = fields.text("by", maxLength::line);
    current.at = fields.time("at");
    if (!readFacetValue(fields.value("value"), sent, current.value) || !fault.isEmpty())
        return std::nullopt;
    if (current.value.link)
        current.value.link->rev = current.rev;
    if (current.value.note) {
        current.value.note->rev = current.rev;
        current.value.note->author = current.by;
        current.value.note->updatedAt = current.at;
    }
    return current;
}

/// A 412 that does not say what the server has leaves the user without a choice to make: it is a plain no.
CommandAnswer readStale(const RawAnswer &raw, const OutboxRow &sent, const Error &error)
{
    CommandAnswer answer = answerOf(Kind::Stale, error);
    answer.current = readCurrent(believedProblem(raw).value(QLatin1String("current")), sent);
    if (!answer.current)
        answer.kind = Kind::Rejected;
    return answer;
}

/// The class of a status that the server itself chose for us.
Kind classOf(int status, const QString &code)
{
    switch (status) {
    case 401:
        return Kind::NotAllowed;
    case 408:
    case 423:
    case 425:
    case 429:
        return Kind::Transient;
    case 409:
        if (code == QLatin1String("in-progress"))
            return Kind::Transient;
        return code == QLatin1String("outcome-unknown") ? Kind::Ambiguous : Kind::Rejected;
    case 426:
        return Kind::UpdateNeeded;
    default:
        return status >= 500 ? Kind::Transient : Kind::Rejected;
    }
}

} // namespace

CommandAnswer commandFailure(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Redirected:
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsNotYetValid:
    case ErrorKind::TlsWrongHost:
    case ErrorKind::TlsFailed:
    case ErrorKind::InvalidAddress:
        return answerOf(Kind::Misconfigured, error);
    case ErrorKind::Unauthorized: // our own: the key cannot stand in a header
        return answerOf(Kind::NotAllowed, error);
    case ErrorKind::Refusal: // our own: such a row can never be sent
        return answerOf(Kind::Rejected, error);
    default:
        return answerOf(Kind::Transient, error);
    }
}

CommandAnswer readCommandAnswer(const RawAnswer &raw, const OutboxRow &sent)
{
    if (raw.status == 204 && !raw.echoedId.isEmpty() && raw.echoedId == raw.sentId) {
        CommandAnswer done;
        done.kind = Kind::Applied;
        done.replayed = raw.replayed;
        done.rev = tagOf(raw.etag);
        return done;
    }
    const Result<QJsonObject> envelope = readEnvelope(raw);
    if (envelope.ok())
        return readSuccess(*envelope, raw, sent);
    const Error &error = envelope.error();
    if (raw.status < 400 || error.kind == ErrorKind::NotOurService)
        return commandFailure(error); // a transport failure, or a redirect
    if (raw.status == 412)
        return readStale(raw, sent, error);
    return answerOf(classOf(raw.status, error.code), error);
}

std::optional<CommandOutcome> readOutcome(const QJsonValue &value)
{
    QString fault;
    const Fields fields(value, fault, "command");
    CommandOutcome outcome;
    outcome.id = fields.requiredId<CommandId>("id");
    const QString word = fields.requiredText("outcome", maxLength::name);
    if (word == QLatin1String("applied"))
        outcome.kind = Kind::Applied;
    else if (word == QLatin1String("noop"))
        outcome.kind = Kind::Noop;
    else if (word == QLatin1String("rejected"))
        outcome.kind = Kind::Rejected;
    else
        return std::nullopt;
    outcome.rev = fields.text("rev", maxLength::rev);
    if (outcome.kind == Kind::Rejected)
        outcome.problem = readToldProblem(fields.value("problem").toObject());
    if (outcome.problem && outcome.problem->httpStatus == 412)
        return std::nullopt;
    return fault.isEmpty() ? std::optional(std::move(outcome)) : std::nullopt;
}

} // namespace leadlight
