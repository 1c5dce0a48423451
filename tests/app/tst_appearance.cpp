// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/appearance.h"
#include "app/portal.h"
#include "privatebus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

using namespace leadlight;
using namespace Qt::StringLiterals;

/// The settings portal of a desktop, as far as it is asked.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(const PrivateBus &bus)
        : m_bus(bus.join(u"portal"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }

    void put(const QString &key, const QVariant &value) { m_values.insert(key, value); }
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        m_values.insert(group + u'/' + key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }

public Q_SLOTS:
    // As the real one answers: a variant in a variant.
    QDBusVariant Read(const QString &group, const QString &key, const QDBusMessage &message)
    {
        const QString name = group + u'/' + key;
        if (!m_values.contains(name)) {
            message.setDelayedReply(true);
            m_bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s));
            return {};
        }
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values.value(name))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
    QHash<QString, QVariant> m_values;
};

class TestAppearance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingThenPortalThenPalette_data()
    {
        QTest::addColumn<int>("setting");
        QTest::addColumn<int>("portal"); // as its numbers; -1 is silent
        QTest::addColumn<bool>("darkPalette");
        QTest::addColumn<bool>("dark");
        const auto row = [](const char *name, Preferences::Appearance setting, int portal, bool palette, bool dark) {
            QTest::newRow(name) << int(setting) << portal << palette << dark;
        };
        using A = Preferences::Appearance;
        row("setting light wins", A::Light, 1, true, false);
        row("setting dark wins", A::Dark, 2, false, true);
        row("portal dark", A::System, 1, false, true);
        row("portal light", A::System, 2, true, false);
        row("portal without preference, light palette", A::System, 0, false, false);
        row("portal without preference, dark palette", A::System, 0, true, true);
        row("unknown number", A::System, 7, true, true);
        row("no portal, light palette", A::System, -1, false, false);
        row("no portal, dark palette", A::System, -1, true, true);
    }
    void settingThenPortalThenPalette()
    {
        QFETCH(int, setting);
        QFETCH(int, portal);
        QFETCH(bool, darkPalette);
        QHash<QString, QVariant> said;
        if (portal >= 0)
            said.insert(u"org.freedesktop.appearance/color-scheme"_s, uint(portal));
        Preferences preferences;
        preferences.appearance = Preferences::Appearance(setting);
        const Looks looks = Looks::from(preferences, Portal::wishesFrom(said), {darkPalette, 13.33});
        QTEST(looks.scheme == ColorScheme::Dark, "dark");
    }
    void scale_data()
    {
        QTest::addColumn<qreal>("fontPixels");
        QTest::addColumn<int>("percent");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("the design's size") << 13.33 << 100 << 1.0;
        QTest::newRow("unknown") << 0.0 << 100 << 1.0;
        QTest::newRow("9 points") << 12.0 << 100 << 0.9;
        QTest::newRow("11 points") << 14.67 << 100 << 1.1;
        QTest::newRow("tiny") << 6.0 << 100 << 0.9;
        QTest::newRow("huge") << 40.0 << 100 << 2.0;
        QTest::newRow("150 %") << 13.33 << 150 << 1.5;
        QTest::newRow("200 %") << 13.33 << 200 << 2.0;
        QTest::newRow("both large") << 20.0 << 200 << 2.0;
        QTest::newRow("115 % of 11 points") << 14.67 << 115 << 1.25;
    }
    void scale()
    {
        QFETCH(qreal, fontPixels);
        QFETCH(int, percent);
        QFETCH(qreal, scale);
        Preferences preferences;
        preferences.textPercent = percent;
        QVERIFY(qFuzzyCompare(Looks::from(preferences, {}, {false, fontPixels}).scale, scale));
    }
    void contrastAndMotionFromAnyDesktop_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("contrast");
        QTest::addColumn<bool>("still");
        const auto row = [](const char *name, const QString &setting, const QVariant &value, bool contrast,
                            bool still) { QTest::newRow(name) << setting << value << contrast << still; };
        row("contrast", u"org.freedesktop.appearance/contrast"_s, 1U, true, false);
        row("no contrast", u"org.freedesktop.appearance/contrast"_s, 0U, false, false);
        row("motion", u"org.freedesktop.appearance/reduced-motion"_s, 1U, false, true);
        row("GNOME contrast", u"org.gnome.desktop.a11y.interface/high-contrast"_s, true, true, false);
        row("GNOME still", u"org.gnome.desktop.interface/enable-animations"_s, false, false, true);
        row("GNOME moving", u"org.gnome.desktop.interface/enable-animations"_s, true, false, false);
        row("KDE still", u"org.kde.kdeglobals.KDE/AnimationDurationFactor"_s, u"0"_s, false, true);
        row("KDE slow", u"org.kde.kdeglobals.KDE/AnimationDurationFactor"_s, u"2"_s, false, false);
        row("KDE nothing", u"org.kde.kdeglobals.KDE/AnimationDurationFactor"_s, QString(), false, false);
        row("a text for a number", u"org.freedesktop.appearance/contrast"_s, u"much"_s, false, false);
        row("a map for a flag", u"org.gnome.desktop.interface/enable-animations"_s, QVariantMap(), false, false);
    }
    void contrastAndMotionFromAnyDesktop()
    {
        QFETCH(QString, setting);
        QFETCH(QVariant, value);
        const DesktopWishes wishes = Portal::wishesFrom({{setting, value}});
        QTEST(wishes.highContrast, "contrast");
        QTEST(wishes.reduceMotion, "still");
    }
    void followsAPortal()
    {
        if (!PrivateBus::isPossible())
            QSKIP("dbus-daemon is not installed here");
        const PrivateBus bus;
        FakePortal desktop(bus);
        desktop.put(u"org.freedesktop.appearance/color-scheme"_s, 1U);
        Portal portal(bus.address());
        QVERIFY(!portal.wishes().scheme);
        QTRY_COMPARE(portal.wishes().scheme, ColorScheme::Dark);

        QSignalSpy changed(&portal, &Desktop::changed);
        desktop.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
        QTRY_COMPARE(portal.wishes().scheme, ColorScheme::Light);
        desktop.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
        QTRY_VERIFY(portal.wishes().highContrast);
        desktop.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QTRY_VERIFY(portal.wishes().reduceMotion);
        desktop.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 0U);
        QTRY_VERIFY(!portal.wishes().scheme);
        QCOMPARE(changed.count(), 4);
        // A setting that is nothing to us changes nothing.
        desktop.change(u"org.freedesktop.appearance"_s, u"accent-color"_s, 3U);
        desktop.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
        QTRY_VERIFY(!portal.wishes().highContrast);
        QCOMPARE(changed.count(), 5);
    }
    void aBusWithoutPortalSaysNothing()
    {
        if (!PrivateBus::isPossible())
            QSKIP("dbus-daemon is not installed here");
        const PrivateBus bus;
        Portal portal(bus.address());
        SessionBus later(u"later"_s, bus.address());
        QSignalSpy ready(&later, &SessionBus::ready);
        QVERIFY(ready.wait());
        QCOMPARE(portal.wishes(), DesktopWishes());
    }
    void withoutABusNobodyWaits()
    {
        SessionBus bus(u"none"_s, u"unix:path=/nonexistent"_s);
        QSignalSpy ready(&bus, &SessionBus::ready);
        QVERIFY(ready.wait());
        QCOMPARE(ready[0][0].toBool(), false);
    }
    void aBusThatHangsHangsNobody()
    {
        // It takes the connection and never answers.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        QElapsedTimer watch;
        watch.start();
        Portal portal(u"tcp:host=127.0.0.1,port=%1"_s.arg(silent.serverPort()));
        QVERIFY2(watch.elapsed() < 100, qPrintable(QString::number(watch.elapsed())));
        bool ran = false;
        QTimer::singleShot(0, this, [&] { ran = true; });
        QTRY_VERIFY_WITH_TIMEOUT(ran, 200);
        silent.close();
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
