// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "fakekeyring.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *roleVariable = "LEADLIGHT_KEYRING_ROLE";
const QByteArray canary = "sk-canary-5b1f0a";

bool found(Secrets &secrets)
{
    std::optional<bool> there;
    QObject asker;
    secrets.findKeyring(&asker, [&](bool answer) { there = answer; });
    [&] { QTRY_VERIFY(there); }();
    return there.value_or(false);
}

QString readFrom(Secrets &secrets, const QString &name)
{
    std::optional<QString> secret;
    QObject asker;
    secrets.read(name, &asker, [&](const QString &answer) { secret = answer; });
    [&] { QTRY_VERIFY(secret); }();
    return secret.value_or(QString());
}

bool written(Secrets &secrets, const QString &name, const QString &secret)
{
    std::optional<bool> kept;
    QObject asker;
    secrets.write(name, secret, &asker, [&](bool answer) { kept = answer; });
    [&] { QTRY_VERIFY(kept); }();
    return kept.value_or(false);
}

bool erased(Secrets &secrets, const QString &name)
{
    std::optional<bool> gone;
    QObject asker;
    secrets.erase(name, &asker, [&](bool answer) { gone = answer; });
    [&] { QTRY_VERIFY(gone); }();
    return gone.value_or(false);
}

int filesWith(const QString &folder, const QByteArray &text)
{
    int count = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            ++count;
    }
    return count;
}

} // namespace

/// Keys against a fake keyring in every mood (F71), and against the real ones of three desktops: none at all, a locked
/// one, an unlocked one. The real ones are met by this program as its own child, in a session of its own.
class TestSecrets final : public QObject
{
    Q_OBJECT

    FakeKeyring::Drawer m_drawer;
    std::unique_ptr<Secrets> m_secrets;

    static QString role() { return qEnvironmentVariable(roleVariable); }

    /// Runs one test function of this program in another desktop; what it wrote is shown when it failed.
    static void runIn(const QString &home, const QString &wanted, const QString &function, const QString &before)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME",
                                 "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "GNOME_KEYRING_CONTROL"})
            environment.remove(QString::fromLatin1(name));
        QDir(home).mkdir(u"run"_s);
        QFile::setPermissions(home + u"/run"_s,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home + u"/run"_s);
        environment.insert(QString::fromLatin1(roleVariable), wanted);
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::MergedChannels);
        const QString self = u"'%1' %2"_s.arg(QCoreApplication::applicationFilePath(), function);
        child.start(u"sh"_s, {u"-c"_s, before.isEmpty() ? self : before.arg(self)});
        QVERIFY2(child.waitForFinished(60'000), child.readAll().constData());
        QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll().constData());
    }
    static bool hasAll(const QStringList &programs)
    {
        return std::all_of(programs.cbegin(), programs.cend(),
                           [](const QString &one) { return !QStandardPaths::findExecutable(one).isEmpty(); });
    }

