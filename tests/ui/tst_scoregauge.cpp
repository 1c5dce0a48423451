// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scoregauge.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace leadlight;

class TestScoreGauge final : public QObject
{
    Q_OBJECT

    static QImage drawn(const Score &score, int side, ColorScheme scheme)
    {
        const Theme theme(scheme);
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.color(Token::Raised));
        QPainter painter(&image);
        paintGauge(painter, image.rect(), score, theme);
        painter.end();
        return image;
    }
    /// Pixels that differ clearly.
    static int difference(const QImage &a, const QImage &b)
    {
        int count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 24;
        }
        return count;
    }

private Q_SLOTS:
    void everyBandDiffersAlsoInGrey_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<ColorScheme>("scheme");
        QTest::newRow("list, light") << 40 << ColorScheme::Light;
        QTest::newRow("list, dark") << 40 << ColorScheme::Dark;
        QTest::newRow("compact") << 36 << ColorScheme::Light;
        QTest::newRow("panel") << 72 << ColorScheme::Light;
    }
    void everyBandDiffersAlsoInGrey()
    {
        QFETCH(int, side);
        QFETCH(ColorScheme, scheme);
        std::vector<QImage> images;
        for (const int points : {100, 80, 79, 60, 59, 0, -1})
            images.push_back(drawn(Score(points), side, scheme));
        for (size_t i = 0; i < images.size(); ++i) {
            for (size_t j = i + 1; j < images.size(); ++j)
                QVERIFY2(difference(images[i], images[j]) >= 12,
                         qPrintable(QStringLiteral("%1 and %2 look alike").arg(i).arg(j)));
        }
    }
    void missingIsNotZero()
    {
        const Theme theme(ColorScheme::Light);
        const QImage missing = drawn(Score(), 40, ColorScheme::Light);
        const QImage zero = drawn(Score(0), 40, ColorScheme::Light);
        QCOMPARE(missing.pixelColor(20, 8), theme.color(Token::Raised)); // no disc
        QCOMPARE(zero.pixelColor(20, 8), theme.color(Token::RedTint));
    }
    void bandsComeFromTheThresholds()
    {
        QCOMPARE(bandTokens(Score(80).band()).arc, Token::GreenArc);
        QCOMPARE(bandTokens(Score(79).band()).arc, Token::YellowArc);
        QCOMPARE(bandTokens(Score(60).band()).arc, Token::YellowArc);
        QCOMPARE(bandTokens(Score(59).band()).arc, Token::RedArc);
        QCOMPARE(bandTokens(Score(101).band()).arc, Token::NoneArc);
    }
};

QTEST_MAIN(TestScoreGauge)
#include "tst_scoregauge.moc"
