// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "answers.h"
#include "commands.h"

#include "remote/codec.h"

#include <QJsonArray>

using namespace leadlight;
using namespace leadlight::testing;
using Kind = CommandAnswer::Kind;

namespace {

QByteArray problem(int status, const char *code)
{
    return bytesOf({{QStringLiteral("type"), QStringLiteral("urn:x")},
                    {QStringLiteral("status"), status},
                    {QStringLiteral("code"), QLatin1String(code)},
                    {QStringLiteral("eop"), 1}});
}

/// samples/stale.json with another `value`.
QByteArray staleWith(const QJsonValue &value)
{
    QJsonObject stale = objectOf(sample("stale.json"));
    QJsonObject current = stale.value(QStringLiteral("current")).toObject();
    current.insert(QStringLiteral("value"), value);
    stale.insert(QStringLiteral("current"), current);
    return bytesOf(stale);
}

CommandAnswer answered(const QByteArray &body, int status, const ServerAction &action = SetStatus{Status::Closed})
{
    return readCommandAnswer(answerWith(body, status), rowOf(action));
}

} // namespace

/// What each answer means for a command: the whole table of sync-and-trust section 2, and everything that is none.
class TestCommandAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTable_data();
    void theTable();
    void strangersDecideNothing_data();
    void strangersDecideNothing();
    void everyTruncationIsTransient();
    void successTellsEverything();
    void aYesIsAYesWhateverElseIsBroken_data();
    void aYesIsAYesWhateverElseIsBroken();
    void createdAndEmpty();
    void staleTellsWhatTheServerHas();
    void staleWithoutCurrentIsANo();
    void retryAfterTravels();
    void failures_data();
    void failures();
    void outcomes_data();
    void outcomes();
};

void TestCommandAnswer::theTable_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<ErrorKind>("error");
    const auto add = [](int status, const char *code, Kind kind, ErrorKind error) {
        QTest::addRow("%d %s", status, code) << status << QByteArray(code) << kind << error;
    };
    add(400, "invalid-request", Kind::Rejected, ErrorKind::Refusal);
    add(401, "unauthorized", Kind::NotAllowed, ErrorKind::Unauthorized);
    add(403, "forbidden", Kind::Rejected, ErrorKind::Forbidden);
    add(404, "not-found", Kind::Rejected, ErrorKind::NotFound);
    add(405, "method-not-allowed", Kind::Rejected, ErrorKind::Refusal);
    add(406, "not-acceptable", Kind::Rejected, ErrorKind::Refusal);
    add(408, "timeout", Kind::Transient, ErrorKind::Timeout);
    add(409, "in-progress", Kind::Transient, ErrorKind::Refusal);
    add(409, "outcome-unknown", Kind::Ambiguous, ErrorKind::Refusal);
    add(409, "else", Kind::Rejected, ErrorKind::Refusal);
    add(410, "gone", Kind::Rejected, ErrorKind::Gone);
    add(413, "too-large", Kind::Rejected, ErrorKind::Refusal);
    add(415, "unsupported-media-type", Kind::Rejected, ErrorKind::Refusal);
    add(418, "teapot", Kind::Rejected, ErrorKind::Refusal);
    add(422, "key-reused", Kind::Rejected, ErrorKind::Refusal);
    add(422, "unknown-contact", Kind::Rejected, ErrorKind::Refusal);
    add(423, "locked", Kind::Transient, ErrorKind::Refusal);
    add(425, "too-early", Kind::Transient, ErrorKind::Refusal);
    add(426, "upgrade-required", Kind::UpdateNeeded, ErrorKind::UpdateNeeded);
    add(428, "precondition-required", Kind::Rejected, ErrorKind::Refusal);
    add(429, "rate-limited", Kind::Transient, ErrorKind::RateLimited);
    add(499, "odd", Kind::Rejected, ErrorKind::Refusal);
    add(500, "server-error", Kind::Transient, ErrorKind::ServerError);
    add(502, "bad-gateway", Kind::Transient, ErrorKind::ServerError);
    add(503, "unavailable", Kind::Transient, ErrorKind::ServerError);
    add(504, "gateway-timeout", Kind::Transient, ErrorKind::ServerError);
}

