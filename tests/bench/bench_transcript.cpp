// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "bench/stage.h"
#include "items/readworker.h"
#include "items/transcript.h"
#include "store/writer.h"
#include "ui/conversationpane.h"
#include "ui/findbar.h"
#include "ui/transcriptview.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace leadlight;
using namespace leadlight::bench;

namespace {

constexpr int messageCount = 50'000;
constexpr int pageSize = 1000;

Message messageAt(qint64 seq)
{
    Message message;
    message.id.value = QStringLiteral("m%1").arg(seq);
    message.seq = seq;
    message.author = seq % 2 == 1 ? Author::Agent : Author::Visitor;
    message.text = QStringLiteral("Message %1. ").arg(seq)
        + QStringLiteral("Some more words to fill the line. ").repeated(int(seq * 7 % 5));
    message.sentAt = {1'700'000'000'000 + seq * 60'000};
    message.rev = QStringLiteral("1");
    return message;
}

/// Two conversations: one of 50,000 messages, and an empty one to come from.
void fill(Writer &writer, const ConversationId &id)
{
    ChangePage page;
    page.epoch = QStringLiteral("bench");
    page.cursor.value = QStringLiteral("c1");
    page.snapshot = page.snapshotEnd = true;
    for (const ConversationId &one : {id, ConversationId{QStringLiteral("empty")}}) {
        ConversationRecord record;
        record.card.id = one;
        record.card.rev = QStringLiteral("1");
        record.card.messagesRev = QStringLiteral("1");
        record.card.messageCount = one == id ? messageCount : 0;
        record.card.lastSeq = record.card.messageCount;
        record.card.lastMessageAt = {1'700'000'000'000};
        page.changes.push_back({QStringLiteral("conversation"), one.value, QStringLiteral("1"), std::move(record)});
    }
    if (!writer.applyPages({&page, 1}))
        qFatal("the profile cannot be filled");
    for (int from = 0; from < messageCount; from += pageSize) {
        MessagePage messages;
        messages.conversation = id;
        messages.messagesRev = QStringLiteral("1");
        messages.after = from;
        messages.nextAfter = from + pageSize;
        messages.more = from + pageSize < messageCount;
        for (int seq = from + 1; seq <= from + pageSize; ++seq)
            messages.items.push_back(messageAt(seq));
        if (!writer.applyMessages({&messages, 1}))
            qFatal("the messages cannot be written");
    }
}

void measure(Stage &stage, Inbox &inbox, ConversationPane &pane, const ConversationId &id)
{
    TranscriptView *view = pane.transcript();
    memoryRow("before");
    std::vector<Sample> opened;
    for (int i = 0; i < 5; ++i) {
        inbox.open({QStringLiteral("empty")});
        stage.settle();
        opened.push_back(stage.perform(
            view, [&] { inbox.open(id); }, [&] { return inbox.detail() && inbox.transcript()->rowCount() > 0; }));
        while (inbox.transcript()->rowCount() < messageCount)
            stage.settle();
    }
    row("opened to painted", opened);
    memoryRow("with all messages here");

    QScrollBar *bar = view->verticalScrollBar();
    std::vector<Sample> frames;
    for (int i = 0; i < 300; ++i)
        frames.push_back(stage.perform(
            view, [&] { bar->setValue(bar->value() - 40); }, [] { return true; }));
    row("40 px to frame painted", frames);
    std::vector<double> ms;
    for (const Sample &frame : frames)
        ms.push_back(frame.ms);
    row("frames a second at p95", 1000.0 / quantile(ms, 0.95), "fps");
    frames.clear();
    for (int i = 1; i <= 50; ++i)
        frames.push_back(stage.perform(
            view, [&] { bar->setValue(int(qint64(bar->maximum()) * i / 50)); }, [] { return true; }));
    row("jump of 2 % to frame painted", frames);

    pane.openFind();
    const Sample found = stage.perform(
        pane.findBar(),
        [&] {
            pane.findBar()->field()->setText(QStringLiteral("words"));
            Q_EMIT pane.findBar()->edited(QStringLiteral("words"));
        },
        [&] { return pane.findBar()->result().contains(QStringLiteral("of")); });
    row("find: last key to first hit painted", {found});
}

} // namespace

/// bench_transcript: a conversation of 50,000 messages is opened, scrolled and searched (product.md, behaviour 19).
/// It asserts nothing about time.
int main(int argc, char **argv)
{
    Stage stage(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    const Theme theme(ColorScheme::Light);
    const Format format(QLocale::c(), QTimeZone::utc(), clock);
    const ConversationId id{QStringLiteral("long")};
    const auto writer = *Writer::open(folder.path() + QStringLiteral("/profile"), clock.wall());
    fill(*writer, id);
    QThread thread;
    ReadWorker worker(writer->cacheFile());
    worker.moveToThread(&thread);
    thread.start();
    {
        Inbox inbox(&worker);
        ConversationPane pane(inbox, theme, format);
        pane.resize(644, 844);
        pane.show();
        stage.settle();
        std::printf("\n%-46s %8s %8s %10s %10s %10s\n", "one conversation of 50,000 messages", "p50 ms", "p95 ms",
                    "p50 UI cpu", "block wall", "block cpu");
        measure(stage, inbox, pane, id);
    }
    QMetaObject::invokeMethod(&worker, &ReadWorker::close, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    return 0;
}
