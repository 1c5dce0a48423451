// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/session.h"

#include "app/account.h"
#include "ui/errortext.h"

namespace leadlight {

Session::Session(const QString &profileFolder, QObject *parent)
    : QObject(parent),
      m_profileFolder(profileFolder),
      m_worker(m_profileFolder + QStringLiteral("/cache.db")),
      m_watcher(m_profileFolder + QStringLiteral("/cache.db")),
      m_room(m_profileFolder),
      m_inbox(&m_worker)
{
    join();
}

Session::~Session()
{
    QMetaObject::invokeMethod(&m_worker, &ReadWorker::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(&m_watcher, &ReadWorker::close, Qt::BlockingQueuedConnection);
    QMetaObject::invokeMethod(&m_room, &EngineRoom::close, Qt::BlockingQueuedConnection);
    m_readerThread.quit();
    m_engineThread.quit();
    m_readerThread.wait();
    m_engineThread.wait();
}

void Session::join()
{
    m_worker.moveToThread(&m_readerThread);
    m_watcher.moveToThread(&m_readerThread);
    m_room.moveToThread(&m_engineThread);
    m_readerThread.setObjectName(QStringLiteral("reader"));
    m_engineThread.setObjectName(QStringLiteral("engine"));

    connect(this, &Session::openWanted, &m_room, &EngineRoom::open);
    connect(this, &Session::serverChosen, &m_room, &EngineRoom::serve);
    connect(this, &Session::activityChanged, &m_room, &EngineRoom::setActivity);
    connect(this, &Session::networkChanged, &m_room, &EngineRoom::networkChanged);
    connect(&m_inbox, &Inbox::wanted, &m_room, &EngineRoom::perform);
    connect(&m_inbox, &Inbox::submitted, &m_room, &EngineRoom::submit);
    connect(&m_room, &EngineRoom::opened, this, &Session::takeOpened);
    connect(&m_room, &EngineRoom::refused, this,
            [this](const Error &error) { Q_EMIT refused(ErrorText::sentence(error)); });
    connect(&m_room, &EngineRoom::failed, this,
            [this](const Error &error) { Q_EMIT failed(ErrorText::sentence(error)); });
    connect(&m_room, &EngineRoom::changed, &m_inbox, &Inbox::apply);
    connect(&m_room, &EngineRoom::changed, this, &Session::changed);
    connect(&m_room, &EngineRoom::statusChanged, &m_inbox, &Inbox::setStatus);
    connect(&m_room, &EngineRoom::outboxChanged, &m_inbox, &Inbox::setOutbox);
    connect(&m_room, &EngineRoom::answered, &m_inbox, &Inbox::answer);

    m_readerThread.start();
    m_engineThread.start();
}

void Session::open()
{
    Q_EMIT openWanted();
}

void Session::takeOpened(Instant lastSuccess, const KeptState &kept)
{
    m_isOpen = true;
    m_lastSuccess = lastSuccess;
    m_kept = kept;
    // A new profile has no cache file before now, so the first read found none.
    if (!m_inbox.isLoaded()) {
        ChangeSet unknown;
        unknown.everything = true;
        m_inbox.apply(unknown);
    }
    connect(&m_inbox, &Inbox::failed, this, [this](const Error &error) {
        // Before the first list there is nothing to go on with: the states of emptiness say what is wrong.
        if (m_inbox.isLoaded())
            Q_EMIT failed(ErrorText::sentence(error));
    });
    Q_EMIT opened();
}

void Session::serve(const ServerAccount &account)
{
    m_demo.reset();
    Q_EMIT serverChosen(account);
}

void Session::serveDemo(int live)
{
    m_demo = std::make_unique<DemoProcess>();
    connect(m_demo.get(), &DemoProcess::failed, this, &Session::refused);
    connect(m_demo.get(), &DemoProcess::ready, this, [this](const DemoAddress &where) {
        Q_EMIT serverChosen({where.address, where.token, where.certificate, clientIdOf(m_profileFolder)});
    });
    m_demo->start(live);
}

void Session::stayOffline()
{
    SyncStatus stopped;
    stopped.phase = SyncPhase::Stopped;
    stopped.lastSuccess = m_lastSuccess;
    m_inbox.setStatus(stopped);
}

void Session::keep(const QString &key, const QByteArray &value)
{
    // Before the files are open there is nowhere to keep it, and nothing was restored that could have changed.
    if (!m_isOpen || (m_kept.contains(key) && m_kept.value(key) == value))
        return;
    m_kept.insert(key, value);
    m_inbox.submit(KeepState{key, value});
}

} // namespace leadlight
