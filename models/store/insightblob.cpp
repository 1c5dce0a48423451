// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/insightblob.h"

#include <QDataStream>
#include <QIODevice>

namespace leadlight {

namespace {

constexpr quint8 blobVersion = 1;

/// One list of members for both directions. Each `visit` writes or reads a plain value.
template <class Value, class Visit>
void visitInsights(Value &insights, Visit &&visit)
{
    auto &visitor = insights.visitor;
    for (auto *fact : {&visitor.fullName, &visitor.email, &visitor.phone, &visitor.company, &visitor.jobTitle,
                       &visitor.address, &visitor.website}) {
        visit(fact->value);
        visit(fact->seq);
    }
    visit(insights.score);
    visit(insights.reasoning);
    visit(insights.scoredAt);
    visit(insights.scoredSeq);
    visit(insights.gaps);
    visit(insights.factors);
    visit(insights.intent);
    visit(insights.sentiment);
    visit(insights.shortSummary);
    visit(insights.detailedSummary);
}

template <class Value, class Visit>
void visitFactor(Value &factor, Visit &&visit)
{
    visit(factor.factor);
    visit(factor.finding);
    visit(factor.quote);
    visit(factor.note);
    visit(factor.seq);
}

class BlobWriter
{
public:
    explicit BlobWriter(QDataStream &stream)
        : m_stream(stream)
    {
    }
    void operator()(const QString &value) { m_stream << value.toUtf8(); }
    void operator()(qint64 value) { m_stream << value; }
    void operator()(const Score &value) { m_stream << qint8(value.isSet() ? value.points() : -1); }
    void operator()(Instant value) { m_stream << value.ms; }
    template <class E>
    void operator()(const Named<E> &value)
    {
        (*this)(value.text);
    }
    void operator()(const FactorResult &value) { visitFactor(value, *this); }
    template <class T>
    void operator()(const std::vector<T> &values)
    {
        m_stream << quint32(values.size());
        for (const T &value : values)
            (*this)(value);
    }

private:
    QDataStream &m_stream;
};

class BlobReader
{
public:
    explicit BlobReader(QDataStream &stream)
        : m_stream(stream)
    {
    }
    void operator()(QString &value) { value = QString::fromUtf8(next<QByteArray>()); }
    void operator()(qint64 &value) { value = next<qint64>(); }
    void operator()(Score &value) { value = Score(next<qint8>()); }
    void operator()(Instant &value) { value.ms = next<qint64>(); }
    template <class E>
    void operator()(Named<E> &value)
    {
        value = Named<E>::fromText(QString::fromUtf8(next<QByteArray>()));
    }
    void operator()(FactorResult &value) { visitFactor(value, *this); }
    template <class T>
    void operator()(std::vector<T> &values)
    {
        const quint32 count = next<quint32>();
        // The status ends a hostile count at the end of the bytes.
        for (quint32 i = 0; i < count && m_stream.status() == QDataStream::Ok; ++i)
            (*this)(values.emplace_back());
    }

private:
    template <class T>
    T next()
    {
        T value{};
        m_stream >> value;
        return value;
    }

    QDataStream &m_stream;
};

} // namespace

QByteArray toBlob(const Insights &insights)
{
    QByteArray blob;
    QDataStream stream(&blob, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << blobVersion;
    visitInsights(insights, BlobWriter(stream));
    return blob;
}

std::optional<Insights> fromBlob(const QByteArray &blob)
{
    QDataStream stream(blob);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    stream >> version;
    if (version != blobVersion)
        return std::nullopt;
    Insights insights;
    visitInsights(insights, BlobReader(stream));
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return insights;
}

} // namespace leadlight
