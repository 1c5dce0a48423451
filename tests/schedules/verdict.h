// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fake/fakebackend.h"

namespace leadlight {

/// Something that a user asked for one conversation. `sure`: the program said that it was kept.
struct Wish {
    QString client;
    QString gesture;
    ConversationId conversation;
    ServerAction action;
    bool sure = true;
};

/// Remembers what users asked and decided, and holds the server's log against it: each wish has exactly one effect, or
/// there is a reason why it has none that its user knows of; the order within a conversation is the users'.
class Verdict
{
public:
    void asked(const Wish &wish) { m_wishes.push_back(wish); }
    /// The user gave it up or took it back, so it may stay without effect.
    void givenUp(const QString &gesture) { m_givenUp.insert(gesture); }
    /// The user wanted it once more, whatever became of it before: one more effect is right.
    void wantedAgain(const QString &gesture) { ++m_again[gesture]; }

    /// Everything that is wrong when nothing waits anywhere any more.
    [[nodiscard]] QStringList judge(const FakeBackend &server) const;

private:
    [[nodiscard]] bool mayBeWithoutEffect(const Wish &wish, const FakeBackend &server) const;
    void judgeCounts(const FakeBackend &server, QStringList &wrong) const;
    [[nodiscard]] QSet<QString> heldGestures() const;
    void judgeOrder(const FakeBackend &server, QStringList &wrong) const;

    std::vector<Wish> m_wishes; ///< in the order of asking
    QSet<QString> m_givenUp;
    QHash<QString, int> m_again;
};

} // namespace leadlight
