// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accountremoval.h"
#include "fakekeyring.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;
using namespace Qt::StringLiterals;

/// Folder and key go, and what could not go is said.
class TestAccountRemoval final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_root;
    FakeKeyring::Drawer m_drawer;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<AccountRemoval> m_removal;
    Profile m_profile;

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_drawer = {};
        m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_drawer));
        m_profiles = std::make_unique<Profiles>(m_root->path(), m_clock);
        m_removal = std::make_unique<AccountRemoval>(*m_profiles, *m_secrets);
        m_profile = m_profiles->draft();
        m_profile.name = u"Brightline\u202E <b>Studio"_s;
        m_profile.address = QUrl(u"https://chat.example.com"_s);
        QVERIFY(m_profiles->save(m_profile).ok());
        m_drawer.secrets.insert(m_profile.secretName(), u"sk-1"_s);
    }

    void folderAndKeyGo()
    {
        QSignalSpy ended(m_removal.get(), &AccountRemoval::ended);
        m_removal->erase(m_profile);
        QVERIFY(ended.wait());
        QCOMPARE(ended.first().first().toString(), QString());
        QVERIFY(m_profiles->all().empty());
        QVERIFY(!QFileInfo::exists(m_profile.folder));
        QVERIFY(m_drawer.secrets.isEmpty());
    }

    void whatStaysBehindIsSaid()
    {
        QSignalSpy ended(m_removal.get(), &AccountRemoval::ended);
        m_drawer.mood = FakeKeyring::Mood::Absent;
        m_removal->erase(m_profile);
        QVERIFY(ended.wait());
        QVERIFY(ended.last().first().toString().contains(u"the keyring did not answer"_s));
        m_removal->erase(m_profile); // the folder is gone already
        QVERIFY(ended.wait());
        QVERIFY(ended.last().first().toString().contains(u"could not be removed"_s));
    }
};

QTEST_GUILESS_MAIN(TestAccountRemoval)
#include "tst_accountremoval.moc"
