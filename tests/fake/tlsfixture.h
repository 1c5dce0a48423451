// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace leadlight::fake {

/// A certificate to make at run time, so that no key is ever in the repository. Times are seconds from now.
struct CertificateSpec {
    QByteArray commonName = QByteArrayLiteral("localhost");
    /// Subject alternative names in OpenSSL's spelling, empty for none.
    QByteArray alternativeNames = QByteArrayLiteral("DNS:localhost,IP:127.0.0.1");
    qint64 validFrom = -3600;
    qint64 validUntil = 86'400;
    int rsaBits = 0; ///< 0: EC P-256
    bool authority = false;
};

/// A certificate and its private key, both PEM.
struct Identity {
    QByteArray certificate;
    QByteArray key;
};

/// Signed by `issuer`, or by itself without one. Aborts the test program when libcrypto refuses.
[[nodiscard]] Identity makeIdentity(const CertificateSpec &spec, const Identity *issuer = nullptr);

} // namespace leadlight::fake
