// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStringList>

#include <memory>

namespace leadlight {

/// What came back for one request.
struct Answered {
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QList<QNetworkReply::RawHeaderPair> headers;

    [[nodiscard]] QByteArray header(const char *name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    [[nodiscard]] QString code() const { return json.value(QLatin1String("code")).toString(); }
};

/// A running leadlight-demo-server and a client that trusts exactly its certificate.
class DemoServerProcess
{
public:
    static constexpr int patienceMs = 30'000;

    explicit DemoServerProcess(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(LEADLIGHT_DEMO_SERVER_FILE), arguments);
        while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patienceMs))
                break;
        }
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        m_address = line.value(QLatin1String("address")).toString();
        m_token = line.value(QLatin1String("token")).toString();
        m_certificateFile = line.value(QLatin1String("certificate")).toString();
        m_tls = QSslConfiguration::defaultConfiguration();
        m_tls.setCaCertificates(QSslCertificate::fromPath(m_certificateFile));
    }
    ~DemoServerProcess() { end(); }

    [[nodiscard]] bool isRunning() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString certificateFile() const { return m_certificateFile; }
    [[nodiscard]] QProcess &process() { return m_process; }

    /// SIGTERM and wait; false when it does not end in time.
    bool end()
    {
        m_process.terminate();
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs);
    }

    [[nodiscard]] QNetworkRequest request(const QString &path) const
    {
        QNetworkRequest request{QUrl(m_address + path)};
        request.setSslConfiguration(m_tls);
        request.setRawHeader("Authorization", "Bearer " + m_token.toLatin1());
        request.setRawHeader("Accept", "application/json, application/problem+json");
        return request;
    }
    [[nodiscard]] Answered get(const QString &path) { return send(request(path), "GET", {}); }
    [[nodiscard]] Answered post(const QString &path, const QJsonObject &body)
    {
        QNetworkRequest question = request(path);
        question.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        return send(question, "POST", QJsonDocument(body).toJson());
    }
    [[nodiscard]] Answered send(const QNetworkRequest &question, const QByteArray &method, const QByteArray &body)
    {
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(question, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(patienceMs);
        Answered answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        answer.headers = reply->rawHeaderPairs();
        return answer;
    }
    [[nodiscard]] std::unique_ptr<QNetworkReply> listen(const QByteArray &lastEventId)
    {
        QNetworkRequest question = request(QStringLiteral("/v1/events"));
        question.setRawHeader("Accept", "text/event-stream");
        if (!lastEventId.isEmpty())
            question.setRawHeader("Last-Event-ID", lastEventId);
        return std::unique_ptr<QNetworkReply>(m_network.get(question));
    }

private:
    QProcess m_process;
    QString m_address;
    QString m_token;
    QString m_certificateFile;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
};

} // namespace leadlight
