// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "items/inbox.h"
#include "remote/transport.h"
#include "sync/engine.h"

#include <QObject>

#include <memory>
#include <optional>

namespace leadlight {

class HttpBackend;
class Pending;
class Writer;

using KeptState = QHash<QString, QByteArray>;

/// Everything that lives on the engine thread, and its order of life: the Writer first and last, then the backend,
/// then the engine. Moved to its thread right after construction; from then on it is used through signals and slots
/// only. It holds no policy: that is the engine's.
class EngineRoom final : public QObject
{
    Q_OBJECT

public:
    explicit EngineRoom(const QString &profileFolder);
    ~EngineRoom() override;

public Q_SLOTS:
    /// Opens the profile's files; answers with opened() or refused().
    void open();
    /// Connects to a server and starts syncing. Only after opened(); a second call replaces the first server.
    void serve(const leadlight::ServerAccount &account);
    void perform(const leadlight::Need &need);
    /// Keeps what the user did; changed() or failed() tells.
    void submit(const leadlight::Command &command);
    void setActivity(leadlight::Activity activity);
    void networkChanged(bool online);
    /// Closes everything in order; nothing is answered afterwards.
    void close();

Q_SIGNALS:
    /// `lastSuccess`: when this cache last heard from its server; unset if never. `kept`: what KeepState kept, by key.
    void opened(leadlight::Instant lastSuccess, const leadlight::KeptState &kept);
    /// The profile cannot be used.
    void refused(const leadlight::Error &error);
    /// A command could not be kept.
    void failed(const leadlight::Error &error);
    void changed(const leadlight::ChangeSet &changes);
    void statusChanged(const leadlight::SyncStatus &status);
    void outboxChanged(const leadlight::OutboxStatus &status);
    /// What came of a search that perform() was asked for.
    void answered(const leadlight::Need &need, const leadlight::NeedAnswer &answer);

private:
    void search(const WantContacts &wanted);
    void search(const WantAccounts &wanted);
    [[nodiscard]] bool isServerAway() const;
    void tellOutbox();
    void endEngine();

    QString m_profileFolder;
    SystemClock m_clock;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<HttpBackend> m_backend;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Pending> m_contactSearch; ///< the newest; an older one dies with its place
    std::unique_ptr<Pending> m_accountSearch;
    Activity m_activity = Activity::Focused; ///< for the next engine: windows change before there is one
};

} // namespace leadlight

Q_DECLARE_METATYPE(leadlight::ServerAccount)
