// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/lookup.h"

#include "desk.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::fake;

namespace {

std::vector<Contact> people(int count)
{
    std::vector<Contact> all;
    for (int i = 0; i < count; ++i) {
        Contact contact;
        contact.id = {QStringLiteral("p%1").arg(i)};
        all.push_back(contact);
    }
    return all;
}

Error passing(ErrorKind kind)
{
    Error error = errorOf(kind);
    error.retryable = true;
    return error;
}

/// A field whose questions are written down.
struct Field {
    int retryMs = 20'000;
    QStringList server{};
    QStringList cache{};
    int changes = 0;
    Lookup<Contact> lookup{{.askServer = [this](const QString &text) { server.append(text); },
                            .askCache = [this](const QString &text) { cache.append(text); },
                            .changed = [this] { ++changes; },
                            .retryMs = retryMs}};
    [[nodiscard]] LookupPhase phase() const { return lookup.answer()->phase; }
};

/// Returns when a search that failed later than all before it has been asked again: theirs would have been by now.
void anotherSearchIsAskedAgain()
{
    Field witness{.retryMs = 100};
    witness.lookup.ask(QStringLiteral("witness"));
    QTRY_COMPARE(witness.server.size(), 1);
    witness.lookup.serverAnswered(QStringLiteral("witness"), passing(ErrorKind::ServerError));
    QTRY_COMPARE(witness.server.size(), 2);
}

} // namespace

