// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/languages.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace leadlight;
using namespace Qt::StringLiterals;

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("system");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("as wanted") << u"ja"_s << QStringList{u"de-DE"_s} << u"ja"_s;
        QTest::newRow("the system's") << QString() << QStringList{u"de-AT"_s, u"de"_s} << u"de"_s;
        QTest::newRow("the system's second") << QString() << QStringList{u"nl-NL"_s, u"nl"_s, u"fr-BE"_s} << u"fr"_s;
        QTest::newRow("none that we have") << QString() << QStringList{u"nl-NL"_s} << u"en"_s;
        QTest::newRow("none") << QString() << QStringList() << u"en"_s;
        QTest::newRow("unknown wish") << u"tlh"_s << QStringList{u"es-MX"_s} << u"es"_s;
        QTest::newRow("underscore") << QString() << QStringList{u"ar_EG"_s} << u"ar"_s;
    }
    void chooses()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, system);
        QTEST(Languages::choose(wanted, system), "chosen");
    }
    void datesFollowTheLanguageAndTheCountry()
    {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(Languages::localeFor(u"de"_s, austria), austria);
        QCOMPARE(Languages::localeFor(u"en"_s, austria), QLocale(QLocale::English, QLocale::Austria));
        QCOMPARE(Languages::localeFor(u"ja"_s, austria).language(), QLocale::Japanese);
        QCOMPARE(Languages::localeFor(u"en"_s, QLocale::c()), QLocale::c());
    }
    void switchesAndComesBack()
    {
        Languages languages;
        languages.use(u"en"_s);
        QCOMPARE(languages.current(), u"en"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QVERIFY(languages.use(u"ar"_s));
        QVERIFY(!languages.use(u"ar"_s));
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(languages.use(u"de"_s));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().toString(QDate(2026, 11, 16), u"dddd"_s), u"Montag"_s);
        QVERIFY(languages.use(u"en"_s));
        QCOMPARE(QLocale().toString(QDate(2026, 11, 16), u"dddd"_s), u"Monday"_s);
    }
    void everyLanguageHasItsWords()
    {
        for (const Languages::Language &language : Languages::available()) {
            QVERIFY(!language.name.isEmpty());
            const QString file = u":/leadlight/translations/leadlight_%1.qm"_s.arg(language.code);
            QCOMPARE(QFile::exists(file), language.code != u"en"_s);
        }
    }
    void cleanup()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
