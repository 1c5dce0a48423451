// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/certificate.h"
#include "app/demo/crmworker.h"
#include "app/demo/database.h"
#include "app/demo/events.h"
#include "app/demo/options.h"

#include <QTemporaryDir>

#include <memory>

namespace leadlight::demo {

class Api;
class HttpServer;
class LiveTraffic;
class Writes;

/// The parts of the demo server, joined. Destroying it ends everything and removes the certificate file.
class DemoServer final
{
public:
    explicit DemoServer(Options options);
    ~DemoServer();
    DemoServer(const DemoServer &) = delete;
    DemoServer &operator=(const DemoServer &) = delete;

    /// Fills an empty server and answers. 0, or the exit status with one sentence in `error`: 2 for what the user
    /// gave (a bad file), 1 for what the machine refuses (a folder, a port).
    [[nodiscard]] int start(QString &error);
    /// The line that tells clients how to come in. Only after start().
    [[nodiscard]] QByteArray announcement() const;
    /// What must not stay behind if the process dies while it stops.
    void removeCertificate();

private:
    [[nodiscard]] int openDatabase(QString &error);
    [[nodiscard]] int fill(QString &error);
    [[nodiscard]] int fillFromFile(QString &error);
    [[nodiscard]] bool keepIdentity();
    [[nodiscard]] bool writeCertificate();

    Options m_options;
    SystemClock m_clock;
    Certificate m_certificate;
    std::unique_ptr<QTemporaryDir> m_privateFolder;
    QString m_certificateFile;
    int m_port = 0;
    // In this order: each uses the ones above it.
    std::unique_ptr<Database> m_database;
    std::unique_ptr<LiveEvents> m_events;
    std::unique_ptr<CrmWorker> m_crm;
    std::unique_ptr<Writes> m_writes;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<HttpServer> m_http;
    std::unique_ptr<LiveTraffic> m_live;
};

} // namespace leadlight::demo
