// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/sample.h"

#include <QJsonObject>
#include <QString>

namespace leadlight::demo {

/// Builds the sample world from one JSON object after the other. The format is described in README.md, "Sample".
class SampleReader final
{
public:
    explicit SampleReader(Instant now)
        : m_now(now)
    {
    }
    /// What is wrong with the object, empty when it was taken.
    [[nodiscard]] QString take(const QJsonObject &line);
    [[nodiscard]] Sample finished() { return std::move(m_sample); }

private:
    [[nodiscard]] QString takeContact(const QJsonObject &line);
    [[nodiscard]] QString takeConversation(const QJsonObject &line);
    [[nodiscard]] QString takeTurns(const QJsonObject &line, const Agent &agent, DemoConversation &conversation) const;
    [[nodiscard]] QString takeNotes(const QJsonObject &line, DemoConversation &conversation) const;
    [[nodiscard]] QString takeCrm(const QJsonObject &line, DemoConversation &conversation) const;

    Instant m_now;
    Sample m_sample;
};

/// Puts hand-written insights over the analysed ones; what is not given stays as analysed.
/// Returns what is wrong with them, empty when all is well.
[[nodiscard]] QString overrideInsights(const QJsonObject &given, const std::vector<Message> &messages,
                                       Insights &insights);

} // namespace leadlight::demo
