// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

namespace leadlight::demo {

/// What `leadlight-demo-server` was asked to do.
struct Options {
    enum class Source { Sample, Import, Generate };

    Source source = Source::Sample;
    QString importFile;
    int generate = 0;
    quint64 seed = 1;
    QString dataFolder; ///< empty: in memory
    double livePerMinute = 0;
    int port = 0;  ///< 0: the system chooses
    QString token; ///< empty: a random one
    bool testEndpoints = false;
    bool exitWithParent = false;

    friend bool operator==(const Options &, const Options &) = default;
};

/// The program ends at once: 0 with help text for stdout, 2 with one sentence for stderr.
struct EarlyExit {
    int status = 0;
    QString text;

    friend bool operator==(const EarlyExit &, const EarlyExit &) = default;
};

/// `arguments` without the program's name.
[[nodiscard]] std::variant<Options, EarlyExit> parseOptions(const QStringList &arguments);

} // namespace leadlight::demo
