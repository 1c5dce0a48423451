// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/outboxtext.h"

#include "ui/gesturewords.h"

#include <QDateTime>

#include <algorithm>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

QString contactOf(const QString &name, const QString &email)
{
    if (name.isEmpty())
        return Format::safe(email).simplified();
    const QString shown = Format::safe(name).simplified();
    return email.isEmpty() ? shown : shown + u", "_s + Format::safe(email).simplified();
}

/// A word of the server's that can be nothing but a token; anything else could be personal.
QString token(const QString &word)
{
    const bool plain = !word.isEmpty() && word.size() <= 64 && std::ranges::all_of(word, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
    });
    return plain ? word : u"-"_s;
}

QString utc(Instant at)
{
    return at.isSet() ? at.toUtc().toString(Qt::ISODate) : u"-"_s;
}

} // namespace

QString OutboxText::state(const Named<CommandState> &state)
{
    switch (state.value) {
    case CommandState::Queued:
        return tr("Saved on this computer, waiting to be sent.");
    case CommandState::Sending:
        return tr("Being sent.");
    case CommandState::Confirmed:
        return tr("The server has it. It shows everywhere in a moment.");
    case CommandState::Done:
        return tr("Done.");
    case CommandState::Rejected:
        return tr("The server did not accept it. Send it again or discard it.");
    case CommandState::Conflict:
        return tr("The server's side changed meanwhile. Choose which one stays.");
    case CommandState::Review:
        return tr(
            "Nobody can tell whether this was saved. Look at the conversation, then send it again or discard it.");
    case CommandState::Cancelled:
        return tr("Taken back before it was sent.");
    case CommandState::Superseded:
        return tr("A later change took its place.");
    case CommandState::Discarded:
        return tr("Given up by you.");
    case CommandState::Unknown:
        break;
    }
    return tr("A newer Leadlight left it as “%1”. Install the newest version.").arg(Format::safe(state.text));
}

QString OutboxText::problemOfConnection(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Cancelled:
        return tr("Sending was stopped. It is sent again by itself.");
    case ErrorKind::Offline:
        return tr("No network. It is sent when the connection is back.");
    case ErrorKind::HostNotFound:
        return tr("No server answers at this address. It is tried again; check the address if this lasts.");
    case ErrorKind::Refused:
        return tr("The server takes no connection. It is tried again by itself.");
    case ErrorKind::Timeout:
        return tr("The server did not answer in time. It is tried again; nothing is saved twice.");
    case ErrorKind::ConnectionLost:
        return tr("The connection broke before the answer was complete. It is tried again; nothing is saved twice.");
    case ErrorKind::TlsUntrusted:
        return tr(
            "The certificate is not from a trusted source, so nothing was sent. Ask the people who run the server.");
    case ErrorKind::TlsExpired:
        return tr("The certificate has ended, so nothing was sent. Ask the people who run the server.");
    case ErrorKind::TlsNotYetValid:
        return tr("The certificate is not valid yet, so nothing was sent. Check the clock of this device.");
    case ErrorKind::TlsWrongHost:
        return tr(
            "The certificate belongs to another address, so nothing was sent. Ask the people who run the server.");
    case ErrorKind::TlsFailed:
        return tr("No secure connection could be made, so nothing was sent. Ask the people who run the server.");
    case ErrorKind::Redirected:
        return tr("The server points to another address, which was not followed. Check the address.");
    case ErrorKind::InvalidAddress:
        return tr("The address does not start with https, so nothing was sent. Check the address.");
    default:
        return {};
    }
}

QString OutboxText::problemOfAnswer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotOurService:
        return tr("A server answers, but it is not a chat service. Check the address.");
    case ErrorKind::TooLarge:
        return tr("The answer was larger than is safe to read. Copy the report for the people who run the server.");
    case ErrorKind::BadAnswer:
        return tr("The answer could not be read. Copy the report for the people who run the server.");
    case ErrorKind::Unauthorized:
        return tr("The server rejects this key. Enter a new key; nothing is lost until then.");
    case ErrorKind::Forbidden:
        return tr("This key may not change this. Ask an administrator, then send it again.");
    case ErrorKind::NotFound:
        return tr("The server no longer has this conversation. Discard the change.");
    case ErrorKind::CursorExpired:
        return tr("This device was away for too long. Sync first, then send it again.");
    case ErrorKind::Gone:
        return tr("This was deleted on the server. Discard the change.");
    case ErrorKind::RateLimited:
        return tr("The server asks to wait. It is sent again by itself.");
    case ErrorKind::ServerError:
        return tr("The server has a problem. It is tried again by itself.");
    case ErrorKind::UpdateNeeded:
        return tr("The server takes changes only from a newer Leadlight. Install the newest version.");
    case ErrorKind::ServerOutdated:
        return tr("The server is too old for this change. Ask the people who run the server.");
    case ErrorKind::Refusal:
        return tr("The server refused the change. Change it and send it again, or copy the report.");
    case ErrorKind::Protocol:
        return tr("The server does not keep to the agreed rules. Copy the report for the people who run it.");
    default:
        return {};
    }
}

QString OutboxText::problemOfDevice(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Disk:
        return tr("The disk could not be written. Check the disk and the permissions of the profile folder.");
    case ErrorKind::DiskFull:
        return tr("The disk is full. Free some space; it is tried again by itself.");
    case ErrorKind::Busy:
        return tr("Another program is using the data of this profile. Close the other window of Leadlight.");
    case ErrorKind::Corrupt:
        return tr("The stored changes are damaged. Compare with the conversation before you send it again.");
    case ErrorKind::NewerFile:
        return tr("The changes were stored by a newer Leadlight. Install the newest version.");
    case ErrorKind::Interrupted:
        return tr("A newer request replaced this one. It is tried again by itself.");
    default:
        return {};
    }
}

