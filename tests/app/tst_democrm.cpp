// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "memorycrm.h"

#include <QTest>

using namespace leadlight;
using namespace leadlight::demo;
using namespace Qt::StringLiterals;

namespace {

constexpr Instant now{1'800'000'000'000};
constexpr Instant said{now.ms - 60'000};
constexpr Instant before{said.ms - 1000};
constexpr Instant after{said.ms + 1000};

ConversationRecord record(const QString &name, const QString &email, const QString &phone, const QString &company = {})
{
    ConversationRecord made;
    made.card.id = {u"talk"_s};
    made.card.agentName = u"Ava"_s;
    made.card.createdAt = said;
    made.card.lastMessageAt = said;
    made.card.lastVisitorMessageAt = said;
    made.card.lastSeq = 2;
    made.insights.visitor.fullName = {name, 1};
    made.insights.visitor.email = {email, 1};
    made.insights.visitor.phone = {phone, 1};
    made.insights.visitor.company = {company, 1};
    return made;
}

std::vector<Message> messages()
{
    std::vector<Message> made(2);
    made[0].seq = 1;
    made[0].author = Author::Visitor;
    made[0].text = u"Hello"_s;
    made[1].seq = 2;
    made[1].author = Author::Agent;
    made[1].agentName = u"Ava"_s;
    made[1].text = u"Hi"_s;
    return made;
}

CrmContact known(const QString &name, const QString &email, const QString &phone, const QString &company,
                 Instant updated)
{
    return {{{u"c-1"_s}, {}, name, email, phone, company, {}, {u"a-1"_s}}, updated};
}

CrmOutcome run(MemoryCrm &crm, const ConversationRecord &talk, CrmFault fault = CrmFault::None)
{
    return runCrm(crm, talk, messages(), fault, u"req-1"_s, now);
}

QStringList reasonsOf(const Link &link)
{
    QStringList names;
    for (const Named<MatchReason> &reason : link.reasons)
        names.append(reason.text);
    return names;
}

} // namespace

class TestDemoCrm final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void similarNames_data();
    void similarNames();
    void matches_data();
    void matches();
    void createsWhatIsNew();
    void missingData_data();
    void missingData();
    void updatesOnlyWhatIsEmptyOrOlder_data();
    void updatesOnlyWhatIsEmptyOrOlder();
    void faults_data();
    void faults();
    void twoContactsWithOneAddressAreADuplicate();
    void aLinkMadeByHandStays();
    void twiceIsOnce();
    void spamNeverReachesTheCrm();
};

void TestDemoCrm::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ContactKey key, const QString &written, const QString &expected) {
        QTest::newRow(name) << int(key) << written << expected;
    };
    row("e-mail", ContactKey::Email, u"  Maya@Nordlicht.EXAMPLE "_s, u"maya@nordlicht.example"_s);
    row("no host", ContactKey::Email, u"maya@localhost"_s, {});
    row("two at", ContactKey::Email, u"a@b@c.example"_s, {});
    row("two dots", ContactKey::Email, u"a..b@c.example"_s, {});
    row("international", ContactKey::Phone, u"+46 8 555 01 42"_s, u"+4685550142"_s);
    row("with zeros", ContactKey::Phone, u"(212) 555-0147"_s, u"+12125550147"_s);
    row("too short", ContactKey::Phone, u"12"_s, {});
    row("no number", ContactKey::Phone, u"call me"_s, {});
    row("last name", ContactKey::LastName, u"Tomás Herrera"_s, u"herrera"_s);
    row("one name", ContactKey::LastName, u"Leo"_s, {});
    row("domain", ContactKey::EmailDomain, u"d@Okafor.example"_s, u"okafor.example"_s);
    row("free mail", ContactKey::EmailDomain, u"d@gmail.com"_s, {});
}

void TestDemoCrm::keys()
{
    QFETCH(int, key);
    QFETCH(QString, written);
    QFETCH(QString, expected);
    Contact contact;
    contact.name = contact.email = contact.phone = written;
    QCOMPARE(contactKey(ContactKey(key), contact), expected);
}

