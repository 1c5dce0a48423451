// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "domain/lookupanswer.h"
#include "store/reader.h"

#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>

namespace leadlight {

/// One search field's questions to the CRM: waits until the typing pauses, asks the server, and the cache when nobody
/// is there. Only the newest question counts: the answer to an older one is dropped, whoever gives it. It holds no
/// policy of sync and neither reads nor sends by itself; whoever owns it passes questions on and answers back.
template <class T>
class Lookup final
{
public:
    static constexpr int pauseMs = 250;
    struct Hooks {
        std::function<void(const QString &text)> askServer;
        std::function<void(const QString &text)> askCache;
        std::function<void()> changed;
        int retryMs = 20'000; ///< a search that failed in passing is asked again by itself
        int restMs = pauseMs; ///< how long typing must pause; 0: whoever asks has waited already
    };
    static constexpr int mostRetryMs = 3'600'000; ///< a Retry-After beyond is nonsense (sync-and-trust P18)
    static constexpr qsizetype shortest = 2;

    explicit Lookup(Hooks hooks)
        : m_hooks(std::move(hooks))
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(m_hooks.restMs);
        QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { m_hooks.askServer(m_text); });
        m_retry.setSingleShot(true);
        QObject::connect(&m_retry, &QTimer::timeout, &m_retry, [this] {
            show({.text = m_text});
            m_hooks.askServer(m_text);
        });
    }

    /// A text that is too short ends the search. The same text again is asked only when it failed or was answered by
    /// the cache.
    void ask(const QString &text)
    {
        const QString wanted = text.simplified();
        if (wanted.size() < shortest) {
            cancel();
            return;
        }
        const bool open = m_answer && m_answer->phase != LookupPhase::Error && m_answer->phase != LookupPhase::Offline;
        if (open && wanted == m_text)
            return;
        m_text = wanted;
        m_retry.stop();
        m_pause.start();
        show({.text = m_text});
    }
    void cancel()
    {
        m_pause.stop();
        m_retry.stop();
        m_text.clear();
        if (std::exchange(m_answer, std::nullopt))
            m_hooks.changed();
    }
    /// What is known of the present question; nothing when none is asked.
    [[nodiscard]] const std::optional<LookupAnswer<T>> &answer() const { return m_answer; }

    void serverAnswered(const QString &text, const Result<std::vector<T>> &result)
    {
        if (!isWaitingFor(text))
            return;
        if (result)
            show(answerOf(result.value(), result.value().empty() ? LookupPhase::Empty : LookupPhase::Hits));
        else if (isOutOfReach(result.error().kind))
            m_hooks.askCache(text);
        else
            fail(result.error());
    }
    void cacheAnswered(const QString &text, const Result<Found<T>> &result)
    {
        if (!isWaitingFor(text))
            return;
        if (!result) {
            fail(result.error());
            return;
        }
        LookupAnswer<T> answer = answerOf(result.value().objects, LookupPhase::Offline);
        answer.heardAt = result.value().heardAt;
        answer.onDevice = result.value().onDevice;
        show(answer);
    }

private:
    [[nodiscard]] bool isWaitingFor(const QString &text) const
    {
        return !m_pause.isActive() && text == m_text && m_answer && m_answer->phase == LookupPhase::Loading;
    }
    [[nodiscard]] LookupAnswer<T> answerOf(const std::vector<T> &hits, LookupPhase phase) const
    {
        LookupAnswer<T> answer{.text = m_text, .phase = phase};
        const auto shown = std::min<size_t>(hits.size(), mostLookupHits);
        answer.hits.assign(hits.begin(), hits.begin() + static_cast<std::ptrdiff_t>(shown));
        answer.truncated = hits.size() > shown;
        return answer;
    }
    /// The search is kept and asked again by itself, for as long as somebody wants it; not where a person must do
    /// something first. One that was broken off lost its server to another one, which may answer.
    void fail(const Error &error)
    {
        if (!error.retryable && error.kind != ErrorKind::Cancelled) {
            show({.text = m_text, .phase = LookupPhase::Error, .error = error});
            return;
        }
        const qint64 wait = std::max<qint64>(m_hooks.retryMs, error.retryAfterMs);
        m_retry.start(int(std::min<qint64>(wait, mostRetryMs)));
        show({.text = m_text,
              .phase = LookupPhase::Error,
              .error = error,
              .nextTry = Instant{SystemClock().wall().ms + m_retry.interval()}});
    }
    void show(const LookupAnswer<T> &answer)
    {
        m_answer = answer;
        m_hooks.changed();
    }

    Hooks m_hooks;
    QTimer m_pause;
    QTimer m_retry;
    QString m_text;
    std::optional<LookupAnswer<T>> m_answer;
};

} // namespace leadlight
