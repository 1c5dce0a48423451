// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"

#include <QString>

#include <utility>
#include <variant>

namespace leadlight {

/// Every way something can fail, closed. Words for people are made in ui/errortext, never here.
enum class ErrorKind {
    Cancelled, ///< the asker went away
    Offline,   ///< no network on this machine
    HostNotFound,
    Refused, ///< nothing listens there
    Timeout,
    ConnectionLost, ///< broken in mid-answer; includes every answer that does not pass P1
    TlsUntrusted,
    TlsExpired,     ///< Error::when says since when
    TlsNotYetValid, ///< Error::when says from when; often this machine's clock is wrong
    TlsWrongHost,
    TlsFailed,
    Redirected,     ///< any 3xx (P: never followed)
    NotOurService,  ///< an answer, but not one of ours
    TooLarge,       ///< over a cap of P1
    BadAnswer,      ///< ours, but broken: the page is refused
    Unauthorized,   ///< 401
    Forbidden,      ///< 403
    NotFound,       ///< 404
    CursorExpired,  ///< 410 on the feed (P11)
    Gone,           ///< 410 elsewhere
    RateLimited,    ///< 429
    ServerError,    ///< 5xx
    UpdateNeeded,   ///< 426, or the server speaks only newer versions of the contract
    ServerOutdated, ///< the server speaks only older versions of the contract
    Refusal,        ///< other 4xx: our request was wrong
    InvalidAddress, ///< not an https address
    Disk,           ///< the file system refused; nothing was saved
    DiskFull,
    Busy,        ///< another program holds the file
    Corrupt,     ///< the file is damaged
    NewerFile,   ///< written by a newer Leadlight
    Interrupted, ///< a newer question replaced this one
    Protocol,    ///< the server breaks a rule of the contract (P13)
};

/// Nobody was reached: the state that people call offline, whatever broke the connection.
[[nodiscard]] constexpr bool isOutOfReach(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::HostNotFound || kind == ErrorKind::Refused
        || kind == ErrorKind::Timeout || kind == ErrorKind::ConnectionLost;
}

/// Why something failed. `retryable`: trying again later may help without anyone doing anything.
/// `detail` is for logs and "copy report": no secret, no personal data. `retryAfterMs` < 0: the server named none.
struct Error {
    ErrorKind kind = ErrorKind::BadAnswer;
    bool retryable = false;
    int httpStatus = 0;
    qint64 retryAfterMs = -1;
    QString code{};
    QString requestId{};
    QString detail{};
    Instant when{}; ///< the date that the certificate broke; unset for every other kind

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or the reason why there is none. `[[nodiscard]]` because an ignored failure is a lost one.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_either(std::move(value))
    {
    } // NOLINT(google-explicit-constructor)
    Result(Error error)
        : m_either(std::move(error))
    {
    } // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_either); }
    explicit operator bool() const { return ok(); }
    /// Precondition: ok().
    [[nodiscard]] const T &value() const & { return std::get<T>(m_either); }
    [[nodiscard]] T &value() & { return std::get<T>(m_either); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_either)); }
    /// Precondition: !ok().
    [[nodiscard]] const Error &error() const { return std::get<Error>(m_either); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Error> m_either;
};

/// Success without a value.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace leadlight
