// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace leadlight {

/// One running Leadlight for each profile folder: a second one could not open the files anyway (architecture D6), so
/// it hands its link to the first and ends. Known by a lock file and a socket in the user's own runtime folder. It
/// takes nothing from others but a link, and that only as far as app/links allows.
class Instance final : public QObject
{
    Q_OBJECT

public:
    explicit Instance(const QString &profileFolder, const QString &runtimeFolder = defaultFolder(),
                      QObject *parent = nullptr);

    /// True when this process is the one for its profile; from then on handedOver() may come.
    [[nodiscard]] bool isFirst() const { return m_server.isListening(); }
    /// Asks the first one to come to the front, with a link or with none. False when it does not answer.
    [[nodiscard]] bool handOver(const QString &link);

    [[nodiscard]] static QString defaultFolder();

Q_SIGNALS:
    /// Somebody started Leadlight again; `link` is empty or foreign text.
    void handedOver(const QString &link);

private:
    void greet();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace leadlight
