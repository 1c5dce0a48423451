// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scheduledclient.h"
#include "shownvalues.h"
#include "verdict.h"

namespace leadlight {

/// One random story: one to three clients of one server ask for things, while the network loses, delays and repeats,
/// the server refuses, others change what they see, processes die between any two steps of SQLite, and clocks jump.
/// Everything that happens follows from the seed. At the end the faults stop, and everything must come right by itself
/// within ten minutes (sync-and-trust section 4, "converged").
class Schedule
{
public:
    /// `fresh` is the folder of a new profile; `folder` is this schedule's own.
    Schedule(quint32 seed, const QString &folder, const QString &fresh);

    /// Everything that went wrong, in words.
    [[nodiscard]] QStringList run();

private:
    void prepare();
    void step();
    void userActs(ScheduledClient &client);
    void submit(ScheduledClient &client, const QString &id, const ServerAction &action);
    [[nodiscard]] ServerAction someAction(ScheduledClient &client, const QString &id);
    void userTakesBack(ScheduledClient &client);
    void userDecides(ScheduledClient &client, bool giveUp);
    void serverEdits();
    void serverForgets();
    void dieInside(ScheduledClient &client);
    void restartTheDead(bool all);
    [[nodiscard]] Treatment treatmentOf(const FakeRequest &request);
    [[nodiscard]] Treatment treatmentOfCommand(Treatment how);

    void runFor(qint64 ms);
    void afterEvent();
    void noteServer();
    void observe(ScheduledClient &client, const ChangeSet &changes);
    void observe(ScheduledClient &client, const ConversationId &id);
    void touch(const QString &client, const QString &id, const ServerAction &action);

    void settle();
    void giveKeys();
    void letUsersDecide();
    void checkEnd(ScheduledClient &client);
    void checkDrained(ScheduledClient &client);
    void checkSleep();
    [[nodiscard]] QString difference(ScheduledClient &client);
    void blame(const QString &what);
    void trace(const QString &what) const;
    [[nodiscard]] ScheduledClient *someClient();
    [[nodiscard]] QString someConversation();
    [[nodiscard]] bool chance(int percent) { return m_dice.bounded(100) < percent; }

    QRandomGenerator m_dice;
    std::shared_ptr<QRandomGenerator> m_engineDice;
    FakeClock m_clock;
    FakeBackend m_server{m_clock};
    std::vector<std::unique_ptr<ScheduledClient>> m_clients;
    ScheduledClient *m_doomed = nullptr; ///< whose process dies inside SQLite
    int m_faultPercent = 0;
    bool m_faultsOff = false;
    bool m_rough = false; ///< whole walks are needed, which are rationed
    int m_number = 0;
    QHash<QString, QStringList> m_gestures; ///< by client
    QStringList m_notes;                    ///< "c1/n3": every note that anybody made
    size_t m_notedPosition = 0;
    size_t m_notedServed = 0;
    ShownValues m_shown;
    Verdict m_verdict;
    QStringList m_wrong;
};

} // namespace leadlight
