// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "writedesk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::demo;
using namespace Qt::StringLiterals;

/// What writes change: link, status and CRM hand-off, each facet with its own revision; and that old files get them
/// too.
class TestDemoFacets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facetsMoveAlone();
    void messagesAndCrmStepsMoveNoFacet();
    void refusals_data();
    void refusals();
    void removedConversationsAreRefused_data();
    void removedConversationsAreRefused();
    void secondClientGetsWhatIsThere();
    void sameValueIsNoChange();
    void linkSetsTheAccountAndRunsTheCrm();
    void linkWithoutAccountTakesTheContactsOwn();
    void whatTheCrmFoundCanBeConfirmed_data();
    void whatTheCrmFoundCanBeConfirmed();
    void clearedLinkStaysCleared();
    void clearWithdrawsTheWaitingStep();
    void clearKeepsWhatWasSynced();
    void retryRunsTheStepAgain();
    void retryOfNothingIsNoChange();
    void oldFilesAreBroughtUpToDate();
    void newerFilesAreRefused();

private:
    static void remove(WriteDesk &desk, const QString &id, DeleteReason reason)
    {
        Writing writing(desk.database);
        QVERIFY(writing.remove(ObjectType::Conversation, id, reason, {}, desk.clock.wall()));
        writing.commit();
    }
};

void TestDemoFacets::facetsMoveAlone()
{
    WriteDesk desk;
    const QByteArray status = desk.statusRev();
    const QByteArray link = desk.linkRev();
    QVERIFY(!status.isEmpty() && !link.isEmpty());
    QCOMPARE(desk.send(desk.note(u"A note."_s)).status, 201);
    QCOMPARE(desk.statusRev(), status);
    QCOMPARE(desk.linkRev(), link);
    const Written closed = desk.send(desk.status(u"closed"_s));
    QCOMPARE(closed.rev().toLatin1(), desk.statusRev());
    QVERIFY(desk.statusRev() != status);
    QCOMPARE(desk.linkRev(), link);
    const Written linked = desk.send(desk.linkTo(u"p2"_s));
    QCOMPARE(linked.rev().toLatin1(), desk.linkRev());
    QVERIFY(desk.linkRev() != link);
    QCOMPARE(desk.statusRev(), closed.rev().toLatin1());
}

void TestDemoFacets::messagesAndCrmStepsMoveNoFacet()
{
    WriteDesk desk;
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).status, 200);
    const QByteArray status = desk.statusRev();
    const QByteArray link = desk.linkRev();
    desk.clock.advance(60'000);
    desk.crm.runAllAsPast();
    QCOMPARE(desk.crmState(), u"synced"_s);
    ConversationRecord record = recordFromJson(desk.conversation());
    record.card.lastMessageAt = desk.clock.wall();
    record.card.link.contactName = u"Maya Lindqvist-Berg"_s;
    Writing writing(desk.database);
    writing.put(record);
    writing.commit();
    QCOMPARE(desk.statusRev(), status);
    QCOMPARE(desk.linkRev(), link);
}

