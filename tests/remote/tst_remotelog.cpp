// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include <QLoggingCategory>
#include <QMutex>

using namespace leadlight;
using namespace leadlight::testing;
using fake::Received;
using fake::ScriptedServer;

namespace {

QMutex linesMutex; // Qt logs from its network thread, too
QStringList lines;

void collect(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&linesMutex);
    lines.append(QString::fromLatin1(context.category) + QStringLiteral(": ") + text);
}

} // namespace

/// Law 9 for this layer: with every category at debug level, no log line holds a secret, a person or a message.
class TestRemoteLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullRunLeaksNothing();
};

void TestRemoteLog::aFullRunLeaksNothing()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.*.debug=false\nqt.network.*.debug=true"));
    const QtMessageHandler before = qInstallMessageHandler(collect);
    {
        ScriptedServer server(localhost());
        int round = 0;
        server.setHandler([&round](QTcpSocket *socket, const Received &request) {
            const QByteArray body
                = request.target.contains("messages") ? sample("messages.json") : sample("changes.json");
            switch (round++ % 6) {
            case 0:
                socket->write(fake::jsonAnswer(request, body));
                break;
            case 1: // the page with an item to quarantine
                socket->write(
                    fake::jsonAnswer(request, QByteArray(body).replace("\"status\":\"open\"", "\"status\":7")));
                break;
            case 2:
                socket->write(fake::problemAnswer(request, 403, "maya@nordlicht.example"));
                break;
            case 3: // half a page
                socket->write(fake::jsonAnswer(request, body).left(700));
                socket->disconnectFromHost();
                break;
            case 4:
                socket->write(fake::httpAnswer(request, 302, "text/html", "40 panels",
                                               "Location: https://nordlicht.example/token-canary\r\n"));
                break;
            default:
                socket->write("40 panels, maya@nordlicht.example\r\n\r\n");
                socket->disconnectFromHost();
            }
        });
        HttpBackend backend(accountOf(server.address()), shortLimits());
        HttpBackend strangers([&server] {
            ServerAccount account = accountOf(server.address());
            account.caPem.clear();
            return account;
        }());
        for (int i = 0; i < 6; ++i) {
            Asked<ChangePage> page;
            Asked<MessagePage> messages;
            Asked<std::vector<Contact>> contacts;
            Asked<std::vector<Account>> accounts;
            Asked<Capabilities> refused;
            int closed = 0;
            const auto p1 = backend.changesSince({QStringLiteral("cursor-canary")}, 500, page.answer());
            const auto p2 = backend.messages({QStringLiteral("conversation-canary")}, 0, 200, messages.answer());
            const auto p3 = backend.findContacts(QStringLiteral("search-canary"), 10, contacts.answer());
            const auto p4 = backend.findAccounts(QStringLiteral("search-canary"), 10, accounts.answer());
            const auto p5 = strangers.capabilities(refused.answer());
            const auto p6
                = backend.listen(QStringLiteral("position-canary"),
                                 {.opened = {}, .poked = {}, .closed = [&closed](const Error &) { ++closed; }});
            QTRY_VERIFY(page.count() + messages.count() + contacts.count() + accounts.count() + refused.count() == 5);
            QTRY_COMPARE(closed, 1);
        }
    }
    qInstallMessageHandler(before);
    const QMutexLocker lock(&linesMutex);
    QVERIFY(lines.filter(QStringLiteral("leadlight.remote")).size() >= 36); // the test looked at something
    QVERIFY(!lines.filter(QStringLiteral("/v1/conversations/{id}/messages")).isEmpty());
    for (const char *canary : {"token-canary", "Bearer", "cursor-canary", "conversation-canary", "search-canary",
                               "position-canary", "nordlicht", "Maya", "panels", "How can I help", "+49"}) {
        const QStringList leaks = lines.filter(QLatin1String(canary), Qt::CaseInsensitive);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
    }
}

QTEST_GUILESS_MAIN(TestRemoteLog)
#include "tst_remotelog.moc"
