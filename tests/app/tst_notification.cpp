// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/busmessenger.h"
#include "app/tray.h"
#include "fakenotifications.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;
using Kind = Occasion::Kind;

namespace {

constexpr Instant noon{1'795'000'000'000};

class StillClock final : public Clock
{
public:
    [[nodiscard]] Instant wall() const override { return noon; }
    [[nodiscard]] qint64 monotonicMs() const override { return 0; }
};

Occasion occasion(Kind kind, int score, const QString &name = u"Daniel Okafor"_s)
{
    Occasion one;
    one.kind = kind;
    one.row.card.id.value = u"daniel"_s;
    one.row.card.name = name;
    one.row.card.email = u"daniel@okafor.example"_s;
    one.row.card.score = Score(score);
    one.row.card.summary = u"Needs a roof for 40 m² before winter."_s;
    one.row.card.crm.state = SyncState::Error;
    one.row.card.crm.cause = SyncCause::Duplicate;
    one.at = noon;
    return one;
}

} // namespace

/// What a notification says, and the two ways that bring it before the user.
class TestNotification final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_wanted = Preferences(); }

    void oneLeadNamesVisitorAndScore()
    {
        const std::vector<Notification> said = words({occasion(Kind::Lead, 92)});
        QCOMPARE(said.size(), 1U);
        QCOMPARE(said[0].title, u"Daniel Okafor, score 92"_s);
        QCOMPARE(said[0].body, u"Needs a roof for 40 m² before winter."_s);
        QCOMPARE(said[0].conversation.value, u"daniel"_s);
    }
    void severalLeadsAreOneNotification()
    {
        const std::vector<Notification> said = words(
            {occasion(Kind::Lead, 81), occasion(Kind::Lead, 92), occasion(Kind::Lead, 80), occasion(Kind::Lead, 85)});
        QCOMPARE(said.size(), 1U);
        QCOMPARE(said[0].title, u"4 new leads, best score 92"_s);
        QVERIFY(said[0].conversation.isEmpty());
        QCOMPARE(said[0].query, u"score:>=80"_s);
    }
    void eachKindSaysWhatItIs()
    {
        const std::vector<Notification> said
            = words({occasion(Kind::CrmError, 70), occasion(Kind::FollowUp, 92), occasion(Kind::Reminder, 20)});
        QCOMPARE(said.size(), 3U);
        QCOMPARE(said[0].title, u"Reminder: Daniel Okafor"_s);
        QVERIFY2(said[1].title.startsWith(u"Follow up with Daniel Okafor by "_s), qPrintable(said[1].title));
        QCOMPARE(said[2].title, u"CRM sync error: Daniel Okafor"_s);
        QVERIFY2(said[2].body.contains(u"exists"_s), qPrintable(said[2].body));
        QCOMPARE(words({occasion(Kind::FollowUp, 92), occasion(Kind::FollowUp, 92)})[0].title,
                 u"2 follow-ups are due soon"_s);
        QCOMPARE(words({occasion(Kind::Reminder, 92), occasion(Kind::Reminder, 92)})[0].title, u"2 reminders"_s);
        QCOMPARE(words({occasion(Kind::CrmError, 92), occasion(Kind::CrmError, 92)})[0].title,
                 u"2 new CRM sync errors"_s);
    }
    void hiddenDetailsHideThem()
    {
        m_wanted.hideDetails = true;
        std::vector<Occasion> all;
        for (const Kind kind : {Kind::Lead, Kind::CrmError, Kind::FollowUp, Kind::Reminder})
            all.push_back(occasion(kind, 92));
        const std::vector<Notification> said = words(all);
        QCOMPARE(said.size(), 4U);
        for (const Notification &one : said) {
            const QString text = one.title + one.body;
            QVERIFY2(!text.contains(u"Daniel"_s) && !text.contains(u"roof"_s), qPrintable(text));
            QVERIFY(!one.title.isEmpty());
        }
        QCOMPARE(said[2].title, u"New lead, score 92"_s);
    }
    void foreignTextIsTamed()
    {
        Occasion one = occasion(Kind::Lead, 92, u"A\u202eb\nc"_s);
        one.row.card.summary = u"x\u202e"_s + QString(5000, u'y');
        const Notification said = words({one})[0];
        QVERIFY2(!said.title.contains(u'\u202e') && !said.title.contains(u'\n'), qPrintable(said.title));
        QVERIFY(!said.body.contains(u'\u202e'));
        QVERIFY(said.body.size() <= 240);
    }

    void theDesktopShowsIt()
    {
        if (!PrivateBus::isPossible())
            QSKIP("dbus-daemon is not installed here");
        const PrivateBus bus;
        FakeNotifications desktop(bus, {u"actions"_s, u"body"_s});
        BusMessenger messenger(bus.address());
        messenger.show(note());
        QTRY_COMPARE(desktop.shown().size(), 1U);
        QCOMPARE(desktop.shown()[0].title, u"Daniel Okafor, score 92"_s);
        QCOMPARE(desktop.shown()[0].body, u"<b>roof</b>"_s);
        QCOMPARE(desktop.shown()[0].actions.filter(u"Remind me in 1 h"_s).size(), 1);

        QSignalSpy opened(&messenger, &Messenger::opened);
        QSignalSpy remind(&messenger, &Messenger::remindWanted);
        QTRY_COMPARE(([&] { // the answer with the id may still be on its way
                         desktop.click(1, u"default"_s);
                         QCoreApplication::processEvents();
                         return opened.count() > 0;
                     })(),
                     true);
        QCOMPARE(opened.last()[0].value<Notification>(), note());
        desktop.click(1, u"remind"_s);
        QTRY_COMPARE(remind.count(), 1);
        QCOMPARE(remind[0][0].value<ConversationId>().value, u"daniel"_s);
    }
    void clicksOnOthersAreNotOurs()
    {
        if (!PrivateBus::isPossible())
            QSKIP("dbus-daemon is not installed here");
        const PrivateBus bus;
        FakeNotifications desktop(bus, {u"actions"_s});
        BusMessenger messenger(bus.address());
        QSignalSpy opened(&messenger, &Messenger::opened);
        messenger.show(note());
        QTRY_COMPARE(desktop.shown().size(), 1U);
        desktop.click(77, u"default"_s);
        desktop.click(1, u"format-disk"_s);
        desktop.close(1);
        desktop.click(1, u"default"_s);
        messenger.show(note());
        QTRY_COMPARE(desktop.shown().size(), 2U);
        QCOMPARE(opened.count(), 0);
    }
    void markupIsTextWhereTheDesktopReadsMarkup()
    {
        if (!PrivateBus::isPossible())
            QSKIP("dbus-daemon is not installed here");
        const PrivateBus bus;
        FakeNotifications desktop(bus, {u"body-markup"_s});
        BusMessenger messenger(bus.address());
        messenger.show(note());
        QTRY_COMPARE(desktop.shown().size(), 1U);
        QCOMPARE(desktop.shown()[0].body, u"&lt;b&gt;roof&lt;/b&gt;"_s);
        QCOMPARE(desktop.shown()[0].actions, QStringList());
    }
    void withoutAServiceItIsHandedBack()
    {
        if (!PrivateBus::isPossible())
            QSKIP("dbus-daemon is not installed here");
        const PrivateBus bus;
        BusMessenger messenger(bus.address());
        QSignalSpy failed(&messenger, &Messenger::failed);
        messenger.show(note());
        QTRY_COMPARE(failed.count(), 1);
        messenger.show(note());
        QCOMPARE(failed.count(), 2);
        QCOMPARE(failed[0][0].value<Notification>(), note());
    }
    void withoutATrayItIsHandedBackToo()
    {
        const Theme theme(ColorScheme::Light);
        Tray tray(theme);
        tray.setShown(true);
        if (tray.isThere())
            QSKIP("there is a tray here");
        QSignalSpy failed(&tray, &Messenger::failed);
        tray.show(note());
        QCOMPARE(failed.count(), 1);
    }
    void theTraySaysItsNumbers()
    {
        const Theme theme(ColorScheme::Dark);
        Tray tray(theme);
        QVERIFY(!tray.toolTip().contains(u"unseen"_s));
        tray.setCounts(1, 0);
        QVERIFY2(tray.toolTip().endsWith(u"1 unseen conversation"_s), qPrintable(tray.toolTip()));
        tray.setCounts(1204, 3);
        QVERIFY2(tray.toolTip().contains(u"unseen conversations"_s), qPrintable(tray.toolTip()));
        QVERIFY2(tray.toolTip().endsWith(u"3 follow-ups and reminders"_s), qPrintable(tray.toolTip()));
        QSignalSpy window(&tray, &Tray::windowWanted);
        tray.menu().actions().first()->trigger();
        QCOMPARE(window.count(), 1);
    }

private:
    [[nodiscard]] std::vector<Notification> words(const std::vector<Occasion> &occasions) const
    {
        return NotificationWords(m_format, m_wanted).of(occasions);
    }
    [[nodiscard]] static Notification note()
    {
        return {u"Daniel Okafor, score 92"_s, u"<b>roof</b>"_s, ConversationId{u"daniel"_s}, {}};
    }

    StillClock m_clock;
    Format m_format{QLocale(QLocale::English), QTimeZone::utc(), m_clock};
    Preferences m_wanted;
};

QTEST_MAIN(TestNotification)
#include "tst_notification.moc"
