// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/errortext.h"

#include <QStringList>

namespace leadlight {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QString ErrorText::sentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return tr("Stopped before it was done.");
    case ErrorKind::Offline:
        return tr("No network.");
    case ErrorKind::HostNotFound:
        return tr("No server answers at this address.");
    case ErrorKind::Refused:
        return tr("The server is there, but takes no connection.");
    case ErrorKind::Timeout:
        return tr("The server did not answer in time.");
    case ErrorKind::ConnectionLost:
        return tr("The connection broke before the answer was complete.");
    case ErrorKind::TlsUntrusted:
        return tr("The connection is not secure: the certificate is not from a trusted source. Nothing was sent.");
    case ErrorKind::TlsExpired:
        return tr("The connection is not secure: the certificate has ended. Nothing was sent.");
    case ErrorKind::TlsNotYetValid:
        return tr("The connection is not secure: the certificate is not valid yet. Nothing was sent.");
    case ErrorKind::TlsWrongHost:
        return tr("The connection is not secure: the certificate belongs to another address. Nothing was sent.");
    case ErrorKind::TlsFailed:
        return tr("No secure connection could be made. Nothing was sent.");
    case ErrorKind::Redirected:
        return tr("The server points to another address. It was not followed.");
    case ErrorKind::NotOurService:
        return tr("A server answers, but it is not a chat service.");
    case ErrorKind::TooLarge:
        return tr("The server sent more than is safe to read. Nothing of it was kept.");
    case ErrorKind::BadAnswer:
        return tr("The server sent an answer that cannot be read.");
    case ErrorKind::Unauthorized:
        return tr("The server rejects this key.");
    case ErrorKind::Forbidden:
        return tr("This key may not read conversations.");
    case ErrorKind::NotFound:
        return tr("The server no longer has this.");
    case ErrorKind::CursorExpired:
        return tr("This device was away for too long. Everything is read again.");
    case ErrorKind::Gone:
        return tr("This was deleted on the server.");
    case ErrorKind::RateLimited:
        return tr("The server asks to wait.");
    case ErrorKind::ServerError:
        return tr("The server has a problem.");
    case ErrorKind::UpdateNeeded:
        return tr("The server needs a newer Leadlight.");
    case ErrorKind::ServerOutdated:
        return tr("The server is too old for this Leadlight.");
    case ErrorKind::Refusal:
        return tr("The server refused the request.");
    case ErrorKind::InvalidAddress:
        return tr("This is not an address that starts with https.");
    case ErrorKind::Disk:
        return tr("The disk could not be read or written. Nothing was saved.");
    case ErrorKind::DiskFull:
        return tr("The disk is full. Nothing was saved.");
    case ErrorKind::Busy:
        return tr("Another program is using the data of this profile.");
    case ErrorKind::Corrupt:
        return tr("The stored conversations are damaged.");
    case ErrorKind::NewerFile:
        return tr("The stored conversations were written by a newer Leadlight.");
    case ErrorKind::Interrupted:
        return tr("A newer request replaced this one.");
    case ErrorKind::Protocol:
        return tr("The server does not keep to the agreed rules.");
    }
    return {};
}

QString ErrorText::sentence(const Error &error, const Format &format)
{
    if (error.kind == ErrorKind::TlsExpired && error.when.isSet())
        return tr("The connection is not secure: the certificate ended on %1. Nothing was sent.")
            .arg(format.date(error.when));
    if (error.kind == ErrorKind::TlsNotYetValid && error.when.isSet())
        return tr("The connection is not secure: the certificate is valid only from %1. Nothing was sent.")
            .arg(format.date(error.when));
    return sentence(error);
}

