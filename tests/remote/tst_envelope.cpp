// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "remote/codec.h"

#include "answers.h"

using namespace leadlight;
using namespace leadlight::testing;

/// What counts as an answer of ours (sync-and-trust P1) and what a refusal means (P18, P25).
class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTruncationIsRefused();
    void onlyOurAnswersCount_data();
    void onlyOurAnswersCount();
    void problems_data();
    void problems();
    void foreignProblems_data();
    void foreignProblems();
    void retryAfter_data();
    void retryAfter();
};

void TestEnvelope::everyTruncationIsRefused()
{
    for (const char *name : {"changes.json", "messages.json"}) {
        const QByteArray whole = sample(name).trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const RawAnswer answer = answerWith(whole.left(length));
            QVERIFY2(!readChangePage(answer).ok(), qPrintable(QString::number(length)));
            QVERIFY(!readMessagePage(answer, {QStringLiteral("c1")}, 0).ok());
        }
    }
}

void TestEnvelope::onlyOurAnswersCount_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("echo");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray json("application/json");
    const QByteArray good = sample("changes.json");
    QByteArray unmarked = good;
    unmarked.replace(",\"eop\":1", "");
    QByteArray marked2 = good;
    marked2.replace("\"eop\":1", "\"eop\":\"1\"");
    const QByteArray deep = QByteArray(2000, '[') + QByteArray(2000, ']');
    QTest::newRow("captive portal") << 200 << QByteArray("text/html") << QByteArray() << QByteArray("<html>")
                                    << ErrorKind::NotOurService;
    QTest::newRow("wrong type") << 200 << QByteArray("text/plain") << QByteArray("request-1") << good
                                << ErrorKind::NotOurService;
    QTest::newRow("empty") << 200 << QByteArray() << QByteArray() << QByteArray() << ErrorKind::NotOurService;
    QTest::newRow("no echo") << 200 << json << QByteArray() << good << ErrorKind::NotOurService;
    QTest::newRow("stale proxy") << 200 << json << QByteArray("request-0") << good << ErrorKind::ConnectionLost;
    QTest::newRow("no marker") << 200 << json << QByteArray("request-1") << unmarked << ErrorKind::NotOurService;
    QTest::newRow("marker as text") << 200 << json << QByteArray("request-1") << marked2 << ErrorKind::NotOurService;
    QTest::newRow("trailing bytes") << 200 << json << QByteArray("request-1") << good + "x"
                                    << ErrorKind::ConnectionLost;
    QTest::newRow("list") << 200 << json << QByteArray("request-1") << QByteArray("[]") << ErrorKind::ConnectionLost;
    QTest::newRow("bad UTF-8") << 200 << json << QByteArray("request-1") << QByteArray("{\"a\":\"\xff\xfe\",\"eop\":1}")
                               << ErrorKind::ConnectionLost;
    QTest::newRow("deep") << 200 << json << QByteArray("request-1") << "{\"a\":" + deep + ",\"eop\":1}"
                          << ErrorKind::ConnectionLost;
    QTest::newRow("204") << 204 << json << QByteArray("request-1") << good << ErrorKind::NotOurService;
    QTest::newRow("299") << 299 << json << QByteArray("request-1") << good << ErrorKind::NotOurService;
    QTest::newRow("302") << 302 << json << QByteArray("request-1") << good << ErrorKind::Redirected;
    QTest::newRow("999") << 999 << json << QByteArray("request-1") << good << ErrorKind::NotOurService;
}

void TestEnvelope::onlyOurAnswersCount()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, echo);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    RawAnswer answer = answerWith(body, status);
    answer.contentType = type;
    answer.echoedId = echo;
    const Result<ChangePage> page = readChangePage(answer);
    QVERIFY(!page.ok());
    QVERIFY(page.error().kind == kind);
    QCOMPARE(page.error().httpStatus, status);
    QCOMPARE(page.error().retryable, kind != ErrorKind::Redirected);
}

