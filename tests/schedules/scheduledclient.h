// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fake/fakeclient.h"
#include "store/reader.h"
#include "sync/simulation.h"

namespace leadlight {

/// One installation of the product in a schedule: real files, the real Writer and Engine, and a process that may die
/// and start again.
class ScheduledClient
{
public:
    /// Fills `folder` with a copy of a fresh profile, which costs less than making one.
    ScheduledClient(FakeBackend &server, FakeClock &clock, Random random, const QString &name, const QString &folder,
                    const QString &freshProfile);

    /// Called after each commit that a reader can notice.
    std::function<void(const ChangeSet &)> onChanged;

    void start();
    /// The process dies where it is.
    void kill();
    [[nodiscard]] bool isAlive() const { return m_engine != nullptr; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] Writer &writer() { return *m_writer; }
    [[nodiscard]] Reader &reader() { return *m_reader; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] OutboxStatus outbox();
    enum class Kept { Yes, NothingToDo, PerhapsNot };
    /// What the user does.
    Kept submit(const Command &command);
    /// O9: with something to send, nothing to wait for on the server's side, and no person to wait for, the alarm is
    /// set, and not for later than any pause of the product is.
    [[nodiscard]] bool sleepsForEver();
    /// It says that it needs another key.
    [[nodiscard]] bool asksForKey() const;

private:
    FakeClock &m_clock;
    FakeClient m_backend;
    Random m_random;
    QString m_name;
    QString m_folder;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<Reader> m_reader;
    std::unique_ptr<Engine> m_engine;
    FakeAlarm *m_alarm = nullptr;
};

} // namespace leadlight
