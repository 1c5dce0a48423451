// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "store/outboxstory.h"

#include <QElapsedTimer>
#include <QTest>

using namespace leadlight;
using namespace leadlight::samples;

/// Contacts and accounts found on this device, for linking without a network.
class TestDirectory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsAreFound_data();
    void contactsAreFound();
    void accountsAreFound();
    void lastChangedComesFirst();
    void whatIsGoneIsNotFound();
    void nothingTypedIsAnOperator();
    void aMigratedFileGetsItsWords();
    void manyAreFoundAtOnce();

private:
    static Change contact(const QString &id, const QString &name, const QString &email = {}, const QString &phone = {},
                          const QString &company = {});
    static QStringList idsOf(Profile &profile, const QString &text, int limit = 20);
};

Change TestDirectory::contact(const QString &id, const QString &name, const QString &email, const QString &phone,
                              const QString &company)
{
    Contact contact;
    contact.name = name;
    contact.email = email;
    contact.phone = phone;
    contact.company = company;
    return {QStringLiteral("contact"), id, QStringLiteral("r1"), contact};
}

QStringList TestDirectory::idsOf(Profile &profile, const QString &text, int limit)
{
    QStringList ids;
    const auto found = profile.reader().findContacts(text, limit);
    for (const Contact &one : found->objects)
        ids << one.id.value;
    return ids;
}

void TestDirectory::contactsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto add = [](const char *text, const char *ids) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(ids);
    };
    add("lodz", "k2");
    add("ŁÓDŹ", "k2");
    add("maya", "k1");
    add("ma nord", "k1");
    add("maya@nord", "k1");
    add("nordlicht.example", "k1");
    add("+49 30 1234567", "k1");
    add("0049301234567", "k1");
    add("030/1234567", "k1");
    add("030 12", "k1");
    add("(030) 123 45-67", "k1");
    add("+49 (0)30 1234567", "k1");
    add("4567", "k1");
    add("030 7654321", "k2");
    add("maya 030", "k1");
    add("maya 7654", "");
    add("2024", "k3");
    add("45", "k1"); // the beginning of a tail
    add("000", "");
    add("nobody", "");
    add("", "k3 k2 k1");
}

void TestDirectory::contactsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    samples::Profile profile;
    (void)applied(
        profile.writer(),
        feed({contact(QStringLiteral("k1"), QStringLiteral("Maya Berg"), QStringLiteral("maya@nordlicht.example"),
                      QStringLiteral("+49 30 1234567"), QStringLiteral("Nordlicht")),
              contact(QStringLiteral("k2"), QStringLiteral("Łódź AG"), {}, QStringLiteral("(030) 765-4321")),
              contact(QStringLiteral("k3"), QStringLiteral("Expo 2024"))}));
    QCOMPARE(idsOf(profile, text).join(u' '), ids);
    QVERIFY(profile.reader().findContacts(text, 20)->heardAt.isSet());
}

void TestDirectory::accountsAreFound()
{
    samples::Profile profile;
    const Account account{
        {}, {}, QStringLiteral("Øre Energi"), QStringLiteral("https://ore.example/om"), QStringLiteral("Solar power")};
    (void)applied(profile.writer(),
                  feed({{QStringLiteral("account"), QStringLiteral("a1"), QStringLiteral("r"), account}}));
    for (const char *text : {"ore", "energi", "ore.example", "https://ore.ex", "solar", "power ore"}) {
        const auto found = profile.reader().findAccounts(QLatin1String(text), 20);
        QCOMPARE(found->objects.size(), size_t(1));
        QCOMPARE(found->objects[0].industry, account.industry);
    }
    QVERIFY(profile.reader().findAccounts(QStringLiteral("wind"), 20)->objects.empty());
}

void TestDirectory::lastChangedComesFirst()
{
    samples::Profile profile;
    std::vector<Change> changes;
    for (int i = 0; i < 30; ++i)
        changes.push_back(contact(QStringLiteral("k%1").arg(i), QStringLiteral("Kim %1").arg(i)));
    (void)applied(profile.writer(), feed(changes));
    QCOMPARE(idsOf(profile, QStringLiteral("kim")).size(), 20);
    QCOMPARE(idsOf(profile, QStringLiteral("kim"), 2), QStringList({QStringLiteral("k29"), QStringLiteral("k28")}));
    (void)applied(profile.writer(), feed({contact(QStringLiteral("k3"), QStringLiteral("Kim the third")), changes[5]}));
    QCOMPARE(idsOf(profile, QStringLiteral("kim"), 2), QStringList({QStringLiteral("k3"), QStringLiteral("k29")}));
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestDirectory::whatIsGoneIsNotFound()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({contact(QStringLiteral("k1"), QStringLiteral("Maya"))}));
    (void)applied(profile.writer(), feed({contact(QStringLiteral("k1"), QStringLiteral("Nora"))}));
    QVERIFY(idsOf(profile, QStringLiteral("maya")).isEmpty());
    QCOMPARE(idsOf(profile, QStringLiteral("nora")).size(), 1);
    (void)applied(profile.writer(),
                  feed({tombstone(QStringLiteral("contact"), QStringLiteral("k1"), DeleteReason::Erased)}));
    QVERIFY(idsOf(profile, QStringLiteral("nora")).isEmpty());
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestDirectory::nothingTypedIsAnOperator()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({contact(QStringLiteral("k1"), QStringLiteral("NEAR OR AND"))}));
    for (const char *text : {"NEAR(", "\"", "a\"b", "*", "name:near", "OR", "-", "()", "+++",
                             "'; DROP TABLE contact; --", "^near", "{name} : x", "12\"3 4", "(((((123"})
        QVERIFY2(profile.reader().findContacts(QLatin1String(text), 20).ok(), text);
    QCOMPARE(idsOf(profile, QStringLiteral("near or")).size(), 1);
}

void TestDirectory::aMigratedFileGetsItsWords()
{
    samples::Profile profile;
    (void)applied(profile.writer(), feed({contact(QStringLiteral("k1"), QStringLiteral("Maya"))}));
    profile.close();
    QVERIFY(samples::tamper(profile.cacheFile(),
                            {QStringLiteral("UPDATE contact SET place = 0"),
                             QStringLiteral("INSERT INTO contact_words(contact_words) VALUES ('delete-all')")}));
    QCOMPARE(idsOf(profile, QStringLiteral("maya")).size(), 1);
    QCOMPARE(samples::faultsOf(profile.cacheFile()), QStringList());
}

void TestDirectory::manyAreFoundAtOnce()
{
    samples::Profile profile;
    std::vector<Change> changes;
    for (int i = 0; i < 20000; ++i)
        changes.push_back(contact(QStringLiteral("k%1").arg(i), QStringLiteral("Person %1").arg(i), {},
                                  QStringLiteral("+49 30 %1").arg(1000000 + i)));
    (void)applied(profile.writer(), feed(changes));
    (void)idsOf(profile, QStringLiteral("x"));
    const qint64 before = profile.reader().statementCount();
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(idsOf(profile, QStringLiteral("per")).size(), 20);
    QCOMPARE(idsOf(profile, QStringLiteral("030 1019999")), QStringList(QStringLiteral("k19999")));
    qInfo("two questions over 20,000 contacts: %lld ms", watch.elapsed());
    QVERIFY(profile.reader().statementCount() - before < 20);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
