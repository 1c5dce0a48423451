// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account.h"
#include "app/profiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;

/// Accounts on disk: one folder each, for its owner only, without any key.
class TestProfiles final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_root;
    SystemClock m_clock;

    [[nodiscard]] QString root() const { return m_root->filePath(u"accounts"_s); }
    [[nodiscard]] Profiles profiles() const { return Profiles(root(), m_clock); }
    Profile added(const QString &name, const QString &address = u"https://chat.example.com"_s) const
    {
        Profile profile = profiles().draft();
        profile.name = name;
        profile.address = QUrl(address);
        [&] { QVERIFY(profiles().save(profile).ok()); }();
        return profile;
    }

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void nobodyYet()
    {
        QVERIFY(profiles().all().empty());
        QVERIFY(!profiles().lastUsed());
        QVERIFY(!QFileInfo::exists(root())); // looking makes nothing
    }

    void everythingIsReadBack()
    {
        Profile profile = profiles().draft();
        profile.name = u"Brightline “Studio” ؟=;\n[x]"_s;
        profile.address = QUrl(u"https://chat.example.com:8443/a%20b"_s);
        profile.caPem = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
        profile.history = OfflineHistory::Everything;
        profile.lastUsed = Instant{1'763'000'000'123};
        QVERIFY(profiles().save(profile).ok());
        QCOMPARE(profiles().all().size(), size_t(1));
        QVERIFY(profiles().all().front() == profile);
        QVERIFY(profiles().find(profile.id()) == profile);
        QCOMPARE(historyDaysOf(profile.folder), std::optional(-1));
        // The command line finds the same client.
        QCOMPARE(clientIdOf(profile.folder), profile.clientId);
        profile.caPem.clear();
        profile.history = OfflineHistory::Month;
        QVERIFY(profiles().save(profile).ok());
        QVERIFY(profiles().find(profile.id()) == profile);
        QCOMPARE(historyDaysOf(profile.folder), std::optional(30));
        QVERIFY(!historyDaysOf(root()));
    }

    void onlyTheOwnerMayLook()
    {
        Profile profile = profiles().draft();
        profile.address = QUrl(u"https://chat.example.com"_s);
        profile.caPem = "pem";
        QVERIFY(profiles().save(profile).ok());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(profile.folder).permissions() & others));
        const QFileInfoList files = QDir(profile.folder).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 2);
        for (const QFileInfo &file : files)
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }

    void namesAreMadeByUs()
    {
        const Profile profile = added(u"../../evil"_s);
        QCOMPARE(QFileInfo(profile.folder).dir().absolutePath(), root());
        QVERIFY(profile.id().startsWith(u"account-"_s));
        QVERIFY(profiles().draft().id() != profiles().draft().id());
        Profile elsewhere = profile;
        elsewhere.folder = m_root->filePath(u"elsewhere"_s);
        QVERIFY(!profiles().save(elsewhere).ok());
        QVERIFY(!QFileInfo::exists(elsewhere.folder));
    }

    void theKeysNameFollowsTheAddress()
    {
        Profile profile = added(u"a"_s);
        QCOMPARE(profile.secretName(), u"chat.example.com/"_s + profile.id());
        profile.address = QUrl(u"https://evil.example:444/chat.example.com"_s);
        QCOMPARE(profile.secretName(), u"evil.example:444/"_s + profile.id());
    }

    void listedByNameAndFoundByUse()
    {
        const Profile b = added(u"beta"_s);
        const Profile a = added(u"Alpha"_s);
        const Profile c = added(u"gamma"_s);
        QStringList names;
        for (const Profile &one : profiles().all())
            names << one.name;
        QCOMPARE(names, (QStringList{u"Alpha"_s, u"beta"_s, u"gamma"_s}));
        profiles().markUsed(c.id());
        QCOMPARE(profiles().lastUsed()->id(), c.id());
        Profile later = a;
        later.lastUsed = Instant{m_clock.wall().ms + 1000};
        QVERIFY(profiles().save(later).ok());
        QCOMPARE(profiles().lastUsed()->id(), a.id());
        profiles().markUsed(u"nobody"_s);
        QCOMPARE(profiles().all().size(), size_t(3));
        QVERIFY(profiles().find(b.id()));
    }

    void twoOfAName()
    {
        const Profile first = added(u"Brightline"_s);
        QCOMPARE(profiles().freeName(u"Brightline"_s, {}), u"Brightline 2"_s);
        added(u"Brightline 2"_s);
        QCOMPARE(profiles().freeName(u"Brightline"_s, {}), u"Brightline 3"_s);
        QCOMPARE(profiles().freeName(u"Brightline"_s, first.id()), u"Brightline"_s);
    }

    void otherFoldersAreNoAccounts()
    {
        added(u"a"_s);
        QDir().mkpath(root() + u"/default"_s);
        (void)clientIdOf(root() + u"/default"_s); // as the command line leaves it
        QDir().mkpath(root() + u"/empty"_s);
        QVERIFY(QFile::link(profiles().all().front().folder, root() + u"/account-link"_s));
        QCOMPARE(profiles().all().size(), size_t(1));
    }

    void removedIsErased()
    {
        const Profile gone = added(u"gone"_s);
        const Profile stays = added(u"stays"_s);
        QDir(gone.folder).mkpath(u"sub/.hidden"_s);
        for (const char *name : {"/cache.db", "/cache.db-wal", "/outbox.db", "/sub/.hidden/x"}) {
            QFile file(gone.folder + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        }
        QVERIFY(profiles().remove(gone.id()).ok());
        QCOMPARE(QDir(root()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{stays.id()});
        QVERIFY(!profiles().remove(gone.id()).ok());
    }

    void removingStaysInside()
    {
        added(u"a"_s);
        const QString outside = m_root->filePath(u"outside"_s);
        QDir().mkpath(outside);
        for (const QString &id : {u"../outside"_s, QString(), u"."_s, u".."_s, u"default"_s})
            QVERIFY2(!profiles().remove(id).ok(), qPrintable(id));
        QVERIFY(QFileInfo::exists(outside));
        QCOMPARE(profiles().all().size(), size_t(1));
    }

    void aRemovalThatWasCutIsFinished()
    {
        const Profile profile = added(u"a"_s);
        QVERIFY(QDir().rename(profile.folder, root() + u"/.removed-"_s + profile.id())); // and then a crash
        QVERIFY(profiles().all().empty());
        QVERIFY(QDir(root()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aDiskThatRefusesIsTold()
    {
        QFile inTheWay(root()); // a file where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Profile profile = profiles().draft();
        profile.address = QUrl(u"https://chat.example.com"_s);
        const Result<Done> saved = profiles().save(profile);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().kind, ErrorKind::Disk);
    }
};

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