QString OutboxText::problem(const Error &error)
{
    for (const auto words : {problemOfConnection, problemOfAnswer, problemOfDevice}) {
        if (const QString said = words(error.kind); !said.isEmpty())
            return said;
    }
    return {};
}

QString OutboxText::pause(OutboxPause pause)
{
    switch (pause) {
    case OutboxPause::Nothing:
        break;
    case OutboxPause::Offline:
        return tr("Offline. Changes are sent when the connection is back.");
    case OutboxPause::NeedsKey:
        return tr("The server rejects this key. Changes are sent after you enter a new key.");
    case OutboxPause::UpdateNeeded:
        return tr("The server takes changes only from a newer Leadlight. Install the newest version; nothing is lost.");
    case OutboxPause::Misconfigured:
        return tr("The connection to the server is not set up right. Check the address; nothing is lost.");
    }
    return {};
}

QString OutboxText::late(const OutboxRow &row, OutboxPause pause, Instant now)
{
    constexpr qint64 tolerableMs = 15 * 60'000;
    const bool waits = row.state == CommandState::Queued || row.state == CommandState::Sending;
    if (!waits || pause != OutboxPause::Nothing || now.ms - row.createdAt.ms <= tolerableMs)
        return {};
    return tr(
        "It has waited for long although the server answers. It is kept and tried on; copy the report for whoever "
        "looks after the service.");
}

QString OutboxText::progress(const OutboxRow &row, const Format &format)
{
    constexpr qint64 minuteMs = 60'000;
    const Instant now = format.clock().wall();
    const qint64 age = std::max<qint64>(0, now.ms - row.createdAt.ms);
    QStringList parts{age < minuteMs ? tr("just now") : tr("%1 ago", "12 min ago").arg(format.span(age))};
    if (row.attempts > 0)
        parts << (row.attempts == 1 ? tr("1 attempt") : tr("%Ln attempts", nullptr, row.attempts));
    if (row.state == CommandState::Queued && row.attempts > 0 && row.nextDue.isSet() && row.nextDue.ms > now.ms)
        parts << tr("next try at %1").arg(format.clockTime(row.nextDue));
    return parts.join(u" · "_s);
}

QString OutboxText::mine(const ServerAction &action, const Format &format)
{
    if (const auto *set = std::get_if<SetStatus>(&action))
        return format.status(set->status);
    if (const auto *link = std::get_if<LinkContact>(&action))
        return contactOf(link->contactName, link->contactEmail);
    if (std::holds_alternative<ClearLink>(action))
        return tr("Not linked");
    if (const auto *note = std::get_if<PutNote>(&action))
        return Format::safe(note->text, true);
    if (std::holds_alternative<DeleteNote>(action))
        return tr("Deleted", "a note");
    return GestureWords::order(action);
}

QString OutboxText::theirs(const FacetCurrent &current, Facet facet, const Format &format)
{
    const FacetValue &value = current.value;
    switch (facet) {
    case Facet::Status:
        return format.status(value.status);
    case Facet::Link:
        if (!value.link || value.link->state != LinkState::Linked)
            return tr("Not linked");
        return contactOf(value.link->contactName, value.link->contactEmail);
    case Facet::Note:
        return value.note ? Format::safe(value.note->text, true) : tr("Deleted", "a note");
    case Facet::Crm:
    case Facet::Unknown:
        break;
    }
    return tr("Changed");
}

QString OutboxText::theirsTitle(const FacetCurrent &current, const Format &format)
{
    const QString by = Format::safe(current.by).simplified();
    const QString at = current.at.isSet() ? format.moment(current.at) : QString();
    if (!by.isEmpty() && !at.isEmpty())
        return tr("On the server (%1, %2)", "who and when").arg(by, at);
    if (by.isEmpty() && at.isEmpty())
        return tr("On the server");
    return tr("On the server (%1)", "who or when").arg(by.isEmpty() ? at : by);
}

QString OutboxText::line(const OutboxStatus &status, const Format &format)
{
    if (status.needYou > 0)
        return status.needYou == 1 ? tr("1 change needs you")
                                   : tr("%1 changes need you").arg(format.count(status.needYou));
    if (status.waiting > 0)
        return status.waiting == 1 ? tr("1 change waiting")
                                   : tr("%1 changes waiting").arg(format.count(status.waiting));
    return {};
}

QString OutboxText::cannot()
{
    return tr("This server cannot do this yet.");
}

QString OutboxText::report(const OutboxRow &row)
{
    QStringList lines{
        u"Leadlight: unsent change"_s,
        u"command: "_s + token(row.id.value),
        u"kind: "_s + commandName(row.action),
        u"conversation: "_s + token(row.conversation.value),
        u"note: "_s + token(noteOf(row.action).value),
        u"state: "_s + token(row.state.text),
        u"attempts: %1, crashes: %2, sequence: %3"_s.arg(row.attempts).arg(row.crashCount).arg(row.clientSeq),
        u"created: "_s + utc(row.createdAt),
        u"first sent: "_s + utc(row.firstSentAt),
        u"next try: "_s + utc(row.nextDue),
        u"based on: "_s + token(row.baseRev)};
    if (row.theirs)
        lines << u"server has: "_s + token(row.theirs->rev);
    if (row.problem)
        lines << u"answer: %1 %2, kind %3"_s.arg(row.problem->httpStatus)
                     .arg(token(row.problem->code))
                     .arg(int(row.problem->kind))
              << u"request: "_s + token(row.problem->requestId);
    return lines.join(u'\n') + u'\n';
}

} // namespace leadlight
