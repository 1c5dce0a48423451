// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/secrets.h"

#include <QTimer>

#include <deque>

namespace leadlight::testing {

/// A keyring that behaves as a test wants it. What it holds lives in `Drawer`, so that a second one finds it again.
class FakeKeyring final : public Keyring
{
public:
    enum class Mood {
        Works,
        Absent, ///< no keyring on this desktop
        Locked, ///< answers questions with "nothing here" and takes nothing, as gnome-keyring does
        Lies,   ///< says yes to all and keeps nothing
        Waits,  ///< for somebody who types its password: answers only when proceed() is called
    };
    struct Drawer {
        Mood mood = Mood::Works;
        QHash<QString, QString> secrets;
        std::deque<std::function<void()>> waiting;

        void proceed()
        {
            while (!waiting.empty()) {
                const auto next = waiting.front();
                waiting.pop_front();
                next();
            }
        }
    };

    explicit FakeKeyring(Drawer &drawer)
        : m_drawer(drawer)
    {
    }

    void read(const QString &name, std::function<void(Outcome, const QString &)> answer) override
    {
        later([&drawer = m_drawer, name, answer] {
            if (drawer.mood == Mood::Absent)
                answer(Outcome::Unavailable, {});
            else if (drawer.mood == Mood::Lies)
                answer(Outcome::Done, {});
            else if (drawer.mood == Mood::Locked || !drawer.secrets.contains(name))
                answer(Outcome::NotFound, {});
            else
                answer(Outcome::Done, drawer.secrets.value(name));
        });
    }
    void write(const QString &name, const QString &secret, std::function<void(Outcome)> answer) override
    {
        later([&drawer = m_drawer, name, secret, answer] {
            const bool takes = drawer.mood == Mood::Works || drawer.mood == Mood::Waits;
            if (takes)
                drawer.secrets.insert(name, secret);
            answer(takes || drawer.mood == Mood::Lies ? Outcome::Done : Outcome::Unavailable);
        });
    }
    void erase(const QString &name, std::function<void(Outcome)> answer) override
    {
        later([&drawer = m_drawer, name, answer] {
            if (drawer.mood == Mood::Absent)
                answer(Outcome::Unavailable);
            else
                answer(drawer.secrets.remove(name) > 0 ? Outcome::Done : Outcome::NotFound);
        });
    }

private:
    void later(std::function<void()> act)
    {
        if (m_drawer.mood == Mood::Waits)
            m_drawer.waiting.push_back(std::move(act));
        else
            QTimer::singleShot(0, std::move(act));
    }

    Drawer &m_drawer;
};

} // namespace leadlight::testing
