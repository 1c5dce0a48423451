// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include "app/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace leadlight {

namespace {

/// The context of the words; a free function would give them another one.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString helpText()
{
    return Words::tr(
        "Leadlight: an inbox for the conversations of AI sales-chat agents.\n"
        "\n"
        "  leadlight                             start with the account used last, or ask for one\n"
        "  leadlight --demo                      start with sample data and a local server\n"
        "  leadlight --server URL                connect; the access token is read from LEADLIGHT_TOKEN\n"
        "  leadlight --profile DIR --offline     read what is on this computer\n"
        "  leadlight sync --profile DIR --server URL [--ca-file PEM] [--json]\n"
        "                                        sync everything once and print figures\n"
        "  leadlight list --profile DIR [--filter TEXT] [--limit N] [--json]\n"
        "                                        print cached conversations, one a line\n"
        "  leadlight act --profile DIR           read changes from standard input, one JSON object a line, and save "
        "them;\n"
        "                                        the next sync sends them\n"
        "  leadlight leadlight://c/ID            show a conversation, in the running Leadlight if there is one\n"
        "  leadlight leadlight://view?q=FILTER   show what matches a filter\n"
        "\n"
        "Options:\n"
        "  --ca-file PEM          trust exactly the certificates in this file\n"
        "  --profile DIR          folder of cache.db and outbox.db\n"
        "  --filter TEXT          for example: status:open crm:error score:>=80 roof\n"
        "  --screenshot FILE      draw the main window into a PNG file after the first sync, and exit\n"
        "  --size WxH             size of that picture in logical pixels (1440x900)\n"
        "  --scale N              pixels for each logical one in that picture, 1 to 3 (1)\n"
        "  --theme NAME           light, dark, contrast or dark-contrast, instead of the settings\n"
        "  --language CODE        en, de, es, fr, ar or ja, instead of the settings\n"
        "  --text-size PERCENT    90, 100, 115, 130, 150 or 200, instead of the settings\n"
        "  --select ID            open this conversation\n"
        "  --insights             with the Insights panel open\n"
        "  --version, --help\n"
        "\n"
        "Changes that “act” reads:\n"
        "  {\"id\": \"ID\", \"status\": \"open\" or \"closed\" or \"archived\"}\n"
        "  {\"id\": \"ID\", \"link\": {\"contact\": \"ID\", \"contactName\": \"…\", \"contactEmail\": \"…\",\n"
        "                          \"account\": \"ID\", \"accountName\": \"…\"}}      only contact is needed\n"
        "  {\"id\": \"ID\", \"clear\": true}        take the link away\n"
        "  {\"id\": \"ID\", \"retry\": true}        run the CRM hand-off again\n"
        "  {\"id\": \"ID\", \"note\": \"TEXT\"}       a new note\n"
        "Each line is answered as soon as it is safe: “saved LINE COMMAND”, or “unchanged LINE”.\n"
        "\n"
        "Exit status: 0 done, 1 failed, 2 not understood.\n");
}

CommandLine usage(const QString &sentence)
{
    CommandLine line;
    line.mode = CommandLine::Mode::Usage;
    line.text = Words::tr("leadlight: %1 See leadlight --help.").arg(sentence);
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
    return good ? QString() : Words::tr("--server wants an https address, not “%1”.").arg(value);
}

QString takeLimit(CommandLine &line, const QString &value)
{
    bool ok = false;
    line.limit = value.toInt(&ok);
    return ok && line.limit >= 0 ? QString() : Words::tr("--limit wants a number, not “%1”.").arg(value);
}

QString takeSize(CommandLine &line, const QString &value)
{
    const std::optional<QSize> size = sizeFrom(value);
    line.size = size.value_or(line.size);
    return size ? QString() : Words::tr("--size wants WIDTHxHEIGHT, not “%1”.").arg(value);
}

QString takeTheme(CommandLine &line, const QString &value)
{
    line.theme = value;
    const QStringList known{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"),
                            QStringLiteral("dark-contrast")};
    return known.contains(value) ? QString()
                                 : Words::tr("--theme is light, dark, contrast or dark-contrast, not “%1”.").arg(value);
}

QString takeScale(CommandLine &line, const QString &value)
{
    bool ok = false;
    line.scale = value.toDouble(&ok);
    return ok && line.scale >= 1 && line.scale <= 3
        ? QString()
        : Words::tr("--scale is a number from 1 to 3, not “%1”.").arg(value);
}

QString takeLanguage(CommandLine &line, const QString &value)
{
    line.language = value;
    const auto &all = Languages::available();
    const bool known = std::any_of(all.begin(), all.end(), [&value](const auto &one) { return one.code == value; });
    return known ? QString() : Words::tr("--language is en, de, es, fr, ar or ja, not “%1”.").arg(value);
}

QString takeTextSize(CommandLine &line, const QString &value)
{
    line.textPercent = value.toInt();
    const std::array<int, 6> offered{90, 100, 115, 130, 150, 200};
    const bool known = std::find(offered.begin(), offered.end(), line.textPercent) != offered.end();
    return known ? QString() : Words::tr("--text-size is 90, 100, 115, 130, 150 or 200, not “%1”.").arg(value);
}

/// Takes any text that is not empty.
auto takeText(QString CommandLine::*field)
{
    return [field](CommandLine &line, const QString &value) {
        line.*field = value;
        return value.isEmpty() ? Words::tr("An option has an empty value.") : QString();
    };
}

const std::array<ValueOption, 12> &valueOptions()
{
    static const std::array<ValueOption, 12> table{{
        {"server", takeServer},
        {"ca-file", takeText(&CommandLine::caFile)},
        {"profile", takeText(&CommandLine::profile)},
        {"filter", takeText(&CommandLine::filter)},
        {"limit", takeLimit},
        {"screenshot", takeText(&CommandLine::screenshot)},
        {"size", takeSize},
        {"scale", takeScale},
        {"theme", takeTheme},
        {"language", takeLanguage},
        {"text-size", takeTextSize},
        {"select", takeText(&CommandLine::select)},
    }};
    return table;
}

/// What does not go together; empty when all is well.
QString contradiction(const CommandLine &line)
{
    if (line.demo && (!line.server.isEmpty() || line.offline))
        return Words::tr("--demo brings its own server; leave out --server and --offline.");
    if (line.mode == CommandLine::Mode::Sync && (line.profile.isEmpty() || line.server.isEmpty()))
        return Words::tr("“sync” needs --profile and --server.");
    if (line.mode == CommandLine::Mode::Sync && line.offline)
        return Words::tr("“sync” needs the server; leave out --offline.");
    if (line.mode == CommandLine::Mode::List && line.profile.isEmpty())
        return Words::tr("“list” needs --profile.");
    if (line.mode == CommandLine::Mode::Act && line.profile.isEmpty())
        return Words::tr("“act” needs --profile.");
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
    else if (words.size() == 1 && words[0] == QLatin1String("act"))
        line.mode = CommandLine::Mode::Act;
    else if (words.size() == 1 && words[0].startsWith(QLatin1String("leadlight:")))
        line.link = words[0];
    else
        return Words::tr("“%1” is no command; there are sync, list and act.").arg(words.join(u' '));
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

Preferences CommandLine::with(Preferences preferences) const
{
    if (!theme.isEmpty()) {
        preferences.appearance
            = theme.startsWith(QLatin1String("dark")) ? Preferences::Appearance::Dark : Preferences::Appearance::Light;
        preferences.highContrast = theme.endsWith(QLatin1String("contrast"));
    }
    if (!language.isEmpty())
        preferences.language = language;
    if (textPercent > 0)
        preferences.textPercent = textPercent;
    return preferences;
}

} // namespace leadlight