private Q_SLOTS:
    void init()
    {
        m_drawer = {};
        m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_drawer));
    }
    void cleanup() { m_secrets.reset(); }

    void kept()
    {
        QVERIFY(found(*m_secrets));
        QCOMPARE(readFrom(*m_secrets, u"a"_s), QString());
        QVERIFY(written(*m_secrets, u"a"_s, u"one"_s));
        QVERIFY(written(*m_secrets, u"b"_s, u"two"_s));
        Secrets later(std::make_unique<FakeKeyring>(m_drawer)); // the next start of the program
        QCOMPARE(readFrom(later, u"a"_s), u"one"_s);
        QVERIFY(erased(later, u"a"_s));
        QVERIFY(erased(later, u"a"_s)); // gone is gone
        QCOMPARE(readFrom(*m_secrets, u"a"_s), QString());
        QCOMPARE(readFrom(*m_secrets, u"b"_s), u"two"_s);
    }

    void withoutAKeyringOnlyForTheSession()
    {
        m_drawer.mood = FakeKeyring::Mood::Absent;
        QVERIFY(!found(*m_secrets));
        QVERIFY(!written(*m_secrets, u"a"_s, u"one"_s));
        QCOMPARE(readFrom(*m_secrets, u"a"_s), QString()); // not kept without being asked to
        m_secrets->keepForSession(u"a"_s, u"one"_s);
        QCOMPARE(readFrom(*m_secrets, u"a"_s), u"one"_s);
        Secrets later(std::make_unique<FakeKeyring>(m_drawer));
        QCOMPARE(readFrom(later, u"a"_s), QString());
        QVERIFY(erased(*m_secrets, u"a"_s));
        QCOMPARE(readFrom(*m_secrets, u"a"_s), QString());
        // It may hold what we cannot reach now, so nobody may say that it is gone.
        QVERIFY(!erased(*m_secrets, u"b"_s));
    }

    void lockedAndLying()
    {
        m_drawer.mood = FakeKeyring::Mood::Locked;
        QVERIFY(found(*m_secrets));
        QVERIFY(!written(*m_secrets, u"a"_s, u"one"_s));
        m_drawer.mood = FakeKeyring::Mood::Lies;
        QVERIFY(written(*m_secrets, u"a"_s, u"one"_s));
        QCOMPARE(readFrom(*m_secrets, u"a"_s), QString()); // as if there were none: the user is asked again
    }

    void aKeyOfTheSessionGivesWayToTheKeyring()
    {
        m_secrets->keepForSession(u"a"_s, u"old"_s);
        QVERIFY(written(*m_secrets, u"a"_s, u"new"_s));
        QCOMPARE(readFrom(*m_secrets, u"a"_s), u"new"_s);
    }

    void slowAnswersFindNobody()
    {
        m_drawer.mood = FakeKeyring::Mood::Waits;
        int heard = 0;
        auto asker = std::make_unique<QObject>();
        m_secrets->read(u"a"_s, asker.get(), [&](const QString &) { ++heard; });
        m_secrets->write(u"a"_s, u"one"_s, asker.get(), [&](bool) { ++heard; });
        m_secrets->erase(u"a"_s, asker.get(), [&](bool) { ++heard; });
        m_secrets->findKeyring(asker.get(), [&](bool) { ++heard; });
        QCOMPARE(m_drawer.waiting.size(), size_t(4));
        asker.reset();
        m_secrets.reset(); // the program may even be gone
        m_drawer.proceed();
        QCOMPARE(heard, 0);
    }

    /// Without D-Bus there is no keyring, and that is found out at once.
    void noDesktop()
    {
        if (role() != u"none"_s) {
            const QTemporaryDir home;
            runIn(home.path(), u"none"_s, u"noDesktop"_s, {});
            return;
        }
        Secrets secrets;
        QVERIFY(!found(secrets));
        QVERIFY(!written(secrets, u"a"_s, QString::fromLatin1(canary)));
        secrets.keepForSession(u"a"_s, QString::fromLatin1(canary));
        QCOMPARE(readFrom(secrets, u"a"_s), QString::fromLatin1(canary));
        QCOMPARE(filesWith(QDir::homePath(), canary), 0);
    }

    /// A real keyring that nobody unlocked refuses, and nothing goes elsewhere.
    void realAndLocked()
    {
        if (role() != u"locked"_s) {
            if (!hasAll({u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}))
                QSKIP("needs dbus-run-session and gnome-keyring-daemon");
            const QTemporaryDir home;
            runIn(home.path(), u"locked"_s, u"realAndLocked"_s, u"dbus-run-session -- %1"_s);
            return;
        }
        Secrets secrets;
        QVERIFY(!written(secrets, u"a"_s, QString::fromLatin1(canary)));
        QCOMPARE(filesWith(QDir::homePath(), canary), 0);
    }

    /// A real keyring keeps the key for the next start and gives it back; no file shows it.
    void realAndUnlocked()
    {
        if (role() != u"unlocked"_s) {
            if (!hasAll({u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}))
                QSKIP("needs dbus-run-session and gnome-keyring-daemon");
            const QTemporaryDir home;
            runIn(home.path(), u"unlocked"_s, u"realAndUnlocked"_s,
                  u"dbus-run-session -- sh -c \"printf pw | gnome-keyring-daemon --unlock --components=secrets "
                  ">/dev/null && %1\""_s);
            return;
        }
        const QString name = u"chat.example.com/account-1"_s;
        {
            Secrets secrets;
            QVERIFY(found(secrets));
            QVERIFY(written(secrets, name, QString::fromLatin1(canary)));
        }
        Secrets later;
        QCOMPARE(readFrom(later, name), QString::fromLatin1(canary));
        QCOMPARE(readFrom(later, u"other.example.com/account-1"_s), QString());
        QVERIFY(!QDir(QDir::homePath() + u"/.local/share/keyrings"_s).isEmpty()); // it is really there …
        QCOMPARE(filesWith(QDir::homePath(), canary), 0);                         // … and cannot be read
        QVERIFY(written(later, name, u"second"_s));
        QCOMPARE(readFrom(later, name), u"second"_s);
        QVERIFY(erased(later, name));
        QCOMPARE(readFrom(later, name), QString());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
