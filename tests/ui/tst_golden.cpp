// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The whole window as pictures that a person has looked at. UPDATE_GOLDEN=1 writes them anew: look at each of them
// then.
#include "pictureinbox.h"

#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/style.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QMenu>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

class TestGolden final : public QObject
{
    Q_OBJECT

    /// How many of a thousand pixels may differ: edges of letters do, from one machine to the next.
    static constexpr int tolerated = 5;
    /// Of a channel; what is under it nobody sees.
    static constexpr int invisible = 12;

    Format m_format = testFormat();
    Theme m_theme{ColorScheme::Light};

    static qint64 differing(const QImage &one, const QImage &other)
    {
        qint64 count = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x) {
                const QRgb a = one.pixel(x, y);
                const QRgb b = other.pixel(x, y);
                count += qAbs(qRed(a) - qRed(b)) > invisible || qAbs(qGreen(a) - qGreen(b)) > invisible
                    || qAbs(qBlue(a) - qBlue(b)) > invisible;
            }
        }
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        m_theme.setReducedMotion(true);
    }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void window_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ColorScheme>("scheme");
        QTest::addColumn<bool>("insights");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("highContrast");
        const auto light = ColorScheme::Light;
        const auto dark = ColorScheme::Dark;
        QTest::newRow("wide-light") << QSize(1440, 900) << light << true << false << false;
        QTest::newRow("wide-dark") << QSize(1440, 900) << dark << true << false << false;
        QTest::newRow("medium") << QSize(1100, 700) << light << true << false << false;
        QTest::newRow("narrow") << QSize(800, 600) << light << false << false << false;
        QTest::newRow("narrow-insights") << QSize(800, 600) << light << true << false << false;
        QTest::newRow("stack") << QSize(600, 500) << light << false << false << false;
        QTest::newRow("mirrored") << QSize(1440, 900) << light << true << true << false;
        QTest::newRow("contrast-light") << QSize(1440, 900) << light << true << false << true;
        QTest::newRow("contrast-dark") << QSize(1440, 900) << dark << true << false << true;
    }
    void window()
    {
        QFETCH(QSize, size);
        QFETCH(ColorScheme, scheme);
        QFETCH(bool, insights);
        QFETCH(bool, mirrored);
        QFETCH(bool, highContrast);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        m_theme.setScheme(scheme);
        m_theme.setHighContrast(highContrast);
        PictureInbox data;
        QMenu menu;
        MainWindow window(data.inbox, m_theme, m_format);
        window.list()->setMenu(&menu);
        window.setInsightsShown(insights);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openConversation(PictureReader::rows().front().card.id);
        PictureInbox::settle();
        const QImage now = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(now.size(), size);

        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QString golden = QDir(QStringLiteral(GOLDEN_FOLDER)).filePath(name);
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(now.save(golden));
            return;
        }
        const QImage known = QImage(golden).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(known.size(), now.size());
        const qint64 count = differing(now, known);
        if (count * 1000 > qint64(tolerated) * size.width() * size.height()) {
            QVERIFY(now.save(QDir(QCoreApplication::applicationDirPath()).filePath(u"differs-"_s + name)));
            QFAIL(qPrintable(u"%1 pixels of %2 differ"_s.arg(count).arg(name)));
        }
    }
};

QTEST_MAIN(TestGolden)
#include "tst_golden.moc"
