// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline.h"
#include "app/demoprocess.h"
#include "app/engineroom.h"
#include "items/inbox.h"
#include "items/readworker.h"
#include "ui/format.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QTemporaryDir>
#include <QThread>

namespace leadlight {

/// Builds all parts, joins them, and ends them in order: the reader's connection before the writer's (architecture
/// D6), the threads before the objects. The only place that knows every layer; it holds no policy and no widget code.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(const CommandLine &line, QObject *parent = nullptr);
    ~Application() override;

    /// Opens the profile and shows the window. Afterwards everything happens by signals.
    void start();

    [[nodiscard]] Inbox &inbox() { return m_inbox; }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] const QString &profileFolder() const { return m_profileFolder; }

Q_SIGNALS:
    /// Nothing can be shown: the profile is unusable or the demo server did not start.
    void failed(const QString &sentence);
    // Across the threads.
    void openWanted();
    void serverChosen(const leadlight::ServerAccount &account);
    void activityChanged(leadlight::Activity activity);
    void networkChanged(bool online);

private:
    void join();
    void profileOpened(leadlight::Instant lastSuccess);
    void chooseServer(leadlight::Instant lastSuccess);
    void watchActivity();
    void watchNetwork();
    void tellActivity();
    void complain(const QString &sentence);
    bool eventFilter(QObject *watched, QEvent *event) override;

    CommandLine m_line;
    QTemporaryDir m_demoFolder;
    QString m_profileFolder;
    SystemClock m_clock;
    Theme m_theme;
    Format m_format;
    QThread m_readerThread;
    QThread m_engineThread;
    ReadWorker m_worker;
    EngineRoom m_room;
    Inbox m_inbox;
    MainWindow m_window;
    std::unique_ptr<DemoProcess> m_demo;
};

} // namespace leadlight
