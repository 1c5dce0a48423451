// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoserver.h"

#include "app/demo/api.h"
#include "app/demo/httpserver.h"
#include "app/demo/live.h"
#include "app/demo/seeding.h"
#include "app/demo/testroutes.h"
#include "app/demo/writes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace leadlight::demo {

namespace {

constexpr int badInput = 2;
constexpr int refused = 1;
/// Long enough for "pending" to be seen when somebody looks, short enough for a test to wait.
constexpr std::chrono::milliseconds crmDelay{800};
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 tombstoneMs = 180 * dayMs;
constexpr qint64 answerMs = answerDays * dayMs;

QString randomToken()
{
    QByteArray bytes(24, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// A new file that only its owner may read.
bool writePrivately(QFile &file, const QByteArray &content)
{
    file.remove();
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size();
}

} // namespace

DemoServer::DemoServer(Options options)
    : m_options(std::move(options))
{
    if (m_options.token.isEmpty())
        m_options.token = randomToken();
}

DemoServer::~DemoServer()
{
    if (m_database)
        m_database->setListener({});
    m_live.reset();
    if (m_writes)
        m_writes->faults().stop();
    m_http.reset();
    // Its last commit may still call the listener, which knows it: stop it first, destroy it later.
    if (m_crm)
        m_crm->stop();
    removeCertificate();
}

int DemoServer::start(QString &error)
{
    if (const int status = openDatabase(error))
        return status;
    m_crm = std::make_unique<CrmWorker>(*m_database, m_clock);
    if (m_database->state().position == 0) {
        if (const int status = fill(error))
            return status;
        m_crm->runAllAsPast();
    }
    {
        Writing writing(*m_database);
        writing.forgetTombstones({m_clock.wall().ms - tombstoneMs});
        CommandTables(writing).forget({m_clock.wall().ms - answerMs});
        writing.commit();
    }
    m_events = std::make_unique<LiveEvents>(*m_database);
    m_api = std::make_unique<Api>(*m_database, m_options.token.toUtf8());
    m_writes = std::make_unique<Writes>(*m_database, m_clock);
    addRoutes(*m_api, *m_database, m_clock);
    addWriteRoutes(*m_api, *m_writes);
    if (m_options.testEndpoints)
        addTestRoutes(*m_api, *m_database, *m_crm, *m_writes, m_clock);
    if (!keepIdentity()) {
        error = QStringLiteral("The key file in \"%1\" cannot be written.").arg(m_options.dataFolder);
        return refused;
    }
    m_http = std::make_unique<HttpServer>(*m_api, *m_events, m_certificate);
    m_database->setListener([this] {
        m_events->wake();
        m_crm->wake();
    });
    if (!writeCertificate()) {
        error = QStringLiteral("The certificate file cannot be written.");
        return refused;
    }
    m_port = m_http->start(m_options.port);
    if (m_port == 0) {
        error = QStringLiteral("Port %1 cannot be used.").arg(m_options.port);
        return refused;
    }
    m_crm->start(crmDelay);
    if (m_options.livePerMinute > 0)
        m_live = std::make_unique<LiveTraffic>(*m_database, m_clock, m_options.livePerMinute);
    return 0;
}

int DemoServer::openDatabase(QString &error)
{
    QString file;
    if (!m_options.dataFolder.isEmpty()) {
        const QDir folder(m_options.dataFolder);
        if (!folder.mkpath(QStringLiteral("."))) {
            error = QStringLiteral("The folder \"%1\" cannot be made.").arg(m_options.dataFolder);
            return refused;
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        file = folder.filePath(QStringLiteral("demo.db"));
    }
    try {
        m_database = std::make_unique<Database>(file);
    } catch (const DatabaseError &problem) {
        error = QStringLiteral("The folder \"%1\" cannot be used: %2.")
                    .arg(m_options.dataFolder, QString::fromUtf8(problem.what()));
        return refused;
    }
    return 0;
}

int DemoServer::fill(QString &error)
{
    const Instant now = m_clock.wall();
    switch (m_options.source) {
    case Options::Source::Import:
        return fillFromFile(error);
    case Options::Source::Generate:
        fillWithGenerated(*m_database, m_options.generate, m_options.seed, now);
        return 0;
    case Options::Source::Sample:
        break;
    }
    const auto sample = loadSample(now);
    if (!sample) {
        error = QStringLiteral("The sample data cannot be read: %1.").arg(sample.error().detail);
        return refused;
    }
    fillWithSample(*m_database, *sample);
    return 0;
}

int DemoServer::fillFromFile(QString &error)
{
    QFile file(m_options.importFile);
    if (!file.open(QIODevice::ReadOnly)) {
        error = QStringLiteral("The file \"%1\" cannot be read: %2.").arg(m_options.importFile, file.errorString());
        return badInput;
    }
    const auto dialogues = readDialogues(file);
    if (const auto *problem = std::get_if<QString>(&dialogues)) {
        error = QStringLiteral("The file \"%1\" cannot be imported. %2").arg(m_options.importFile, *problem);
        return badInput;
    }
    fillWithDialogues(*m_database, std::get<0>(dialogues), m_clock.wall());
    return 0;
}

bool DemoServer::writeCertificate()
{
    QString folder = m_options.dataFolder;
    if (folder.isEmpty()) {
        m_privateFolder = std::make_unique<QTemporaryDir>(); // only its owner may look into it
        folder = m_privateFolder->path();
    }
    QFile file(QDir(folder).absoluteFilePath(QStringLiteral("certificate.pem")));
    m_certificateFile = file.fileName();
    return writePrivately(file, m_certificate.pem());
}

bool DemoServer::keepIdentity()
{
    if (m_options.dataFolder.isEmpty())
        return true;
    QFile file(QDir(m_options.dataFolder).absoluteFilePath(QStringLiteral("identity.pem")));
    if (file.open(QIODevice::ReadOnly)) {
        if (auto kept = Certificate::fromKept(file.readAll())) {
            m_certificate = std::move(*kept);
            return true;
        }
        file.close();
    }
    return writePrivately(file, m_certificate.keptPem());
}

void DemoServer::removeCertificate()
{
    if (!m_certificateFile.isEmpty())
        QFile::remove(m_certificateFile);
    m_certificateFile.clear();
    m_privateFolder.reset();
}

QByteArray DemoServer::announcement() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("address"), QStringLiteral("https://127.0.0.1:%1").arg(m_port)},
                             {QStringLiteral("certificate"), m_certificateFile},
                             {QStringLiteral("token"), m_options.token},
                         })
        .toJson(QJsonDocument::Compact);
}

} // namespace leadlight::demo
