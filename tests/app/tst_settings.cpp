// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAFileAllIsDefault()
    {
        const Settings settings(file());
        QCOMPARE(settings.preferences(), Preferences());
        QVERIFY(!QFileInfo::exists(file()));
    }
    void everythingComesBack()
    {
        const Preferences wanted = unusual();
        {
            Settings settings(file());
            QSignalSpy changed(&settings, &Settings::changed);
            settings.set(wanted);
            QCOMPARE(changed.count(), 1);
            QCOMPARE(changed[0][0].value<Preferences>(), Preferences());
            QCOMPARE(settings.preferences(), wanted);
            settings.set(wanted);
            QCOMPARE(changed.count(), 1);
        }
        Settings again(file());
        QCOMPARE(again.preferences(), wanted);
        again.set(Preferences());
        QCOMPARE(Settings(file()).preferences(), Preferences());
    }
    void oneBadValueCostsOnlyItself_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("number out of range") << QByteArray("score=101");
        QTest::newRow("no number") << QByteArray("score=many");
        QTest::newRow("negative") << QByteArray("score=-1");
        QTest::newRow("hours") << QByteArray("dueHours=25");
        QTest::newRow("flag") << QByteArray("on=perhaps");
        QTest::newRow("time") << QByteArray("quietFrom=25:00");
        QTest::newRow("list") << QByteArray("quietTo=07:00, 08:00");
        QTest::newRow("empty") << QByteArray("quietTo=");
    }
    void oneBadValueCostsOnlyItself()
    {
        QFETCH(QByteArray, line);
        write("[Notifications]\nhideDetails=true\n" + line + "\n[Appearance]\ntheme=dark\n");
        Preferences wanted;
        wanted.hideDetails = true;
        wanted.appearance = Preferences::Appearance::Dark;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not understood, so the default is used:.*"_s));
        QCOMPARE(Settings(file()).preferences(), wanted);
    }
    void badAppearanceFallsBack_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("theme") << QByteArray("theme=pink");
        QTest::newRow("text size that nobody offers") << QByteArray("textPercent=101");
        QTest::newRow("language is a path") << QByteArray("language=../../etc");
        QTest::newRow("language is long") << QByteArray("language=") + QByteArray(100, 'a');
    }
    void badAppearanceFallsBack()
    {
        QFETCH(QByteArray, line);
        write("[Appearance]\n" + line + "\n");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not understood, so the default is used:.*"_s));
        QCOMPARE(Settings(file()).preferences(), Preferences());
    }
    void noiseIsNoSettings()
    {
        QByteArray noise;
        for (int i = 0; i < 5000; ++i)
            noise += char(i * 7919 % 251);
        write(noise);
        QCOMPARE(Settings(file()).preferences(), Preferences());
    }
    void keepsWhatALaterVersionWrote()
    {
        write("[Future]\nflag=yes\n[Appearance]\ntheme=dark\n");
        Settings settings(file());
        Preferences wanted = settings.preferences();
        QCOMPARE(wanted.appearance, Preferences::Appearance::Dark);
        wanted.textPercent = 130;
        settings.set(wanted);
        const QSettings kept(file(), QSettings::IniFormat);
        QCOMPARE(kept.value("Future/flag"_L1).toString(), u"yes"_s);
        QCOMPARE(kept.value("Appearance/textPercent"_L1).toInt(), 130);
    }
    void saysThatItCannotWrite()
    {
        // A file in the place of the folder: not even root gets past that.
        write("x");
        Settings settings(file() + u"/leadlight.ini"_s);
        QSignalSpy failed(&settings, &Settings::failed);
        Preferences wanted;
        wanted.notifyScore = 60;
        settings.set(wanted);
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(u"leadlight.ini"_s));
        QCOMPARE(settings.preferences().notifyScore, 60);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"leadlight.ini"_s); }
    void write(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    /// No member has its default, so that a forgotten key shows.
    [[nodiscard]] static Preferences unusual()
    {
        Preferences all;
        all.appearance = Preferences::Appearance::Dark;
        all.density = Preferences::Density::Compact;
        all.textPercent = 150;
        all.reduceMotion = true;
        all.highContrast = true;
        all.systemFont = true;
        all.language = u"ar"_s;
        all.afterAction = Preferences::AfterAction::Stay;
        all.notify = false;
        all.notifyScore = 60;
        all.notifyCrmErrors = false;
        all.notifyDue = false;
        all.dueHours = 24;
        all.hideDetails = true;
        all.quiet = true;
        all.quietFrom = QTime(23, 59);
        all.quietTo = QTime(0, 0);
        all.trayIcon = false;
        all.closeToTray = true;
        all.keys = {{u"toggle-seen"_s, u"Ctrl+,; S"_s}, {u"search"_s, QString()}};
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
