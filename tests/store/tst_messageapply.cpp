// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/samples.h"

#include <QTest>

using namespace leadlight;
using samples::applied;
using samples::messages;
using samples::noon;
using samples::pageOf;
using samples::plain;
using samples::putOf;
using samples::walkOf;

/// Pages of messages (sync-and-trust P15): gapless or refused, read again when edited, asked for newest first.
class TestMessageApply final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transcriptIsGapless();
    void editedTranscriptIsReadAgain();
    void gapsNewestFirst();
    void longTranscript();

private:
    static QStringList texts(Reader &reader, const ConversationId &id);
};

QStringList TestMessageApply::texts(Reader &reader, const ConversationId &id)
{
    QStringList list;
    const auto slice = reader.transcript(id, 0, 100000);
    if (slice) {
        for (const Message &message : slice->messages)
            list << message.text;
    }
    return list;
}

void TestMessageApply::transcriptIsGapless()
{
    samples::Random random(5);
    samples::Profile profile;
    Writer &writer = profile.writer();
    const ConversationRecord record = plain(1, noon, 6);
    (void)applied(writer, pageOf({putOf(record)}, QStringLiteral("1")));
    QCOMPARE(writer.transcriptGap(record.card.id)->cachedSeq, 0);

    const auto first = messages(writer, samples::messagesOf(random, record, 0, 3, true));
    QVERIFY(first.ok());
    QCOMPARE(first->rows.at(0).touched, TouchedParts(Touched::Messages));
    const QStringList before = samples::dump(profile.cacheFile());

    MessagePage gap = samples::messagesOf(random, record, 4, 2);
    QCOMPARE(messages(writer, gap).error().kind, ErrorKind::BadAnswer);
    MessagePage repeated = samples::messagesOf(random, record, 3, 3);
    repeated.items[2].seq = 5;
    QCOMPARE(messages(writer, repeated).error().kind, ErrorKind::BadAnswer);
    MessagePage shuffled = samples::messagesOf(random, record, 3, 3);
    std::swap(shuffled.items[0], shuffled.items[1]);
    QCOMPARE(messages(writer, shuffled).error().kind, ErrorKind::BadAnswer);
    MessagePage endless = samples::messagesOf(random, record, 3, 0, true);
    QCOMPARE(messages(writer, endless).error().kind, ErrorKind::BadAnswer);
    MessagePage other = samples::messagesOf(random, record, 3, 3);
    other.messagesRev = QStringLiteral("m2");
    QCOMPARE(messages(writer, other).error().kind, ErrorKind::BadAnswer);
    // A good page in the company of a bad one is not written either.
    const std::vector<MessagePage> pair{samples::messagesOf(random, record, 3, 3),
                                        samples::messagesOf(random, record, 9, 1)};
    QVERIFY(!writer.applyMessages(pair).ok());
    QCOMPARE(samples::dump(profile.cacheFile()), before);

    QVERIFY(messages(writer, samples::messagesOf(random, record, 3, 3)).ok());
    QCOMPARE(writer.transcriptGap(record.card.id)->cachedSeq, 6);
    QVERIFY(writer.transcriptGaps(Instant{}, 10)->empty());
    QCOMPARE(texts(profile.reader(), record.card.id).size(), 6);
    MessagePage stranger = samples::messagesOf(random, plain(99, noon), 0, 2);
    QVERIFY(messages(writer, stranger)->isEmpty());
    QCOMPARE(writer.transcriptGap(ConversationId{QStringLiteral("c-99")}).error().kind, ErrorKind::NotFound);
}