QString ErrorText::advice(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return tr("You can connect later and read what is on this device.");
    case ErrorKind::HostNotFound:
    case ErrorKind::InvalidAddress:
        return tr("Check the spelling.");
    case ErrorKind::NotOurService:
    case ErrorKind::Redirected:
        return tr("Check the address.");
    case ErrorKind::Refused:
        return tr("Check the port in the address.");
    case ErrorKind::TlsUntrusted:
    case ErrorKind::TlsExpired:
    case ErrorKind::TlsWrongHost:
    case ErrorKind::TlsFailed:
    case ErrorKind::ServerOutdated:
        return tr("Ask the people who run the server.");
    case ErrorKind::TlsNotYetValid:
        return tr("Check the clock of this device.");
    case ErrorKind::Unauthorized:
        return tr("Copy it again from your chat service.");
    case ErrorKind::Forbidden:
        return tr("Ask an administrator.");
    case ErrorKind::UpdateNeeded:
    case ErrorKind::NewerFile:
        return tr("Install the newest version.");
    case ErrorKind::DiskFull:
        return tr("Free some space.");
    case ErrorKind::Disk:
        return tr("Check the disk and the permissions of the profile folder.");
    case ErrorKind::Busy:
        return tr("Close the other window of Leadlight.");
    case ErrorKind::Corrupt:
        return tr("They can be read again from the server.");
    case ErrorKind::BadAnswer:
    case ErrorKind::TooLarge:
    case ErrorKind::Refusal:
    case ErrorKind::Protocol:
        return tr("Copy the report for the people who run the server.");
    case ErrorKind::Cancelled:
    case ErrorKind::Timeout:
    case ErrorKind::ConnectionLost:
    case ErrorKind::NotFound:
    case ErrorKind::CursorExpired:
    case ErrorKind::Gone:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerError:
    case ErrorKind::Interrupted:
        return {};
    }
    return {};
}

SyncWords ErrorText::needsYou(const SyncStatus &status, const Format &format)
{
    SyncWords words{u"circle-alert"_s, tr("Sync has stopped"), {}, Token::DangerText};
    if (!status.error)
        return words;
    if (status.error->kind == ErrorKind::Unauthorized) {
        words.icon = u"key-round"_s;
        words.text = tr("Sign-in needed");
    }
    words.more = sentence(*status.error, format);
    return words;
}

SyncWords ErrorText::sync(const SyncStatus &status, const Format &format)
{
    switch (status.phase) {
    case SyncPhase::Starting:
        return {u"refresh-cw"_s, tr("Starting"), {}, Token::Text2};
    case SyncPhase::UpToDate:
        return {u"cloud-check"_s, tr("Up to date"),
                status.lastSuccess.isSet() ? tr("synced %1").arg(format.clockTime(status.lastSuccess)) : QString(),
                Token::OkText};
    case SyncPhase::Syncing:
        if (status.total > 0)
            return {u"refresh-cw"_s,
                    tr("Syncing %1 of %2").arg(format.count(status.done), format.count(status.total)),
                    {},
                    Token::Text2};
        return {u"refresh-cw"_s, tr("Syncing"), {}, Token::Text2};
    case SyncPhase::Offline:
        return {u"cloud-off"_s,
                status.since.isSet() ? tr("Offline since %1").arg(format.since(status.since)) : tr("Offline"),
                {},
                Token::Text2};
    case SyncPhase::Waiting:
        return {u"triangle-alert"_s, tr("Server error"),
                status.nextTry.isSet() ? tr("next try at %1").arg(format.clockTime(status.nextTry)) : QString(),
                Token::WarnText};
    case SyncPhase::NeedsYou:
        return needsYou(status, format);
    case SyncPhase::Stopped:
        return {u"cloud-off"_s, tr("Working offline"),
                status.lastSuccess.isSet() ? tr("as of %1").arg(format.since(status.lastSuccess)) : QString(),
                Token::Text2};
    }
    return {};
}

QString ErrorText::details(const SyncStatus &status, const Format &format)
{
    QStringList lines;
    if (status.lastSuccess.isSet())
        lines << tr("Last synced: %1").arg(format.exact(status.lastSuccess));
    if (status.error) {
        lines << sentence(*status.error, format);
        if (const QString text = advice(*status.error); !text.isEmpty())
            lines << text;
        if (!status.error->requestId.isEmpty())
            lines << tr("Request: %1").arg(Format::safe(status.error->requestId));
    }
    if (status.unreadable > 0)
        lines << (status.unreadable == 1 ? tr("1 item could not be read.")
                                         : tr("%1 items could not be read.").arg(format.count(status.unreadable)));
    return lines.join(u'\n');
}

} // namespace leadlight