void TestEnvelope::problems_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("401") << 401 << QByteArray("unauthorized") << ErrorKind::Unauthorized << false;
    QTest::newRow("403") << 403 << QByteArray("forbidden") << ErrorKind::Forbidden << false;
    QTest::newRow("404") << 404 << QByteArray("not-found") << ErrorKind::NotFound << false;
    QTest::newRow("410") << 410 << QByteArray("cursor-expired") << ErrorKind::CursorExpired << false;
    QTest::newRow("410 gone") << 410 << QByteArray("gone") << ErrorKind::Gone << false;
    QTest::newRow("400") << 400 << QByteArray("invalid-request") << ErrorKind::Refusal << false;
    QTest::newRow("406") << 406 << QByteArray("not-acceptable") << ErrorKind::Refusal << false;
    QTest::newRow("408") << 408 << QByteArray("timeout") << ErrorKind::Timeout << true;
    QTest::newRow("413") << 413 << QByteArray("body-too-large") << ErrorKind::Refusal << false;
    QTest::newRow("425") << 425 << QByteArray("too-early") << ErrorKind::Refusal << true;
    QTest::newRow("426") << 426 << QByteArray("update-needed") << ErrorKind::UpdateNeeded << false;
    QTest::newRow("429") << 429 << QByteArray("rate-limited") << ErrorKind::RateLimited << true;
    QTest::newRow("500") << 500 << QByteArray("server-error") << ErrorKind::ServerError << true;
    QTest::newRow("503") << 503 << QByteArray("unavailable") << ErrorKind::ServerError << true;
}

void TestEnvelope::problems()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, retryable);
    QByteArray body = sample("problem.json");
    body.replace("\"code\":\"cursor-expired\"", "\"code\":\"" + code + "\"");
    RawAnswer answer = answerWith(body, status);
    answer.retryAfter = QByteArrayLiteral("7");
    const Error error = readEnvelope(answer).error();
    QVERIFY(error.kind == kind);
    QCOMPARE(error.retryable, retryable);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, QString::fromLatin1(code));
    QCOMPARE(error.retryAfterMs, 7000);
    QVERIFY(!error.detail.contains(QStringLiteral("Start again"))); // server text stays out of logs
}

void TestEnvelope::foreignProblems_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::NotOurService;
    QTest::newRow("401") << 401 << ErrorKind::NotOurService;
    QTest::newRow("403") << 403 << ErrorKind::NotOurService;
    QTest::newRow("404") << 404 << ErrorKind::NotOurService;
    QTest::newRow("407") << 407 << ErrorKind::NotOurService;
    QTest::newRow("410") << 410 << ErrorKind::NotOurService;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("499") << 499 << ErrorKind::NotOurService;
    QTest::newRow("502") << 502 << ErrorKind::ServerError;
    QTest::newRow("511") << 511 << ErrorKind::NotOurService;
}

void TestEnvelope::foreignProblems()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    RawAnswer html = answerWith("<html>sign in</html>", status);
    html.contentType = QByteArrayLiteral("text/html");
    RawAnswer noEcho = answerWith(sample("problem.json"), status);
    noEcho.echoedId.clear();
    QByteArray unmarked = sample("problem.json");
    unmarked.replace(",\"eop\":1", "");
    for (const RawAnswer &answer : {html, noEcho, answerWith(unmarked, status), answerWith("{", status)}) {
        const Error error = readProblem(answer);
        QVERIFY(error.kind == kind);
        QVERIFY(error.retryable);
        QVERIFY(error.code.isEmpty());
    }
}

void TestEnvelope::retryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("5") << QByteArray("5") << qint64(5000);
    QTest::newRow("0") << QByteArray("0") << qint64(0);
    QTest::newRow("-1") << QByteArray("-1") << qint64(-1);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
    QTest::newRow("garbage") << QByteArray("soon") << qint64(-1);
    QTest::newRow("10 years") << QByteArray("315360000") << qint64(315360000000);
    QTest::newRow("endless") << QByteArray(500, '9') << qint64(1'000'000'000'000);
    QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 14:05:30 GMT") << qint64(30'000);
    QTest::newRow("past date") << QByteArray("Sun, 22 Nov 2020 14:05:30 GMT") << qint64(0);
}

void TestEnvelope::retryAfter()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    QCOMPARE(readRetryAfter(value, QByteArrayLiteral("Sun, 22 Nov 2026 14:05:00 GMT")), ms);
    if (value.endsWith("GMT")) // our clock must not stand in for theirs
        QCOMPARE(readRetryAfter(value, {}), -1);
}

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
