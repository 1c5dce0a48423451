// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/engineroom.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

template <class T>
ErrorKind kindOf(const QVariant &answer)
{
    // Not value(): an answer has no default.
    const auto &found = std::get<Result<std::vector<T>>>(*static_cast<const NeedAnswer *>(answer.constData()));
    return found.ok() ? ErrorKind::BadAnswer : found.error().kind;
}

} // namespace

/// The engine thread's side of a search, without the thread.
class TestEngineRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSearchIsAnsweredWhenItsServerGoes();
    void nothingIsAnsweredAfterTheEnd();

private:
    /// A server that takes connections and says nothing.
    [[nodiscard]] ServerAccount mute();

    QTemporaryDir m_folder;
    std::unique_ptr<QTcpServer> m_server;
};

void TestEngineRoom::init()
{
    m_server = std::make_unique<QTcpServer>();
    QVERIFY(m_server->listen(QHostAddress::LocalHost));
}

ServerAccount TestEngineRoom::mute()
{
    ServerAccount account;
    account.address = QUrl(u"https://127.0.0.1:%1"_s.arg(m_server->serverPort()));
    account.token = u"secret"_s;
    account.clientId = u"7e0c9d0e-1d0f-4a55-8d5e-0a4f6d3a1b11"_s;
    return account;
}

/// Else its field would wait for ever: another key, another server.
void TestEngineRoom::aSearchIsAnsweredWhenItsServerGoes()
{
    EngineRoom room(m_folder.filePath(u"answered"_s));
    room.open();
    room.serve(mute());
    QSignalSpy answers(&room, &EngineRoom::answered);
    room.perform(WantContacts{u"maya"_s});
    room.perform(WantAccounts{u"nord"_s});
    QCOMPARE(answers.size(), 0);
    room.serve(mute());
    QCOMPARE(answers.size(), 2);
    QCOMPARE(std::get<WantContacts>(answers[0][0].value<Need>()).text, u"maya"_s);
    QCOMPARE(kindOf<Contact>(answers[0][1]), ErrorKind::Cancelled);
    QCOMPARE(std::get<WantAccounts>(answers[1][0].value<Need>()).text, u"nord"_s);
    QCOMPARE(kindOf<Account>(answers[1][1]), ErrorKind::Cancelled);
    room.serve(mute());
    QCOMPARE(answers.size(), 2); // once
}

void TestEngineRoom::nothingIsAnsweredAfterTheEnd()
{
    EngineRoom room(m_folder.filePath(u"closed"_s));
    room.open();
    room.serve(mute());
    QSignalSpy answers(&room, &EngineRoom::answered);
    room.perform(WantContacts{u"maya"_s});
    room.close();
    QCOMPARE(answers.size(), 0);
}

QTEST_GUILESS_MAIN(TestEngineRoom)
#include "tst_engineroom.moc"