/// Searching the CRM while somebody types.
class TestLookup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsAskedOnce()
    {
        Field field;
        for (const QString &text :
             {QStringLiteral("m"), QStringLiteral("ma"), QStringLiteral("may"), QStringLiteral("  maya ")})
            field.lookup.ask(text);
        QVERIFY(field.server.isEmpty());
        QVERIFY(field.phase() == LookupPhase::Loading);
        QTRY_COMPARE(field.server, QStringList{QStringLiteral("maya")});
    }

    void shortTextsEndTheSearch()
    {
        Field field;
        field.lookup.ask(QStringLiteral("maya"));
        field.lookup.ask(QStringLiteral("m"));
        QVERIFY(!field.lookup.answer());
        field.lookup.ask(QStringLiteral("no"));
        QTRY_COMPARE(field.server, QStringList{QStringLiteral("no")});
    }

    void onlyTheNewestAnswerCounts()
    {
        Field field;
        field.lookup.ask(QStringLiteral("may"));
        QTRY_COMPARE(field.server.size(), 1);
        field.lookup.ask(QStringLiteral("maya"));
        field.lookup.serverAnswered(QStringLiteral("may"), people(3));
        QVERIFY(field.phase() == LookupPhase::Loading);
        QTRY_COMPARE(field.server.size(), 2);
        field.lookup.serverAnswered(QStringLiteral("may"), people(3));
        QVERIFY(field.phase() == LookupPhase::Loading);
        field.lookup.serverAnswered(QStringLiteral("maya"), people(1));
        QVERIFY(field.phase() == LookupPhase::Hits);
        QCOMPARE(field.lookup.answer()->hits.size(), size_t(1));
        field.lookup.serverAnswered(QStringLiteral("maya"), people(0)); // told twice
        QVERIFY(field.phase() == LookupPhase::Hits);
    }

    void whatCameIsCutAndSaidSo()
    {
        Field field;
        field.lookup.ask(QStringLiteral("maya"));
        QTRY_COMPARE(field.server.size(), 1);
        field.lookup.serverAnswered(QStringLiteral("maya"), people(mostLookupHits + 1));
        QCOMPARE(field.lookup.answer()->hits.size(), size_t(mostLookupHits));
        QVERIFY(field.lookup.answer()->truncated);
        field.lookup.ask(QStringLiteral("nobody"));
        QTRY_COMPARE(field.server.size(), 2);
        field.lookup.serverAnswered(QStringLiteral("nobody"), people(0));
        QVERIFY(field.phase() == LookupPhase::Empty && !field.lookup.answer()->truncated);
    }

    void withoutServerTheDeviceAnswers()
    {
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::Refused, ErrorKind::Timeout}) {
            Field field;
            field.lookup.ask(QStringLiteral("maya"));
            QTRY_COMPARE(field.server.size(), 1);
            field.lookup.serverAnswered(QStringLiteral("maya"), errorOf(kind));
            QCOMPARE(field.cache, QStringList{QStringLiteral("maya")});
            QVERIFY(field.phase() == LookupPhase::Loading);
            field.lookup.cacheAnswered(QStringLiteral("maya"), Found<Contact>{7, Instant{5000}, 1204, people(2)});
            QVERIFY(field.phase() == LookupPhase::Offline);
            QCOMPARE(field.lookup.answer()->heardAt.ms, 5000);
            QCOMPARE(field.lookup.answer()->onDevice, 1204);
            QCOMPARE(field.lookup.answer()->hits.size(), size_t(2));
            // The same text again may find the server back.
            field.lookup.ask(QStringLiteral("maya"));
            QTRY_COMPARE(field.server.size(), 2);
        }
    }

    void otherFailuresAreTold()
    {
        Field field;
        field.lookup.ask(QStringLiteral("maya"));
        QTRY_COMPARE(field.server.size(), 1);
        field.lookup.serverAnswered(QStringLiteral("maya"), errorOf(ErrorKind::Forbidden));
        QVERIFY(field.phase() == LookupPhase::Error && field.cache.isEmpty());
        QCOMPARE(field.lookup.answer()->error->kind, ErrorKind::Forbidden);
    }

    void aFailedSearchIsAskedAgainByItself()
    {
        Field field{.retryMs = 50};
        const Instant before = SystemClock().wall();
        field.lookup.ask(QStringLiteral("maya"));
        QTRY_COMPARE(field.server.size(), 1);
        field.lookup.serverAnswered(QStringLiteral("maya"), passing(ErrorKind::ServerError));
        QVERIFY(field.lookup.answer()->nextTry.ms >= before.ms + 50);
        QTRY_COMPARE(field.server.size(), 2);
        QVERIFY(field.phase() == LookupPhase::Loading);
        field.lookup.serverAnswered(QStringLiteral("maya"), people(1));
        QVERIFY(field.phase() == LookupPhase::Hits);
    }

    /// Asking again helps nothing before a person did something, and the same text is asked when the person wants it.
    void whatNeedsAPersonIsNotAskedAgainByItself()
    {
        Field field{.retryMs = 50};
        field.lookup.ask(QStringLiteral("maya"));
        QTRY_COMPARE(field.server.size(), 1);
        field.lookup.serverAnswered(QStringLiteral("maya"), errorOf(ErrorKind::Unauthorized));
        QVERIFY(field.phase() == LookupPhase::Error);
        QVERIFY(!field.lookup.answer()->nextTry.isSet());
        anotherSearchIsAskedAgain();
        QCOMPARE(field.server.size(), 1);
        field.lookup.ask(QStringLiteral("maya"));
        QTRY_COMPARE(field.server.size(), 2);
    }

    /// The server was exchanged under the question: the next one may answer.
    void whatWasBrokenOffIsAskedAgain()
    {
        Field field{.retryMs = 50};
        field.lookup.ask(QStringLiteral("maya"));
        QTRY_COMPARE(field.server.size(), 1);
        field.lookup.serverAnswered(QStringLiteral("maya"), errorOf(ErrorKind::Cancelled));
        QVERIFY(field.lookup.answer()->nextTry.isSet());
        QTRY_COMPARE(field.server.size(), 2);
    }

    void nobodyAsksAgainForWhatIsNotWantedAnyMore()
    {
        Field field{.retryMs = 50};
        field.lookup.ask(QStringLiteral("maya"));
        QTRY_COMPARE(field.server.size(), 1);
        field.lookup.serverAnswered(QStringLiteral("maya"), passing(ErrorKind::ServerError));
        field.lookup.ask(QStringLiteral("priya"));
        QTRY_COMPARE(field.server.size(), 2);
        field.lookup.serverAnswered(QStringLiteral("priya"), passing(ErrorKind::ServerError));
        field.lookup.cancel();
        anotherSearchIsAskedAgain();
        QCOMPARE(field.server, (QStringList{QStringLiteral("maya"), QStringLiteral("priya")}));
    }

    /// Through the one door: the wish out, the answer in, and the cache behind it.
    void theInboxPassesItOn()
    {
        Desk desk;
        desk.start();
        QSignalSpy wanted(desk.inbox.get(), &Inbox::wanted);
        desk.inbox->findContacts(QStringLiteral("maya"));
        desk.inbox->findAccounts(QStringLiteral("nord"));
        QTRY_COMPARE(wanted.size(), 2);
        for (const QList<QVariant> &one : wanted) {
            const Need need = one.at(0).value<Need>();
            if (std::holds_alternative<WantContacts>(need))
                desk.inbox->answer(need, Result<std::vector<Contact>>(people(2)));
            else
                desk.inbox->answer(need, Result<std::vector<Account>>(errorOf(ErrorKind::Offline)));
        }
        QVERIFY(desk.inbox->contacts()->phase == LookupPhase::Hits);
        QTRY_VERIFY(desk.inbox->accounts()->phase == LookupPhase::Offline);
    }

    void theOutboxIsToldOnce()
    {
        Desk desk;
        desk.start();
        QSignalSpy changed(desk.inbox.get(), &Inbox::outboxChanged);
        OutboxStatus status;
        status.waiting = 3;
        desk.inbox->setOutbox(status);
        desk.inbox->setOutbox(status);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.inbox->outbox().waiting, 3);
    }
};

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"