void TestDemoCrm::similarNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("similar");
    QTest::newRow("same") << u"Maya Lindqvist"_s << u"maya lindqvist"_s << true;
    QTest::newRow("accents") << u"Tomás Herrera"_s << u"Tomas Herrera"_s << true;
    QTest::newRow("initial") << u"D. Okafor"_s << u"Daniel Okafor"_s << true;
    QTest::newRow("middle name") << u"Anna Maria Berg"_s << u"Anna Berg"_s << true;
    QTest::newRow("brother") << u"Daniel Okafor"_s << u"David Okafor"_s << false;
    QTest::newRow("first name only") << u"Daniel"_s << u"Daniel Okafor"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestDemoCrm::similarNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, similar);
    QCOMPARE(leadlight::demo::similarNames(a, b), similar);
    QCOMPARE(leadlight::demo::similarNames(b, a), similar);
}

void TestDemoCrm::matches_data()
{
    QTest::addColumn<QStringList>("visitor"); // name, email, phone, company
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("confidence");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QString>("crm");
    const auto row = [](const char *name, const QStringList &visitor, const QString &link, int confidence,
                        const QStringList &reasons,
                        const QString &crm) { QTest::newRow(name) << visitor << link << confidence << reasons << crm; };
    const QString none;
    row("same e-mail", {none, u"D.OKAFOR@okafor.example"_s, none, none}, u"linked"_s, 0, {u"same_email"_s},
        u"synced"_s);
    row("phone and name", {u"Daniel Okafor"_s, none, u"+1 (713) 555-0120"_s, none}, u"linked"_s, 0,
        {u"same_phone"_s, u"similar_name"_s}, u"synced"_s);
    row("phone only", {none, none, u"+1 713 555 0120"_s, none}, u"suggested"_s, 62, {u"same_phone"_s}, u"pending"_s);
    row("phone, other name", {u"Eve Smith"_s, none, u"+1 713 555 0120"_s, none}, u"suggested"_s, 62, {u"same_phone"_s},
        u"pending"_s);
    row("name and domain", {u"Daniel Okafor"_s, u"daniel@okafor.example"_s, none, none}, u"suggested"_s, 82,
        {u"similar_name"_s, u"same_email_domain"_s}, u"pending"_s);
    row("name and company", {u"Daniel Okafor"_s, none, none, u"Okafor Logistics"_s}, u"suggested"_s, 78,
        {u"similar_name"_s, u"same_company"_s}, u"error"_s);
    row("name only", {u"Daniel Okafor"_s, none, none, none}, u"suggested"_s, 52, {u"similar_name"_s}, u"error"_s);
    row("domain only is too little", {u"Eve Smith"_s, u"eve@okafor.example"_s, none, none}, u"linked"_s, 0,
        {u"same_email"_s, u"similar_name"_s}, u"synced"_s);
    row("nothing", {none, none, none, none}, u"none"_s, 0, {}, u"none"_s);
}

void TestDemoCrm::matches()
{
    QFETCH(QStringList, visitor);
    QFETCH(QString, link);
    QFETCH(int, confidence);
    QFETCH(QStringList, reasons);
    QFETCH(QString, crm);
    MemoryCrm store;
    store.contacts = {
        known(u"D. Okafor"_s, u"d.okafor@okafor.example"_s, u"+1 713 555 0120"_s, u"Okafor Logistics Ltd"_s, before)};
    store.accounts = {{{u"a-1"_s}, {}, u"Okafor"_s, u"okafor.example"_s, {}}};
    const CrmOutcome outcome = run(store, record(visitor.at(0), visitor.at(1), visitor.at(2), visitor.at(3)));
    QCOMPARE(outcome.link.state.text, link);
    QCOMPARE(outcome.link.confidence, confidence);
    QCOMPARE(reasonsOf(outcome.link), reasons);
    QCOMPARE(outcome.crm.state.text, crm);
    QCOMPARE(store.activities.size(), size_t(link == u"linked" ? 1 : 0));
    if (link != u"linked")
        QCOMPARE(store.writes, 0);
}

