// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QTest>

using namespace leadlight;
using Mode = CommandLine::Mode;

class TestCommandLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsEachUse_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<int>("mode");
        QTest::newRow("nothing") << QString() << int(Mode::Window);
        QTest::newRow("demo") << QStringLiteral("--demo") << int(Mode::Window);
        QTest::newRow("server") << QStringLiteral("--server https://h:8443/x --ca-file a.pem") << int(Mode::Window);
        QTest::newRow("link") << QStringLiteral("leadlight://c/maya") << int(Mode::Window);
        QTest::newRow("sync") << QStringLiteral("sync --profile p --server https://h --json") << int(Mode::Sync);
        QTest::newRow("list") << QStringLiteral("list --profile p --limit 5") << int(Mode::List);
        QTest::newRow("act") << QStringLiteral("act --profile p") << int(Mode::Act);
        QTest::newRow("help") << QStringLiteral("--help") << int(Mode::Text);
        QTest::newRow("version") << QStringLiteral("--version") << int(Mode::Text);
    }
    void understandsEachUse()
    {
        QFETCH(QString, input);
        const CommandLine line = CommandLine::parse(input.split(u' ', Qt::SkipEmptyParts));
        QTEST(int(line.mode), "mode");
    }
    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringLiteral("--frobnicate") << QStringLiteral("frobnicate");
        QTest::newRow("unknown command") << QStringLiteral("delete") << QStringLiteral("delete");
        QTest::newRow("plain http") << QStringLiteral("--server http://h") << QStringLiteral("https");
        QTest::newRow("token in the address") << QStringLiteral("--server https://u:p@h") << QStringLiteral("https");
        QTest::newRow("no host") << QStringLiteral("--server https://") << QStringLiteral("https");
        QTest::newRow("demo and server") << QStringLiteral("--demo --server https://h") << QStringLiteral("--demo");
        QTest::newRow("sync without profile")
            << QStringLiteral("sync --server https://h") << QStringLiteral("--profile");
        QTest::newRow("sync offline") << QStringLiteral("sync --profile p --server https://h --offline")
                                      << QStringLiteral("--offline");
        QTest::newRow("list without profile") << QStringLiteral("list") << QStringLiteral("--profile");
        QTest::newRow("act without profile") << QStringLiteral("act") << QStringLiteral("--profile");
        QTest::newRow("bad limit") << QStringLiteral("list --profile p --limit many") << QStringLiteral("many");
        QTest::newRow("bad size") << QStringLiteral("--size 9x9") << QStringLiteral("9x9");
        QTest::newRow("bad theme") << QStringLiteral("--theme pink") << QStringLiteral("pink");
        QTest::newRow("bad scale") << QStringLiteral("--scale 9") << QStringLiteral("--scale");
        QTest::newRow("bad language") << QStringLiteral("--language tlh") << QStringLiteral("tlh");
        QTest::newRow("bad text size") << QStringLiteral("--text-size 101") << QStringLiteral("101");
        QTest::newRow("two links") << QStringLiteral("leadlight://c/a leadlight://c/b")
                                   << QStringLiteral("leadlight://c/b");
        QTest::newRow("other link") << QStringLiteral("https://c/a") << QStringLiteral("https://c/a");
        QTest::newRow("value missing") << QStringLiteral("--profile") << QStringLiteral("profile");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, input);
        QFETCH(QString, named);
        const CommandLine line = CommandLine::parse(input.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(line.mode, Mode::Usage);
        QVERIFY2(line.text.contains(named), qPrintable(line.text));
    }
    void takesTheValues()
    {
        const CommandLine line
            = CommandLine::parse({QStringLiteral("--screenshot"), QStringLiteral("a.png"), QStringLiteral("--size"),
                                  QStringLiteral("1100x700"), QStringLiteral("--theme"), QStringLiteral("dark"),
                                  QStringLiteral("--select"), QStringLiteral("c1"), QStringLiteral("--insights"),
                                  QStringLiteral("--filter"), QStringLiteral("crm:error roof")});
        QCOMPARE(line.mode, Mode::Window);
        QCOMPARE(line.screenshot, QStringLiteral("a.png"));
        QCOMPARE(line.size, QSize(1100, 700));
        QCOMPARE(line.theme, QStringLiteral("dark"));
        QCOMPARE(line.select, QStringLiteral("c1"));
        QCOMPARE(line.filter, QStringLiteral("crm:error roof"));
        QVERIFY(line.insights);
    }
    void itsLooksGoBeforeTheSettings()
    {
        Preferences kept;
        kept.appearance = Preferences::Appearance::Dark;
        kept.highContrast = true;
        kept.language = QStringLiteral("de");
        kept.textPercent = 115;
        QCOMPARE(CommandLine::parse({}).with(kept), kept);

        const CommandLine line = CommandLine::parse(
            {QStringLiteral("--theme"), QStringLiteral("light"), QStringLiteral("--language"), QStringLiteral("ar"),
             QStringLiteral("--text-size"), QStringLiteral("150"), QStringLiteral("--scale"), QStringLiteral("1.5")});
        const Preferences wanted = line.with(kept);
        QCOMPARE(wanted.appearance, Preferences::Appearance::Light);
        QVERIFY(!wanted.highContrast);
        QCOMPARE(wanted.language, QStringLiteral("ar"));
        QCOMPARE(wanted.textPercent, 150);
        QCOMPARE(line.scale, 1.5);

        const CommandLine contrast = CommandLine::parse({QStringLiteral("--theme"), QStringLiteral("dark-contrast")});
        QVERIFY(contrast.with({}).highContrast);
        QCOMPARE(contrast.with({}).appearance, Preferences::Appearance::Dark);
    }
    void takesALinkAsItCame()
    {
        const QString link = QStringLiteral("leadlight://c/maya?x=<b>");
        QCOMPARE(CommandLine::parse({link}).link, link);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
