// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "world.h"

using namespace leadlight;
using namespace leadlight::testing;
using fake::Received;
using fake::ScriptedServer;
using Kind = CommandAnswer::Kind;

Q_DECLARE_METATYPE(leadlight::ServerAction)

namespace {

/// Counts the answers to one command.
struct Performed {
    int count = 0;
    CommandAnswer answer;
    [[nodiscard]] std::function<void(CommandAnswer)> listener()
    {
        return [this](CommandAnswer told) {
            ++count;
            answer = std::move(told);
        };
    }
};

void addActions()
{
    QTest::addColumn<ServerAction>("action");
    for (const ServerAction &action : everyAction())
        QTest::newRow(qPrintable(commandName(action))) << action;
}

} // namespace

/// Commands on the wire, against a real TLS server on loopback (sync-and-trust M1, M2, P19, F6, T6, T23).
class TestPerform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestIsAsTheContractSays_data();
    void theRequestIsAsTheContractSays();
    void aNewNoteMustNotExist();
    void closedWithoutAnswerIsDeliveredOnce_data();
    void closedWithoutAnswerIsDeliveredOnce();
    void closedOnAUsedConnectionIsDeliveredOnce_data() { closedWithoutAnswerIsDeliveredOnce_data(); }
    void closedOnAUsedConnectionIsDeliveredOnce();
    void answersArrive();
    void redirectsKeepTheKeyAtHome_data();
    void redirectsKeepTheKeyAtHome();
    void rowsThatCannotBeSentAreRejected_data();
    void rowsThatCannotBeSentAreRejected();
    void failuresHaveTheirClass();
    void aDestroyedQuestionStaysSilent();
};

void TestPerform::theRequestIsAsTheContractSays_data()
{
    QTest::addColumn<ServerAction>("action");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("conditional");
    const QByteArray base("/v1/conversations/c1/");
    QTest::newRow("link") << ServerAction(linkTo("p1", "acc1")) << QByteArray("PUT") << base + "link"
                          << QByteArray(R"({"accountId":"acc1","contactId":"p1"})") << true;
    QTest::newRow("link without account") << ServerAction(linkTo("p1", "")) << QByteArray("PUT") << base + "link"
                                          << QByteArray(R"({"contactId":"p1"})") << true;
    QTest::newRow("clear") << ServerAction(ClearLink{}) << QByteArray("DELETE") << base + "link" << QByteArray()
                           << true;
    QTest::newRow("status") << ServerAction(SetStatus{Status::Archived}) << QByteArray("PUT") << base + "status"
                            << QByteArray(R"({"status":"archived"})") << true;
    QTest::newRow("crm") << ServerAction(RetryCrm{}) << QByteArray("POST") << base + "crm-retry" << QByteArray("{}")
                         << false;
    QTest::newRow("note") << ServerAction(PutNote{{QStringLiteral("n-1")}, QStringLiteral("Zoë \"x\"")})
                          << QByteArray("PUT") << base + "notes/n-1"
                          << QByteArray("{\"text\":\"Zo\xc3\xab \\\"x\\\"\"}") << true;
    QTest::newRow("delete note") << ServerAction(DeleteNote{{QStringLiteral("n-1")}}) << QByteArray("DELETE")
                                 << base + "notes/n-1" << QByteArray() << true;
}

void TestPerform::theRequestIsAsTheContractSays()
{
    QFETCH(ServerAction, action);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(bool, conditional);
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        socket->write(fake::jsonAnswer(request, sample("command.json")));
    });
    HttpBackend backend(accountOf(server.address()));
    Performed done;
    const auto pending = backend.perform(rowOf(action), done.listener());
    QTRY_COMPARE(done.count, 1);
    QCOMPARE(done.answer.kind, Kind::Applied);
    const Received &request = server.requests().front();
    QCOMPARE(request.method, method);
    QCOMPARE(request.target, target);
    QCOMPARE(request.body, body);
    QCOMPARE(request.headers.value("content-length"), QByteArray::number(body.size()));
    QCOMPARE(request.headers.value("content-type"), body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    QCOMPARE(request.headers.value("idempotency-key"), QByteArray("\"7d9c0c1e-0000-4000-8000-000000000007\""));
    QCOMPARE(request.headers.value("x-client-seq"), QByteArray("41"));
    QCOMPARE(request.headers.value("x-client-id"), QByteArray("0b7a3f6e-0000-4000-8000-000000000001"));
    QCOMPARE(request.headers.value("if-match"), conditional ? QByteArray("\"rev-5\"") : QByteArray());
    QVERIFY(!request.headers.contains("if-none-match"));
    QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer token-canary"));
}

