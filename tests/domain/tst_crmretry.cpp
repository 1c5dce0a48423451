// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/crmretry.h"

#include <QTest>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

constexpr Instant errorAt{1'000'000};
constexpr Instant now{2'000'000};

ConversationRecord failed(SyncCause cause, const QString &name = u"Priya Raman"_s,
                          const QString &email = u"priya@brightpath.example"_s)
{
    ConversationRecord record;
    record.card.name = name;
    record.card.email = email;
    record.card.crm.state = SyncState::Error;
    record.card.crm.cause = cause;
    record.card.crm.at = errorAt;
    return record;
}

void link(ConversationRecord &record, Instant at)
{
    record.card.link.state = LinkState::Linked;
    record.card.link.linkedAt = at;
}

} // namespace

class TestCrmRetry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotSucceedIsSeenBefore_data()
    {
        QTest::addColumn<ConversationRecord>("record");
        QTest::addColumn<RetryObstacle>("obstacle");
        using enum RetryObstacle;
        QTest::newRow("server") << failed(SyncCause::Server) << Nothing;
        QTest::newRow("server, nobody to reach") << failed(SyncCause::Server, u"Priya Raman"_s, {}) << NoContact;
        QTest::newRow("server, no name") << failed(SyncCause::Server, {}) << NoName;
        QTest::newRow("half a name is enough unless refused") << failed(SyncCause::Network, u"Priya"_s) << Nothing;
        QTest::newRow("half a name was refused") << failed(SyncCause::MissingName, u"Priya"_s) << NoName;
        QTest::newRow("blanks are no name") << failed(SyncCause::MissingName, u"Priya  "_s) << NoName;
        QTest::newRow("the name came later") << failed(SyncCause::MissingName) << Nothing;
        QTest::newRow("a name without blanks") << failed(SyncCause::MissingName, u"山田太郎"_s) << Nothing;
        QTest::newRow("duplicate") << failed(SyncCause::Duplicate) << PickContact;
        QTest::newRow("refused") << failed(SyncCause::Validation) << SameData;
        QTest::newRow("sign-in") << failed(SyncCause::Auth) << Nothing;
        ConversationRecord phone = failed(SyncCause::MissingContact, u"Priya Raman"_s, {});
        phone.insights.visitor.phone.value = u"+44 20 7946 0142"_s;
        QTest::newRow("a phone number is enough") << phone << Nothing;
        for (const SyncCause cause :
             {SyncCause::MissingName, SyncCause::MissingContact, SyncCause::Duplicate, SyncCause::Validation}) {
            ConversationRecord linked = failed(cause, {}, {});
            link(linked, now);
            QTest::addRow("linked since, cause %d", int(cause)) << linked << Nothing;
        }
        ConversationRecord before = failed(SyncCause::Validation);
        link(before, {errorAt.ms - 1});
        QTest::newRow("linked before it was refused") << before << SameData;
        ConversationRecord wrote = failed(SyncCause::Validation);
        wrote.card.lastMessageAt = {errorAt.ms + 1};
        QTest::newRow("the visitor wrote since") << wrote << Nothing;
        ConversationRecord fine = failed(SyncCause::MissingName, {}, {});
        fine.card.crm.state = SyncState::Synced;
        QTest::newRow("no error") << fine << Nothing;
    }
    void whatCannotSucceedIsSeenBefore()
    {
        QFETCH(const ConversationRecord, record);
        QTEST(retryObstacle(record, now), "obstacle");
    }

    void aLimitIsKeptToTheMillisecond()
    {
        ConversationRecord record = failed(SyncCause::RateLimit);
        QCOMPARE(retryObstacle(record, now), RetryObstacle::Nothing);
        record.card.crm.nextTryAt = {now.ms + 1};
        QCOMPARE(retryObstacle(record, now), RetryObstacle::TooEarly);
        QCOMPARE(retryObstacle(record, {now.ms + 1}), RetryObstacle::Nothing);
        record.card.crm.cause = SyncCause::Server; // it tries again by itself; nobody need wait for that
        QCOMPARE(retryObstacle(record, now), RetryObstacle::Nothing);
    }

    void onlyWhatPassesByItselfIsTriedInBulk()
    {
        for (const SyncCause cause : {SyncCause::RateLimit, SyncCause::Server, SyncCause::Network})
            QVERIFY(isPassing(cause));
        for (const SyncCause cause :
             {SyncCause::MissingName, SyncCause::MissingContact, SyncCause::Duplicate, SyncCause::Validation})
            QVERIFY(!isPassing(cause));
    }

    void secretsAreRemoved_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *secret, const char *text) {
            QTest::newRow(text) << QString::fromLatin1(secret) << QString::fromLatin1(text);
        };
        add("abc.def", "Authorization: Bearer abc.def");
        add("dXNlcjpwYXNz", "401 for basic dXNlcjpwYXNz, retry");
        add("hunter2", "password=hunter2");
        add("s3cr3t", "{\"client_secret\": \"s3cr3t\", \"x\": 1}");
        add("K1", "POST https://crm.example/v1?api_key=K1&x=2 failed");
        add("joe:pw", "https://joe:pw@crm.example/");
        add("8f14e45fceea167a5a36dedd4bea2543", "bad value 8f14e45fceea167a5a36dedd4bea2543 here");
        add("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0",
            "got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.");
    }
    void secretsAreRemoved()
    {
        QFETCH(const QString, secret);
        QFETCH(const QString, text);
        const QString clean = withoutSecrets(text);
        QVERIFY2(!clean.contains(secret), qPrintable(clean));
        QVERIFY2(clean.contains(u"[removed]"), qPrintable(clean));
        QCOMPARE(withoutSecrets(clean), clean);
    }

    void ordinaryWordsStay()
    {
        const QString text = u"Field \"last_name\" of priya@brightpath.example is required (code 422, 2026-11-16)"_s;
        QCOMPARE(withoutSecrets(text), text);
        QCOMPARE(withoutSecrets(QString(u'a').repeated(300)), QString(u'a').repeated(300));
    }
};

QTEST_APPLESS_MAIN(TestCrmRetry)
#include "tst_crmretry.moc"
