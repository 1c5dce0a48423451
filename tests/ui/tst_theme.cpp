// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/icons.h"
#include "ui/theme.h"

#include <QDir>
#include <QFontInfo>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace leadlight;

namespace {

struct Pair {
    Token foreground;
    Token background;
    double least;
};

/// Every pair that the design uses (ui.md section 3): 4.5 for text, 3 for graphics, borders and focus.
constexpr Pair pairs[] = {
    {Token::Text, Token::Chrome, 4.5},
    {Token::Text, Token::Surface, 4.5},
    {Token::Text, Token::Hover, 4.5},
    {Token::Text, Token::Selected, 4.5},
    {Token::Text, Token::SelectedInactive, 4.5},
    {Token::Text2, Token::Chrome, 4.5},
    {Token::Text2, Token::Surface, 4.5},
    {Token::Text2, Token::Hover, 4.5},
    {Token::Text2, Token::Selected, 4.5},
    {Token::Text2, Token::Popover, 4.5},
    {Token::Text2, Token::Seg, 4.5},
    {Token::Text3, Token::Chrome, 4.5},
    {Token::Text3, Token::Surface, 4.5},
    {Token::Text3, Token::Hover, 4.5},
    {Token::Text3, Token::Selected, 4.5},
    {Token::Text3, Token::SelectedInactive, 4.5},
    {Token::Text3, Token::Popover, 4.5},
    {Token::Text3, Token::Seg, 4.5},
    {Token::Text3, Token::Field, 4.5},
    {Token::Text2, Token::Neutral, 4.5},
    {Token::Text3, Token::Neutral, 4.5},
    {Token::Text, Token::SegOn, 4.5},
    {Token::Text2, Token::SegOn, 4.5},
    {Token::DangerText, Token::Seg, 4.5},
    {Token::AccentText, Token::Chrome, 4.5},
    {Token::AccentText, Token::Surface, 4.5},
    {Token::AccentText, Token::Selected, 4.5},
    {Token::AccentText, Token::BubbleVisitor, 4.5},
    {Token::AccentText, Token::BubbleAgent, 4.5},
    {Token::OnAccent, Token::Accent, 4.5},
    {Token::OnAccent, Token::AccentHover, 4.5},
    {Token::OnAccent, Token::Danger, 4.5},
    {Token::Text, Token::BubbleVisitor, 4.5},
    {Token::Text, Token::BubbleAgent, 4.5},
    {Token::BubbleMeta, Token::BubbleVisitor, 4.5},
    {Token::BubbleMeta, Token::BubbleAgent, 4.5},
    {Token::GreenText, Token::GreenTint, 4.5},
    {Token::YellowText, Token::YellowTint, 4.5},
    {Token::RedText, Token::RedTint, 4.5},
    {Token::NoneText, Token::NoneTint, 4.5},
    {Token::GreenArc, Token::GreenTint, 3.0},
    {Token::YellowArc, Token::YellowTint, 3.0},
    {Token::RedArc, Token::RedTint, 3.0},
    {Token::GreenArc, Token::Chrome, 3.0},
    {Token::YellowArc, Token::Chrome, 3.0},
    {Token::RedArc, Token::Chrome, 3.0},
    {Token::NoneArc, Token::Chrome, 3.0},
    {Token::GreenArc, Token::Selected, 3.0},
    {Token::YellowArc, Token::Selected, 3.0},
    {Token::RedArc, Token::Selected, 3.0},
    {Token::NoneArc, Token::Selected, 3.0},
    {Token::DangerText, Token::Chrome, 4.5},
    {Token::DangerText, Token::Surface, 4.5},
    {Token::DangerText, Token::DangerSoft, 4.5},
    {Token::DangerText, Token::Selected, 4.5},
    {Token::WarnText, Token::WarnSoft, 4.5},
    {Token::WarnText, Token::Surface, 4.5},
    {Token::OkText, Token::OkSoft, 4.5},
    {Token::OkText, Token::Surface, 4.5},
    {Token::OkText, Token::Chrome, 4.5},
    {Token::InfoText, Token::InfoSoft, 4.5},
    {Token::ToastText, Token::ToastBg, 4.5},
    {Token::ToastAction, Token::ToastBg, 4.5},
    {Token::Text, Token::Mark, 4.5},
    {Token::Control, Token::Chrome, 3.0},
    {Token::Control, Token::Surface, 3.0},
    {Token::Control, Token::Popover, 3.0},
    {Token::Focus, Token::Chrome, 3.0},
    {Token::Focus, Token::Surface, 3.0},
    {Token::Focus, Token::Selected, 3.0},
    {Token::Focus, Token::Popover, 3.0},
    {Token::Text, Token::Raised, 4.5},
    {Token::Text, Token::Popover, 4.5},
    {Token::Text2, Token::Raised, 4.5},
    {Token::Text2, Token::Press, 4.5},
    {Token::Text2, Token::DangerSoft, 4.5},
    {Token::Text2, Token::WarnSoft, 4.5},
    {Token::Text2, Token::InfoSoft, 4.5},
    {Token::Text3, Token::Raised, 4.5},
    {Token::Text3, Token::DangerSoft, 4.5},
    {Token::AccentText, Token::Raised, 4.5},
    {Token::AccentText, Token::Hover, 4.5},
    {Token::AccentText, Token::Popover, 4.5},
    {Token::OkText, Token::Raised, 4.5},
    {Token::OkText, Token::Selected, 4.5},
    {Token::OkText, Token::Hover, 4.5},
    {Token::DangerText, Token::Raised, 4.5},
    {Token::DangerText, Token::Hover, 4.5},
    {Token::WarnText, Token::Chrome, 4.5},
    {Token::GreenArc, Token::Raised, 3.0},
    {Token::GreenArc, Token::Hover, 3.0},
    {Token::YellowArc, Token::Raised, 3.0},
    {Token::YellowArc, Token::Hover, 3.0},
    {Token::RedArc, Token::Raised, 3.0},
    {Token::RedArc, Token::Hover, 3.0},
    {Token::NoneArc, Token::Raised, 3.0},
    {Token::NoneArc, Token::Hover, 3.0},
    {Token::NoneArc, Token::NoneTint, 3.0},
    {Token::Focus, Token::Raised, 3.0},
    {Token::Accent, Token::Chrome, 3.0},
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.red() / 255.0) + 0.7152 * linear(color.green() / 255.0)
        + 0.0722 * linear(color.blue() / 255.0);
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfEveryPair_data()
    {
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<bool>("highContrast");
        QTest::newRow("light") << ColorScheme::Light << false;
        QTest::newRow("dark") << ColorScheme::Dark << false;
        QTest::newRow("light, high contrast") << ColorScheme::Light << true;
        QTest::newRow("dark, high contrast") << ColorScheme::Dark << true;
    }
    void contrastOfEveryPair()
    {
        QFETCH(ColorScheme, scheme);
        QFETCH(bool, highContrast);
        Theme theme(scheme);
        theme.setHighContrast(highContrast);
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        for (const Pair &pair : pairs) {
            const double found = contrast(theme.color(pair.foreground), theme.color(pair.background));
            const QString what
                = QStringLiteral("token %1 on %2: %3").arg(int(pair.foreground)).arg(int(pair.background)).arg(found);
            QVERIFY2(found >= pair.least, qPrintable(what)); // not rounded: 2.999 fails
        }
    }
    void highContrastHasLinesAndNoThirdGrey()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            Theme theme(scheme);
            const QColor quiet = theme.color(Token::Text3);
            QSignalSpy spy(&theme, &Theme::changed);
            theme.setHighContrast(true);
            QCOMPARE(spy.count(), 1);
            QCOMPARE(theme.color(Token::Text3), theme.color(Token::Text2));
            QCOMPARE(theme.color(Token::FieldLine), theme.color(Token::Text));
            for (const Token ground : {Token::Chrome, Token::Surface, Token::Raised, Token::Popover})
                QVERIFY(contrast(theme.color(Token::Hair), theme.color(ground)) >= 3.0);
            theme.setHighContrast(false);
            QCOMPARE(theme.color(Token::Text3), quiet);
        }
    }
    void avatarsAreReadableAndStable()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            const Theme theme(scheme);
            QSet<QRgb> seen;
            for (int i = 0; i < 200; ++i) {
                const Theme::AvatarColors colors = theme.avatar(QStringLiteral("visitor %1").arg(i));
                QVERIFY(contrast(colors.foreground, colors.background) >= 4.5);
                seen << colors.background.rgba();
            }
            QCOMPARE(seen.size(), 12);
            QCOMPARE(theme.avatar(QStringLiteral("Maya")).background,
                     Theme(scheme).avatar(QStringLiteral("Maya")).background);
        }
    }
    void changesAreToldOnce()
    {
        Theme theme(ColorScheme::Light);
        QSignalSpy spy(&theme, &Theme::changed);
        theme.setScheme(ColorScheme::Light);
        QCOMPARE(spy.count(), 0);
        const QColor light = theme.color(Token::Chrome);
        theme.setScheme(ColorScheme::Dark);
        QCOMPARE(spy.count(), 1);
        QVERIFY(theme.color(Token::Chrome) != light);
        QCOMPARE(theme.palette().color(QPalette::Window), theme.color(Token::Chrome));
    }
    void scaleChangesFontsAndPixels()
    {
        Theme theme(ColorScheme::Light);
        QCOMPARE(theme.font(TextStyle::Body13).pixelSize(), 13);
        theme.setScale(1.52);
        QCOMPARE(theme.scale(), 1.5);
        QCOMPARE(theme.px(12), 18);
        QCOMPARE(theme.font(TextStyle::Message14).pixelSize(), 21);
        theme.setScale(9);
        QCOMPARE(theme.scale(), 2.0);
    }
    void bundledFontServesEachWeight()
    {
        const Theme theme(ColorScheme::Light);
        QCOMPARE(QFontInfo(theme.font(TextStyle::Body13)).family(), QStringLiteral("Inter"));
        for (const TextStyle style :
             {TextStyle::Body13, TextStyle::Body13Medium, TextStyle::Body13Strong, TextStyle::Gauge13}) {
            const QFont font = theme.font(style);
            QCOMPARE(QFontInfo(font).weight(), int(font.weight()));
        }
    }
    void iconsAreTintedAndMirrored()
    {
        const QColor color(Qt::red);
        const QPixmap plain = icon(QStringLiteral("arrow-left"), 16, color, 2);
        QCOMPARE(plain.size(), QSize(32, 32));
        QCOMPARE(plain.devicePixelRatio(), 2.0);
        const QImage image = plain.toImage();
        bool opaque = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200) {
                    opaque = true;
                    QCOMPARE(pixel.rgb(), color.rgb());
                }
            }
        }
        QVERIFY(opaque);
        const QImage mirrored = mirroredIcon(QStringLiteral("arrow-left"), 16, color, 2).toImage();
        QCOMPARE(mirrored, image.mirrored(true, false));
        QTest::ignoreMessage(QtWarningMsg, "no icon named no-such-icon");
        QVERIFY(icon(QStringLiteral("no-such-icon"), 16, color, 1).isNull());
    }
    void everyBundledIconPaints()
    {
        const QStringList files = QDir(QStringLiteral(":/leadlight/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString &file : files)
            QVERIFY2(!icon(file.chopped(4), 16, Qt::black, 1).isNull(), qPrintable(file));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