void TestPerform::aNewNoteMustNotExist()
{
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        socket->write(fake::httpAnswer(request, 201, "application/json", sample("command.json")));
    });
    HttpBackend backend(accountOf(server.address()));
    OutboxRow row = rowOf(PutNote{{QStringLiteral("n-1")}, QStringLiteral("new")});
    row.baseRev.clear();
    Performed done;
    const auto pending = backend.perform(row, done.listener());
    QTRY_COMPARE(done.count, 1);
    QCOMPARE(done.answer.kind, Kind::Applied);
    QCOMPARE(server.requests().front().headers.value("if-none-match"), QByteArray("*"));
    QVERIFY(!server.requests().front().headers.contains("if-match"));
}

void TestPerform::closedWithoutAnswerIsDeliveredOnce_data()
{
    addActions();
}

/// M1, F6: Qt would send it up to four times.
void TestPerform::closedWithoutAnswerIsDeliveredOnce()
{
    QFETCH(ServerAction, action);
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &) { socket->abort(); });
    HttpBackend backend(accountOf(server.address()));
    Performed done;
    const auto pending = backend.perform(rowOf(action), done.listener());
    QTRY_COMPARE(done.count, 1);
    QCOMPARE(done.answer.kind, Kind::Transient);
    QVERIFY(done.answer.error && done.answer.error->kind == ErrorKind::ConnectionLost);
    QCOMPARE(server.requests().size(), size_t(1));
    // The next one comes only from the outbox.
    const auto again = backend.perform(rowOf(action), done.listener());
    QTRY_COMPARE(done.count, 2);
    QCOMPARE(server.requests().size(), size_t(2));
    QCOMPARE(server.requests().at(0).headers.value("idempotency-key"),
             server.requests().at(1).headers.value("idempotency-key"));
    QCOMPARE(server.requests().at(0).body, server.requests().at(1).body);
}

/// A good answer gives Qt's channel its budget of resends back, and a kept connection is where servers close.
void TestPerform::closedOnAUsedConnectionIsDeliveredOnce()
{
    QFETCH(ServerAction, action);
    ScriptedServer server(localhost());
    server.setHandler([&server](QTcpSocket *socket, const Received &request) {
        if (server.requests().size() < 4)
            socket->write(fake::jsonAnswer(request, sample("command.json")));
        else
            socket->disconnectFromHost();
    });
    HttpBackend backend(accountOf(server.address()));
    Performed done;
    for (int i = 1; i <= 4; ++i) {
        const auto pending = backend.perform(rowOf(action), done.listener());
        QTRY_COMPARE(done.count, i);
    }
    QCOMPARE(done.answer.kind, Kind::Transient);
    QCOMPARE(server.requests().size(), size_t(4));
    QCOMPARE(server.connections(), 1);
}

void TestPerform::answersArrive()
{
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        socket->write(
            fake::jsonAnswer(request, sample("command.json"), "ETag: \"rev-6\"\r\nIdempotent-Replayed: true\r\n"));
    });
    HttpBackend backend(accountOf(server.address()));
    Performed done;
    const auto pending = backend.perform(rowOf(SetStatus{Status::Closed}), done.listener());
    QTRY_COMPARE(done.count, 1);
    QCOMPARE(done.answer.kind, Kind::Applied);
    QVERIFY(done.answer.replayed);
    QCOMPARE(done.answer.rev, QStringLiteral("rev-6"));
    QVERIFY(done.answer.conversation.has_value());
}

void TestPerform::redirectsKeepTheKeyAtHome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ServerAction>("action");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d put", status) << status << ServerAction(SetStatus{Status::Closed});
        QTest::addRow("%d delete", status) << status << ServerAction(ClearLink{});
    }
}

