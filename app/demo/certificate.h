// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <QByteArray>

#include <memory>
#include <optional>

namespace leadlight::demo {

/// A key pair and self-signed certificate for the loopback names (127.0.0.1, ::1, localhost), made at start so that
/// no key is ever shared. EC P-256, valid for a week.
class Certificate final
{
public:
    /// Throws std::runtime_error when libcrypto refuses.
    Certificate();
    /// The one whose keptPem() this is, so that a restarted server is still the one its clients trust. Nothing when it
    /// cannot be read or has less than a day to live.
    [[nodiscard]] static std::optional<Certificate> fromKept(const QByteArray &pem);

    [[nodiscard]] X509 *certificate() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }
    /// The certificate alone, for clients to trust.
    [[nodiscard]] QByteArray pem() const;
    /// Certificate and key, for the server's own private folder and nobody else.
    [[nodiscard]] QByteArray keptPem() const;

private:
    struct Free {
        void operator()(X509 *certificate) const;
        void operator()(EVP_PKEY *key) const;
    };
    Certificate(X509 *certificate, EVP_PKEY *key);

    std::unique_ptr<EVP_PKEY, Free> m_key;
    std::unique_ptr<X509, Free> m_certificate;
};

} // namespace leadlight::demo
