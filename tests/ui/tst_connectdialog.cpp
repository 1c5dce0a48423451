// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "cardfixture.h"

#include "ui/connectdialog.h"
#include "ui/entryfield.h"
#include "ui/errortext.h"
#include "ui/noteline.h"
#include "ui/segments.h"
#include "ui/style.h"
#include "ui/textbutton.h"

#include <QAccessible>
#include <QApplication>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace leadlight;
using namespace leadlight::test;
using namespace Qt::StringLiterals;

/// First run as somebody at the keyboard meets it; the answers of the network are given by hand.
class TestConnectDialog final : public QObject
{
    Q_OBJECT

    SetClock m_clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), m_clock};
    Theme m_theme{ColorScheme::Light};

    static EntryField *field(const QWidget &dialog, const QString &name)
    {
        for (auto *one : dialog.findChildren<EntryField *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static EntryField *address(const QWidget &dialog) { return field(dialog, u"Server address"_s); }
    static EntryField *key(const QWidget &dialog) { return field(dialog, u"API key"_s); }
    static QAbstractButton *button(const QWidget &dialog, const QString &text)
    {
        for (auto *one : dialog.findChildren<QAbstractButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// Everything that is said below the fields, in order.
    static QStringList said(const QWidget &dialog)
    {
        QStringList all;
        for (const auto *line : dialog.findChildren<NoteLine *>()) {
            if (line->isVisible())
                all << line->text();
        }
        return all;
    }
    static void fill(const QWidget &dialog, const QString &where, const QString &token)
    {
        address(dialog)->clear();
        QTest::keyClicks(address(dialog), where);
        key(dialog)->clear();
        QTest::keyClicks(key(dialog), token);
    }
    void show(ConnectDialog &dialog)
    {
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, m_theme);
        qRegisterMetaType<ConnectEntries>();
    }
    void cleanup() { m_theme.setScheme(ColorScheme::Light); }

    void itIsAsWideAsDrawn()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QCOMPARE(dialog.width(), 440);
        QVERIFY(address(dialog)->hasFocus());
        QCOMPARE(said(dialog), {u"Kept in the system keyring, never in files or logs."_s});
        const Error long_{.kind = ErrorKind::TlsWrongHost};
        dialog.showFailure(long_);
        QTRY_VERIFY(dialog.height() > 400);
        QCOMPARE(dialog.width(), 440);
    }

    void aCheckIsWantedOnceTypingRests()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QSignalSpy wanted(&dialog, &ConnectDialog::checkWanted);
        QTest::keyClicks(address(dialog), u"chat.example.com"_s);
        QTest::keyClicks(key(dialog), u"sk-12"_s);
        QTest::keyClick(key(dialog), Qt::Key_3);
        QVERIFY(wanted.isEmpty());
        QVERIFY(wanted.wait());
        QCOMPARE(wanted.size(), 1);
        const auto entries = wanted.first().first().value<ConnectEntries>();
        QCOMPARE(entries.address, QUrl(u"https://chat.example.com"_s));
        QCOMPARE(entries.token, u"sk-123"_s);
        QCOMPARE(entries.history, OfflineHistory::HalfYear);
        QVERIFY(entries.caFile.isEmpty());
    }

    void nothingIsAskedBeforeBothAreThere()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QSignalSpy wanted(&dialog, &ConnectDialog::checkWanted);
        QTest::keyClicks(address(dialog), u"http://chat.example.com"_s);
        QTRY_VERIFY(address(dialog)->hasProblem()); // told when typing rests, without a key
        QVERIFY(said(dialog).first().startsWith(u"This address starts with http."_s));
        QCOMPARE(wanted.size(), 0);
        // Typing takes the complaint away.
        QTest::keyClick(address(dialog), Qt::Key_X);
        QVERIFY(!address(dialog)->hasProblem());
    }

    void connectSaysWhatIsMissing()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QSignalSpy wanted(&dialog, &ConnectDialog::connectWanted);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QVERIFY(address(dialog)->hasProblem() && key(dialog)->hasProblem());
        QVERIFY(address(dialog)->hasFocus());
        QTest::keyClicks(address(dialog), u"chat.example.com"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!address(dialog)->hasProblem() && key(dialog)->hasProblem());
        QVERIFY(key(dialog)->hasFocus());
        QTest::keyClicks(key(dialog), u"a b"_s);
        QTest::keyClick(key(dialog), Qt::Key_Return);
        QVERIFY(said(dialog).first().startsWith(u"A key has no spaces"_s));
        QCOMPARE(wanted.size(), 0);
    }

    void enterConnects()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QSignalSpy wanted(&dialog, &ConnectDialog::connectWanted);
        QSignalSpy checks(&dialog, &ConnectDialog::checkWanted);
        fill(dialog, u" chat.example.com/ "_s, u" sk-1 "_s);
        QTest::keyClick(key(dialog), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto entries = wanted.first().first().value<ConnectEntries>();
        QCOMPARE(entries.address, QUrl(u"https://chat.example.com"_s));
        QCOMPARE(entries.token, u"sk-1"_s);
        QVERIFY(dialog.isVisible()); // closing it is for those who work
        dialog.setWorking(true);
        QVERIFY(!button(dialog, u"Connect"_s)->isEnabled());
        QVERIFY(button(dialog, u"Cancel"_s)->isEnabled());
        dialog.setWorking(false);
        QVERIFY(button(dialog, u"Connect"_s)->isEnabled());
        QVERIFY(!checks.wait(ConnectDialog::restMs + 100)); // the same is not asked twice
    }

    void theAddressIsShownAsItIsUsed()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QTest::keyClicks(address(dialog), u"Chat.Example.com/"_s);
        QTest::keyClick(address(dialog), Qt::Key_Tab);
        QCOMPARE(address(dialog)->text(), u"https://chat.example.com"_s);
    }

    void theKeyIsHiddenUntilTheEyeIsPressed()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QToolButton *eye = key(dialog)->eye();
        QCOMPARE(key(dialog)->echoMode(), QLineEdit::Password);
        QCOMPARE(eye->accessibleName(), u"Show key"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(key(dialog)->echoMode(), QLineEdit::Normal);
        QCOMPARE(eye->accessibleName(), u"Hide key"_s);
        QTest::keyClick(eye, Qt::Key_Space);
        QCOMPARE(key(dialog)->echoMode(), QLineEdit::Password);
    }

    void successIsSaidInWholeSentences()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        const auto line = [&](const QString &service, qint64 count) {
            dialog.showConnected(service, count);
            return said(dialog).last();
        };
        QCOMPARE(line(u"Brightline Studio"_s, 248), u"Connected. Brightline Studio, 248 conversations."_s);
        QCOMPARE(line(u"Brightline Studio"_s, 12'345), u"Connected. Brightline Studio, 12,345 conversations."_s);
        QCOMPARE(line(u"Brightline Studio"_s, 1), u"Connected. Brightline Studio, 1 conversation."_s);
        QCOMPARE(line(u"Brightline Studio"_s, -1), u"Connected. Brightline Studio."_s);
        QCOMPARE(line({}, 0), u"Connected. 0 conversations."_s);
        QCOMPARE(line({}, -1), u"Connected."_s);
        QCOMPARE(line(u"<b>Evil</b>\u202E"_s, -1), u"Connected. <b>Evil</b>⍰."_s);
        QTest::keyClick(address(dialog), Qt::Key_X);
        QCOMPARE(said(dialog).size(), 1); // what was checked is gone
    }

    void faultsStandWhereTheyBelong_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, ErrorKind kind, const char *place) {
            QTest::newRow(name) << kind << QString::fromLatin1(place);
        };
        row("unknown host", ErrorKind::HostNotFound, "address");
        row("refused", ErrorKind::Refused, "address");
        row("untrusted", ErrorKind::TlsUntrusted, "address");
        row("expired", ErrorKind::TlsExpired, "address");
        row("not yet valid", ErrorKind::TlsNotYetValid, "address");
        row("wrong host", ErrorKind::TlsWrongHost, "address");
        row("moved", ErrorKind::Redirected, "address");
        row("other service", ErrorKind::NotOurService, "address");
        row("too new", ErrorKind::UpdateNeeded, "address");
        row("too old", ErrorKind::ServerOutdated, "address");
        row("wrong key", ErrorKind::Unauthorized, "key");
        row("no permission", ErrorKind::Forbidden, "key");
        row("no network", ErrorKind::Offline, "line");
        row("timeout", ErrorKind::Timeout, "line");
        row("server error", ErrorKind::ServerError, "line");
        row("disk", ErrorKind::Disk, "line");
    }
    void faultsStandWhereTheyBelong()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, place);
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        const Error error{.kind = kind};
        dialog.showFailure(error);
        QCOMPARE(address(dialog)->hasProblem(), place == u"address");
        QCOMPARE(key(dialog)->hasProblem(), place == u"key");
        const QString sentence = ErrorText::sentence(error, m_format);
        QCOMPARE(said(dialog).filter(sentence).size(), 1);
        // Whoever does not see where it stands hears it with the field.
        if (place != u"line") {
            QCOMPARE((place == u"key" ? key(dialog) : address(dialog))->accessibleDescription(),
                     said(dialog).filter(sentence).first());
        }
        // A file of certificates helps against one fault only.
        QCOMPARE(button(dialog, u"Certificate file…"_s)->isVisible(), kind == ErrorKind::TlsUntrusted);
    }

    void ownAuthorities()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        fill(dialog, u"chat.example.com"_s, u"sk-1"_s);
        dialog.showFailure(Error{.kind = ErrorKind::TlsUntrusted});
        QSignalSpy wanted(&dialog, &ConnectDialog::checkWanted);
        QSignalSpy edited(&dialog, &ConnectDialog::edited);
        dialog.chooseFile(u"/somewhere/company.pem"_s);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(wanted.size(), 1); // at once: nobody is typing
        QCOMPARE(wanted.first().first().value<ConnectEntries>().caFile, u"/somewhere/company.pem"_s);
        QVERIFY(said(dialog).contains(u"Only certificates of “company.pem” are trusted."_s));
        QVERIFY(!button(dialog, u"Certificate file…"_s)->isVisible());
        QTest::mouseClick(button(dialog, u"Remove"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
        QVERIFY(wanted.last().first().value<ConnectEntries>().caFile.isEmpty());
    }

    void withoutAKeyringThatIsSaid()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        dialog.setKeyHome(ConnectDialog::KeyHome::SessionOnly);
        QVERIFY(said(dialog).first().contains(u"kept until you quit"_s));
        dialog.setKeyHome(ConnectDialog::KeyHome::Refused);
        QVERIFY(said(dialog).first().contains(u"did not take the key"_s));
    }

    void aNewKeyForAnOldAccount()
    {
        ConnectDialog dialog(m_theme, m_format);
        dialog.askForKeyOf(u"Brightline\u202E"_s,
                           {.address = QUrl(u"https://chat.example.com"_s),
                            .token = {},
                            .caFile = u"/p/authority.pem"_s,
                            .history = OfflineHistory::Everything});
        show(dialog);
        QVERIFY(key(dialog)->hasFocus());
        QVERIFY(!button(dialog, u"Try with sample data"_s)->isVisible());
        QSignalSpy wanted(&dialog, &ConnectDialog::connectWanted);
        QTest::keyClicks(key(dialog), u"sk-2"_s);
        QTest::keyClick(key(dialog), Qt::Key_Return);
        const ConnectEntries expected{.address = QUrl(u"https://chat.example.com"_s),
                                      .token = u"sk-2"_s,
                                      .caFile = u"/p/authority.pem"_s,
                                      .history = OfflineHistory::Everything};
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<ConnectEntries>() == expected);
    }

    void byKeyboardOnly()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        QStringList stops;
        for (int i = 0; i < 7; ++i) {
            QWidget *focus = QApplication::focusWidget();
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(focus);
            stops << spoken->text(QAccessible::Name);
            QTest::keyClick(focus, Qt::Key_Tab);
        }
        QCOMPARE(stops,
                 (QStringList{u"Server address"_s, u"API key"_s, u"Show key"_s, u"6 months"_s,
                              u"Try with sample data"_s, u"Cancel"_s, u"Connect"_s}));
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void nothingIsNameless()
    {
        ConnectDialog dialog(m_theme, m_format);
        show(dialog);
        dialog.showFailure(Error{.kind = ErrorKind::TlsUntrusted});
        int seen = 0;
        for (QWidget *part : dialog.findChildren<QWidget *>()) {
            if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus)
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(part);
            QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), part->metaObject()->className());
            ++seen;
        }
        QCOMPARE(seen, 10);
    }

    /// Pictures to look at, beside dialogs.png.
    void pictures()
    {
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            m_theme.setScheme(scheme);
            const QString suffix = scheme == ColorScheme::Light ? u"-light.png"_s : u"-dark.png"_s;
            ConnectDialog dialog(m_theme, m_format);
            show(dialog);
            QVERIFY(dialog.grab().save(u"connect-empty"_s + suffix));
            fill(dialog, u"https://chat.example.com"_s, u"sk-0123456789abc"_s);
            dialog.showConnected(u"Brightline Studio"_s, 248);
            dialog.layout()->activate();
            QVERIFY(dialog.grab().save(u"connect-connected"_s + suffix));
            dialog.showFailure(Error{.kind = ErrorKind::TlsUntrusted});
            dialog.layout()->activate();
            QVERIFY(dialog.grab().save(u"connect-untrusted"_s + suffix));
            dialog.chooseFile(u"/etc/company-ca.pem"_s);
            dialog.showChecking();
            dialog.setKeyHome(ConnectDialog::KeyHome::SessionOnly);
            dialog.layout()->activate();
            QVERIFY(dialog.grab().save(u"connect-session"_s + suffix));
        }
    }

    void mirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            ConnectDialog dialog(m_theme, m_format);
            show(dialog);
            fill(dialog, u"https://chat.example.com"_s, u"sk-0123456789abc"_s);
            dialog.showFailure(Error{.kind = ErrorKind::Unauthorized});
            dialog.layout()->activate();
            QVERIFY(key(dialog)->eye()->x() < key(dialog)->width() / 2);
            QVERIFY(dialog.grab().save(u"connect-rtl.png"_s));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void twiceAsLarge()
    {
        Theme large{ColorScheme::Light};
        large.setScale(2.0);
        applyTheme(*qApp, large);
        {
            ConnectDialog dialog(large, m_format);
            show(dialog);
            fill(dialog, u"https://chat.example.com"_s, u"sk-0123456789abc"_s);
            dialog.showFailure(Error{.kind = ErrorKind::TlsUntrusted});
            dialog.layout()->activate();
            QCOMPARE(dialog.width(), 880);
            QVERIFY(dialog.grab().save(u"connect-200.png"_s));
        }
        applyTheme(*qApp, m_theme);
    }
};

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