void TestMessageApply::editedTranscriptIsReadAgain()
{
    samples::Random random(6);
    samples::Profile profile;
    Writer &writer = profile.writer();
    ConversationRecord record = plain(1, noon, 5);
    (void)applied(writer, pageOf({putOf(record)}, QStringLiteral("1")));
    MessagePage page = samples::messagesOf(random, record, 0, 5);
    QVERIFY(messages(writer, page).ok());

    record.card.rev = QStringLiteral("r2");
    record.card.messagesRev = QStringLiteral("m2");
    record.card.lastSeq = 4;
    (void)applied(writer, pageOf({putOf(record)}, QStringLiteral("2")));
    QCOMPARE(writer.transcriptGaps(Instant{}, 10)->size(), size_t(1));
    QCOMPARE(writer.transcriptGap(record.card.id)->cachedSeq, 0);
    QCOMPARE(texts(profile.reader(), record.card.id).size(), 5); // readable until the walk overwrites it
    page.messagesRev = QStringLiteral("m2");
    page.items.pop_back();
    page.nextAfter = 4;
    page.items[1].text = QStringLiteral("edited");
    QCOMPARE(messages(writer, page)->rows.size(), size_t(1));
    QCOMPARE(texts(profile.reader(), record.card.id).size(), 4);
    QCOMPARE(texts(profile.reader(), record.card.id)[1], QStringLiteral("edited"));
    QVERIFY(writer.transcriptGaps(Instant{}, 10)->empty());
    QVERIFY(messages(writer, page)->isEmpty()); // twice changes nothing
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestMessageApply::gapsNewestFirst()
{
    samples::Profile profile;
    std::vector<Change> changes;
    for (int i = 0; i < 20; ++i) {
        ConversationRecord record = plain(i, Instant{noon.ms + i * 86400000LL}, i == 7 ? 0 : 3);
        record.card.status = i == 0 || i == 19 ? Status::Open : Status::Closed;
        changes.push_back(putOf(record));
    }
    (void)applied(profile.writer(), walkOf(changes, QStringLiteral("1")));
    const auto ids = [&profile](int sinceDay, int limit) {
        QStringList list;
        const auto gaps = profile.writer().transcriptGaps(Instant{noon.ms + sinceDay * 86400000LL}, limit);
        for (const TranscriptGap &gap : *gaps)
            list << gap.id.value.mid(2);
        return list.join(u' ');
    };
    QCOMPARE(ids(15, 100), QStringLiteral("19 18 17 16 15 0")); // recent ones, and open ones of any age
    QCOMPARE(ids(15, 3), QStringLiteral("19 18 17"));
    QCOMPARE(ids(6, 100), QStringLiteral("19 18 17 16 15 14 13 12 11 10 9 8 6 0")); // 7 has no messages
}

void TestMessageApply::longTranscript()
{
    samples::Profile profile;
    const ConversationRecord record = plain(1, noon, 50000);
    (void)applied(profile.writer(), pageOf({putOf(record), putOf(plain(2, noon))}, QStringLiteral("1")));
    std::vector<MessagePage> pages;
    for (qint64 after = 0; after < 50000; after += 200) {
        MessagePage page{record.card.id, record.card.messagesRev, after, after + 200, after + 200 < 50000, {}};
        for (qint64 seq = after + 1; seq <= after + 200; ++seq) {
            Message message;
            message.seq = seq;
            message.text = QStringLiteral("word%1").arg(seq);
            page.items.push_back(message);
        }
        pages.push_back(std::move(page));
    }
    QVERIFY(profile.writer().applyMessages(pages).ok());
    const auto tail = profile.reader().transcript(record.card.id, -1, 50);
    QCOMPARE(tail->firstSeq, 49951);
    QCOMPARE(tail->lastSeq, 50000);
    QCOMPARE(tail->cached, 50000);
    Query query;
    query.text = QStringLiteral("word49999");
    QCOMPARE(profile.reader().spine(query)->entries.size(), size_t(1));

    MessagePage beyond{ConversationId{QStringLiteral("c-2")}, {}, (1 << 20) - 1, 1 << 20, false, {}};
    beyond.items.emplace_back().seq = 1 << 20;
    QCOMPARE(messages(profile.writer(), beyond).error().kind, ErrorKind::BadAnswer);
}

QTEST_GUILESS_MAIN(TestMessageApply)
#include "tst_messageapply.moc"
