// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "verdict.h"

#include "domain/outboxrules.h"

#include <algorithm>

namespace leadlight {

using namespace Qt::StringLiterals;
using Kind = CommandAnswer::Kind;

QStringList Verdict::judge(const FakeBackend &server) const
{
    QStringList wrong;
    judgeCounts(server, wrong);
    judgeOrder(server, wrong);
    return wrong;
}

void Verdict::judgeCounts(const FakeBackend &server, QStringList &wrong) const
{
    QHash<QString, int> byKey;
    QHash<QString, int> byGesture;
    for (const FakeServed &served : server.served()) {
        if (served.answer.kind != Kind::Applied)
            continue;
        ++byGesture[served.row.gesture];
        if (++byKey[served.client + served.row.id.value] > 1)
            wrong.append(u"key %1 had two effects"_s.arg(served.row.id.value));
    }
    for (auto it = byGesture.cbegin(); it != byGesture.cend(); ++it) {
        if (it.value() > 1 + m_again.value(it.key()))
            wrong.append(u"%1 had %2 effects"_s.arg(it.key()).arg(it.value()));
    }
    for (const Wish &wish : m_wishes) {
        if (byGesture.value(wish.gesture) == 0 && !mayBeWithoutEffect(wish, server))
            wrong.append(
                u"%1 (%2 of %3) is lost"_s.arg(wish.gesture, commandName(wish.action), wish.conversation.value));
    }
}

bool Verdict::mayBeWithoutEffect(const Wish &wish, const FakeBackend &server) const
{
    if (!wish.sure || m_givenUp.contains(wish.gesture))
        return true;
    const auto reached = [&server](const QString &gesture) {
        return std::ranges::any_of(server.served(),
                                   [&gesture](const FakeServed &served) { return served.row.gesture == gesture; });
    };
    if (reached(wish.gesture)) {
        // It was so already, or somebody else had made it so.
        return std::ranges::any_of(server.served(), [&wish](const FakeServed &served) {
            return served.row.gesture == wish.gesture
                && (served.answer.kind == Kind::Noop
                    || (served.answer.kind == Kind::Stale
                        && sameValue(facetOf(wish.action), served.answer.current->value, valueOf(wish.action))));
        });
    }
    // Never sent: together with another wish for the same, before both were sent, it became one or nothing.
    return std::ranges::any_of(m_wishes, [&](const Wish &other) {
        return other.gesture != wish.gesture && other.client == wish.client && other.conversation == wish.conversation
            && facetKey(other.action) == facetKey(wish.action);
    });
}

/// A no on a facet holds what comes after it there until its user decides, and what is elsewhere goes on (O5).
QSet<QString> Verdict::heldGestures() const
{
    QSet<QString> held;
    QSet<QString> decided;
    for (const Wish &wish : m_wishes) {
        const QString lane = wish.client + u' ' + wish.conversation.value + u' ' + facetKey(wish.action);
        if (m_again.contains(wish.gesture) || m_givenUp.contains(wish.gesture))
            decided.insert(lane);
        if (decided.contains(lane))
            held.insert(wish.gesture);
    }
    return held;
}

/// What waited for its user's decision comes when it may; all others in the order of asking.
void Verdict::judgeOrder(const FakeBackend &server, QStringList &wrong) const
{
    QHash<QString, qsizetype> place;
    for (size_t i = 0; i < m_wishes.size(); ++i)
        place.insert(m_wishes.at(i).gesture, static_cast<qsizetype>(i));
    const QSet<QString> held = heldGestures();
    QHash<QString, qsizetype> last;
    QHash<QString, qint64> lastSeq;
    for (const FakeEffect &effect : server.effects()) {
        const QString lane = effect.client + u' ' + effect.conversation.value;
        if (effect.clientSeq <= lastSeq.value(lane, 0))
            wrong.append(u"number %1 came late on %2"_s.arg(effect.clientSeq).arg(lane));
        lastSeq.insert(lane, effect.clientSeq);
        if (held.contains(effect.gesture) || !place.contains(effect.gesture))
            continue;
        if (place.value(effect.gesture) < last.value(lane, -1))
            wrong.append(u"%1 was overtaken on %2"_s.arg(effect.gesture, lane));
        last.insert(lane, place.value(effect.gesture));
    }
}

} // namespace leadlight