void TestCommandAnswer::theTable()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(Kind, kind);
    QFETCH(ErrorKind, error);
    const CommandAnswer answer = answered(problem(status, code.constData()), status);
    QCOMPARE(answer.kind, kind);
    QVERIFY(answer.error.has_value());
    QCOMPARE(answer.error->kind, error);
    QCOMPARE(answer.error->code, QString::fromLatin1(code));
    QCOMPARE(answer.error->httpStatus, status);
    QCOMPARE(answer.error->requestId, QStringLiteral("request-1"));
}

void TestCommandAnswer::strangersDecideNothing_data()
{
    QTest::addColumn<RawAnswer>("answer");
    for (const int status : {400, 401, 403, 404, 409, 410, 412, 422, 426, 428}) {
        RawAnswer html = answerWith("<html>", status);
        html.contentType = "text/html";
        QTest::addRow("%d html", status) << html;
        RawAnswer replayed = answerWith(problem(status, "gone"), status);
        replayed.echoedId = "request-0";
        QTest::addRow("%d of another request", status) << replayed;
        QByteArray unmarked = problem(status, "gone");
        unmarked.replace("\"eop\":1", "\"eop\":2");
        QTest::addRow("%d without marker", status) << answerWith(unmarked, status);
    }
    const QByteArray good = sample("command.json");
    RawAnswer portal = answerWith("<html>welcome</html>");
    portal.contentType = "text/html";
    QTest::newRow("captive portal") << portal;
    RawAnswer cached = answerWith(good);
    cached.echoedId = "request-0";
    QTest::newRow("old answer from a proxy") << cached;
    RawAnswer anonymous = answerWith(good);
    anonymous.echoedId.clear();
    QTest::newRow("no echo") << anonymous;
    QTest::newRow("empty") << answerWith({});
    RawAnswer odd = answerWith(good);
    odd.status = 299;
    QTest::newRow("299") << odd;
    odd.status = 999;
    QTest::newRow("999") << odd;
    RawAnswer nothing;
    nothing.status = 204;
    nothing.sentId = "request-1";
    QTest::newRow("204 from anybody") << nothing;
}

void TestCommandAnswer::strangersDecideNothing()
{
    QFETCH(RawAnswer, answer);
    QCOMPARE(readCommandAnswer(answer, rowOf(SetStatus{Status::Closed})).kind, Kind::Transient);
}

/// G5: a cut answer is never a yes.
void TestCommandAnswer::everyTruncationIsTransient()
{
    const QByteArray whole = sample("command.json").trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(answered(whole.left(length), 200).kind == Kind::Transient, qPrintable(QString::number(length)));
    const QByteArray stale = sample("stale.json").trimmed();
    for (qsizetype length = 0; length < stale.size(); ++length)
        QVERIFY2(answered(stale.left(length), 412).kind == Kind::Transient, qPrintable(QString::number(length)));
}

void TestCommandAnswer::successTellsEverything()
{
    const CommandAnswer answer = answered(sample("command.json"), 200);
    QCOMPARE(answer.kind, Kind::Applied);
    QCOMPARE(answer.rev, QStringLiteral("rev-6"));
    QVERIFY(!answer.error && !answer.replayed);
    QVERIFY(answer.conversation && answer.note);
    QCOMPARE(answer.conversation->card.id.value, QStringLiteral("c1"));
    QVERIFY(answer.conversation->card.status == Status::Closed);
    QCOMPARE(answer.conversation->card.statusRev, QStringLiteral("rev-6"));
    QCOMPARE(answer.conversation->card.link.rev, QStringLiteral("rev-3"));
    QCOMPARE(answer.note->text, QStringLiteral("Called back."));
    QCOMPARE(answer.note->rev, QStringLiteral("rev-6"));
    QByteArray noop = sample("command.json");
    noop.replace("\"applied\"", "\"noop\"");
    QCOMPARE(answered(noop, 200).kind, Kind::Noop);
}

void TestCommandAnswer::aYesIsAYesWhateverElseIsBroken_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no outcome") << QStringLiteral("outcome") << QJsonValue();
    QTest::newRow("new outcome") << QStringLiteral("outcome") << QJsonValue(QStringLiteral("queued"));
    QTest::newRow("no conversation") << QStringLiteral("conversation") << QJsonValue();
    QTest::newRow("broken conversation") << QStringLiteral("conversation") << QJsonValue(QJsonObject());
    QTest::newRow("list") << QStringLiteral("conversation") << QJsonValue(QJsonArray{1});
    QTest::newRow("broken note") << QStringLiteral("note") << QJsonValue(7);
}