void TestDemoFacets::refusals_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("ifMatch");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *method, const char *path, const char *body, const char *ifMatch,
                        const char *type, int status, const char *code) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body)
                            << QByteArray(ifMatch) << QByteArray(type) << status << QString::fromLatin1(code);
    };
    const char *json = "application/json; charset=utf-8";
    row("no type", "PUT", "c1/status", "{}", "\"s\"", "", 415, "unsupported-media-type");
    row("text", "PUT", "c1/status", "{}", "\"s\"", "text/plain", 415, "unsupported-media-type");
    row("no JSON", "PUT", "c1/status", "{", "\"s\"", json, 400, "invalid-request");
    row("a list", "PUT", "c1/status", "[]", "\"s\"", json, 400, "invalid-request");
    row("no status", "PUT", "c1/status", "{}", "\"s\"", json, 422, "validation");
    row("number", "PUT", "c1/status", R"({"status":1})", "\"s\"", json, 422, "validation");
    row("odd status", "PUT", "c1/status", R"({"status":"odd"})", "\"s\"", json, 422, "validation");
    row("status, no tag", "PUT", "c1/status", R"({"status":"closed"})", "", json, 428, "precondition-required");
    row("status, old tag", "PUT", "c1/status", R"({"status":"closed"})", "\"s\"", json, 412, "stale");
    row("unknown conversation", "PUT", "c9/status", R"({"status":"closed"})", "\"s\"", json, 404, "not-found");
    row("hostile id", "PUT", "c'; DROP/status", R"({"status":"closed"})", "\"s\"", json, 404, "not-found");
    row("unknown contact", "PUT", "c1/link", R"({"contactId":"p9"})", "\"l\"", json, 422, "unknown-contact");
    row("no contact", "PUT", "c1/link", R"({})", "\"l\"", json, 422, "unknown-contact");
    row("unknown account", "PUT", "c1/link", R"({"contactId":"p1","accountId":"a9"})", "\"l\"", json, 422,
        "unknown-account");
    row("account of a kind", "PUT", "c1/link", R"({"contactId":"p1","accountId":7})", "\"l\"", json, 422,
        "unknown-account");
    row("link, no tag", "PUT", "c1/link", R"({"contactId":"p1"})", "", json, 428, "precondition-required");
    row("link, old tag", "PUT", "c1/link", R"({"contactId":"p1"})", "\"l\"", json, 412, "stale");
    row("clear, no tag", "DELETE", "c1/link", "", "", "", 428, "precondition-required");
    row("clear, old tag", "DELETE", "c1/link", "", "\"l\"", "", 412, "stale");
    row("note, no tag", "PUT", "c1/notes/n1", R"({"text":"a"})", "", json, 428, "precondition-required");
    row("note, unknown", "PUT", "c1/notes/n1", R"({"text":"a"})", "\"r\"", json, 404, "not-found");
    row("note, bad id", "PUT", "c1/notes/n 1", R"({"text":"a"})", "\"r\"", json, 422, "validation");
    row("note deletion, unknown", "DELETE", "c1/notes/n1", "", "\"r\"", "", 404, "not-found");
    row("retry, no body", "POST", "c1/crm-retry", "", "", json, 400, "invalid-request");
    row("retry of nobody", "POST", "c9/crm-retry", "{}", "", json, 404, "not-found");
}

void TestDemoFacets::refusals()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, ifMatch);
    QFETCH(QByteArray, type);
    WriteDesk desk;
    const QJsonObject before = desk.conversation();
    Ask ask;
    ask.method = method;
    ask.path = u"/v1/conversations/"_s + path;
    ask.authorization = "Bearer token";
    ask.contentType = type;
    ask.body = body;
    ask.clientId = firstClient;
    ask.idempotencyKey = "\"k\"";
    ask.clientSeq = "1";
    ask.ifMatch = ifMatch;
    const Written answer = desk.send(ask);
    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
    QCOMPARE(desk.conversation(), before);
    QCOMPARE(desk.database.effects().size(), size_t(0));
    QVERIFY(!desk.database.find(ObjectType::Note, u"n1"_s));
}

void TestDemoFacets::removedConversationsAreRefused_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("status");
    QTest::newRow("deleted") << int(DeleteReason::Deleted) << 410;
    QTest::newRow("erased") << int(DeleteReason::Erased) << 410;
    QTest::newRow("revoked") << int(DeleteReason::Revoked) << 403;
}

void TestDemoFacets::removedConversationsAreRefused()
{
    QFETCH(int, reason);
    WriteDesk desk;
    const Write write = desk.status(u"closed"_s);
    const Write note = desk.note(u"Too late."_s);
    remove(desk, u"c1"_s, DeleteReason(reason));
    QTEST(desk.send(write).status, "status");
    QTEST(desk.send(note).status, "status");
    QVERIFY(!desk.database.find(ObjectType::Note, u"n1"_s));
}

