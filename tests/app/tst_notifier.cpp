// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"
#include "fakenotifications.h"

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// Product.md, behaviour 23: from an event at the server to the desktop's notification, and back by its click.
class TestNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anErrorRingsAndItsClickOpensIt();
    void remindMeSetsAReminder();
    void quietHoursHoldItBack();
    void whatSomebodyReadsDoesNotRing();

private:
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    /// The CRM begins to refuse this conversation.
    [[nodiscard]] bool spoil(const QString &id)
    {
        return m_server->post(u"/v1/test/crm-fault"_s, {{u"id"_s, id}, {u"fault"_s, u"validation"_s}}).status == 200;
    }
    [[nodiscard]] bool isSpoilt(const QString &id) const
    {
        const int row = desk().rowOf(id);
        return row >= 0 && cardEntry(desk().list().index(row))->row.card.crm.state == SyncState::Error;
    }
    void change(const std::function<void(Preferences &)> &how) const
    {
        Preferences wanted = desk().application().settings().preferences();
        how(wanted);
        desk().application().settings().set(wanted);
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<DemoServerProcess> m_server;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desk> m_desk;
    QStringList m_healthy; ///< conversations that the CRM took, newest first
};

void TestNotifier::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("dbus-daemon is not installed here");
    m_bus = std::make_unique<PrivateBus>();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus->address().toUtf8());
}

void TestNotifier::init()
{
    m_desktop = std::make_unique<FakeNotifications>(*m_bus, QStringList{u"actions"_s, u"body"_s});
    m_server = std::make_unique<DemoServerProcess>(serverArguments());
    QVERIFY(m_server->isRunning());
    m_profile = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_profile->path(), *m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && desk().list().rowCount() >= 60, patienceMs);
    QTRY_VERIFY(desk().application().session().kept().contains(u"notify.synced"_s));
    m_healthy.clear();
    for (int row = 0; row < 12; ++row) {
        const CardEntry *entry = cardEntry(desk().list().index(row));
        if (entry->loaded && entry->row.card.crm.state == SyncState::Synced)
            m_healthy << entry->row.card.id.value;
    }
    QVERIFY(m_healthy.size() >= 2);
}

void TestNotifier::cleanup()
{
    if (m_desk)
        change([](Preferences &all) { all = Preferences(); });
    m_desk.reset();
    m_server.reset();
    m_desktop.reset();
}

void TestNotifier::anErrorRingsAndItsClickOpensIt()
{
    // Nothing of the first sync was news.
    QCOMPARE(m_desktop->shown().size(), 0U);
    QVERIFY(spoil(m_healthy[0]));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1U, patienceMs);
    QVERIFY2(m_desktop->shown()[0].title.startsWith(u"CRM sync error: "_s), qPrintable(m_desktop->shown()[0].title));
    QCOMPARE(desk().openId(), QString());
    QTRY_VERIFY2(([&] { // the answer with the id may still be on its way
                     m_desktop->click(1, u"default"_s);
                     return desk().isOpen(m_healthy[0]);
                 })(),
                 qPrintable(desk().openId()));
}

void TestNotifier::remindMeSetsAReminder()
{
    QVERIFY(spoil(m_healthy[0]));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1U, patienceMs);
    const Instant before = SystemClock().wall();
    QTRY_VERIFY(([&] {
        m_desktop->click(1, u"remind"_s);
        const int row = desk().rowOf(m_healthy[0]);
        return row >= 0 && cardEntry(desk().list().index(row))->row.own.remindAt.ms >= before.ms + 3'600'000;
    })());
}

void TestNotifier::quietHoursHoldItBack()
{
    const QTime now = QTime::currentTime();
    change([&](Preferences &all) {
        all.quiet = true;
        all.quietFrom = now.addSecs(-3600);
        all.quietTo = now.addSecs(3600);
    });
    QVERIFY(spoil(m_healthy[0]));
    QTRY_VERIFY_WITH_TIMEOUT(isSpoilt(m_healthy[0]), patienceMs);
    // Longer than changes are collected for.
    QVERIFY(!QTest::qWaitFor([this] { return !m_desktop->shown().empty(); }, 2500));
    change([](Preferences &all) { all.quiet = false; });
    QVERIFY(spoil(m_healthy[1]));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1U, patienceMs);
    QCOMPARE(m_desktop->shown()[0].title, u"2 new CRM sync errors"_s);
}

void TestNotifier::whatSomebodyReadsDoesNotRing()
{
    desk().window().openConversation(ConversationId{m_healthy[0]});
    QTRY_VERIFY(desk().isOpen(m_healthy[0]));
    QVERIFY(desk().window().isActiveWindow());
    QVERIFY(spoil(m_healthy[0]));
    QTRY_VERIFY_WITH_TIMEOUT(isSpoilt(m_healthy[0]), patienceMs);
    QVERIFY(spoil(m_healthy[1]));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown().size(), 1U, patienceMs);
    QVERIFY2(m_desktop->shown()[0].title.startsWith(u"CRM sync error: "_s), qPrintable(m_desktop->shown()[0].title));
}

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
