// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"

#include "app/account.h"
#include "ui/errortext.h"
#include "ui/style.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QNetworkInformation>
#include <QStandardPaths>

namespace leadlight {

namespace {

/// New conversations and messages a minute while the demo is looked at; none while its picture is taken.
constexpr int demoLiveRate = 4;

/// Without a setting the palette that the desktop gave us tells (ui.md section 1).
ColorScheme schemeFor(const CommandLine &line)
{
    if (!line.theme.isEmpty())
        return line.theme == QLatin1String("dark") ? ColorScheme::Dark : ColorScheme::Light;
    return QApplication::palette().color(QPalette::Window).lightness() < 128 ? ColorScheme::Dark : ColorScheme::Light;
}

/// The demo's data is new at each start, so its cache must not outlive it.
QString folderFor(const CommandLine &line, const QTemporaryDir &demoFolder)
{
    if (!line.profile.isEmpty())
        return QDir(line.profile).absolutePath();
    if (line.demo)
        return demoFolder.path();
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/default");
}

} // namespace

Application::Application(const CommandLine &line, QObject *parent)
    : QObject(parent),
      m_line(line),
      m_profileFolder(folderFor(line, m_demoFolder)),
      m_theme(schemeFor(line)),
      m_format(QLocale(), QTimeZone::systemTimeZone(), m_clock),
      m_worker(m_profileFolder + QStringLiteral("/cache.db")),
      m_room(m_profileFolder),
      m_inbox(&m_worker),
      m_window(m_inbox, m_theme, m_format)
{
    applyTheme(*qApp, m_theme);
    join();
    watchActivity();
    watchNetwork();
}

Application::~Application()
{
    // Nobody asks any more, then the reader's connection goes, then the writer's.
    m_window.hide();
    // The style paints from our theme, and the QApplication outlives us.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QMetaObject::invokeMethod(&m_worker, &ReadWorker::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(&m_room, &EngineRoom::close, Qt::BlockingQueuedConnection);
    m_readerThread.quit();
    m_engineThread.quit();
    m_readerThread.wait();
    m_engineThread.wait();
}

void Application::join()
{
    m_worker.moveToThread(&m_readerThread);
    m_room.moveToThread(&m_engineThread);
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_engineThread.setObjectName(QStringLiteral("engine"));

    connect(this, &Application::openWanted, &m_room, &EngineRoom::open);
    connect(this, &Application::serverChosen, &m_room, &EngineRoom::serve);
    connect(this, &Application::activityChanged, &m_room, &EngineRoom::setActivity);
    connect(this, &Application::networkChanged, &m_room, &EngineRoom::networkChanged);
    connect(&m_inbox, &Inbox::wanted, &m_room, &EngineRoom::perform);
    connect(&m_room, &EngineRoom::opened, this, &Application::profileOpened);
    connect(&m_room, &EngineRoom::refused, this, [this](const Error &error) { complain(ErrorText::sentence(error)); });
    connect(&m_room, &EngineRoom::changed, &m_inbox, &Inbox::apply);
    connect(&m_room, &EngineRoom::statusChanged, &m_inbox, &Inbox::setStatus);

    m_readerThread.start();
    m_engineThread.start();
}

void Application::start()
{
    m_window.resize(m_line.size);
    m_window.setInsightsShown(m_line.insights);
    m_window.show();
    Q_EMIT openWanted();
}

void Application::profileOpened(Instant lastSuccess)
{
    // A new profile has no cache file before now, so the first read found none.
    if (!m_inbox.isLoaded()) {
        ChangeSet unknown;
        unknown.everything = true;
        m_inbox.apply(unknown);
    }
    connect(&m_inbox, &Inbox::failed, this, [this](const Error &error) {
        // Before the first list there is nothing to go on with: the states of emptiness say what is wrong.
        if (m_inbox.isLoaded())
            m_window.showProblem(ErrorText::sentence(error));
    });
    m_window.showFilter(m_line.filter);
    chooseServer(lastSuccess);
}

void Application::chooseServer(Instant lastSuccess)
{
    if (m_line.demo) {
        m_demo = std::make_unique<DemoProcess>();
        connect(m_demo.get(), &DemoProcess::failed, this, &Application::complain);
        connect(m_demo.get(), &DemoProcess::ready, this, [this](const DemoAddress &where) {
            Q_EMIT serverChosen({where.address, where.token, where.certificate, clientIdOf(m_profileFolder)});
        });
        m_demo->start(m_line.screenshot.isEmpty() ? demoLiveRate : 0);
        return;
    }
    if (m_line.offline || m_line.server.isEmpty()) {
        SyncStatus stopped;
        stopped.phase = SyncPhase::Stopped;
        stopped.lastSuccess = lastSuccess;
        m_inbox.setStatus(stopped);
        if (!m_line.offline)
            m_window.showProblem(
                tr("No server is set. Start Leadlight with --server, or with --demo for sample data."));
        return;
    }
    const AccountOrSentence who = accountFrom(m_line, m_profileFolder);
    if (who.account)
        Q_EMIT serverChosen(*who.account);
    else
        complain(who.sentence);
}

void Application::complain(const QString &sentence)
{
    m_window.showProblem(sentence);
    Q_EMIT failed(sentence);
}

void Application::watchActivity()
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &Application::tellActivity);
    m_window.installEventFilter(this);
}

void Application::tellActivity()
{
    const bool active = QGuiApplication::applicationState() == Qt::ApplicationActive;
    Q_EMIT activityChanged(m_window.isMinimized() ? Activity::Minimised
                               : active           ? Activity::Focused
                                                  : Activity::Background);
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowStateChange)
        tellActivity();
    return QObject::eventFilter(watched, event);
}

void Application::watchNetwork()
{
    // Only a hint that makes the engine look at once; without a plug-in for this desktop the engine's own pace serves.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reach) {
                Q_EMIT networkChanged(reach != QNetworkInformation::Reachability::Disconnected);
            });
}

} // namespace leadlight