void TestDemoFacets::secondClientGetsWhatIsThere()
{
    WriteDesk desk;
    Write mine = desk.status(u"closed"_s);
    Write theirs = desk.status(u"archived"_s);
    theirs.client = secondClient;
    QCOMPARE(desk.send(mine).status, 200);
    const Written stale = desk.send(theirs);
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale.current().value("value"_L1).toObject(), (QJsonObject{{u"status"_s, u"closed"_s}}));
    QCOMPARE(stale.current().value("rev"_L1).toString().toLatin1(), desk.statusRev());
    QCOMPARE(stale.current().value("by"_L1).toString(), u"Ines Falk"_s);
    QCOMPARE(stale.current().value("at"_L1).toString(), wireTime(desk.clock.wall()));

    Write link = desk.linkTo(u"p2"_s);
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).status, 200);
    link.client = secondClient;
    const Written staleLink = desk.send(link);
    QCOMPARE(staleLink.status, 412);
    QCOMPARE(staleLink.current().value("value"_L1).toObject().value("link"_L1).toObject(), desk.link());
    QCOMPARE(desk.link().value("contact"_L1).toObject().value("id"_L1).toString(), u"p1"_s);
    // Looking again, the second one may.
    link.ifMatch = desk.linkRev();
    link.key = link.key + "-again";
    QCOMPARE(desk.send(link).status, 200);

    Write clear{"DELETE", u"c1/link"_s, {}, desk.linkRev()};
    QCOMPARE(desk.send(clear).status, 200);
    clear.client = secondClient;
    const Written staleClear = desk.send(clear);
    QCOMPARE(staleClear.status, 412);
    QCOMPARE(staleClear.current().value("value"_L1).toObject().value("link"_L1), QJsonValue(QJsonValue::Null));
}

void TestDemoFacets::sameValueIsNoChange()
{
    WriteDesk desk;
    const QByteArray rev = desk.statusRev();
    const QString whole = desk.database.find(ObjectType::Conversation, u"c1"_s)->rev;
    const Written answer = desk.send(desk.status(u"open"_s));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.outcome(), u"noop"_s);
    QCOMPARE(answer.rev().toLatin1(), rev);
    QCOMPARE(desk.database.find(ObjectType::Conversation, u"c1"_s)->rev, whole);
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).outcome(), u"applied"_s);
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).outcome(), u"noop"_s);
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s, u"a1"_s)).outcome(), u"noop"_s);
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s, u"a2"_s)).outcome(), u"applied"_s);
    QCOMPARE(desk.database.effects().size(), size_t(2));
}

void TestDemoFacets::linkSetsTheAccountAndRunsTheCrm()
{
    WriteDesk desk;
    const Written answer = desk.send(desk.linkTo(u"p2"_s, u"a2"_s));
    QCOMPARE(answer.status, 200);
    const QJsonObject link = desk.link();
    QCOMPARE(link.value("state"_L1).toString(), u"linked"_s);
    QCOMPARE(link.value("origin"_L1).toString(), u"manual"_s);
    QCOMPARE(link.value("by"_L1).toString(), u"Ines Falk"_s);
    QCOMPARE(link.value("at"_L1).toString(), wireTime(desk.clock.wall()));
    QCOMPARE(link.value("contact"_L1).toObject().value("name"_L1).toString(), u"Daniel Okafor"_s);
    QCOMPARE(link.value("account"_L1).toObject().value("name"_L1).toString(), u"Account a2"_s);
    const auto contact = desk.database.find(ObjectType::Contact, u"p2"_s);
    QCOMPARE(objectOf(*contact).value("primaryAccountId"_L1).toString(), u"a2"_s);
    QCOMPARE(desk.crmState(), u"pending"_s);
    const QByteArray rev = desk.linkRev();
    desk.crm.runAllAsPast();
    QCOMPARE(desk.crmState(), u"synced"_s);
    QCOMPARE(desk.linkRev(), rev);
    QCOMPARE(desk.link().value("by"_L1).toString(), u"Ines Falk"_s);

    desk.crm.setFault(CrmFault::Server);
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).status, 200);
    desk.crm.runAllAsPast();
    QCOMPARE(desk.crmState(), u"error"_s);
    QCOMPARE(desk.link().value("contact"_L1).toObject().value("id"_L1).toString(), u"p1"_s);
}

