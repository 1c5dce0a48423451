// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <functional>
#include <optional>

namespace leadlight {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString helpText()
{
    return tr("Leadlight: an inbox for the conversations of AI sales-chat agents.\n"
              "\n"
              "  leadlight --demo                      start with sample data and a local server\n"
              "  leadlight --server URL                connect; the access token is read from LEADLIGHT_TOKEN\n"
              "  leadlight --profile DIR --offline     read what is on this computer\n"
              "  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]\n"
              "                                        sync everything once and print figures\n"
              "  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]\n"
              "                                        print cached conversations, one a line\n"
              "\n"
              "Options:\n"
              "  --ca-file PEM          trust exactly the certificates in this file\n"
              "  --profile DIR          folder of cache.db and outbox.db\n"
              "  --filter TEXT          for example: status:open crm:error score:>=80 roof\n"
              "  --screenshot FILE      draw the main window into a PNG file after the first sync, and exit\n"
              "  --size WxH             size of that picture (1440x900)\n"
              "  --theme light|dark     colours, instead of the desktop's\n"
              "  --select ID            open this conversation\n"
              "  --insights             with the Insights panel open\n"
              "  --version, --help\n"
              "\n"
              "Exit status: 0 done, 1 failed, 2 not understood.\n");
}

CommandLine usage(const QString &sentence)
{
    CommandLine line;
    line.mode = CommandLine::Mode::Usage;
    line.text = tr("leadlight: %1 See leadlight --help.").arg(sentence);
    return line;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    const bool sensible = size.width() >= 320 && size.height() >= 240 && size.width() <= 7680 && size.height() <= 4320;
    return sensible ? std::optional<QSize>(size) : std::nullopt;
}

/// Each value option: its name and how it is taken in; the answer is a complaint, empty when fine.
struct ValueOption {
    const char *name;
    std::function<QString(CommandLine &, const QString &)> take;
};

QString takeServer(CommandLine &line, const QString &value)
{
    line.server = QUrl(value, QUrl::StrictMode);
    const bool good = line.server.isValid() && line.server.scheme() == QLatin1String("https")
        && !line.server.host().isEmpty() && line.server.userInfo().isEmpty();
    return good ? QString() : tr("--server wants an https address, not “%1”.").arg(value);
}

QString takeLimit(CommandLine &line, const QString &value)
{
    bool ok = false;
    line.limit = value.toInt(&ok);
    return ok && line.limit >= 0 ? QString() : tr("--limit wants a number, not “%1”.").arg(value);
}

QString takeSize(CommandLine &line, const QString &value)
{
    const std::optional<QSize> size = sizeFrom(value);
    line.size = size.value_or(line.size);
    return size ? QString() : tr("--size wants WIDTHxHEIGHT, not “%1”.").arg(value);
}

QString takeTheme(CommandLine &line, const QString &value)
{
    line.theme = value;
    const bool known = value == QLatin1String("light") || value == QLatin1String("dark");
    return known ? QString() : tr("--theme is light or dark, not “%1”.").arg(value);
}

/// Takes any text that is not empty.
auto takeText(QString CommandLine::*field)
{
    return [field](CommandLine &line, const QString &value) {
        line.*field = value;
        return value.isEmpty() ? tr("An option has an empty value.") : QString();
    };
}

const std::array<ValueOption, 9> &valueOptions()
{
    static const std::array<ValueOption, 9> table{{
        {"server", takeServer},
        {"ca-file", takeText(&CommandLine::caFile)},
        {"profile", takeText(&CommandLine::profile)},
        {"filter", takeText(&CommandLine::filter)},
        {"limit", takeLimit},
        {"screenshot", takeText(&CommandLine::screenshot)},
        {"size", takeSize},
        {"theme", takeTheme},
        {"select", takeText(&CommandLine::select)},
    }};
    return table;
}

/// What does not go together; empty when all is well.
QString contradiction(const CommandLine &line)
{
    if (line.demo && (!line.server.isEmpty() || line.offline))
        return tr("--demo brings its own server; leave out --server and --offline.");
    if (line.mode == CommandLine::Mode::Sync && (line.profile.isEmpty() || line.server.isEmpty()))
        return tr("“sync” needs --profile and --server.");
    if (line.mode == CommandLine::Mode::Sync && line.offline)
        return tr("“sync” needs the server; leave out --offline.");
    if (line.mode == CommandLine::Mode::List && line.profile.isEmpty())
        return tr("“list” needs --profile.");
    return {};
}

QString takeCommand(CommandLine &line, const QStringList &words)
{
    if (words.isEmpty())
        return {};
    if (words.size() == 1 && words[0] == QLatin1String("sync"))
        line.mode = CommandLine::Mode::Sync;
    else if (words.size() == 1 && words[0] == QLatin1String("list"))
        line.mode = CommandLine::Mode::List;
    else
        return tr("“%1” is no command; there are sync and list.").arg(words.join(u' '));
    return {};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const char *flag : {"demo", "offline", "json", "insights", "help", "version"})
        parser.addOption(QCommandLineOption(QString::fromLatin1(flag)));
    for (const ValueOption &option : valueOptions()) {
        const QString name = QString::fromLatin1(option.name);
        parser.addOption(QCommandLineOption(name, QString(), name));
    }
    if (!parser.parse(QStringList{QStringLiteral("leadlight")} + arguments))
        return usage(parser.errorText() + (parser.errorText().endsWith(u'.') ? QString() : QStringLiteral(".")));

    const auto isSet = [&parser](const char *name) { return parser.isSet(QString::fromLatin1(name)); };
    CommandLine line;
    if (isSet("help") || isSet("version")) {
        line.mode = Mode::Text;
        line.text = isSet("help") ? helpText() : QStringLiteral("leadlight " LEADLIGHT_VERSION "\n");
        return line;
    }
    line.demo = isSet("demo");
    line.offline = isSet("offline");
    line.json = isSet("json");
    line.insights = isSet("insights");
    QString complaint = takeCommand(line, parser.positionalArguments());
    for (const ValueOption &option : valueOptions()) {
        if (complaint.isEmpty() && isSet(option.name))
            complaint = option.take(line, parser.value(QString::fromLatin1(option.name)));
    }
    if (complaint.isEmpty())
        complaint = contradiction(line);
    return complaint.isEmpty() ? line : usage(complaint);
}

} // namespace leadlight
