// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demo_types.h"

#include <QString>
#include <vector>

namespace leadlight::demo {

/// Makes conversations out of thin air, as many as wanted, for load tests and live traffic. The n-th conversation
/// depends on the seed, n and `now` only. Its insights are made with it, not analysed: that is what makes 100,000
/// of them cheap. All statuses, score bands, link and sync states occur.
class Generator final
{
public:
    Generator(quint64 seed, Instant now);

    [[nodiscard]] static std::vector<Agent> agents();
    [[nodiscard]] static std::vector<Account> accounts();
    /// `contact` is set when the conversation is linked or suggested to one.
    struct Made {
        DemoConversation conversation;
        Contact contact;
    };
    [[nodiscard]] Made conversation(quint64 number) const;

private:
    quint64 m_seed;
    Instant m_now;
};

} // namespace leadlight::demo