void TestCommandAnswer::aYesIsAYesWhateverElseIsBroken()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject body = objectOf(sample("command.json"));
    body.insert(member, value);
    const CommandAnswer answer = answered(bytesOf(body), 200);
    QCOMPARE(answer.kind, Kind::Applied);
    QCOMPARE(answer.conversation.has_value(), member != QLatin1String("conversation"));
    QCOMPARE(answer.note.has_value(), member != QLatin1String("note"));

    // Another conversation's object must not come in by this door.
    QJsonObject other = objectOf(sample("command.json"));
    QJsonObject conversation = other.value(QStringLiteral("conversation")).toObject();
    conversation.insert(QStringLiteral("id"), QStringLiteral("c2"));
    other.insert(QStringLiteral("conversation"), conversation);
    QVERIFY(!answered(bytesOf(other), 200).conversation);
}

void TestCommandAnswer::createdAndEmpty()
{
    RawAnswer created = answerWith(sample("command.json"), 201);
    created.contentType = "application/json";
    QCOMPARE(readCommandAnswer(created, rowOf(RetryCrm{})).kind, Kind::Applied);

    RawAnswer empty;
    empty.status = 204;
    empty.sentId = empty.echoedId = "request-1";
    empty.etag = "\"rev-9\"";
    const CommandAnswer answer = readCommandAnswer(empty, rowOf(ClearLink{}));
    QCOMPARE(answer.kind, Kind::Applied);
    QCOMPARE(answer.rev, QStringLiteral("rev-9"));

    // The header serves where the body is silent, but only as a strong tag.
    QJsonObject body = objectOf(sample("command.json"));
    body.remove(QStringLiteral("rev"));
    RawAnswer tagged = answerWith(bytesOf(body));
    tagged.etag = "\"rev-9\"";
    QCOMPARE(readCommandAnswer(tagged, rowOf(ClearLink{})).rev, QStringLiteral("rev-9"));
    tagged.etag = "W/\"rev-9\"";
    QCOMPARE(readCommandAnswer(tagged, rowOf(ClearLink{})).rev, QString());
}

void TestCommandAnswer::staleTellsWhatTheServerHas()
{
    const CommandAnswer status = answered(sample("stale.json"), 412);
    QCOMPARE(status.kind, Kind::Stale);
    QVERIFY(status.current && status.current->value.status == Status::Archived);
    QCOMPARE(status.current->rev, QStringLiteral("rev-7"));
    QCOMPARE(status.current->by, QStringLiteral("Ann"));
    QVERIFY(status.current->at.isSet());

    const QJsonObject link{{QStringLiteral("state"), QStringLiteral("linked")},
                           {QStringLiteral("contact"), QJsonObject{{QStringLiteral("id"), QStringLiteral("p2")}}}};
    const CommandAnswer linked
        = answered(staleWith(QJsonObject{{QStringLiteral("link"), link}}), 412, linkTo("p1", ""));
    QVERIFY(linked.current && linked.current->value.link);
    QCOMPARE(linked.current->value.link->contactId.value, QStringLiteral("p2"));
    QCOMPARE(linked.current->value.link->rev, QStringLiteral("rev-7"));
    const CommandAnswer cleared
        = answered(staleWith(QJsonObject{{QStringLiteral("link"), QJsonValue()}}), 412, linkTo("p1", ""));
    QVERIFY(cleared.current && cleared.current->value.link->state == LinkState::None);

    const PutNote put{{QStringLiteral("n-1")}, QStringLiteral("mine")};
    const CommandAnswer edited
        = answered(staleWith(QJsonObject{{QStringLiteral("text"), QStringLiteral("theirs")}}), 412, put);
    QVERIFY(edited.current && edited.current->value.note);
    QCOMPARE(edited.current->value.note->text, QStringLiteral("theirs"));
    QCOMPARE(edited.current->value.note->id.value, QStringLiteral("n-1"));
    const CommandAnswer deleted = answered(staleWith(QJsonValue()), 412, put);
    QVERIFY(deleted.current && !deleted.current->value.note);
}