/// F19, T6: a redirect is a question for people, and the other place hears nothing.
void TestPerform::redirectsKeepTheKeyAtHome()
{
    QFETCH(int, status);
    QFETCH(ServerAction, action);
    ScriptedServer elsewhere(localhost());
    ScriptedServer server(localhost());
    server.setHandler([&](QTcpSocket *socket, const Received &request) {
        socket->write(fake::httpAnswer(request, status, "text/plain", "moved",
                                       "Location: " + elsewhere.address().toEncoded() + "/v1\r\n"));
    });
    HttpBackend backend(accountOf(server.address()));
    Performed done;
    const auto pending = backend.perform(rowOf(action), done.listener());
    QTRY_COMPARE(done.count, 1);
    QCOMPARE(done.answer.kind, Kind::Misconfigured);
    QCOMPARE(done.answer.error->kind, ErrorKind::Redirected);
    QCOMPARE(server.requests().size(), size_t(1));
    QCOMPARE(elsewhere.connections(), 0);
}

void TestPerform::rowsThatCannotBeSentAreRejected_data()
{
    QTest::addColumn<OutboxRow>("row");
    const auto spoilt = [](auto spoil) {
        OutboxRow row = rowOf(PutNote{{QStringLiteral("n-1")}, QStringLiteral("text")});
        spoil(row);
        return row;
    };
    QTest::newRow("path in conversation")
        << spoilt([](OutboxRow &row) { row.conversation = {QStringLiteral("../x")}; });
    QTest::newRow("path in note") << spoilt([](OutboxRow &row) {
        row.action = PutNote{{QStringLiteral("../../contacts")}, QStringLiteral("text")};
    });
    QTest::newRow("line in revision") << spoilt([](OutboxRow &row) { row.baseRev = QStringLiteral("a\r\nX-Evil: 1"); });
    QTest::newRow("quote in revision") << spoilt([](OutboxRow &row) { row.baseRev = QStringLiteral("a\",\"b"); });
    QTest::newRow("line in key") << spoilt([](OutboxRow &row) { row.id = {QStringLiteral("a\r\nb")}; });
}

void TestPerform::rowsThatCannotBeSentAreRejected()
{
    QFETCH(OutboxRow, row);
    ScriptedServer server(localhost());
    HttpBackend backend(accountOf(server.address()));
    Performed done;
    const auto pending = backend.perform(row, done.listener());
    QTRY_COMPARE(done.count, 1);
    QCOMPARE(done.answer.kind, Kind::Rejected);
    QCOMPARE(server.httpBytes(), 0);
}

void TestPerform::failuresHaveTheirClass()
{
    Performed done;
    HttpBackend nobody(accountOf(QUrl(QStringLiteral("https://127.0.0.1:1"))));
    const auto refused = nobody.perform(rowOf(SetStatus{Status::Closed}), done.listener());
    QTRY_COMPARE(done.count, 1);
    QCOMPARE(done.answer.kind, Kind::Transient);

    ScriptedServer stranger(fake::makeIdentity({}));
    HttpBackend untrusting(accountOf(stranger.address()));
    const auto untrusted = untrusting.perform(rowOf(SetStatus{Status::Closed}), done.listener());
    QTRY_COMPARE(done.count, 2);
    QCOMPARE(done.answer.kind, Kind::Misconfigured);
    QCOMPARE(stranger.httpBytes(), 0);

    ScriptedServer silent(localhost());
    HttpBackend impatient(accountOf(silent.address()), shortLimits());
    const auto slow = impatient.perform(rowOf(SetStatus{Status::Closed}), done.listener());
    QTRY_COMPARE(done.count, 3);
    QCOMPARE(done.answer.kind, Kind::Transient);
    QCOMPARE(done.answer.error->kind, ErrorKind::Timeout);
}

void TestPerform::aDestroyedQuestionStaysSilent()
{
    ScriptedServer server(localhost());
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        socket->write(fake::jsonAnswer(request, sample("command.json")));
    });
    HttpBackend backend(accountOf(server.address()));
    Performed destroyed;
    Performed kept;
    auto first = backend.perform(rowOf(SetStatus{Status::Closed}), destroyed.listener());
    first.reset();
    const auto second = backend.perform(rowOf(SetStatus{Status::Open}), kept.listener());
    QTRY_COMPARE(kept.count, 1);
    QCOMPARE(destroyed.count, 0);
}

QTEST_GUILESS_MAIN(TestPerform)
#include "tst_perform.moc"
