// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The CRM section of the Insights panel as a real window: errors with their next step, doubt, reasons, history, and why
// nothing is sent (ui.md sections 9 and 10).
#include "fit.h"
#include "linkfixture.h"

#include "ui/badgebutton.h"
#include "ui/crmerrorbar.h"
#include "ui/linkbutton.h"
#include "ui/matchreasons.h"

#include <QClipboard>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestCrmSection final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<LinkDesk> m_desk;

    [[nodiscard]] LinkDesk &desk() const { return *m_desk; }
    [[nodiscard]] CrmErrorBar &bar() const { return *desk().crm().errorBar(); }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : desk().panel.findChildren<QPushButton *>()) {
            if (one->text() == words && one->isVisible())
                return one;
        }
        return nullptr;
    }
    static ConversationRecord failedRecord(SyncCause cause)
    {
        ConversationRecord record = priyaRecord();
        record.card.crm.state = SyncState::Error;
        record.card.crm.cause = cause;
        record.card.crm.at = local(2026, 11, 16, 13, 5);
        return record;
    }
    static ConversationRecord linkedRecord()
    {
        ConversationRecord record = priyaRecord();
        record.card.link = linkedTo(priyas().front());
        return record;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
        m_theme.setReducedMotion(true);
    }
    void init() { m_desk = std::make_unique<LinkDesk>(m_theme); }
    void cleanup() { m_desk.reset(); }

    void eachCauseHasASentenceAndANextStep_data()
    {
        QTest::addColumn<int>("cause");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("retry");
        const auto row = [](const char *tag, SyncCause cause, const char *name, const char *title, const char *sentence,
                            bool retry) {
            QTest::newRow(tag) << int(cause) << QString::fromUtf8(name) << QString::fromUtf8(title)
                               << QString::fromUtf8(sentence) << retry;
        };
        using enum SyncCause;
        row("no name", MissingName, "", "Name missing",
            "The CRM needs a first and last name. Link a contact here, or retry once it is known. "
            "A retry cannot succeed yet: no name is known.",
            false);
        row("half a name", MissingName, "Priya", "Name missing",
            "The CRM needs a first and last name. Link a contact here, or retry once it is known. "
            "A retry cannot succeed yet: only “Priya” is known, no last name.",
            false);
        row("name known by now", MissingName, "Priya Raman", "Name missing",
            "The CRM needs a first and last name. Link a contact here, or retry once it is known.", true);
        row("duplicate", Duplicate, "Priya Raman", "Contact already exists",
            "The CRM has this person already. Link the right contact. "
            "A retry cannot succeed before a contact is linked.",
            false);
        row("validation", Validation, "Priya Raman", "Data refused by the CRM",
            "The CRM said: “country is not in the list”. Correct it there, then retry. "
            "A retry cannot succeed yet: nothing has changed since the CRM refused it.",
            false);
        row("sign-in", Auth, "Priya Raman", "CRM connection ended",
            "Reconnect the CRM in your chat service, then retry.", true);
        row("server", Server, "Priya Raman", "CRM did not answer", "It may be down for a moment. Retry, or wait.",
            true);
        row("network", Network, "Priya Raman", "CRM not reached",
            "Your chat service could not reach it. Retry, or wait.", true);
        row("not known here", Unknown, "Priya Raman", "CRM sync error",
            "The CRM said: “country is not in the list”. Correct it there, then retry.", true);
    }
    void eachCauseHasASentenceAndANextStep()
    {
        QFETCH(int, cause);
        QFETCH(QString, name);
        QFETCH(QString, title);
        QFETCH(QString, sentence);
        QFETCH(bool, retry);
        ConversationRecord record = failedRecord(SyncCause(cause));
        record.card.name = name;
        record.card.crm.detail = u"country is not in the list"_s;
        desk().show(record);
        QVERIFY(bar().isVisible());
        QCOMPARE(bar().title(), title);
        QCOMPARE(bar().sentence(), sentence);
        QVERIFY(desk().shows(u"last 13:05"_s));
        QCOMPARE(bar().retryButton()->isEnabled(), retry);
        QCOMPARE(bar().retryButton()->accessibleDescription().isEmpty(), retry);
        desk().click(bar().retryButton());
        QCOMPARE(desk().acted.size(), size_t(retry ? 1 : 0));
        const QStringList faults = cut(desk().panel);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void withoutEmailAndPhoneOnlyALinkHelps()
    {
        ConversationRecord record = failedRecord(SyncCause::MissingContact);
        record.card.email.clear();
        desk().show(record);
        QCOMPARE(bar().title(), u"No email or phone"_s);
        QVERIFY(!bar().retryButton()->isEnabled());
        QVERIFY2(bar().sentence().startsWith(u"The CRM cannot store this visitor. Link a contact by hand."_s),
                 qPrintable(bar().sentence()));
        record.card.link = linkedTo(priyas().front());
        desk().show(record);
        QVERIFY(bar().retryButton()->isEnabled());
    }
    void aFinalErrorCanBeRetriedOnceSomethingChanged()
    {
        ConversationRecord record = failedRecord(SyncCause::Validation);
        record.card.name = u"Priya Raman"_s;
        desk().show(record);
        QVERIFY(!bar().retryButton()->isEnabled());
        record.card.lastMessageAt = local(2026, 11, 16, 13, 30);
        desk().show(record);
        QVERIFY(bar().retryButton()->isEnabled());
        bar().retryButton()->setFocus(Qt::TabFocusReason);
        desk().press(Qt::Key_Space);
        QVERIFY(std::holds_alternative<RetryCrm>(desk().acted.at(0).second));
        QCOMPARE(desk().acted[0].first.value, u"c-priya"_s);
    }
    void theLimitCountsDown_data()
    {
        QTest::addColumn<bool>("hidden");
        QTest::newRow("in sight") << false;
        QTest::newRow("Insights opened later") << true;
    }
    void theLimitCountsDown()
    {
        QFETCH(bool, hidden);
        ConversationRecord record = failedRecord(SyncCause::RateLimit);
        record.card.name = u"Priya Raman"_s;
        record.card.crm.nextTryAt = {desk().clock.wall().ms + 20'000};
        desk().panel.setVisible(!hidden);
        desk().show(record);
        desk().panel.show();
        QCOMPARE(bar().title(), u"CRM asks to wait"_s);
        QVERIFY2(bar().sentence().endsWith(u"Retry possible in 20 s."_s), qPrintable(bar().sentence()));
        QVERIFY(!bar().retryButton()->isEnabled());
        desk().clock.set(QDateTime({2026, 11, 16}, {14, 3, 15}, berlin()));
        QTRY_VERIFY2(bar().sentence().endsWith(u"Retry possible in 5 s."_s), qPrintable(bar().sentence()));
        desk().clock.set(QDateTime({2026, 11, 16}, {14, 3, 21}, berlin()));
        QTRY_VERIFY(bar().retryButton()->isEnabled());
    }
    void detailsAreForAReportAndHoldNoSecret()
    {
        ConversationRecord record = failedRecord(SyncCause::Server);
        record.card.name = u"Priya Raman"_s;
        record.card.crm.detail = u"502 from crm, api_key=sk_live_123456, Authorization: Bearer tok.en"_s;
        record.card.crm.requestId = u"req-0815"_s;
        desk().show(record);
        QVERIFY(!desk().shows(u"req-0815"_s));
        desk().click(bar().detailsButton());
        QVERIFY(desk().shows(u"Request: req-0815"_s));
        QVERIFY(desk().shows(u"Conversation: c-priya"_s));
        QVERIFY(desk().shows(u"502 from crm"_s));
        for (const QString &secret : {u"sk_live"_s, u"tok.en"_s})
            QVERIFY(!desk().shows(secret));
        QSignalSpy copied(&desk().panel, &InsightsPanel::copied);
        desk().click(button(u"Copy details"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), bar().details());
        QVERIFY(bar().details().contains(u"req-0815"_s));
        QVERIFY(!bar().details().contains(u"sk_live"_s));
        QCOMPARE(copied.size(), 1);
        const QStringList faults = cut(desk().panel);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        bar().detailsButton()->setFocus(Qt::TabFocusReason);
        desk().press(Qt::Key_Space);
        QVERIFY(!desk().shows(u"req-0815"_s));
        desk().press(Qt::Key_Space);
        record.card.id.value = u"c-other"_s; // another conversation begins closed
        desk().show(record);
        QVERIFY(!desk().shows(u"req-0815"_s));
    }
    void whatTheServerCannotRetry()
    {
        OutboxStatus status;
        status.commands = {u"link"_s};
        desk().panel.setOutbox(status);
        ConversationRecord record = failedRecord(SyncCause::Server);
        record.card.name = u"Priya Raman"_s;
        desk().show(record);
        QVERIFY(!bar().retryButton()->isEnabled());
        QVERIFY(bar().retryButton()->toolTip().contains(u"does not offer this"_s));
    }
    void noErrorNoBar()
    {
        desk().show(failedRecord(SyncCause::Server));
        QVERIFY(bar().isVisible());
        desk().show(priyaRecord());
        QVERIFY(!bar().isVisible());
    }

    /// Nobody scrolls or resizes before reading: the first picture must be whole.
    void theFirstPictureIsWhole_data()
    {
        QTest::addColumn<bool>("before");
        QTest::addColumn<int>("height");
        QTest::newRow("shown, then filled") << false << 1000;
        QTest::newRow("filled, then shown") << true << 1000;
        QTest::newRow("filled, then shown, with a scroll bar") << true << 400;
    }
    void theFirstPictureIsWhole()
    {
        QFETCH(bool, before);
        QFETCH(int, height);
        m_desk = std::make_unique<LinkDesk>(m_theme, QSize(380, height));
        desk().panel.setFoldedSections({});
        if (before)
            desk().panel.hide();
        desk().panel.setDetail(std::nullopt, EvidenceSource());
        desk().show(failedRecord(SyncCause::MissingName));
        desk().panel.show();
        desk().panel.grab();
        LinkDesk::settle();
        QVERIFY(bar().isVisible());
        const QStringList faults = cut(desk().panel);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void anotherEmailIsDoubted()
    {
        ConversationRecord record = linkedRecord();
        desk().show(record);
        QVERIFY(!desk().shows(u"Possible wrong contact"_s));
        record.card.link.contactEmail = u"pr@northwind.example"_s;
        record.card.link.origin = LinkOrigin::Manual; // a person knew better
        desk().show(record);
        QVERIFY(!desk().shows(u"Possible wrong contact"_s));
        record.card.link.origin = LinkOrigin::Automatic;
        desk().show(record);
        QVERIFY(desk().shows(u"Possible wrong contact: the visitor wrote priya@brightpath.example, the contact has "
                             u"pr@northwind.example."_s));
        desk().click(button(u"It is right"_s));
        QCOMPARE(desk().did<LinkContact>().contact.value, u"k1"_s);
        desk().click(button(u"Change contact"_s));
        QVERIFY(desk().panel.isLinking());
        QCOMPARE(QApplication::focusWidget(), &desk().field());
        QVERIFY(!desk().shows(u"Possible wrong contact"_s));
    }

    void theBadgeOpensItsReasons_data()
    {
        QTest::addColumn<bool>("mouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("keyboard") << false;
    }
    void theBadgeOpensItsReasons()
    {
        QFETCH(bool, mouse);
        ConversationDetail detail;
        detail.record = priyaRecord();
        detail.record.card.name = u"P. Raman"_s;
        detail.record.card.link = suggested(priyas().front(), 82);
        detail.record.card.link.reasons = {MatchReason::SameEmail, MatchReason::SimilarName};
        desk().show(detail);
        auto *badge = desk().panel.findChild<BadgeButton *>();
        auto *table = desk().panel.findChild<MatchReasons *>();
        QCOMPARE(badge->text(), u"Match 82%"_s);
        QVERIFY(desk().shows(u"Match 82%: Same email, Similar name"_s));
        QVERIFY(!table->isVisible());
        badge->setFocus(Qt::TabFocusReason);
        const auto use = [&] { mouse ? desk().click(badge) : desk().press(Qt::Key_Space); };
        use();
        QVERIFY(table->isVisible());
        QStringList cells;
        for (const QLabel *label : table->findChildren<QLabel *>()) {
            if (label->isVisible())
                cells << (label->text().isEmpty() ? label->accessibleName() : label->text());
        }
        cells.removeAll(QString());
        cells.sort();
        QStringList wanted{u"Visitor"_s,
                           u"Contact"_s,
                           u"Name"_s,
                           u"Similar name"_s,
                           u"P. Raman"_s,
                           u"Priya Raman"_s,
                           u"Email"_s,
                           u"Same email"_s,
                           u"priya@brightpath.example"_s,
                           u"priya@brightpath.example"_s,
                           u"Company"_s,
                           u"not given"_s,
                           u"not given"_s};
        wanted.sort();
        QCOMPARE(cells, wanted);
        const int height = table->height();
        desk().show(detail); // told again and again, it stays as it is
        desk().show(detail);
        QVERIFY(table->isVisible());
        QCOMPARE(table->height(), height);
        use();
        QVERIFY(!table->isVisible());
        use();
        detail.record.card.id.value = u"c-other"_s;
        desk().show(detail);
        QVERIFY(!table->isVisible());
        QVERIFY(!badge->isChecked());
    }

    void theHistoryOfTheLink()
    {
        ConversationDetail detail;
        detail.record = linkedRecord();
        detail.record.card.link.origin = LinkOrigin::Manual;
        detail.record.card.link.linkedBy = u"Jonas"_s;
        detail.history = {{local(2026, 11, 16, 13, 20), HistoryKind::Link, u"P. Ramanathan"_s, u"Priya Raman"_s},
                          {local(2026, 11, 16, 13, 10), HistoryKind::Status, u"open"_s, u"closed"_s},
                          {local(2026, 11, 15, 9, 0), HistoryKind::Link, QString(), u"P. Ramanathan"_s}};
        desk().show(detail);
        QPushButton *history = button(u"Link history"_s);
        QVERIFY(history);
        QVERIFY(!desk().shows(u"→"_s));
        desk().click(history);
        QVERIFY2(desk().shows(u"today, 13:20, Jonas: P. Ramanathan → Priya Raman\n"
                              u"yesterday, 09:00: Not linked → P. Ramanathan"_s),
                 qPrintable(desk().shown()));
        history->setFocus(Qt::TabFocusReason);
        desk().press(Qt::Key_Space);
        QVERIFY(!desk().shows(u"→"_s));
        detail.history.clear();
        desk().show(detail);
        QVERIFY(!button(u"Link history"_s));
    }

    void whyNothingIsSent_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        const QString email = u"priya@brightpath.example"_s;
        QTest::newRow("nobody to reach") << QString() << u"Priya Raman"_s
                                         << u"Not sent to the CRM: the visitor gave no email and no phone number."_s;
        QTest::newRow("no name")
            << email << QString()
            << u"Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name."_s;
        QTest::newRow("half a name")
            << email << u"Priya"_s
            << u"Not sent to the CRM: it needs a first and last name, and only “Priya” is known."_s;
        QTest::newRow("all is there") << email << u"Priya Raman"_s
                                      << u"Not sent to the CRM. Check in your chat service that a CRM is connected."_s;
    }
    void whyNothingIsSent()
    {
        QFETCH(QString, email);
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        ConversationRecord record = priyaRecord();
        record.card.email = email;
        record.card.name = name;
        desk().show(record);
        QVERIFY2(desk().shows(sentence), qPrintable(desk().shown()));
    }
    void howOldTheStateIs()
    {
        ConversationRecord record = linkedRecord();
        record.card.crm.state = SyncState::Synced;
        record.card.crm.at = local(2026, 11, 16, 13, 5);
        desk().show(record);
        QVERIFY(desk().shows(u"Last sent to the CRM today, 13:05."_s));
        record.card.crm.state = SyncState::Pending;
        desk().show(record);
        QVERIFY(desk().shows(u"Waiting for the CRM since today, 13:05."_s));
    }

    void buttonsOfALink()
    {
        desk().show(priyaRecord());
        QVERIFY(desk().shows(u"No CRM contact linked."_s));
        QCOMPARE(desk().crm().changeButton()->text(), u"Link contact"_s);
        QVERIFY(!desk().crm().accountButton()->isVisible());
        QVERIFY(!desk().crm().clearButton()->isVisible());
        ConversationRecord record = linkedRecord();
        desk().show(record);
        QCOMPARE(desk().crm().changeButton()->text(), u"Change contact"_s);
        QCOMPARE(desk().crm().accountButton()->text(), u"Link account"_s);
        QPushButton *clear = desk().crm().clearButton();
        QCOMPARE(clear->accessibleName(), u"Clear the link"_s);
        QCOMPARE(clear->toolTip(), u"Removes the link of this conversation. The contact keeps its account."_s);
        record.card.link.accountId.value = u"a1"_s;
        record.card.link.accountName = u"Brightpath Learning"_s;
        desk().show(record);
        QCOMPARE(desk().crm().accountButton()->text(), u"Change account"_s);
        QVERIFY(desk().shows(u"Brightpath Learning"_s));
        clear->setFocus(Qt::TabFocusReason);
        desk().press(Qt::Key_Space);
        QVERIFY(std::holds_alternative<ClearLink>(desk().acted.at(0).second));
        desk().click(clear);
        QCOMPARE(desk().acted.size(), size_t(2));
    }
};

QTEST_MAIN(TestCrmSection)
#include "tst_crmsection.moc"
