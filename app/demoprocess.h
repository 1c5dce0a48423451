// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace leadlight {

/// Where the demo server answers, and what to trust and say there. `certificate` is PEM.
struct DemoAddress {
    QUrl address;
    QString token;
    QByteArray certificate;
};

/// leadlight-demo-server as a child of this process (architecture D11): its own process, so that the window talks to
/// it over real HTTPS like to any other server. It ends with its parent.
class DemoProcess final : public QObject
{
    Q_OBJECT

public:
    explicit DemoProcess(QObject *parent = nullptr);
    ~DemoProcess() override;

    /// `live`: new conversations and messages a minute. Exactly one of ready() and failed() follows.
    void start(int live);

Q_SIGNALS:
    void ready(const leadlight::DemoAddress &where);
    /// `sentence` is for people.
    void failed(const QString &sentence);

private:
    void readFirstLine();
    void fail(const QString &sentence);

    QProcess m_process;
    bool m_answered = false;
};

} // namespace leadlight

Q_DECLARE_METATYPE(leadlight::DemoAddress)