void TestDemoFacets::linkWithoutAccountTakesTheContactsOwn()
{
    WriteDesk desk;
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).status, 200);
    QCOMPARE(desk.link().value("account"_L1).toObject().value("id"_L1).toString(), u"a1"_s);
    QCOMPARE(desk.send(desk.linkTo(u"p2"_s)).status, 200);
    QVERIFY(!desk.link().contains("account"_L1));
}

void TestDemoFacets::whatTheCrmFoundCanBeConfirmed_data()
{
    QTest::addColumn<int>("state");
    QTest::newRow("suggested") << int(LinkState::Suggested);
    QTest::newRow("linked by itself") << int(LinkState::Linked);
}

void TestDemoFacets::whatTheCrmFoundCanBeConfirmed()
{
    QFETCH(int, state);
    WriteDesk desk;
    ConversationRecord record = recordFromJson(desk.conversation());
    record.card.link.state = LinkState(state);
    record.card.link.origin = LinkOrigin::Automatic;
    record.card.link.contactId = {u"p2"_s};
    Writing writing(desk.database);
    writing.put(record);
    writing.commit();
    const QByteArray rev = desk.linkRev();
    QCOMPARE(desk.send(desk.linkTo(u"p2"_s)).outcome(), u"applied"_s);
    QVERIFY(desk.linkRev() != rev);
    QCOMPARE(desk.link().value("origin"_L1).toString(), u"manual"_s);
    QCOMPARE(desk.link().value("by"_L1).toString(), u"Ines Falk"_s);
}

void TestDemoFacets::clearedLinkStaysCleared()
{
    WriteDesk desk;
    Write retry{"POST", u"c1/crm-retry"_s, {}, {}};
    QCOMPARE(desk.send(retry).status, 200);
    desk.crm.runAllAsPast();
    QCOMPARE(desk.link().value("origin"_L1).toString(), u"automatic"_s); // the same e-mail address
    Write clear{"DELETE", u"c1/link"_s, {}, desk.linkRev()};
    QCOMPARE(desk.send(clear).outcome(), u"applied"_s);
    QCOMPARE(desk.link().value("state"_L1).toString(), u"none"_s);
    const auto contact = desk.database.find(ObjectType::Contact, u"p1"_s);
    QCOMPARE(objectOf(*contact).value("primaryAccountId"_L1).toString(), u"a1"_s);
    desk.crm.runAllAsPast();
    QCOMPARE(desk.link().value("state"_L1).toString(), u"none"_s);
    // Asked again the CRM only suggests, and makes nobody new.
    QCOMPARE(desk.send(retry).outcome(), u"applied"_s);
    desk.crm.runAllAsPast();
    QCOMPARE(desk.link().value("state"_L1).toString(), u"suggested"_s);
    QCOMPARE(desk.database.all(ObjectType::Contact).size(), size_t(2));
    // A link by hand ends it.
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).outcome(), u"applied"_s);
    desk.crm.runAllAsPast();
    QCOMPARE(desk.crmState(), u"synced"_s);
}

void TestDemoFacets::clearWithdrawsTheWaitingStep()
{
    WriteDesk desk;
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).status, 200);
    const auto job = desk.database.nextCrmJob();
    QVERIFY(job);
    Write clear{"DELETE", u"c1/link"_s, {}, desk.linkRev()};
    QCOMPARE(desk.send(clear).outcome(), u"applied"_s);
    QVERIFY(!desk.database.nextCrmJob());
    QCOMPARE(desk.crmState(), u"none"_s);
    // A worker that had already seen the step does not take it any more.
    Writing writing(desk.database);
    QVERIFY(!writing.takeCrm(*job));
}