void TestDemoCrm::createsWhatIsNew()
{
    MemoryCrm store;
    store.accounts = {{{u"a-9"_s}, {}, u"Nordlicht AB"_s, u"nordlicht.example"_s, {}}};
    const CrmOutcome outcome = run(store, record(u"Maya Lindqvist"_s, u"maya@nordlicht.example"_s, {}, u"Nordlicht"_s));
    QCOMPARE(store.contacts.size(), size_t(1));
    QCOMPARE(store.contacts.front().contact.name, u"Maya Lindqvist"_s);
    QCOMPARE(store.contacts.front().contact.primaryAccountId.value, u"a-9"_s);
    QCOMPARE(outcome.link.contactId, store.contacts.front().contact.id);
    QCOMPARE(outcome.link.accountName, u"Nordlicht AB"_s);
    QCOMPARE(outcome.link.origin.text, u"automatic"_s);
    QCOMPARE(store.activities.front().text, u"Visitor: Hello\nAva: Hi"_s);
    QCOMPARE(store.activities.front().lastSeq, 2);
}

void TestDemoCrm::missingData_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("cause");
    QTest::newRow("no name") << QString() << u"p@brightpath.example"_s << u"missing_name"_s;
    QTest::newRow("first name only") << u"Priya"_s << u"p@brightpath.example"_s << u"missing_name"_s;
    QTest::newRow("no way to reach") << u"Priya Raman"_s << QString() << u"missing_contact"_s;
}

void TestDemoCrm::missingData()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, cause);
    MemoryCrm store;
    const CrmOutcome outcome = run(store, record(name, email, {}));
    QCOMPARE(outcome.crm.state.text, u"error"_s);
    QCOMPARE(outcome.crm.cause.text, cause);
    QCOMPARE(outcome.crm.requestId, u"req-1"_s);
    QVERIFY(!outcome.crm.detail.isEmpty());
    QCOMPARE(outcome.link.state.text, u"none"_s);
    QCOMPARE(store.writes, 0);
}

void TestDemoCrm::updatesOnlyWhatIsEmptyOrOlder_data()
{
    QTest::addColumn<qint64>("updated");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty, older") << before.ms << QString() << u"New Co"_s;
    QTest::newRow("empty, newer") << after.ms << QString() << u"New Co"_s;
    QTest::newRow("filled, older") << before.ms << u"Old Co"_s << u"New Co"_s;
    QTest::newRow("filled, newer") << after.ms << u"Old Co"_s << u"Old Co"_s;
}

void TestDemoCrm::updatesOnlyWhatIsEmptyOrOlder()
{
    QFETCH(qint64, updated);
    QFETCH(QString, company);
    QFETCH(QString, expected);
    MemoryCrm store;
    store.contacts
        = {known(u"Maya Lindqvist"_s, u"maya@nordlicht.example"_s, u"+46 8 555 01 42"_s, company, Instant{updated})};
    const CrmOutcome outcome = run(store, record(u"Maya Lindqvist"_s, u"MAYA@nordlicht.example"_s, {}, u"New Co"_s));
    QCOMPARE(outcome.crm.state.text, u"synced"_s);
    const CrmContact &entry = store.contacts.front();
    QCOMPARE(entry.contact.company, expected);
    QCOMPARE(entry.contact.email, u"maya@nordlicht.example"_s); // only its spelling differs
    QCOMPARE(entry.contact.phone, u"+46 8 555 01 42"_s);        // nothing is ever emptied
    QCOMPARE(entry.updatedAt.ms, std::max(updated, expected == company ? updated : said.ms));
}

void TestDemoCrm::faults_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<bool>("retries");
    const auto row = [](const char *name, CrmFault fault, const QString &cause, bool retries) {
        QTest::newRow(name) << int(fault) << cause << retries;
    };
    row("auth", CrmFault::Auth, u"auth"_s, false);
    row("rate limit", CrmFault::RateLimit, u"rate_limit"_s, true);
    row("duplicate", CrmFault::Duplicate, u"duplicate"_s, false);
    row("validation", CrmFault::Validation, u"validation"_s, false);
    row("server", CrmFault::Server, u"server"_s, true);
    row("network", CrmFault::Network, u"network"_s, true);
}

