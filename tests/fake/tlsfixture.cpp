// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fake/tlsfixture.h"

#include <QtGlobal>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>

namespace leadlight::fake {

namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;

template <class T>
T demand(T outcome)
{
    if (!outcome)
        qFatal("libcrypto could not make a test certificate");
    return outcome;
}

Key makeKey(int rsaBits)
{
    if (rsaBits > 0)
        return Key(demand(EVP_RSA_gen(static_cast<unsigned>(rsaBits))));
    return Key(demand(EVP_EC_gen("P-256")));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

void addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509_EXTENSION *extension = demand(X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData()));
    demand(X509_add_ext(certificate, extension, -1));
    X509_EXTENSION_free(extension);
}

Certificate parseCertificate(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Certificate(demand(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)));
}

Key parseKey(const QByteArray &pem)
{
    const Bio bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    return Key(demand(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr)));
}

void fill(X509 *certificate, const CertificateSpec &spec, EVP_PKEY *key)
{
    static long serial = 1;
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), static_cast<long>(spec.validFrom));
    X509_gmtime_adj(X509_getm_notAfter(certificate), static_cast<long>(spec.validUntil));
    demand(X509_set_pubkey(certificate, key));
    const auto *name = reinterpret_cast<const unsigned char *>(spec.commonName.constData());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8, name, -1, -1, 0);
    if (!spec.alternativeNames.isEmpty())
        addExtension(certificate, NID_subject_alt_name, spec.alternativeNames);
    addExtension(certificate, NID_basic_constraints,
                 spec.authority ? QByteArrayLiteral("critical,CA:TRUE") : QByteArrayLiteral("CA:FALSE"));
}

} // namespace

Identity makeIdentity(const CertificateSpec &spec, const Identity *issuer)
{
    const Key key = makeKey(spec.rsaBits);
    const Certificate certificate(demand(X509_new()));
    fill(certificate.get(), spec, key.get());
    const Certificate issuerCertificate = issuer ? parseCertificate(issuer->certificate) : nullptr;
    const Key issuerKey = issuer ? parseKey(issuer->key) : nullptr;
    X509_set_issuer_name(certificate.get(),
                         X509_get_subject_name(issuer ? issuerCertificate.get() : certificate.get()));
    demand(X509_sign(certificate.get(), issuer ? issuerKey.get() : key.get(), EVP_sha256()));

    const Bio certificateBio(BIO_new(BIO_s_mem()));
    demand(PEM_write_bio_X509(certificateBio.get(), certificate.get()));
    const Bio keyBio(BIO_new(BIO_s_mem()));
    demand(PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr));
    return {contentOf(certificateBio.get()), contentOf(keyBio.get())};
}

} // namespace leadlight::fake
