// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/certificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <stdexcept>

namespace leadlight::demo {

namespace {

constexpr long validSeconds = 7L * 24 * 60 * 60;
/// A client whose clock runs a little behind must still find the certificate valid.
constexpr long clockSlackSeconds = 60L * 60;
/// A kept certificate must not end while the server runs for a day.
constexpr long shortestLifeSeconds = 24L * 60 * 60;

void require(bool done)
{
    if (!done)
        throw std::runtime_error("The certificate could not be made.");
}

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    require(extension != nullptr);
    const bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    require(added);
}

void setRandomSerial(X509 *certificate)
{
    uint64_t serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1);
    // Positive, as RFC 5280 asks.
    require(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), (serial >> 1) | 1) == 1);
}

} // namespace

void Certificate::Free::operator()(X509 *certificate) const
{
    X509_free(certificate);
}

void Certificate::Free::operator()(EVP_PKEY *key) const
{
    EVP_PKEY_free(key);
}

Certificate::Certificate()
    : m_key(EVP_EC_gen("P-256")),
      m_certificate(X509_new())
{
    X509 *x509 = m_certificate.get();
    require(m_key && x509);
    require(X509_set_version(x509, X509_VERSION_3) == 1);
    setRandomSerial(x509);
    require(X509_gmtime_adj(X509_getm_notBefore(x509), -clockSlackSeconds) != nullptr);
    require(X509_gmtime_adj(X509_getm_notAfter(x509), validSeconds) != nullptr);
    require(X509_set_pubkey(x509, m_key.get()) == 1);
    X509_NAME *name = X509_get_subject_name(x509);
    const auto *commonName = reinterpret_cast<const unsigned char *>("Leadlight demo server");
    require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, commonName, -1, -1, 0) == 1);
    require(X509_set_issuer_name(x509, name) == 1);
    addExtension(x509, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(x509, NID_key_usage, "critical,digitalSignature,keyCertSign");
    addExtension(x509, NID_ext_key_usage, "serverAuth");
    addExtension(x509, NID_subject_key_identifier, "hash");
    addExtension(x509, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
    require(X509_sign(x509, m_key.get(), EVP_sha256()) > 0);
}

Certificate::Certificate(X509 *certificate, EVP_PKEY *key)
    : m_key(key),
      m_certificate(certificate)
{
}

std::optional<Certificate> Certificate::fromKept(const QByteArray &pem)
{
    const Bio in(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    require(in != nullptr);
    X509 *x509 = PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr);
    EVP_PKEY *key = PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr);
    Certificate kept(x509, key);
    if (!x509 || !key || X509_check_private_key(x509, key) != 1)
        return std::nullopt;
    time_t inADay = ::time(nullptr) + shortestLifeSeconds;
    if (X509_cmp_time(X509_get0_notAfter(x509), &inADay) <= 0)
        return std::nullopt;
    return kept;
}

QByteArray Certificate::pem() const
{
    const Bio out(BIO_new(BIO_s_mem()), &BIO_free);
    require(out && PEM_write_bio_X509(out.get(), m_certificate.get()) == 1);
    return contentOf(out.get());
}

QByteArray Certificate::keptPem() const
{
    const Bio out(BIO_new(BIO_s_mem()), &BIO_free);
    require(out && PEM_write_bio_X509(out.get(), m_certificate.get()) == 1
            && PEM_write_bio_PrivateKey(out.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return contentOf(out.get());
}

} // namespace leadlight::demo