void TestDemoCrm::faults()
{
    QFETCH(int, fault);
    QFETCH(QString, cause);
    QFETCH(bool, retries);
    MemoryCrm store;
    const CrmOutcome outcome
        = run(store, record(u"Maya Lindqvist"_s, u"maya@nordlicht.example"_s, {}), CrmFault(fault));
    QCOMPARE(outcome.crm.state.text, u"error"_s);
    QCOMPARE(outcome.crm.cause.text, cause);
    QCOMPARE(outcome.crm.nextTryAt.isSet(), retries);
    QVERIFY(!retries || now < outcome.crm.nextTryAt);
    QVERIFY(!outcome.crm.detail.isEmpty() && outcome.crm.detail.size() <= 300);
    QVERIFY(store.contacts.empty() && store.activities.empty());
}

void TestDemoCrm::twoContactsWithOneAddressAreADuplicate()
{
    MemoryCrm store;
    store.contacts = {known(u"Robert Stone"_s, u"office@stone.example"_s, {}, {}, before),
                      known(u"Rebecca Stone"_s, u"office@stone.example"_s, {}, {}, before)};
    store.contacts[1].contact.id = {u"c-2"_s};
    const CrmOutcome outcome = run(store, record(u"Robert Stone"_s, u"office@stone.example"_s, {}));
    QCOMPARE(outcome.crm.cause.text, u"duplicate"_s);
    QCOMPARE(outcome.link.state.text, u"none"_s);
}

void TestDemoCrm::aLinkMadeByHandStays()
{
    MemoryCrm store;
    store.contacts = {known(u"Henrik Lund"_s, u"henrik@lund.example"_s, {}, u"Lund"_s, before)};
    ConversationRecord talk = record(u"Hedda Lund"_s, u"hedda@freemail.example"_s, {}, u"Other"_s);
    talk.card.link.state = LinkState::Linked;
    talk.card.link.origin = LinkOrigin::Manual;
    talk.card.link.contactId = {u"c-1"_s};
    talk.card.link.linkedBy = u"Ines Falk"_s;
    talk.card.link.linkedAt = said;
    const CrmOutcome outcome = run(store, talk);
    QCOMPARE(outcome.link.contactId.value, u"c-1"_s);
    QCOMPARE(outcome.link.origin.text, u"manual"_s);
    QCOMPARE(outcome.link.linkedBy, u"Ines Falk"_s);
    QCOMPARE(outcome.link.linkedAt, said);
    QCOMPARE(outcome.crm.state.text, u"synced"_s);
    QCOMPARE(store.contacts.front().contact.name, u"Henrik Lund"_s); // another person's data stays untouched
    QCOMPARE(store.activities.size(), size_t(1));
}

void TestDemoCrm::twiceIsOnce()
{
    MemoryCrm store;
    ConversationRecord talk = record(u"Maya Lindqvist"_s, u"maya@nordlicht.example"_s, u"+46 8 555 01 42"_s);
    const CrmOutcome first = run(store, talk);
    const int writes = store.writes;
    const CrmOutcome lost = run(store, talk); // the outcome of the first did not arrive
    QCOMPARE(lost.link.contactId, first.link.contactId);
    talk.card.link = first.link;
    talk.card.crm = first.crm;
    QCOMPARE(run(store, talk), first);
    QCOMPARE(store.writes, writes);
    QCOMPARE(store.contacts.size(), size_t(1));
    QCOMPARE(store.activities.size(), size_t(1));
}

void TestDemoCrm::spamNeverReachesTheCrm()
{
    MemoryCrm store;
    ConversationRecord talk = record(u"Rank Boost"_s, u"sales@rankboost.example"_s, {});
    talk.insights.intent = Intent::Spam;
    const CrmOutcome outcome = run(store, talk);
    QCOMPARE(outcome, CrmOutcome());
    QCOMPARE(store.writes, 0);
}

QTEST_APPLESS_MAIN(TestDemoCrm)
#include "tst_democrm.moc"
