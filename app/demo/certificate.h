// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/types.h>

#include <QByteArray>

#include <memory>

namespace leadlight::demo {

/// A key pair and self-signed certificate for the loopback names (127.0.0.1, ::1, localhost), made at start so that
/// no key is ever stored or shared. EC P-256, valid for a week. The key never leaves the process.
class Certificate final
{
public:
    /// Throws std::runtime_error when libcrypto refuses.
    Certificate();

    [[nodiscard]] X509 *certificate() const { return m_certificate.get(); }
    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }
    /// The certificate alone, for clients to trust.
    [[nodiscard]] QByteArray pem() const;

private:
    struct Free {
        void operator()(X509 *certificate) const;
        void operator()(EVP_PKEY *key) const;
    };
    std::unique_ptr<EVP_PKEY, Free> m_key;
    std::unique_ptr<X509, Free> m_certificate;
};

} // namespace leadlight::demo
