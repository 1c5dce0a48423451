// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// What will be linked (ui.md section 10): account, warning, before and after, footer; and whether all of it can be
// reached, heard and read in every layout.
#include "fit.h"
#include "linkfixture.h"
#include "pseudolanguage.h"

#include "ui/linkparts.h"

#include <QAccessible>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestLinkAccount final : public QObject
{
    Q_OBJECT

    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<LinkDesk> m_desk;

    [[nodiscard]] LinkDesk &desk() const { return *m_desk; }
    [[nodiscard]] AccountToken &token() const { return *desk().linker().accountToken(); }
    [[nodiscard]] QString preview() const { return desk().linker().preview(); }
    /// Priya's conversation with the CRM's answer, nothing chosen.
    void beginWithHits(ConversationRecord record = priyaRecord())
    {
        desk().begin(record);
        desk().answer(found(record.card.email, priyas()));
        QCOMPARE(desk().list().count(), 3);
    }
    void searchAccount(const QString &text, const std::vector<Account> &hits)
    {
        QSignalSpy wanted(&desk().panel, &InsightsPanel::accountsWanted);
        desk().accountField().setFocus();
        desk().type(text);
        QVERIFY(wanted.wait());
        QCOMPARE(desk().accounts.last(), text);
        desk().answer(found(text, hits));
    }
    static ConversationRecord linkedRecord()
    {
        ConversationRecord record = priyaRecord();
        record.card.link = linkedTo(priyas().front());
        return record;
    }
    /// Where the Tab key stops, from the search field on until it is back there.
    [[nodiscard]] static QStringList stops()
    {
        QStringList names;
        const QWidget *first = QApplication::focusWidget();
        do {
            const QWidget *at = QApplication::focusWidget();
            const QAccessibleInterface *spoken
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(at)); // only asked
            names << spoken->text(QAccessible::Name);
            LinkDesk::press(Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && names.size() < 30);
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        QApplication::setStyle(new InboxStyle(m_theme)); // owned by the application
        m_theme.setReducedMotion(true);
    }
    void init() { m_desk = std::make_unique<LinkDesk>(m_theme); }
    void cleanup()
    {
        m_desk.reset();
        m_theme.setScale(1);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void suggestedByTheDomainOfTheEmail()
    {
        beginWithHits();
        QCOMPARE(desk().accounts, QStringList{u"brightpath.example"_s});
        desk().answer(found(u"brightpath.example"_s,
                            std::vector{company("a2", "Brightpath Tours", "brightpath-tours.example"), brightpath()}));
        QCOMPARE(token().name(), u"Brightpath Learning"_s);
        QCOMPARE(token().remark(), u"Found by email domain. Linked with the contact."_s);
        QVERIFY(token().isVisible());
        QVERIFY(!desk().accountField().isVisible());
        QVERIFY(desk().shows(u"Account"_s));                    // the caption stays over it
        QCOMPARE(QApplication::focusWidget(), &desk().field()); // unasked, so nothing moves
        QVERIFY(!desk().linkButton().isEnabled());
        desk().click(desk().list().row(0));
        QCOMPARE(preview(), u"Now: Not linked. After Link: Priya Raman, Brightpath Learning."_s);
        desk().click(&desk().linkButton());
        QCOMPARE(desk().did<LinkContact>().account.value, u"a1"_s);
        QCOMPARE(desk().did<LinkContact>().accountName, u"Brightpath Learning"_s);
    }
    void neverForAFreeMailDomain_data()
    {
        QTest::addColumn<QString>("email");
        for (const char *email : {"priya@gmail.com", "priya@GMX.de", "priya@yahoo.co.uk", "priya@web.de", "no address"})
            QTest::newRow(email) << QString::fromLatin1(email);
    }
    void neverForAFreeMailDomain()
    {
        QFETCH(QString, email);
        ConversationRecord record = priyaRecord();
        record.card.email = email;
        desk().begin(record);
        QVERIFY(desk().accounts.isEmpty());
    }
    void anotherDomainIsNoSuggestion()
    {
        beginWithHits();
        desk().answer(found(u"brightpath.example"_s, std::vector{company("a3", "Northwind", "northwind.example")}));
        QVERIFY(!token().isVisible());
        QVERIFY(desk().accountField().isVisible());
    }
    void theContactsOwnAccountWeighsMore()
    {
        desk().begin(priyaRecord());
        desk().answer(found(u"brightpath.example"_s, std::vector{brightpath()}));
        QVERIFY(token().isVisible());
        std::vector<Contact> hits = priyas();
        hits[1].primaryAccountId.value = u"a-northwind"_s;
        desk().answer(found(priyaRecord().card.email, hits));
        desk().click(desk().list().row(1));
        QVERIFY(!token().isVisible()); // nobody asked to move that contact to another account
        QVERIFY(desk().linker().wish()->account.isEmpty());
    }

    void searchedByKeyboardAndTakenAwayAgain()
    {
        beginWithHits();
        desk().press(Qt::Key_Down);
        desk().press(Qt::Key_Return);
        desk().press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &desk().accountField());
        searchAccount(u"educ"_s, {company("a4", "Acme Schools", "acme.example", "Education"), brightpath()});
        QCOMPARE(desk().accountBox().list()->row(0)->entry().second, u"acme.example · Education"_s);
        QCOMPARE(desk().accountBox().list()->row(1)->entry().reason, u"Same email domain"_s);
        QCOMPARE(desk().accountBox().remark(), u"2 found in the CRM"_s);
        desk().press(Qt::Key_Down);
        desk().press(Qt::Key_Return);
        QCOMPARE(token().name(), u"Acme Schools"_s);
        QCOMPARE(token().remark(), u"Linked together with the contact."_s);
        QCOMPARE(preview(), u"Now: Not linked. After Link: Priya Raman, Acme Schools."_s);
        QCOMPARE(QApplication::focusWidget(), token().removeButton());
        QCOMPARE(token().removeButton()->accessibleName(), u"Remove account Acme Schools"_s);
        desk().press(Qt::Key_Space);
        QVERIFY(!token().isVisible());
        QCOMPARE(QApplication::focusWidget(), &desk().accountField());
        QVERIFY(desk().accountField().text().isEmpty());
        QCOMPARE(preview(), u"Now: Not linked. After Link: Priya Raman."_s);
        desk().press(Qt::Key_Return, Qt::ControlModifier); // also from here
        QCOMPARE(desk().did<LinkContact>().contact.value, u"k1"_s);
        QVERIFY(desk().did<LinkContact>().account.isEmpty());
    }
    void searchedByMouse()
    {
        beginWithHits();
        desk().click(desk().list().row(0));
        desk().click(&desk().accountField());
        searchAccount(u"acme"_s, {company("a4", "Acme Schools", "acme.example")});
        desk().click(desk().accountBox().list()->row(0));
        QVERIFY(token().isVisible());
        desk().click(token().removeButton());
        QVERIFY(!token().isVisible());
    }
    void whatIsTypedWeighsMoreThanTheSuggestion()
    {
        desk().begin(priyaRecord());
        desk().accountField().setFocus();
        desk().type(u"ac"_s);
        desk().answer(found(u"brightpath.example"_s, std::vector{brightpath()}));
        QVERIFY(!token().isVisible());
    }
    void noAccountFound()
    {
        beginWithHits();
        searchAccount(u"zzz"_s, {});
        QVERIFY(desk().shows(u"No account found"_s));
        QVERIFY(desk().shows(u"Try the website or a shorter name."_s));
        QVERIFY(!desk().accountBox().list()->action()->isVisible());
    }

    void linkedAlreadyAnAccountAloneIsEnough()
    {
        desk().show(linkedRecord());
        desk().click(desk().crm().accountButton());
        QVERIFY(desk().panel.isLinking());
        QVERIFY(!desk().box().isVisible());
        QCOMPARE(QApplication::focusWidget(), &desk().accountField());
        desk().answer(found(u"brightpath.example"_s, std::vector{brightpath()}));
        QCOMPARE(preview(), u"Now: Priya Raman. After Link: Priya Raman, Brightpath Learning."_s);
        desk().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk().did<LinkContact>().contact.value, u"k1"_s);
        QCOMPARE(desk().did<LinkContact>().account.value, u"a1"_s);
        QVERIFY(!desk().panel.isLinking());
    }
    void changingKeepsTheAccountInWords()
    {
        ConversationRecord record = linkedRecord();
        record.card.link.accountId.value = u"a1"_s;
        record.card.link.accountName = u"Brightpath Learning"_s;
        beginWithHits(record);
        QVERIFY(desk().accounts.isEmpty()); // there is one already
        desk().click(desk().list().row(0)); // the same: nothing to do
        QVERIFY(preview().isEmpty());
        QVERIFY(!desk().linkButton().isEnabled());
        desk().click(desk().list().row(1));
        QCOMPARE(preview(), u"Now: Priya Raman, Brightpath Learning. After Link: Priya Ramanathan."_s);
        QVERIFY(desk().linkButton().isEnabled());
    }
    void anotherEmailIsSaidBefore()
    {
        beginWithHits();
        desk().click(desk().list().row(1));
        QCOMPARE(desk().linker().warning(),
                 u"Different email: visitor priya@brightpath.example, contact p.ramanathan@northwind.example."_s);
        QVERIFY(desk().linkButton().isEnabled()); // said, not forbidden
        desk().click(desk().list().row(0));
        QVERIFY(desk().linker().warning().isEmpty());
        desk().click(desk().list().row(2)); // has none
        QVERIFY(desk().linker().warning().isEmpty());
    }

    void clearFromTheFooter()
    {
        beginWithHits(linkedRecord());
        QPushButton *clear = desk().footer().clearButton();
        QVERIFY(clear->isEnabled());
        QCOMPARE(clear->toolTip(), u"Removes the link of this conversation. The contact keeps its account."_s);
        desk().click(clear);
        QVERIFY(std::holds_alternative<ClearLink>(desk().acted.at(0).second));
        QVERIFY(!desk().panel.isLinking());
    }
    void whatTheServerCannotDoIsOffAndSaysWhy()
    {
        OutboxStatus status;
        status.commands = {u"status"_s, u"note"_s};
        desk().panel.setOutbox(status);
        beginWithHits(linkedRecord());
        desk().click(desk().list().row(1));
        QVERIFY(desk().linker().wish());
        for (const QPushButton *button : {&desk().linkButton(), desk().footer().clearButton()}) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(u"does not offer this"_s));
        }
        desk().field().setFocus();
        desk().press(Qt::Key_Return, Qt::ControlModifier);
        desk().crm().clearLink();
        QVERIFY(desk().acted.empty());
        desk().press(Qt::Key_Escape);
        for (const QPushButton *button :
             {desk().crm().changeButton(), desk().crm().accountButton(), desk().crm().clearButton()}) {
            QVERIFY(!button->isEnabled());
            QVERIFY(button->toolTip().contains(u"does not offer this"_s));
        }
        status.commands = {u"link"_s, u"clear_link"_s};
        desk().panel.setOutbox(status);
        QVERIFY(desk().crm().changeButton()->isEnabled());
        QVERIFY(desk().crm().clearButton()->isEnabled());
    }
    void offlineTheButtonSaysSo()
    {
        desk().panel.setOutbox(outboxOf({}, OutboxPause::Offline));
        beginWithHits();
        QCOMPARE(desk().linkButton().text(), u"Link when online"_s);
    }

    void theTabKeyGoesThroughAll()
    {
        beginWithHits(linkedRecord());
        desk().answer(found(u"brightpath.example"_s, std::vector{brightpath()}));
        desk().click(desk().list().row(1));
        QCOMPARE(QApplication::focusWidget(), &desk().field());
        const QStringList all = stops();
        const qsizetype score = all.indexOf(u"Lead score"_s);
        QCOMPARE(all.first(), u"Search contacts in the CRM"_s);
        QCOMPARE(all.at(1), u"Remove account Brightpath Learning"_s);
        QVERIFY2(score > 1, qPrintable(all.join(u'\n')));
        // Sections below, then the footer, then round to the header.
        QCOMPARE(all.mid(2, 6),
                 (QStringList{u"Summary"_s, u"Notes"_s, u"History"_s, u"Link"_s, u"Clear"_s, u"Cancel"_s}));
        QVERIFY(!all.contains(QString()));
    }
    void everyControlHasAName()
    {
        beginWithHits();
        desk().click(desk().list().row(1));
        QStringList silent;
        for (const QWidget *widget : desk().panel.findChildren<QWidget *>()) {
            const bool control = widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
            if (!control || !widget->isVisible())
                continue;
            const QAccessibleInterface *spoken
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)); // only asked
            if (spoken->text(QAccessible::Name).isEmpty())
                silent << QString::fromLatin1(widget->metaObject()->className());
        }
        QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u'\n')));
    }

    void fits_data()
    {
        QTest::addColumn<bool>("wordy");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<int>("width");
        QTest::newRow("english") << false << false << 1.0 << 380;
        QTest::newRow("mirrored") << false << true << 1.0 << 344;
        QTest::newRow("wordy") << true << false << 1.0 << 380;
        QTest::newRow("wordy, narrow, mirrored") << true << true << 1.0 << 320;
        QTest::newRow("text 150 %") << false << false << 1.5 << 520;
        QTest::newRow("text 150 %, wordy") << true << false << 1.5 << 520;
    }
    void fits()
    {
        QFETCH(bool, wordy);
        QFETCH(bool, mirrored);
        QFETCH(qreal, scale);
        QFETCH(int, width);
        PseudoLanguage language;
        if (wordy)
            QVERIFY(QCoreApplication::installTranslator(&language));
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_theme.setScale(scale);
        m_desk = std::make_unique<LinkDesk>(m_theme, QSize(width, 1200));
        const auto look = [this](const QString &state) {
            LinkDesk::settle();
            desk().panel.grab().save(QCoreApplication::applicationDirPath()
                                     + u"/link-%1-%2.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()), state));
            const QStringList faults = cut(desk().panel) + overlapping(desk().panel) + beyond(desk().panel);
            QVERIFY2(faults.isEmpty(), qPrintable(state + u'\n' + faults.join(u'\n')));
        };
        beginWithHits(linkedRecord());
        desk().answer(found(u"brightpath.example"_s, std::vector{brightpath()}));
        desk().click(desk().list().row(1));
        QCOMPARE(desk().list().row(1)->isRightToLeft(), mirrored);
        look(u"hits"_s);
        LookupAnswer<Contact> answer{.text = priyaRecord().card.email, .phase = LookupPhase::Offline, .onDevice = 1204};
        answer.heardAt = {desk().clock.wall().ms - 2 * 3'600'000};
        desk().answer(answer);
        look(u"offline"_s);
        answer.phase = LookupPhase::Error;
        answer.nextTry = {desk().clock.wall().ms + 20'000};
        answer.error = Error{.kind = ErrorKind::ServerError, .requestId = u"r-77"_s};
        desk().answer(answer);
        desk().click(desk().list().details());
        look(u"error"_s);
        if (wordy)
            QCoreApplication::removeTranslator(&language);
    }
};

QTEST_MAIN(TestLinkAccount)
#include "tst_linkaccount.moc"
