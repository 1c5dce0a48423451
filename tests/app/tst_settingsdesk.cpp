// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "demofixture.h"

#include "ui/actions.h"
#include "ui/confirmdialog.h"
#include "ui/settingsdialog.h"
#include "ui/settingsrow.h"
#include "ui/textlabel.h"

#include <QAction>
#include <QFile>
#include <QPushButton>

using namespace leadlight;

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// The settings dialog of the whole program: it opens by key, says what is true, survives a new window, and lets go of
/// the cache without losing what is the user's own.
class TestSettingsDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatIsTrue();
    void aChangeAppliesAtOnceAndTheDialogStays();
    void clearingTheCacheKeepsTheUsersOwn();

private:
    [[nodiscard]] Desk &desk() const { return *m_desk; }
    [[nodiscard]] SettingsDialog *dialog() const { return desk().window().findChild<SettingsDialog *>(); }
    void openSettings();

    std::unique_ptr<DemoServerProcess> m_server;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Desk> m_desk;
};

void TestSettingsDesk::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<DemoServerProcess>(serverArguments());
    m_desk = std::make_unique<Desk>(m_profile->path(), *m_server);
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && desk().list().rowCount() >= 60, patienceMs);
    openSettings();
}

void TestSettingsDesk::cleanup()
{
    desk().application().settings().set(Preferences());
    QCoreApplication::processEvents();
    m_desk.reset();
}

void TestSettingsDesk::openSettings()
{
    desk().window().actions().action(ActionId::Settings)->trigger();
    QTRY_VERIFY(dialog() && dialog()->isVisible());
}

void TestSettingsDesk::saysWhatIsTrue()
{
    const auto words = [this](SettingsPage page, const QString &name) {
        const auto labels = dialog()->page(page)->rowNamed(name)->findChildren<TextLabel *>();
        QStringList said;
        for (const TextLabel *label : labels)
            said << label->text();
        return said.join(u'\n');
    };
    QVERIFY(words(SettingsPage::Connection, u"connection/key"_s).contains(u"Signed in."_s));
    QTRY_VERIFY(
        words(SettingsPage::Storage, u"storage/size"_s).contains(QString::number(desk().inbox().facets().total)));
    QVERIFY(m_server->end());
    QTRY_VERIFY_WITH_TIMEOUT(
        words(SettingsPage::Connection, u"connection/key"_s).contains(u"Not connected at the moment."_s), patienceMs);
}

void TestSettingsDesk::aChangeAppliesAtOnceAndTheDialogStays()
{
    dialog()->showSetting(u"appearance/text-size"_s);
    const QPointer<MainWindow> before = &desk().window(); // the next one may lie at the same address
    Preferences wanted = desk().application().settings().preferences();
    wanted.textPercent = 130;
    Q_EMIT dialog()->preferencesChanged(wanted);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QVERIFY(dialog()->shownPage().startsWith(u"appearance"_s));
}

void TestSettingsDesk::clearingTheCacheKeepsTheUsersOwn()
{
    desk().inbox().submit(SaveView{{u"mine"_s, u"Berlin"_s, u"berlin"_s}});
    QTRY_COMPARE(desk().inbox().views().size(), size_t(5));
    // A copy that was set aside holds the same conversations.
    QFile aside(m_profile->filePath(u"cache.bad-1"_s));
    QVERIFY(aside.open(QIODevice::WriteOnly));
    dialog()->showSetting(u"storage"_s);
    dialog()->storage()->clearButton()->click();
    QTRY_VERIFY(dialog()->findChild<ConfirmDialog *>());
    dialog()->findChild<ConfirmDialog *>()->verbButton()->click();
    QTRY_VERIFY(!dialog());
    QVERIFY(!aside.exists());
    QTRY_VERIFY_WITH_TIMEOUT(desk().isLive() && desk().list().rowCount() >= 60, patienceMs);
    QTRY_COMPARE(desk().inbox().views().size(), size_t(5));
    QCOMPARE(desk().inbox().views().back().view.name, u"Berlin"_s);
}

QTEST_MAIN(TestSettingsDesk)
#include "tst_settingsdesk.moc"
