// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "pictureinbox.h"
#include "pseudolanguage.h"

#include "ui/actions.h"
#include "ui/connectdialog.h"
#include "ui/listpane.h"
#include "ui/mainwindow.h"
#include "ui/scorecard.h"
#include "ui/settingsdialog.h"
#include "ui/style.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QScrollArea>
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

    [[nodiscard]] static QString describe(const QWidget *widget, const QString &text)
    {
        return u"%1 “%2” has %3 px"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text)
            .arg(widget->width());
    }
    /// Texts that are not whole on screen and say nowhere how they go on.
    [[nodiscard]] static QStringList cut(const QWidget &window)
    {
        QStringList found;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || !label->toolTip().isEmpty()
                || qobject_cast<const GaugeLabel *>(label)) // a picture; its text is spoken only
                continue;
            const bool wide = !label->wordWrap()
                && QFontMetrics(label->font()).horizontalAdvance(label->text()) > label->contentsRect().width() + 1;
            const bool high = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
            if (wide || high)
                found << describe(label, label->text());
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty() || !button->toolTip().isEmpty())
                continue;
            if (QFontMetrics(button->font()).horizontalAdvance(button->text()) > button->width())
                found << describe(button, button->text());
        }
        return found;
    }
    /// Widgets of one parent that lie over each other although a layout should keep them apart.
    [[nodiscard]] static QStringList overlapping(const QWidget &window)
    {
        QStringList found;
        for (const QWidget *parent : window.findChildren<QWidget *>()) {
            if (!parent->layout() || !parent->isVisible())
                continue;
            QList<const QWidget *> seen;
            for (int i = 0; i < parent->layout()->count(); ++i) {
                const QWidget *one = parent->layout()->itemAt(i)->widget();
                if (!one || !one->isVisible())
                    continue;
                for (const QWidget *other : seen) {
                    if (one->geometry().intersects(other->geometry()))
                        found << describe(one, one->accessibleName()) + u" over "_s
                                + describe(other, other->accessibleName());
                }
                seen << one;
            }
        }
        return found;
    }
    /// Content that reaches beyond its area where nobody can scroll to it.
    [[nodiscard]] static QStringList beyond(const QWidget &window)
    {
        QStringList found;
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width())
                found << describe(area->widget(), area->accessibleName());
        }
        return found;
    }
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
