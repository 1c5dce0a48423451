// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demoprocess.h"
#include "app/engineroom.h"
#include "items/inbox.h"
#include "items/readworker.h"

#include <QThread>

namespace leadlight {

/// Everything of one profile but the screen: its threads, its files, its engine, and the Inbox on top of them. Made
/// anew for another account. It ends them in order: the readers' connections before the writer's (architecture D6),
/// the threads before the objects. The only place that connects across threads.
class Session final : public QObject
{
    Q_OBJECT

public:
    explicit Session(const QString &profileFolder, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const QString &profileFolder() const { return m_profileFolder; }
    [[nodiscard]] Inbox &inbox() { return m_inbox; }
    /// A second reader for the program's own questions (notifications): the Inbox's holds one question of each kind.
    [[nodiscard]] ReadWorker &watcher() { return m_watcher; }
    /// What the window kept at its last end; empty before opened().
    [[nodiscard]] const KeptState &kept() const { return m_kept; }
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Opens the profile's files; opened() or refused() follows.
    void open();
    // One of these after opened(); a later one replaces the earlier.
    void serve(const ServerAccount &account);
    /// Starts a demo server of its own; `live` as in DemoProcess.
    void serveDemo(int live);
    /// Reads only.
    void stayOffline();

    void setActivity(Activity activity) { Q_EMIT activityChanged(activity); }
    void setOnline(bool online) { Q_EMIT networkChanged(online); }
    /// Remembers `value` for the next start of this profile.
    void keep(const QString &key, const QByteArray &value);

Q_SIGNALS:
    void opened();
    /// The profile cannot be used, or there is no demo server.
    void refused(const QString &sentence);
    /// A read or a command failed while the rest goes on.
    void failed(const QString &sentence);
    void changed(const leadlight::ChangeSet &changes);
    // Across the threads.
    void openWanted();
    void serverChosen(const leadlight::ServerAccount &account);
    void activityChanged(leadlight::Activity activity);
    void networkChanged(bool online);

private:
    void join();
    void takeOpened(Instant lastSuccess, const KeptState &kept);

    QString m_profileFolder;
    QThread m_readerThread;
    QThread m_engineThread;
    ReadWorker m_worker;
    ReadWorker m_watcher;
    EngineRoom m_room;
    Inbox m_inbox;
    KeptState m_kept;
    Instant m_lastSuccess;
    bool m_isOpen = false;
    std::unique_ptr<DemoProcess> m_demo;
};

} // namespace leadlight