void TestCommandAnswer::staleWithoutCurrentIsANo()
{
    QCOMPARE(answered(problem(412, "stale"), 412).kind, Kind::Rejected);
    QCOMPARE(answered(staleWith(7), 412).kind, Kind::Rejected);
    QCOMPARE(answered(staleWith(QJsonObject{{QStringLiteral("status"), 7}}), 412).kind, Kind::Rejected);
    QCOMPARE(answered(sample("stale.json"), 412, RetryCrm{}).kind, Kind::Rejected);
}

void TestCommandAnswer::retryAfterTravels()
{
    for (const int status : {409, 429, 503}) {
        RawAnswer raw = answerWith(problem(status, "in-progress"), status);
        raw.retryAfter = "7";
        const CommandAnswer answer = readCommandAnswer(raw, rowOf(RetryCrm{}));
        QCOMPARE(answer.kind, Kind::Transient);
        QCOMPARE(answer.error->retryAfterMs, 7000);
    }
}

void TestCommandAnswer::failures_data()
{
    QTest::addColumn<ErrorKind>("error");
    QTest::addColumn<Kind>("kind");
    for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::HostNotFound, ErrorKind::Refused, ErrorKind::Timeout,
                                 ErrorKind::ConnectionLost, ErrorKind::NotOurService, ErrorKind::TooLarge,
                                 ErrorKind::BadAnswer, ErrorKind::Cancelled})
        QTest::addRow("transient %d", int(kind)) << kind << Kind::Transient;
    for (const ErrorKind kind :
         {ErrorKind::Redirected, ErrorKind::TlsUntrusted, ErrorKind::TlsExpired, ErrorKind::TlsNotYetValid,
          ErrorKind::TlsWrongHost, ErrorKind::TlsFailed, ErrorKind::InvalidAddress})
        QTest::addRow("configuration %d", int(kind)) << kind << Kind::Misconfigured;
    QTest::newRow("key") << ErrorKind::Unauthorized << Kind::NotAllowed;
    QTest::newRow("row") << ErrorKind::Refusal << Kind::Rejected;
}

void TestCommandAnswer::failures()
{
    QFETCH(ErrorKind, error);
    QFETCH(Kind, kind);
    Error failure;
    failure.kind = error;
    const CommandAnswer answer = commandFailure(failure);
    QCOMPARE(answer.kind, kind);
    QVERIFY(answer.error == failure);
}

void TestCommandAnswer::outcomes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("read");
    QTest::newRow("applied") << QByteArray(R"({"id":"k1","outcome":"applied","rev":"r"})") << true;
    QTest::newRow("noop") << QByteArray(R"({"id":"k1","outcome":"noop"})") << true;
    QTest::newRow("rejected") << QByteArray(R"({"id":"k1","outcome":"rejected","problem":{"status":404}})") << true;
    QTest::newRow("bare no") << QByteArray(R"({"id":"k1","outcome":"rejected"})") << true;
    QTest::newRow("stale") << QByteArray(R"({"id":"k1","outcome":"rejected","problem":{"status":412}})") << false;
    QTest::newRow("unknown word") << QByteArray(R"({"id":"k1","outcome":"parked"})") << false;
    QTest::newRow("no id") << QByteArray(R"({"outcome":"applied"})") << false;
    QTest::newRow("path as id") << QByteArray(R"({"id":"../x","outcome":"applied"})") << false;
    QTest::newRow("number as rev") << QByteArray(R"({"id":"k1","outcome":"applied","rev":7})") << false;
    QTest::newRow("empty") << QByteArray("{}") << false;
}

void TestCommandAnswer::outcomes()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, read);
    const std::optional<CommandOutcome> outcome = readOutcome(objectOf(json));
    QCOMPARE(outcome.has_value(), read);
    if (!outcome)
        return;
    QCOMPARE(outcome->id.value, QStringLiteral("k1"));
    QCOMPARE(outcome->problem.has_value(), outcome->kind == Kind::Rejected);
}

QTEST_GUILESS_MAIN(TestCommandAnswer)
#include "tst_commandanswer.moc"
