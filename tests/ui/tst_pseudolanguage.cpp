// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "fit.h"
#include "pictureinbox.h"
#include "pseudolanguage.h"

#include "ui/actions.h"
#include "ui/connectdialog.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/settingsdialog.h"
#include "ui/style.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

/// A language two fifths longer than English: nothing may be cut without a tooltip that says all of it, nothing may
/// overlap, and nothing may stay English (ui.md section 17.7).
class TestPseudoLanguage final : public QObject
{
    Q_OBJECT

    PseudoLanguage m_language;
    Format m_format = testFormat();
    Theme m_theme{ColorScheme::Light};

    /// Words of the interface that did not go through tr(). The data of the pictures has no accents at all.
    [[nodiscard]] static QStringList english(const QWidget &window, const QStringList &words)
    {
        QStringList found;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const QString name = widget->accessibleName();
            for (const QString &word : words) {
                if (name == word)
                    found << describe(widget, name);
            }
        }
        return found;
    }
    void keep(QWidget &window, const QString &name)
    {
        window.grab().save(QCoreApplication::applicationDirPath() + u"/pseudo-"_s + name + u".png"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        m_theme.setReducedMotion(true);
        QVERIFY(QCoreApplication::installTranslator(&m_language));
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void keepsPlaceHolders()
    {
        QCOMPARE(PseudoLanguage::of(u"%1 of %Ln days"_s), u"%1 öf %Ln dáýs~~~"_s);
        QCOMPARE(PseudoLanguage::of(u"100 % sure"_s), u"100 % süré~~"_s);
    }
    void window_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        for (const bool mirrored : {false, true}) {
            const QByteArray side = mirrored ? "-mirrored" : "";
            QTest::newRow(("wide" + side).constData()) << QSize(1440, 900) << mirrored;
            QTest::newRow(("medium" + side).constData()) << QSize(1100, 700) << mirrored;
            QTest::newRow(("narrow" + side).constData()) << QSize(800, 600) << mirrored;
            QTest::newRow(("stack" + side).constData()) << QSize(600, 500) << mirrored;
        }
    }
    void window()
    {
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        PictureInbox data;
        QMenu menu;
        MainWindow window(data.inbox, m_theme, m_format);
        window.list()->setMenu(&menu);
        window.setInsightsShown(size.width() > 1000);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openConversation(PictureReader::rows().front().card.id);
        PictureInbox::settle();
        keep(window, QString::fromLatin1(QTest::currentDataTag()));
        const QStringList faults = cut(window) + overlapping(window) + beyond(window)
            + english(window, {u"Insights"_s, u"Conversations"_s, u"Transcript"_s, u"Status"_s, u"CRM sync"_s});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void connecting()
    {
        ConnectDialog dialog(m_theme, m_format);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        keep(dialog, u"connect"_s);
        const QStringList faults = cut(dialog) + overlapping(dialog) + beyond(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void settings_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"connection", "appearance", "list", "notifications", "keyboard", "privacy", "storage"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void settings()
    {
        QFETCH(QString, page);
        QWidget window;
        Actions actions(&window);
        SettingsDialog dialog(m_theme, m_format, actions, {{u"Deutsch"_s, u"de"_s}, {u"Français"_s, u"fr"_s}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.showSetting(page);
        PictureInbox::settle();
        keep(dialog, u"settings-"_s + page);
        const QStringList faults = cut(dialog) + overlapping(dialog) + beyond(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
