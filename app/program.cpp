// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/program.h"

#include "app/actcommand.h"
#include "app/application.h"
#include "app/instance.h"
#include "app/listcommand.h"
#include "app/screenshot.h"
#include "app/synccommand.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QTextStream>

#include <cstdio>

namespace leadlight {

namespace {

CommandLine readCommandLine(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return CommandLine::parse(arguments);
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("leadlight"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLIGHT_VERSION));
}

/// Qt would abort with a crash report where there is no display; a picture needs none.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runPicture(QApplication &qt, const CommandLine &line, QTextStream &out, QTextStream &complaints)
{
    Application application(line);
    Screenshot screenshot(application, line);
    QObject::connect(&screenshot, &Screenshot::finished, &qt, [&](int status, const QString &sentence) {
        (status == 0 ? out : complaints) << sentence << Qt::endl;
        QCoreApplication::exit(status);
    });
    application.start();
    return QApplication::exec();
}

int runWindow(const CommandLine &line)
{
    std::unique_ptr<Instance> instance;
    if (const QString shared = Accounts::sharedFolder(line); !shared.isEmpty()) {
        instance = std::make_unique<Instance>(shared);
        // One that does not answer may be ending just now; the files say it if it is not.
        if (!instance->isFirst() && instance->handOver(line.link))
            return 0;
    }
    Application application(line);
    if (instance)
        QObject::connect(instance.get(), &Instance::handedOver, &application, &Application::call);
    application.start();
    return QApplication::exec();
}

void nameWindows()
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Leadlight"));
    QGuiApplication::setDesktopFileName(QStringLiteral("app.leadlight.Leadlight"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/leadlight/app.leadlight.Leadlight.svg")));
}

} // namespace

int runProgram(int argc, char **argv)
{
    const CommandLine line = readCommandLine(argc, argv);
    QTextStream out(stdout);
    QTextStream complaints(stderr);
    nameProgram();
    switch (line.mode) {
    case CommandLine::Mode::Text:
        out << line.text;
        return 0;
    case CommandLine::Mode::Usage:
        complaints << line.text << Qt::endl;
        return 2;
    case CommandLine::Mode::List: {
        const QCoreApplication qt(argc, argv);
        return runList(line, out, complaints);
    }
    case CommandLine::Mode::Sync: {
        const QCoreApplication qt(argc, argv);
        return runSync(line, out, complaints);
    }
    case CommandLine::Mode::Act: {
        const QCoreApplication qt(argc, argv);
        QFile in;
        // Unbuffered by Qt, which would wait for a block; a script may wait for the answer to each line.
        if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return 1;
        const int status = runAct(line, in, out, complaints);
        if (status != 0 || std::ferror(stdin) == 0) // a file of Qt says nothing of a line that could not be read
            return status;
        complaints << "leadlight: " << QCoreApplication::translate("Program", "The input could not be read to its end.")
                   << Qt::endl;
        return 1;
    }
    case CommandLine::Mode::Window:
        break;
    }
    if (!hasDisplay() && line.screenshot.isEmpty()) {
        complaints << "leadlight: "
                   << QCoreApplication::translate(
                          "Program", "There is no display here. Use --screenshot FILE, or sync, list and act.")
                   << Qt::endl;
        return 1;
    }
    if (!hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const bool isPicture = !line.screenshot.isEmpty();
    if (isPicture)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line.scale));
    QApplication qt(argc, argv);
    nameWindows();
    return isPicture ? runPicture(qt, line, out, complaints) : runWindow(line);
}

} // namespace leadlight
