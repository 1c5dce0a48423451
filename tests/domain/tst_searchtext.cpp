// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "domain/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadlight;

class TestSearchText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << QStringLiteral("MAYA") << QStringLiteral("maya");
        QTest::newRow("accent") << QStringLiteral("José Ångström") << QStringLiteral("jose angstrom");
        QTest::newRow("combining") << QStringLiteral("Jose\u0301") << QStringLiteral("jose");
        QTest::newRow("stroke") << QStringLiteral("Łódź Øresund") << QStringLiteral("lodz oresund");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("dotted and dotless i") << QStringLiteral("İzmir ılık") << QStringLiteral("izmir ilik");
        QTest::newRow("full width") << QStringLiteral("ＡＢ１") << QStringLiteral("ab1");
        QTest::newRow("greek") << QStringLiteral("ΆΛΦΑ") << QStringLiteral("αλφα");
    }
    void foldsCaseAndAccents()
    {
        QFETCH(QString, text);
        QTEST(foldedText(text), "folded");
    }
    void splitsIntoWords()
    {
        QCOMPARE(searchWords(QStringLiteral("maya@nordlicht.example, 12-desk!")),
                 (QStringList{QStringLiteral("maya"), QStringLiteral("nordlicht"), QStringLiteral("example"),
                              QStringLiteral("12"), QStringLiteral("desk")}));
        QCOMPARE(searchWords(QStringLiteral("東京でAI")),
                 (QStringList{QStringLiteral("東"), QStringLiteral("京"), QStringLiteral("て"), QStringLiteral("ai")}));
        QVERIFY(searchWords(QStringLiteral(" — !? 🙂")).isEmpty());
    }
    void findsTermsAsPrefixesAndPhrases_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing asked") << QString() << true;
        QTest::newRow("prefix") << QStringLiteral("lind") << true;
        QTest::newRow("inside a word") << QStringLiteral("qvist") << false;
        QTest::newRow("accents ignored") << QStringLiteral("tomás maya") << true;
        QTest::newRow("each term somewhere") << QStringLiteral("maya fit-out") << true;
        QTest::newRow("one term missing") << QStringLiteral("maya spaceship") << false;
        QTest::newRow("e-mail so far") << QStringLiteral("maya@nord") << true;
        QTest::newRow("words of a term stay together") << QStringLiteral("maya@example") << false;
        QTest::newRow("quoted phrase") << QStringLiteral("\"office fit\"") << true;
        QTest::newRow("quoted, other order") << QStringLiteral("\"fit office\"") << false;
        QTest::newRow("only signs") << QStringLiteral("?!") << true;
    }
    void findsTermsAsPrefixesAndPhrases()
    {
        const QStringList fields{QStringLiteral("Maya Lindqvist"), QStringLiteral("maya@nordlicht.example"),
                                 QStringLiteral("Tomas"), QStringLiteral("12-desk office fit-out")};
        QFETCH(QString, input);
        QTEST(SearchTerms(input).matchesAll(fields), "found");
    }
    void marksHitsInTheOriginalText()
    {
        const QString text = QStringLiteral("Café Straße, cafés");
        const std::vector<TextRange> cafe{{0, 4}, {13, 4}};
        QCOMPARE(SearchTerms(QStringLiteral("cafe")).occurrences(text), cafe);
        const std::vector<TextRange> street{{5, 6}};
        QCOMPARE(SearchTerms(QStringLiteral("stras")).occurrences(text), street);
        QVERIFY(SearchTerms().occurrences(text).empty());
    }
    void hitsOfOneCallNeverOverlap()
    {
        const std::vector<TextRange> merged{{0, 14}};
        QCOMPARE(SearchTerms(QStringLiteral("maya@nordlicht nord")).occurrences(QStringLiteral("maya@nordlicht")),
                 merged);
    }
    void asciiIsFoldedAsAllOtherTextIs()
    {
        // ASCII has a short way of its own; its full-width twin goes the long one and must end at the same words.
        const auto fullWidth = [](QString text) {
            for (QChar &c : text) {
                if (c > u' ' && c < u'\x7f')
                    c = QChar(char16_t(c.unicode() + 0xFEE0));
                else if (c == u' ')
                    c = QChar(char16_t(0x3000));
            }
            return text;
        };
        QRandomGenerator random(20261123);
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += QChar(char16_t(random.bounded(0x80)));
            QCOMPARE(searchWords(text), searchWords(fullWidth(text)));
            QCOMPARE(foldedText(text), foldedText(fullWidth(text)));
            const SearchTerms terms(text.mid(3, 5));
            QCOMPARE(terms.occurrences(text), terms.occurrences(fullWidth(text)));
        }
    }
    void survivesAnyText()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 5000; ++round) {
            QString text;
            for (int i = random.bounded(24); i > 0; --i)
                text += QChar(char16_t(random.bounded(0x10000)));
            const SearchTerms terms(text.left(6));
            for (const TextRange &hit : terms.occurrences(text)) {
                QVERIFY(hit.start >= 0 && hit.length > 0);
                QVERIFY(hit.start + hit.length <= text.size());
            }
            QCOMPARE(foldedText(foldedText(text)), foldedText(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
