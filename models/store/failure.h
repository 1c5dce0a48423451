// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <exception>

namespace leadlight {

/// How a failing statement leaves the store's own code, unwinding transactions on its way. It never leaves this
/// folder: Reader and Writer turn it into an Error at their border.
class Failure final : public std::exception
{
public:
    /// `detail` is for logs: no secret, no personal data.
    Failure(ErrorKind kind, const QString &detail, bool retryable = false)
    {
        m_error.kind = kind;
        m_error.detail = detail;
        m_error.retryable = retryable;
    }

    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const char *what() const noexcept override { return "leadlight::Failure"; }

private:
    Error m_error;
};

} // namespace leadlight
