// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectflow.h"
#include "fakekeyring.h"
#include "tests/fake/scriptedserver.h"
#include "ui/entryfield.h"
#include "ui/noteline.h"
#include "ui/style.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLayout>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace leadlight::testing {

using namespace Qt::StringLiterals;
using fake::Identity;
using fake::makeIdentity;
using fake::Received;
using fake::ScriptedServer;

inline const QString rightKey = QStringLiteral("sk-canary-9c41");

/// One authority for the whole program: making keys costs more than most tests.
inline const Identity &authority()
{
    static const Identity made = makeIdentity({.commonName = "Test CA", .alternativeNames = {}, .authority = true});
    return made;
}

inline QByteArray capabilities()
{
    return R"({"api":{"min":1,"max":1},"epoch":"e1","serverTime":"2026-11-22T14:05:00.000Z",)"
           R"("serverName":"Brightline Studio","features":[],"commands":[],"changes":"gap-free-feed","eop":1})";
}

inline QByteArray firstPage()
{
    return R"({"epoch":"e1","cursor":"c1","more":true,"snapshot":true,"total":248,"items":[],)"
           R"("serverTime":"2026-11-22T14:05:00.000Z","eop":1})";
}

/// A server in good health that knows one key.
inline void serveWell(ScriptedServer &server)
{
    server.setHandler([](QTcpSocket *socket, const Received &request) {
        if (request.headers.value("authorization") != "Bearer " + rightKey.toLatin1())
            socket->write(fake::problemAnswer(request, 401, "unauthorized"));
        else
            socket->write(
                fake::jsonAnswer(request, request.target.endsWith("/capabilities") ? capabilities() : firstPage()));
    });
}

/// First run as a whole: the real dialog and the real network code; only the keyring is a fake one. Somebody sits in
/// front of it who types, presses Enter and reads.
class ConnectFixture : public QObject
{
protected:
    SystemClock m_clock;
    Format m_format{QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc(), m_clock};
    Theme m_theme{ColorScheme::Light};
    std::unique_ptr<QTemporaryDir> m_root;
    FakeKeyring::Drawer m_drawer;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<ConnectFlow> m_flow;
    QString m_caFile;

    struct Heard {
        int connected = 0;
        int sample = 0;
        int cancelled = 0;
        Profile profile;
        ServerAccount account;
    } m_heard;

    void begin()
    {
        m_heard = {};
        m_secrets = std::make_unique<Secrets>(std::make_unique<FakeKeyring>(m_drawer));
        m_flow = std::make_unique<ConnectFlow>(*m_profiles, *m_secrets, m_theme, m_format);
        connect(m_flow.get(), &ConnectFlow::connected, this,
                [this](const Profile &profile, const ServerAccount &account) {
                    ++m_heard.connected;
                    m_heard.profile = profile;
                    m_heard.account = account;
                });
        connect(m_flow.get(), &ConnectFlow::sampleWanted, this, [this] { ++m_heard.sample; });
        connect(m_flow.get(), &ConnectFlow::cancelled, this, [this] { ++m_heard.cancelled; });
    }
    void ask(const Profile *known = nullptr)
    {
        m_flow->start(known);
        QVERIFY(QTest::qWaitForWindowActive(&dialog()));
    }
    ConnectDialog &dialog() { return *m_flow->dialog(); }
    EntryField *field(const QString &name)
    {
        for (auto *one : dialog().findChildren<EntryField *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void type(const QUrl &address, const QString &token)
    {
        field(u"Server address"_s)->setFocus();
        field(u"Server address"_s)->clear();
        QTest::keyClicks(field(u"Server address"_s), address.toString());
        field(u"API key"_s)->setFocus();
        field(u"API key"_s)->clear();
        QTest::keyClicks(field(u"API key"_s), token);
    }
    void pressConnect() { QTest::keyClick(field(u"API key"_s), Qt::Key_Return); }
    /// Everything that the dialog says below its fields.
    QString said()
    {
        QStringList all;
        for (const auto *line : dialog().findChildren<NoteLine *>()) {
            if (line->isVisible())
                all << line->text();
        }
        return all.join(u'\n');
    }
    QAbstractButton *button(const QString &text)
    {
        for (auto *one : dialog().findChildren<QAbstractButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// In both schemes.
    void picture(const QString &name)
    {
        for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
            m_theme.setScheme(scheme);
            dialog().layout()->activate();
            const QString suffix = scheme == ColorScheme::Light ? u"-light.png"_s : u"-dark.png"_s;
            QVERIFY(dialog().grab().save(u"connect-"_s + name + suffix));
        }
    }
    /// What the dialog says about this server, once it answered.
    QString faultOf(const QUrl &address, const QString &token = rightKey)
    {
        type(address, token);
        pressConnect();
        [&] { QTRY_VERIFY(!said().contains(u"Asking"_s)); }();
        return said();
    }
    int filesWith(const QByteArray &text) const
    {
        int count = 0;
        QDirIterator files(m_root->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                ++count;
        }
        return count;
    }

    void dress()
    {
        applyTheme(*qApp, m_theme);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void unpack()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_drawer = {};
        m_profiles = std::make_unique<Profiles>(m_root->filePath(u"accounts"_s), m_clock);
        m_caFile = m_root->filePath(u"company.pem"_s);
        QFile pem(m_caFile);
        QVERIFY(pem.open(QIODevice::WriteOnly) && pem.write(authority().certificate) > 0);
        begin();
    }
    void putAway()
    {
        m_flow.reset();
        m_secrets.reset();
    }
};

} // namespace leadlight::testing
