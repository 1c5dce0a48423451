// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demoprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadlight {

namespace {

/// Beside the program when installed, one folder below it in a build tree.
QString serverProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &name : {QStringLiteral("/leadlight-demo-server"), QStringLiteral("/demo/leadlight-demo-server"),
                                QStringLiteral("/../../app/demo/leadlight-demo-server")}) {
        if (QFileInfo(folder + name).isExecutable())
            return folder + name;
    }
    return {};
}

} // namespace

DemoProcess::DemoProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoProcess::readFirstLine);
    connect(&m_process, &QProcess::errorOccurred, this,
            [this] { fail(tr("The demo server could not be started: %1.").arg(m_process.errorString())); });
    connect(&m_process, &QProcess::finished, this, [this] { fail(tr("The demo server ended too early.")); });
}

DemoProcess::~DemoProcess()
{
    m_answered = true;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000))
        m_process.kill();
    m_process.waitForFinished(1000);
}

void DemoProcess::start(int live)
{
    const QString program = serverProgram();
    if (program.isEmpty()) {
        fail(tr("leadlight-demo-server is not installed beside leadlight."));
        return;
    }
    m_process.start(program,
                    {QStringLiteral("--exit-with-parent"), QStringLiteral("--port"), QStringLiteral("0"),
                     QStringLiteral("--live"), QString::number(live)});
}

void DemoProcess::readFirstLine()
{
    if (m_answered || !m_process.canReadLine())
        return;
    const QJsonObject said = QJsonDocument::fromJson(m_process.readLine()).object();
    QFile certificate(said.value(QLatin1String("certificate")).toString());
    if (!certificate.open(QIODevice::ReadOnly)) {
        fail(tr("The demo server's certificate could not be read."));
        return;
    }
    m_answered = true;
    Q_EMIT ready({QUrl(said.value(QLatin1String("address")).toString()), said.value(QLatin1String("token")).toString(),
                  certificate.readAll()});
}

void DemoProcess::fail(const QString &sentence)
{
    if (m_answered)
        return;
    m_answered = true;
    Q_EMIT failed(sentence);
}

} // namespace leadlight
