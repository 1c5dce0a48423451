// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "fuzzcodec.h"

#include <QDir>
#include <QRandomGenerator>

using namespace leadlight::testing;

namespace {

constexpr int rounds = 200'000;

/// Fragments that decoders are known to stumble over.
const QList<QByteArray> morsels{"null",
                                "-1",
                                "101",
                                "85.5",
                                "\"85\"",
                                "1e400",
                                "9223372036854775808",
                                "-9223372036854775809",
                                "true",
                                "[]",
                                "{}",
                                "[[[[",
                                "\"\"",
                                "\"\\u0000\"",
                                "\"\\ud800\"",
                                "\"\\udc00x\"",
                                "\"../../x\"",
                                "\"0000-00-00T99:99:99Z\"",
                                "\"9999-12-31T23:59:60Z\"",
                                "\"0001-01-01T00:00:00+23:59\"",
                                "NaN",
                                "\xff\xfe",
                                "\xc0\x80",
                                "\xf0\x9f\x98\x80",
                                "\r",
                                "\n\n",
                                "\r\n\r\n",
                                "data:",
                                "id: \n",
                                "event: ",
                                "\"eop\":1",
                                "\"op\":\"delete\"",
                                "\"type\":\"message\"",
                                "\"snapshotEnd\":true",
                                ":",
                                ",",
                                "\"",
                                "\\"};

void mutate(QByteArray &bytes, QRandomGenerator &random)
{
    const qsizetype at = bytes.isEmpty() ? 0 : random.bounded(int(bytes.size()));
    const qsizetype length = std::min<qsizetype>(random.bounded(1, 24), bytes.size() - at);
    switch (random.bounded(7)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(random.bounded(256));
        break;
    case 1:
        bytes.remove(at, length);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 3:
        bytes.insert(at, morsels.at(random.bounded(int(morsels.size()))));
        break;
    case 4:
        bytes.truncate(at);
        break;
    default: { // a whole JSON value becomes another: stays parseable most of the time
        const qsizetype colon = bytes.indexOf(':', at);
        qsizetype end = colon;
        while (end >= 0 && end < bytes.size() && bytes.at(end) != ',' && bytes.at(end) != '}')
            ++end;
        if (colon >= 0)
            bytes.replace(colon + 1, std::max<qsizetype>(0, end - colon - 1),
                          morsels.at(random.bounded(int(morsels.size()))));
    }
    }
}

} // namespace

/// Law 7 in every test run: the corpus of the fuzz target, mutated from a fixed seed.
class TestCodecFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noByteSequenceCrashesTheCodec()
    {
        QList<QByteArray> corpus;
        for (const QString &name : QDir(QStringLiteral(LEADLIGHT_SAMPLES)).entryList(QDir::Files, QDir::Name))
            corpus.append(sample(qPrintable(name)));
        QVERIFY(corpus.size() >= 7);
        QRandomGenerator random(20261122);
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes = corpus.at(random.bounded(int(corpus.size())));
            bytes.back() = static_cast<char>(random.bounded(256));
            for (int change = random.bounded(1, 5); change > 0; --change)
                mutate(bytes, random);
            decodeAnything(bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestCodecFuzz)
#include "tst_codecfuzz.moc"