void TestDemoFacets::clearKeepsWhatWasSynced()
{
    WriteDesk desk;
    QCOMPARE(desk.send(desk.linkTo(u"p1"_s)).status, 200);
    desk.crm.runAllAsPast();
    Write clear{"DELETE", u"c1/link"_s, {}, desk.linkRev()};
    QCOMPARE(desk.send(clear).outcome(), u"applied"_s);
    QCOMPARE(desk.crmState(), u"synced"_s);
    clear.ifMatch = desk.linkRev();
    clear.key = "another";
    QCOMPARE(desk.send(clear).outcome(), u"noop"_s);
}

void TestDemoFacets::retryRunsTheStepAgain()
{
    WriteDesk desk;
    desk.crm.setFault(CrmFault::Network);
    Write retry{"POST", u"c1/crm-retry"_s, {}, {}};
    QCOMPARE(desk.send(retry).outcome(), u"applied"_s);
    QCOMPARE(desk.crmState(), u"pending"_s);
    QCOMPARE(desk.send(retry).outcome(), u"noop"_s); // it waits already
    desk.crm.runAllAsPast();
    QCOMPARE(desk.crmState(), u"error"_s);
    desk.crm.setFault(std::nullopt);
    const Written again = desk.send(retry);
    QCOMPARE(again.outcome(), u"applied"_s);
    QCOMPARE(again.rev(), desk.database.find(ObjectType::Conversation, u"c1"_s)->rev);
    desk.crm.runAllAsPast();
    QCOMPARE(desk.crmState(), u"synced"_s);
    QCOMPARE(desk.database.effects().size(), size_t(2));
}

void TestDemoFacets::retryOfNothingIsNoChange()
{
    WriteDesk desk;
    ConversationRecord record = recordFromJson(desk.conversation());
    record.insights.visitor = {};
    Writing writing(desk.database);
    writing.put(record);
    writing.commit();
    QCOMPARE(desk.send(Write{"POST", u"c1/crm-retry"_s, {}, {}}).outcome(), u"noop"_s);
    QCOMPARE(desk.crmState(), u"none"_s);
    QVERIFY(!desk.database.nextCrmJob());
}

void TestDemoFacets::oldFilesAreBroughtUpToDate()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.db"_s);
    QFile dump(QStringLiteral(LEADLIGHT_TEST_DATA "/demo_v1.sql"));
    QVERIFY(dump.open(QIODevice::ReadOnly));
    SqliteFile(file).execute(dump.readAll().constData());
    QByteArray statusRev;
    for (int run = 0; run < 2; ++run) {
        WriteDesk desk(file);
        const QJsonObject old = desk.conversation(u"old-1"_s);
        QVERIFY(!desk.statusRev(u"old-1"_s).isEmpty());
        QVERIFY(!desk.linkRev(u"old-1"_s).isEmpty());
        QCOMPARE(old.value("shortSummary"_L1).toString(), u"Needs a van next week."_s);
        QVERIFY(desk.database.find(ObjectType::Conversation, u"old-1"_s)->position > 7); // told again
        QCOMPARE(desk.database.messages(u"old-1"_s, 0, 10).size(), size_t(3));
        Digest digest;
        for (int type = 0; type <= int(ObjectType::Note); ++type) {
            for (const StoredObject &object : desk.database.all(ObjectType(type)))
                digest.add(wireName(object.type), object.id, object.rev);
        }
        QCOMPARE(digest, desk.database.state().digest);
        if (run == 1)
            QCOMPARE(desk.statusRev(u"old-1"_s), statusRev); // once is enough
        statusRev = desk.statusRev(u"old-1"_s);
        Write write{"PUT", u"old-2/status"_s, {{u"status"_s, u"archived"_s}}, desk.statusRev(u"old-2"_s)};
        write.key = "run-" + QByteArray::number(run);
        write.seq = run + 1;
        QCOMPARE(desk.send(write).status, 200);
    }
}

void TestDemoFacets::newerFilesAreRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.db"_s);
    {
        Database database(file);
    }
    SqliteFile(file).execute("UPDATE meta SET value = 3 WHERE key = 'schema'");
    QVERIFY_THROWS_EXCEPTION(DatabaseError, Database{file});
}

QTEST_GUILESS_MAIN(TestDemoFacets)
#include "tst_demofacets.moc"
