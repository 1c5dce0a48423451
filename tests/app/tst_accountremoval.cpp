// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/accountremoval.h"
#include "fakekeyring.h"
#include "ui/removeaccountdialog.h"
#include "ui/style.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;
using namespace Qt::StringLiterals;

/// Nothing is erased unless somebody says so; then folder and key are.
class TestAccountRemoval final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<QTemporaryDir> m_root;
    FakeKeyring::Drawer m_drawer;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<AccountRemoval> m_removal;
    Profile m_profile;
    QWidget m_window;

    RemoveAccountDialog *dialog() { return m_window.findChild<RemoveAccountDialog *>(); }
    static QPushButton *button(const QWidget &dialog, const QString &text)
    {
        for (auto *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, m_theme); }
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_drawer = {};
        m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_drawer));
        m_profiles = std::make_unique<Profiles>(m_root->path(), m_clock);
        m_removal = std::make_unique<AccountRemoval>(*m_profiles, *m_secrets, m_theme);
        m_profile = m_profiles->draft();
        m_profile.name = u"Brightline\u202E <b>Studio"_s;
        m_profile.address = QUrl(u"https://chat.example.com"_s);
        QVERIFY(m_profiles->save(m_profile).ok());
        m_drawer.secrets.insert(m_profile.secretName(), u"sk-1"_s);
    }

    void enterAndEscapeEraseNothing()
    {
        QSignalSpy agreed(m_removal.get(), &AccountRemoval::agreed);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
            m_window.show();
            m_removal->ask(m_profile, &m_window);
            QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
            QTest::keyClick(dialog(), key);
            QTRY_VERIFY(!dialog());
        }
        QCOMPARE(agreed.size(), 0);
        QCOMPARE(m_profiles->all().size(), size_t(1));
    }

    void saidYes()
    {
        QSignalSpy agreed(m_removal.get(), &AccountRemoval::agreed);
        QSignalSpy ended(m_removal.get(), &AccountRemoval::ended);
        m_window.show();
        m_removal->ask(m_profile, &m_window);
        QTRY_VERIFY(dialog() && dialog()->isActiveWindow());
        for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
            m_theme.setScheme(scheme);
            dialog()->layout()->activate();
            QVERIFY(dialog()->grab().save(scheme == ColorScheme::Dark ? u"remove-dark.png"_s : u"remove-light.png"_s));
        }
        QTest::mouseClick(button(*dialog(), u"Remove account"_s), Qt::LeftButton);
        QCOMPARE(agreed.size(), 1);
        QCOMPARE(m_profiles->all().size(), size_t(1)); // its folder may still be open
        m_removal->erase(agreed.first().first().value<Profile>());
        QVERIFY(ended.wait());
        QCOMPARE(ended.first().at(1).toString(), QString());
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
        QVERIFY(ended.last().at(1).toString().contains(u"the keyring did not answer"_s));
        m_removal->erase(m_profile); // the folder is gone already
        QVERIFY(ended.wait());
        QVERIFY(ended.last().at(1).toString().contains(u"could not be removed"_s));
    }
};

QTEST_MAIN(TestAccountRemoval)
#include "tst_accountremoval.moc"
