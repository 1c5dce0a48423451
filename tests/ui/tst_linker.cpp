// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The search for a contact and its states (ui.md section 10), by keyboard and mouse, in the real Insights panel.
#include "linkfixture.h"

#include <QAccessible>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestLinker final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<LinkDesk> m_desk;

    [[nodiscard]] LinkDesk &desk() const { return *m_desk; }
    /// Types over what the field was filled with, and waits until it is asked for.
    void search(const QString &text)
    {
        QSignalSpy wanted(&desk().panel, &InsightsPanel::contactsWanted);
        desk().field().selectAll();
        desk().type(text);
        QVERIFY(desk().contacts.isEmpty() || desk().contacts.last() != text); // not before typing rests
        QVERIFY(wanted.wait());
        QCOMPARE(desk().contacts.last(), text);
    }
    [[nodiscard]] QColor token(Token name) const { return m_theme.color(name); }
    /// Is this colour anywhere in the row, as it is painted?
    [[nodiscard]] bool isPainted(int row, const QColor &color) const
    {
        const QImage picture = desk().list().row(row)->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
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

    void opensFilledWithTheBestThatIsKnown_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const QString email = u"priya@brightpath.example"_s;
        const QString phone = u"+44 20 7946 0142"_s;
        QTest::newRow("email") << email << phone << u"Priya"_s << email;
        QTest::newRow("phone") << QString() << phone << u"Priya"_s << phone;
        QTest::newRow("name") << QString() << QString() << u"Priya Raman"_s << u"Priya Raman"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }
    void opensFilledWithTheBestThatIsKnown()
    {
        QFETCH(QString, email);
        QFETCH(QString, phone);
        QFETCH(QString, name);
        QFETCH(QString, text);
        ConversationRecord record = priyaRecord();
        record.card.email = email;
        record.insights.visitor.phone = {phone, 3};
        record.card.name = name;
        desk().begin(record);
        QCOMPARE(desk().field().text(), text);
        QCOMPARE(desk().field().selectedText(), text); // typing replaces it
        QCOMPARE(QApplication::focusWidget(), &desk().field());
        QCOMPARE(desk().contacts, text.isEmpty() ? QStringList() : QStringList{text}); // at once, without a rest
        QVERIFY(!desk().linkButton().isEnabled());
        QVERIFY(!desk().footer().clearButton()->isEnabled());
    }

    void idleOffersTheSuggestion()
    {
        ConversationRecord record = priyaRecord();
        record.card.email.clear();
        record.card.link = suggested(priyas().front(), 96);
        desk().begin(record);
        QVERIFY(desk().box().isSuggesting());
        QCOMPARE(desk().box().remark(), u"Suggested"_s);
        QCOMPARE(desk().list().count(), 1);
        QCOMPARE(desk().list().row(0)->entry().name, u"Priya Raman"_s);
        QCOMPARE(desk().list().row(0)->entry().reason, u"Match 96%"_s);
        QVERIFY(!desk().linkButton().isEnabled());
        desk().press(Qt::Key_Down);
        desk().press(Qt::Key_Return);
        QCOMPARE(desk().linker().preview(), u"Now: Not linked. After Link: Priya Raman."_s);
        desk().show(record); // a sync comes in: what was chosen stays
        QCOMPARE(desk().linker().preview(), u"Now: Not linked. After Link: Priya Raman."_s);
        QVERIFY(desk().linkButton().isEnabled());
        desk().press(Qt::Key_Return);
        QCOMPARE(desk().did<LinkContact>().contact.value, u"k1"_s);
        QCOMPARE(desk().acted.front().first.value, u"c-priya"_s);
    }
    void suggestionReturnsWhenTheFieldIsEmptied()
    {
        ConversationRecord record = priyaRecord();
        record.card.link = suggested(person("k9", "P. Raman", "pr@brightpath.example"), 74);
        desk().begin(record);
        desk().answer(found(record.card.email, priyas()));
        QCOMPARE(desk().list().count(), 3);
        auto *clear = desk().field().findChild<QToolButton *>();
        desk().click(clear);
        QVERIFY(desk().field().text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), &desk().field());
        QCOMPARE(desk().list().count(), 1);
        desk().click(desk().list().row(0));
        QCOMPARE(desk().linker().wish()->contact.value, u"k9"_s);
        desk().answer(found(record.card.email, priyas())); // nobody asks for that any more
        QCOMPARE(desk().list().count(), 1);
        QVERIFY(desk().linker().wish());
    }

    void skeletonComesOnlyAfterAWhile()
    {
        desk().begin(priyaRecord());
        QVERIFY(!desk().list().isSkeleton());
        QVERIFY(desk().list().isHidden());
        QSignalSpy changed(&desk().box(), &LookupBox::changed);
        QVERIFY(changed.wait());
        QVERIFY(desk().list().isSkeleton());
        QVERIFY(desk().list().isVisible());
        QCOMPARE(desk().box().remark(), u"Searching…"_s);
        QCOMPARE(desk().list().accessibleName(), u"Searching…"_s);
        QVERIFY(!desk().linkButton().isEnabled());
        LookupAnswer<Contact> waiting{.text = priyaRecord().card.email};
        desk().answer(waiting); // it goes on
        QVERIFY(desk().list().isSkeleton());
        desk().answer(found(priyaRecord().card.email, priyas()));
        QVERIFY(!desk().list().isSkeleton());
    }
    void rowsStayUntilTheNextOnesAreHere()
    {
        desk().begin(priyaRecord());
        search(u"priya"_s);
        desk().answer(found(u"priya"_s, priyas()));
        QSignalSpy wanted(&desk().panel, &InsightsPanel::contactsWanted);
        desk().type(u"nka"_s);
        QVERIFY(wanted.wait());
        QCOMPARE(desk().contacts.last(), u"priyanka"_s);
        QCOMPARE(desk().list().count(), 3);
        desk().answer(found(u"priyanka"_s, std::vector{priyas()[2]}));
        QCOMPARE(desk().list().count(), 1);
    }

    void hitsAreMarkedAndSayWhy()
    {
        ConversationRecord record = priyaRecord();
        desk().begin(record);
        search(u"priya"_s);
        std::vector<Contact> hits = priyas();
        hits.push_back(person("k4", "Anna Berg", "anna@brightpath.example"));
        desk().answer(found(u"priya"_s, hits));
        QCOMPARE(desk().box().remark(), u"4 found in the CRM"_s);
        QCOMPARE(desk().list().row(0)->entry().reason, u"Same email"_s);
        QVERIFY(desk().list().row(0)->entry().tone == ReasonTone::Strong);
        QCOMPARE(desk().list().row(1)->entry().reason, u"Similar name"_s);
        QCOMPARE(desk().list().row(2)->entry().second, u"+44 20 7946 0199"_s);
        QCOMPARE(desk().list().row(3)->entry().reason, u"Same email domain"_s);
        QVERIFY(isPainted(0, token(Token::Mark)));
        QVERIFY(isPainted(0, token(Token::OkSoft)));
        QVERIFY(!isPainted(3, token(Token::Mark)));
        QCOMPARE(desk().list().row(0)->accessibleName(), u"Priya Raman, priya@brightpath.example, Same email"_s);
    }
    void samePhoneInAnySpelling()
    {
        ConversationRecord record = priyaRecord();
        record.card.email.clear();
        record.card.phone = u"020 79460199"_s;
        desk().begin(record);
        desk().answer(found(u"020 79460199"_s, std::vector{priyas()[2]}));
        QCOMPARE(desk().list().row(0)->entry().reason, u"Same phone"_s);
    }

    void nothingFoundOffersTheEmail_data()
    {
        QTest::addColumn<bool>("mouse");
        QTest::newRow("mouse") << true;
        QTest::newRow("keyboard") << false;
    }
    void nothingFoundOffersTheEmail()
    {
        QFETCH(bool, mouse);
        desk().begin(priyaRecord());
        search(u"prija raman"_s);
        desk().answer(found(u"prija raman"_s, std::vector<Contact>()));
        QVERIFY(desk().shows(u"No contact found"_s));
        QVERIFY(desk().shows(u"Try the email address or phone number."_s));
        QCOMPARE(desk().list().action()->text(), u"Search by email"_s);
        QVERIFY(!desk().list().details()->isVisible());
        QVERIFY(!desk().linkButton().isEnabled());
        if (mouse) {
            desk().click(desk().list().action());
        } else {
            desk().press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), desk().list().action());
            desk().press(Qt::Key_Space);
        }
        QCOMPARE(desk().field().text(), priyaRecord().card.email);
        QCOMPARE(desk().contacts.last(), priyaRecord().card.email);
        QCOMPARE(QApplication::focusWidget(), &desk().field());
        desk().answer(found(priyaRecord().card.email, std::vector<Contact>()));
        QVERIFY(!desk().list().action()->isVisible()); // that was just tried
    }

    void errorKeepsTheSearchAndCountsDown()
    {
        desk().begin(priyaRecord());
        search(u"priya"_s);
        Error error;
        error.kind = ErrorKind::ServerError;
        error.httpStatus = 503;
        error.requestId = u"r-77"_s;
        error.detail = u"upstream said Authorization: Bearer abc.def"_s;
        LookupAnswer<Contact> answer{.text = u"priya"_s, .phase = LookupPhase::Error};
        answer.error = error;
        answer.nextTry = {desk().clock.wall().ms + 20'000};
        desk().answer(answer);
        QVERIFY(desk().shows(u"The CRM did not answer"_s));
        QVERIFY(desk().shows(u"Your search is kept. Next try in 20 s."_s));
        QCOMPARE(desk().field().text(), u"priya"_s);
        QVERIFY(!desk().linkButton().isEnabled());
        desk().clock.set(QDateTime({2026, 11, 16}, {14, 3, 8}, berlin()));
        QTRY_VERIFY(desk().shows(u"Next try in 12 s."_s)); // by itself

        QVERIFY(!desk().shows(u"r-77"_s));
        desk().click(desk().list().details());
        QVERIFY2(desk().shows(u"r-77"_s), qPrintable(desk().shown()));
        QVERIFY(!desk().shows(u"abc.def"_s));
        desk().click(desk().list().details());
        QVERIFY(!desk().shows(u"r-77"_s));

        const qsizetype asked = desk().contacts.size();
        desk().click(desk().list().action());
        QCOMPARE(desk().contacts.size(), asked + 1);
        QCOMPARE(desk().contacts.last(), u"priya"_s);
        desk().answer(found(u"priya"_s, priyas()));
        QCOMPARE(desk().list().count(), 3);
    }

    void offlineSaysHowOldAndHowMany()
    {
        desk().begin(priyaRecord());
        search(u"priya"_s);
        LookupAnswer<Contact> answer{.text = u"priya"_s, .phase = LookupPhase::Offline, .hits = {priyas().front()}};
        answer.heardAt = {desk().clock.wall().ms - 2 * 3'600'000};
        answer.onDevice = 1204;
        desk().answer(answer);
        QCOMPARE(desk().linker().offlineWords(), u"Offline. Showing 1,204 contacts saved 2 h ago."_s);
        QCOMPARE(desk().box().remark(), u"1 found on this device"_s);
        QCOMPARE(desk().linkButton().text(), u"Link when online"_s);
        QVERIFY(!desk().linkButton().isEnabled());
        desk().click(desk().list().row(0));
        QVERIFY(desk().linkButton().isEnabled());
        desk().click(&desk().linkButton());
        QCOMPARE(desk().did<LinkContact>().contact.value, u"k1"_s);
    }
    void onlineAgainTheWarningGoes()
    {
        desk().begin(priyaRecord());
        LookupAnswer<Contact> answer{.text = priyaRecord().card.email, .phase = LookupPhase::Offline, .onDevice = 3};
        desk().answer(answer);
        QCOMPARE(desk().linker().offlineWords(), u"Offline. Showing 3 contacts saved on this device."_s);
        QVERIFY(desk().shows(u"No contact found"_s));
        QCOMPARE(desk().box().remark(), u"None found on this device"_s);
        desk().answer(found(priyaRecord().card.email, priyas()));
        QVERIFY(desk().linker().offlineWords().isEmpty());
        QCOMPARE(desk().linkButton().text(), u"Link"_s);
    }

    void moreThanTwenty()
    {
        desk().begin(priyaRecord());
        std::vector<Contact> many;
        for (int i = 0; i < 21; ++i)
            many.push_back(person(qPrintable(u"p%1"_s.arg(i)), "Priya", "p@x.example"));
        desk().answer(found(priyaRecord().card.email, many));
        QCOMPARE(desk().list().count(), mostLookupHits);
        QVERIFY(desk().shows(u"More than 20. Type more."_s));
        QCOMPARE(desk().box().remark(), u"Many found in the CRM"_s);
        // The arrows scroll what they reach into sight.
        for (int i = 0; i < 20; ++i)
            desk().press(Qt::Key_Down);
        QCOMPARE(desk().list().current(), 19);
        QVERIFY(!desk().list().row(19)->visibleRegion().isEmpty());
        desk().press(Qt::Key_Down);
        QCOMPARE(desk().list().current(), 19);
    }

    void newestQuestionWins()
    {
        desk().begin(priyaRecord());
        search(u"pri"_s);
        search(u"priya"_s);
        desk().answer(found(u"pri"_s, std::vector{priyas()[2]}));
        QVERIFY(desk().list().isHidden() || desk().list().isSkeleton());
        desk().answer(found(u"priya"_s, priyas()));
        desk().answer(found(u"pri"_s, std::vector{priyas()[2]}));
        QCOMPARE(desk().list().count(), 3);
    }
    void blanksDoNotLoseTheAnswer()
    {
        desk().begin(priyaRecord());
        desk().field().selectAll();
        desk().type(u" priya  raman "_s);
        QTRY_COMPARE(desk().contacts.last(), u"priya raman"_s);
        desk().answer(found(u"priya raman"_s, priyas()));
        QCOMPARE(desk().list().count(), 3);
    }
    void shortTextIsNotAsked()
    {
        desk().begin(priyaRecord());
        desk().field().selectAll();
        desk().type(u"p"_s);
        desk().press(Qt::Key_Return);
        QCOMPARE(desk().contacts, (QStringList{priyaRecord().card.email, QString()})); // nobody waits any more
        desk().type(u"r"_s);
        desk().press(Qt::Key_Return); // at once
        QCOMPARE(desk().contacts.last(), u"pr"_s);
    }

    void arrowsMoveWhileTheFieldKeepsTheKeyboard()
    {
        desk().begin(priyaRecord());
        desk().answer(found(priyaRecord().card.email, priyas()));
        QCOMPARE(desk().list().current(), -1);
        desk().press(Qt::Key_Down);
        desk().press(Qt::Key_Down);
        QVERIFY(desk().list().row(1)->isCurrent());
        desk().press(Qt::Key_Up);
        QVERIFY(desk().list().row(0)->isCurrent());
        QVERIFY(!desk().list().row(1)->isCurrent());
        QCOMPARE(QApplication::focusWidget(), &desk().field());
        QVERIFY(!desk().linker().wish()); // reached is not chosen
        desk().press(Qt::Key_Return);
        QVERIFY(desk().list().row(0)->isChecked());
        // A screen reader toggles, it does not click.
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(desk().list().row(1));
        QVERIFY(!row->state().checked);
        row->actionInterface()->doAction(row->actionInterface()->actionNames().constFirst());
        QVERIFY(row->state().checked);
        QVERIFY(!desk().list().row(0)->isChecked());
        QCOMPARE(desk().linker().wish()->contact.value, u"k2"_s);
        desk().click(desk().list().row(1)); // once more is no less
        QVERIFY(desk().list().row(1)->isChecked());
    }

    void escapeCancelsAndGivesTheFocusBack()
    {
        ConversationRecord record = priyaRecord();
        record.card.link = linkedTo(priyas().front());
        desk().show(record);
        desk().crm().changeButton()->setFocus(Qt::TabFocusReason);
        desk().press(Qt::Key_Space);
        QVERIFY(desk().panel.isLinking());
        QCOMPARE(QApplication::focusWidget(), &desk().field());
        desk().answer(found(priyaRecord().card.email, priyas()));
        desk().press(Qt::Key_Down);
        desk().press(Qt::Key_Escape);
        QVERIFY(!desk().panel.isLinking());
        QVERIFY(desk().acted.empty());
        QVERIFY(!desk().footer().isVisible());
        QCOMPARE(QApplication::focusWidget(), desk().crm().changeButton());
        QVERIFY(desk().contacts.last().isEmpty()); // nobody waits for an answer any more
        // Again: what was there before is not in the way.
        desk().press(Qt::Key_Space);
        QCOMPARE(desk().list().count(), 0);
        desk().click(desk().footer().cancelButton());
        QVERIFY(!desk().panel.isLinking());
        QCOMPARE(QApplication::focusWidget(), desk().crm().changeButton());
    }
};

QTEST_MAIN(TestLinker)
#include "tst_linker.moc"
