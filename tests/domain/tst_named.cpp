// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/conversation.h"

#include <QTest>

using namespace leadlight;

class TestNamed final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownValueSurvivesTheWire()
    {
        roundTrip<Status>();
        roundTrip<LinkState>();
        roundTrip<LinkOrigin>();
        roundTrip<MatchReason>();
        roundTrip<SyncState>();
        roundTrip<SyncCause>();
        roundTrip<Intent>();
        roundTrip<Sentiment>();
        roundTrip<Factor>();
        roundTrip<Finding>();
        roundTrip<ScoreGap>();
    }
    void anUnknownValueKeepsItsText()
    {
        const auto status = Named<Status>::fromText(QStringLiteral("snoozed"));
        QVERIFY(!status.isKnown());
        QCOMPARE(status.text, QStringLiteral("snoozed"));
        QVERIFY(status != Named<Status>(Status::Open));
    }
    void idsAreCheckedCharacterByCharacter_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("c_12-Ab") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("64") << QString(64, u'a') << true;
        QTest::newRow("65") << QString(65, u'a') << false;
        QTest::newRow("path") << QStringLiteral("../etc") << false;
        QTest::newRow("nul") << QString(QChar(0)) << false;
        QTest::newRow("quote") << QStringLiteral("a'b") << false;
        QTest::newRow("bidi") << QString(QChar(0x202E)) << false;
        QTest::newRow("letter outside ASCII") << QStringLiteral("é") << false;
    }
    void idsAreCheckedCharacterByCharacter()
    {
        QFETCH(QString, id);
        QFETCH(bool, valid);
        QCOMPARE(ConversationId{id}.isValid(), valid);
    }

private:
    template <class E>
    static void roundTrip()
    {
        for (const auto &[value, name] : Names<E>::table) {
            const auto named = Named<E>::fromText(QString::fromLatin1(name));
            QVERIFY(named.isKnown());
            QCOMPARE(named, Named<E>(value));
            QCOMPARE(Named<E>(value).text, QString::fromLatin1(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestNamed)
#include "tst_named.moc"
