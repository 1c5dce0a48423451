// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/options.h"

#include <array>
#include <cmath>
#include <functional>
#include <optional>

namespace leadlight::demo {

namespace {

constexpr int mostGenerated = 5'000'000;
constexpr double fastestLive = 6000;
constexpr int largestPort = 65535;

constexpr auto help = R"(Usage: leadlight-demo-server [options]

A small HTTPS chat backend on 127.0.0.1 for trying and testing Leadlight. It prints one line of JSON with its
address, certificate file and token as soon as it answers, and runs until it gets SIGTERM or SIGINT.

Where the conversations come from (only an empty server is filled):
  --sample            the built-in sample data (default)
  --import FILE       dialogues, one JSON object a line:
                      {"id": "…", "services": ["…"], "turns": [["U", "text"], ["S", "text"], …]}
                      U is the visitor, S the agent
  --generate N        N made-up conversations
  --seed S            another number, other made-up conversations (default 1)

  --data DIR          keep everything in this folder; without it everything is in memory
  --live RATE         new messages per minute; 0, the default, keeps still
  --port PORT         0, the default, takes any free port
  --token TOKEN       the bearer token that clients must send; without it a random one
  --test-endpoints    switches for tests under /v1/test/
  --exit-with-parent  end when standard input is closed
  --help              this text
)";

template <class Number>
std::optional<Number> number(const QString &text, Number from, Number to)
{
    bool isNumber = false;
    Number value{};
    if constexpr (std::is_floating_point_v<Number>)
        value = text.toDouble(&isNumber);
    else if constexpr (std::is_unsigned_v<Number>)
        value = text.toULongLong(&isNumber);
    else
        value = text.toInt(&isNumber);
    if (!isNumber || !(value >= from && value <= to))
        return std::nullopt;
    return value;
}

/// One option: takes its value (empty for a switch) and says what is wrong with it, or nothing.
struct Rule {
    QLatin1String name;
    bool takesValue;
    std::function<QString(Options &, const QString &)> apply;
};

template <class Number>
Rule numberRule(const char *name, Number Options::*member, Number from, Number to, const char *range)
{
    return {QLatin1String(name), true, [=](Options &options, const QString &text) {
                const auto value = number<Number>(text, from, to);
                if (!value)
                    return QStringLiteral("needs a number from ") + QString::fromLatin1(range);
                options.*member = *value;
                return QString();
            }};
}

Rule textRule(const char *name, QString Options::*member)
{
    return {QLatin1String(name), true, [=](Options &options, const QString &text) {
                if (text.isEmpty())
                    return QStringLiteral("needs a value");
                options.*member = text;
                return QString();
            }};
}

Rule switchRule(const char *name, bool Options::*member)
{
    return {QLatin1String(name), false, [=](Options &options, const QString &) {
                options.*member = true;
                return QString();
            }};
}

const std::array<Rule, 10> &rules()
{
    static const std::array<Rule, 10> all{{
        {QLatin1String("--sample"), false, [](Options &, const QString &) { return QString(); }},
        textRule("--import", &Options::importFile),
        numberRule("--generate", &Options::generate, 1, mostGenerated, "1 to 5000000"),
        numberRule<quint64>("--seed", &Options::seed, 0, std::numeric_limits<quint64>::max(), "0 up"),
        textRule("--data", &Options::dataFolder),
        numberRule("--live", &Options::livePerMinute, 0.0, fastestLive, "0 to 6000"),
        numberRule("--port", &Options::port, 0, largestPort, "0 to 65535"),
        textRule("--token", &Options::token),
        switchRule("--test-endpoints", &Options::testEndpoints),
        switchRule("--exit-with-parent", &Options::exitWithParent),
    }};
    return all;
}

EarlyExit refusal(const QString &sentence)
{
    return {2, sentence + QStringLiteral(" Try --help.")};
}

} // namespace

std::variant<Options, EarlyExit> parseOptions(const QStringList &arguments)
{
    Options options;
    QStringList sources;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(u'=', 0, 0);
        const bool hasValue = arguments[i].contains(u'=');
        if (name == QLatin1String("--help") || name == QLatin1String("-h"))
            return EarlyExit{0, QString::fromUtf8(help)};
        const auto rule = std::find_if(rules().begin(), rules().end(), [&](const Rule &r) { return r.name == name; });
        if (rule == rules().end())
            return refusal(QStringLiteral("Unknown option \"%1\".").arg(arguments[i]));
        QString value = arguments[i].section(u'=', 1);
        if (rule->takesValue && !hasValue) {
            if (++i >= arguments.size())
                return refusal(QStringLiteral("Option %1 needs a value.").arg(name));
            value = arguments[i];
        } else if (!rule->takesValue && hasValue) {
            return refusal(QStringLiteral("Option %1 takes no value.").arg(name));
        }
        if (const QString wrong = rule->apply(options, value); !wrong.isEmpty())
            return refusal(QStringLiteral("Option %1 %2, not \"%3\".").arg(name, wrong, value));
        if (name == QLatin1String("--sample") || name == QLatin1String("--import")
            || name == QLatin1String("--generate")) {
            sources.append(name);
        }
    }
    sources.removeDuplicates();
    if (sources.size() > 1)
        return refusal(QStringLiteral("Only one of %1 can be used.").arg(sources.join(QStringLiteral(" and "))));
    if (sources.contains(QLatin1String("--import")))
        options.source = Options::Source::Import;
    else if (sources.contains(QLatin1String("--generate")))
        options.source = Options::Source::Generate;
    return options;
}

} // namespace leadlight::demo
