// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/demo/generator.h"
#include "bench/stage.h"
#include "items/conversationlist.h"
#include "items/transcript.h"
#include "store/writer.h"
#include "ui/conversationpane.h"
#include "ui/conversationview.h"
#include "ui/filterbar.h"
#include "ui/listpane.h"
#include "ui/searchfield.h"
#include "ui/transcriptview.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProcess>
#include <QScrollBar>

#include <cstdio>

using namespace leadlight;
using namespace leadlight::bench;

namespace {

constexpr int livePageNumber = 1'000'000'000;

void heading(const char *text)
{
    std::printf("\n%-46s %8s %8s %10s %10s %10s\n", text, "p50 ms", "p95 ms", "p50 UI cpu", "block wall", "block cpu");
}

void press(QWidget *widget, int key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

/// Every row on screen is there, and none is a skeleton.
bool showsCards(ConversationView *view)
{
    const int middle = view->viewport()->width() / 2;
    bool any = false;
    for (int y = 0; y < view->viewport()->height(); y += 20) {
        const QModelIndex index = view->indexAt({middle, y});
        if (index.isValid() && !cardEntry(index)->loaded)
            return false;
        any = any || index.isValid();
    }
    return any || view->model()->rowCount() == 0;
}

ChangePage pageOf(std::vector<Change> changes, qint64 number, bool walk)
{
    ChangePage page;
    page.epoch = QStringLiteral("bench");
    page.cursor.value = QStringLiteral("c%1").arg(number);
    page.snapshot = walk;
    page.changes = std::move(changes);
    return page;
}

MessagePage messagesOf(const demo::DemoConversation &conversation)
{
    MessagePage page;
    page.conversation = conversation.record.card.id;
    page.messagesRev = conversation.record.card.messagesRev;
    page.nextAfter = qint64(conversation.messages.size());
    page.items = conversation.messages;
    return page;
}

Change putOf(ConversationRecord record, qint64 rev)
{
    record.card.rev = QString::number(rev);
    return {QStringLiteral("conversation"), record.card.id.value, record.card.rev, std::move(record)};
}

/// Conversations as the demo server makes them, without the server: newest first, with all their messages.
void fill(Writer &writer, const demo::Generator &generator, int count)
{
    constexpr int perTransaction = 2500;
    writer.setBulk(true);
    for (int from = 0; from < count; from += perTransaction) {
        std::vector<Change> changes;
        std::vector<MessagePage> messages;
        for (int n = from; n < std::min(count, from + perTransaction); ++n) {
            const demo::DemoConversation made = generator.conversation(quint64(n)).conversation;
            changes.push_back(putOf(made.record, 1));
            messages.push_back(messagesOf(made));
        }
        ChangePage page = pageOf(std::move(changes), from, true);
        page.snapshotEnd = from + perTransaction >= count;
        if (!writer.applyPages({&page, 1}) || !writer.applyMessages(messages))
            qFatal("the profile cannot be filled");
    }
    writer.setBulk(false);
}

/// The window over a profile, with the writing end in our hands: what Application joins, without a server.
class Desk final
{
public:
    explicit Desk(const QString &profile)
        : m_format(QLocale::c(), QTimeZone::utc(), m_clock),
          m_writer(*Writer::open(profile, SystemClock().wall())),
          m_worker(profile + QStringLiteral("/cache.db")),
          m_inbox(&m_worker),
          m_window(m_inbox, m_theme, m_format)
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
        m_window.resize(1440, 900);
    }
    ~Desk()
    {
        m_window.hide();
        QMetaObject::invokeMethod(&m_worker, &ReadWorker::close, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    [[nodiscard]] Writer &writer() { return *m_writer; }
    [[nodiscard]] Inbox &inbox() { return m_inbox; }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ConversationView *cards() { return m_window.list()->cards(); }

private:
    SystemClock m_clock;
    Theme m_theme{ColorScheme::Light};
    Format m_format;
    std::unique_ptr<Writer> m_writer;
    QThread m_thread;
    ReadWorker m_worker;
    Inbox m_inbox;
    MainWindow m_window;
};

/// Figures of a window that reads a profile.
class WindowBench
{
public:
    WindowBench(Stage &stage, MainWindow &window, Inbox &inbox)
        : m_stage(stage),
          m_window(window),
          m_inbox(inbox),
          m_cards(window.list()->cards())
    {
    }

    void search()
    {
        heading("search: last key to results painted");
        std::printf("(the field rests %d ms after a key before it asks)\n", SearchField::restMs);
        for (const char *word : {"a", "app", "approv", "z", "zuk", "zukows", "pqz", "the"})
            searchFor(QString::fromLatin1(word));
    }

    void browse()
    {
        heading("next conversation");
        std::vector<Sample> samples;
        m_window.list()->focusCards();
        for (int i = 0; i < 200; ++i) {
            const ConversationId before = m_inbox.openId();
            const bool down = i < 120;
            samples.push_back(m_stage.perform(
                m_window.conversation()->transcript(),
                [&] { press(m_cards, down ? Qt::Key_J : Qt::Key_K, down ? QStringLiteral("j") : QStringLiteral("k")); },
                [&] { return m_inbox.openId() != before && showsOpen(); }));
        }
        row("J or K to transcript painted, 200 presses", samples);
    }

    void filters()
    {
        heading("filters");
        std::vector<Sample> samples;
        for (int round = 0; round < 5; ++round) {
            for (Segments *group :
                 {m_window.list()->filterBar()->statusGroup(), m_window.list()->filterBar()->crmGroup()}) {
                for (int i = 1; i <= group->count(); ++i)
                    samples.push_back(click(group->button(i % group->count())));
            }
        }
        row("click on a filter to list painted", samples);
    }

    void scroll()
    {
        heading("scrolling");
        std::vector<Sample> samples;
        for (int i = 0; i < 200; ++i)
            samples.push_back(move(m_cards->verticalScrollBar()->value() + 40, [] { return true; }));
        row("40 px to frame painted", samples);
        samples.clear();
        const int end = m_cards->verticalScrollBar()->maximum();
        for (int i = 1; i <= 50; ++i)
            samples.push_back(move(int(qint64(end) * i / 50), [this] { return showsCards(m_cards); }));
        row("jump of 2 % to all cards painted", samples);
    }

private:
    [[nodiscard]] bool showsList() const { return m_inbox.isLoaded() && showsCards(m_cards); }
    [[nodiscard]] bool showsOpen() const
    {
        return m_inbox.detail() && m_inbox.detail()->record.card.id == m_inbox.openId()
            && m_inbox.transcript()->rowCount() > 0;
    }
    void searchFor(const QString &word)
    {
        std::vector<Sample> samples;
        SearchField *field = m_window.list()->searchField();
        for (int i = 0; i < 5; ++i) {
            m_window.list()->setQuery({});
            m_stage.settle();
            m_window.list()->focusSearch();
            for (const QChar letter : word.chopped(1))
                press(field, 0, letter);
            samples.push_back(m_stage.perform(
                m_window.list(), [&] { press(field, 0, word.right(1)); },
                [&] { return m_inbox.query().text == word && showsList(); }));
        }
        const QByteArray name = QStringLiteral("“%1”, %2 found").arg(word).arg(m_cards->model()->rowCount()).toUtf8();
        row(name.constData(), samples);
        m_window.list()->setQuery({});
    }
    [[nodiscard]] Sample click(QAbstractButton *button)
    {
        const Query before = m_inbox.query();
        if (button->isChecked())
            return {0, 0, {}};
        return m_stage.perform(
            m_window.list(), [button] { button->click(); },
            [&] { return m_inbox.query() != before && m_inbox.isLoaded() && showsCards(m_cards); });
    }
    [[nodiscard]] Sample move(int value, const std::function<bool()> &shows)
    {
        return m_stage.perform(
            m_cards, [&] { m_cards->verticalScrollBar()->setValue(value); }, shows);
    }

    Stage &m_stage;
    MainWindow &m_window;
    Inbox &m_inbox;
    ConversationView *m_cards;
};

/// Rows that a server changes while somebody looks on: each gets a new message and moves to the top.
void live(Stage &stage, const QString &profile, const demo::Generator &generator)
{
    heading("live changes: told to painted");
    Desk desk(profile);
    (void)stage.perform(
        &desk.window(), [&] { desk.window().show(); }, [&] { return showsCards(desk.cards()); });
    const int rows = desk.cards()->model()->rowCount();
    qint64 rev = 1;
    for (const int count : {1, 100, 1000}) {
        for (const bool scrolled : {false, true}) {
            desk.cards()->verticalScrollBar()->setValue(scrolled ? desk.cards()->verticalScrollBar()->maximum() / 2
                                                                 : 0);
            std::vector<Sample> samples;
            for (int i = 0; i < 5; ++i) {
                ++rev;
                std::vector<Change> changes;
                for (int n = 0; n < std::min(count, rows); ++n) {
                    ConversationRecord record
                        = generator.conversation(quint64((n * 97 + i * 13) % rows)).conversation.record;
                    record.card.lastMessageAt = Instant{SystemClock().wall().ms + n};
                    record.card.summary += QStringLiteral(" %1").arg(rev);
                    changes.push_back(putOf(record, rev));
                }
                const ChangePage page = pageOf(std::move(changes), livePageNumber + rev, false);
                const Result<ChangeSet> committed = desk.writer().applyPages({&page, 1});
                const auto top = [&] { return cardEntry(desk.cards()->model()->index(0, 0)); };
                samples.push_back(stage.perform(
                    desk.window().list(), [&] { desk.inbox().apply(*committed); },
                    [&] {
                        return (scrolled || top()->row.card.rev == QString::number(rev)) && showsCards(desk.cards());
                    }));
            }
            const QByteArray name = QStringLiteral("%1 rows, list %2")
                                        .arg(count)
                                        .arg(scrolled ? u"in the middle" : u"at its top")
                                        .toUtf8();
            row(name.constData(), samples);
        }
    }
}

void emptyWindow(Stage &stage)
{
    std::vector<Sample> samples;
    for (int i = 0; i < 5; ++i) {
        QWidget widget;
        widget.resize(1440, 900);
        samples.push_back(stage.perform(
            &widget, [&] { widget.show(); }, [] { return true; }));
    }
    row("floor: an empty window shown and painted", samples);
}

CommandLine commandLine(const QString &profile)
{
    CommandLine line;
    line.profile = profile;
    line.offline = true;
    line.theme = QStringLiteral("light");
    return line;
}

void offline(Stage &stage, const QString &profile)
{
    heading("start");
    emptyWindow(stage);
    memoryRow("before the program");
    std::unique_ptr<Application> program;
    const auto cards = [&] { return program->window().list()->cards(); };
    const auto painted = [&] { return cards()->model()->rowCount() > 0 && showsCards(cards()); };
    QWidget nowhere;
    const Sample made = stage.perform(
        &nowhere,
        [&] {
            program = std::make_unique<Application>(commandLine(profile));
            nowhere.show();
        },
        [] { return true; });
    nowhere.hide();
    row("the parts made", {made});
    row("window shown to list painted",
        {stage.perform(
            &program->window(), [&] { program->start(); }, painted)});
    memoryRow("after start");

    WindowBench bench(stage, program->window(), program->inbox());
    bench.search();
    bench.browse();
    bench.filters();
    bench.scroll();
    memoryRow("after all this and at the list's end");
}

/// In the child: says on standard output when the list is painted.
int paintOnce(Stage &stage, const QString &profile)
{
    Application program(commandLine(profile));
    const auto painted = [&] {
        ConversationView *cards = program.window().list()->cards();
        return cards->model()->rowCount() > 0 && showsCards(cards);
    };
    const Sample sample = stage.perform(
        &program.window(), [&] { program.start(); }, painted);
    std::puts(sample.ms < 0 ? "never" : "painted");
    std::fflush(stdout);
    return 0;
}

/// Product.md, behaviour 1: from the start of a process to a list that can be read, without a network.
void coldStart(const QString &profile)
{
    std::vector<double> ms;
    for (int i = 0; i < 20; ++i) {
        QProcess child;
        QElapsedTimer watch;
        watch.start();
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--paint"), profile});
        while (!child.canReadLine() && child.waitForReadyRead(20'000)) { }
        if (child.readLine() == "painted\n")
            ms.push_back(double(watch.nsecsElapsed()) / 1e6);
        child.waitForFinished();
    }
    heading("cold start, no network: process started to list painted");
    row("starts that painted", double(ms.size()), "of 20");
    if (ms.empty())
        return;
    row("p50", quantile(ms, 0.5), "ms");
    row("p95", quantile(ms, 0.95), "ms");
}

void firstSync(Stage &stage, const QUrl &server, const QString &caFile)
{
    heading("first sync with the window open");
    const QTemporaryDir folder;
    CommandLine line = commandLine(folder.path() + QStringLiteral("/profile"));
    line.offline = false;
    line.server = server;
    line.caFile = caFile;
    Application program(line);
    ConversationView *cards = program.window().list()->cards();
    row("window shown to first cards painted",
        {stage.perform(
            &program.window(), [&] { program.start(); },
            [&] { return cards->model()->rowCount() >= 20 && showsCards(cards); })});
    QElapsedTimer watch;
    watch.start();
    Block longest;
    const auto walking = [&] {
        const SyncStatus &status = program.inbox().status();
        return status.phase != SyncPhase::UpToDate || program.inbox().facets().total == 0;
    };
    const qint64 patience = 180'000;
    while (walking() && watch.elapsed() < patience) {
        stage.processEvents(QEventLoop::AllEvents, 50);
        const Block block = stage.takeLongest();
        longest = {std::max(longest.wall, block.wall), std::max(longest.processor, block.processor)};
    }
    row("until all is here", double(watch.elapsed()) / 1e3, "s");
    row("longest block meanwhile, wall", longest.wall, "ms");
    row("longest block meanwhile, processor", longest.processor, "ms");
    row("conversations", double(program.inbox().facets().total), "");
    memoryRow("after the first sync");
}

} // namespace

/// bench_window [--conversations N]        makes a profile of N (5000) conversations and measures the window over it
/// bench_window --profile FOLDER           measures over an existing profile, without live changes
/// bench_window --server URL --ca-file PEM a first sync while somebody looks on; the token is in LEADLIGHT_TOKEN
/// It asserts nothing about time.
int main(int argc, char **argv)
{
    Stage stage(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("conversations"), QString(), QStringLiteral("N"), QStringLiteral("5000")},
                       {QStringLiteral("profile"), QString(), QStringLiteral("folder")},
                       {QStringLiteral("paint"), QString(), QStringLiteral("folder")},
                       {QStringLiteral("server"), QString(), QStringLiteral("url")},
                       {QStringLiteral("ca-file"), QString(), QStringLiteral("pem")}});
    parser.process(stage);
    if (parser.isSet(QStringLiteral("paint")))
        return paintOnce(stage, parser.value(QStringLiteral("paint")));
    if (parser.isSet(QStringLiteral("server"))) {
        firstSync(stage, QUrl(parser.value(QStringLiteral("server"))), parser.value(QStringLiteral("ca-file")));
        return 0;
    }
    if (parser.isSet(QStringLiteral("profile"))) {
        coldStart(parser.value(QStringLiteral("profile")));
        offline(stage, parser.value(QStringLiteral("profile")));
        return 0;
    }
    const QTemporaryDir folder;
    const QString profile = folder.path() + QStringLiteral("/profile");
    const demo::Generator generator(1, SystemClock().wall());
    QElapsedTimer watch;
    watch.start();
    fill(**Writer::open(profile, SystemClock().wall()), generator,
         parser.value(QStringLiteral("conversations")).toInt());
    row("profile made in", double(watch.elapsed()) / 1e3, "s");
    coldStart(profile);
    offline(stage, profile);
    live(stage, profile, generator);
    return 0;
}
