// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/contactmatch.h"

#include <QTest>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

VisitorIdentity priya()
{
    return {.name = u"Priya"_s,
            .email = u"priya@brightpath.example"_s,
            .phone = u"+44 20 7946 0142"_s,
            .company = u"Brightpath"_s};
}

Contact contact(const QString &name, const QString &email, const QString &phone = {}, const QString &company = {})
{
    Contact made;
    made.name = name;
    made.email = email;
    made.phone = phone;
    made.company = company;
    return made;
}

} // namespace

class TestContactMatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongestReasonIsNamed()
    {
        const auto why = [](const Contact &one) { return matchReason(one, priya()); };
        QCOMPARE(why(contact(u"Somebody"_s, u" PRIYA@brightpath.EXAMPLE"_s)), MatchReason::SameEmail);
        QCOMPARE(why(contact(u"Priya R."_s, u"x@y.example"_s, u"(020) 7946-0142"_s)), MatchReason::SamePhone);
        QCOMPARE(why(contact(u"Príya Ramanathan"_s, u"p@brightpath.example"_s)), MatchReason::SimilarName);
        QCOMPARE(why(contact(u"Jo"_s, u"jo@brightpath.example"_s)), MatchReason::SameEmailDomain);
        QCOMPARE(why(contact(u"Jo"_s, {}, {}, u"BRIGHTPATH"_s)), MatchReason::SameCompany);
        QVERIFY(!why(contact(u"Priyanka"_s, u"other@y.example"_s, u"0142"_s, u"Northwind"_s)));
        QVERIFY(!why(contact({}, {})));
    }

    void anAddressHoldsAName()
    {
        VisitorIdentity nameless = priya();
        nameless.name.clear();
        QCOMPARE(matchReason(contact(u"Priya Raman"_s, u"other@y.example"_s), nameless), MatchReason::SimilarName);
    }

    void freeMailNamesNoCompany_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("domain");
        QTest::newRow("company") << u"a@Brightpath.Example"_s << u"brightpath.example"_s;
        QTest::newRow("gmail") << u"a@gmail.com"_s << QString();
        QTest::newRow("country of yahoo") << u"a@yahoo.co.uk"_s << QString();
        QTest::newRow("case") << u"A@GMX.DE "_s << QString();
        QTest::newRow("no address") << u"brightpath.example"_s << QString();
        QTest::newRow("no dot") << u"a@localhost"_s << QString();
        QTest::newRow("two signs") << u"a@gmail.com@firm.example"_s << u"firm.example"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void freeMailNamesNoCompany()
    {
        QFETCH(const QString, email);
        QTEST(companyDomain(email), "domain");
    }

    void aSharedProviderIsNoReason()
    {
        VisitorIdentity visitor;
        visitor.email = u"maya@gmail.com"_s;
        QVERIFY(!matchReason(contact(u"Jo"_s, u"jo@gmail.com"_s), visitor));
    }

    void anAccountIsKnownByItsWebsite()
    {
        const auto belongs = [](const char *website, const char *domain) {
            Account account;
            account.website = QString::fromLatin1(website);
            return isAccountOf(account, QString::fromLatin1(domain));
        };
        QVERIFY(belongs("https://www.Brightpath.example/about?x=1", "brightpath.example"));
        QVERIFY(belongs("brightpath.example:8080", "mail.brightpath.example"));
        QVERIFY(belongs("shop.brightpath.example", "brightpath.example"));
        QVERIFY(!belongs("notbrightpath.example", "brightpath.example"));
        QVERIFY(!belongs("example", "brightpath.example")); // nobody owns an ending
        QVERIFY(!belongs("", "brightpath.example"));
        QVERIFY(!belongs("brightpath.example", ""));
    }

    void phonesAgreeInEverySpelling()
    {
        QVERIFY(isSamePhone(u"+46 8 555 01 42 33"_s, u"08-555014233"_s));
        QVERIFY(isSamePhone(u"٠٢٠٧٩٤٦٠١٤٢"_s, u"020 7946 0142"_s));
        QVERIFY(!isSamePhone(u"+44 20 7946 0142"_s, u"+44 20 7946 0143"_s));
        QVERIFY(!isSamePhone(u"460142"_s, u"+44 20 7946 0142"_s)); // too short to tell
        QVERIFY(!isSamePhone({}, {}));
    }

    void anotherAddressIsADoubt()
    {
        Conversation card;
        card.link.state = LinkState::Linked;
        card.link.origin = LinkOrigin::Automatic;
        card.link.contactEmail = u"maja@other.example"_s;
        QVERIFY(!isLinkDoubtful(card)); // the visitor wrote none
        card.email = u"maya@nordlicht.example"_s;
        QVERIFY(isLinkDoubtful(card));
        card.email = u"MAJA@other.example "_s;
        QVERIFY(!isLinkDoubtful(card));
        card.email = u"maya@nordlicht.example"_s;
        QVERIFY(isLinkDoubtful(card));
        card.link.origin = {}; // a server that does not say who made it could not take a "right" either
        QVERIFY(!isLinkDoubtful(card));
        card.link.origin = LinkOrigin::Manual;
        QVERIFY(!isLinkDoubtful(card));
        card.link.origin = LinkOrigin::Automatic;
        card.link.state = LinkState::Suggested;
        QVERIFY(!isLinkDoubtful(card));
    }

    void aSearchBeginsWithTheBestThatIsKnown()
    {
        VisitorIdentity visitor = priya();
        QCOMPARE(firstSearch(visitor), visitor.email);
        visitor.email.clear();
        QCOMPARE(firstSearch(visitor), visitor.phone);
        visitor.phone.clear();
        QCOMPARE(firstSearch(visitor), u"Priya"_s);
        QCOMPARE(firstSearch({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestContactMatch)
#include "tst_contactmatch.moc"
