// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakeclock.h"
#include "remote/backend.h"

#include <QHash>

#include <map>

namespace leadlight {

/// One question that reached the fake server, in order of arrival (numbered from 1).
struct FakeRequest {
    enum class Kind { Capabilities, Changes, Messages, Contacts, Accounts, Perform, Listen };
    qint64 number = 0;
    Kind kind = Kind::Changes;
    qint64 atMs = 0;
    ChangeToken token;
    ConversationId conversation;
    qint64 after = 0;
    int limit = 0;
    QString lastEventId;
    QString client;
    OutboxRow row; ///< of a command
};

/// How one question is treated. `delayMs` < 0: never answered. A command takes effect after half of its delay, whether
/// or not somebody still listens.
struct Treatment {
    std::optional<Error> error; ///< of a command: before it had an effect
    qint64 delayMs = 20;
    bool dropAfter = false;                ///< a command has its effect, its answer is lost
    bool duplicate = false;                ///< a command is delivered once more, later
    std::optional<CommandAnswer> answer{}; ///< of a command, without an effect
};

/// A command that the server looked at for the first time, and what it answered.
struct FakeServed {
    QString client;
    OutboxRow row;
    CommandAnswer answer;
};

/// One real effect of a command, written down with it.
struct FakeEffect {
    QString key;
    QString gesture; ///< whose it was; a real server does not know it
    QString client;
    ConversationId conversation;
    ServerAction action;
    qint64 clientSeq = 0;
    qint64 atMs = 0;
};

/// A chat server in memory behind the interface that the engine talks to: real feed semantics (snapshot walk pinned
/// to a position, gap-free feed, tombstones, expired cursors, epochs, digest, messages by seq, pokes), and a script
/// for everything that can go wrong. Answers travel in virtual time, so tests read as stories: edit the server, let
/// time pass, compare.
class FakeBackend final : public Backend
{
public:
    explicit FakeBackend(FakeClock &clock);
    ~FakeBackend() override;

    // The server's side of the story.
    void put(const ConversationRecord &record);
    void put(const Contact &contact);
    void put(const Account &account);
    void put(const Agent &agent);
    void put(const Viewer &viewer);
    void put(const Note &note);
    void remove(const QString &type, const QString &id, DeleteReason reason = DeleteReason::Deleted);
    /// Appends visitor and agent messages and moves the conversation's card along with them.
    void say(const ConversationId &id, const QStringList &texts);
    /// Rewrites the text of an old message: its rev and the conversation's messagesRev change.
    void rewrite(const ConversationId &id, qint64 seq, const QString &text);
    /// Cursors handed out so far are refused with CursorExpired from now on.
    void expireCursors();
    /// The server was restored: another epoch, old cursors mean nothing.
    void newEpoch();
    [[nodiscard]] static QString firstClient() { return QStringLiteral("client-1"); }
    /// Makes up `count` conversations with 0 to 8 messages each, always the same for a seed.
    void populate(int count, quint32 seed);

    // What the client should know after a sync.
    [[nodiscard]] const std::map<QString, ConversationRecord> &conversations() const { return m_conversations; }
    [[nodiscard]] std::vector<Note> notesOf(const ConversationId &id) const;
    /// Everything that commands really did, in order.
    [[nodiscard]] const std::vector<FakeEffect> &effects() const { return m_effects; }
    [[nodiscard]] const std::vector<FakeServed> &served() const { return m_served; }
    /// Grows with every change.
    [[nodiscard]] size_t position() const { return m_feed.size(); }
    [[nodiscard]] const std::vector<Message> &transcript(const ConversationId &id) const;
    [[nodiscard]] Digest digest() const;

    // Faults.
    Capabilities capabilitiesNow;
    std::function<Treatment(const FakeRequest &)> treat; ///< asked for every question, also for listen
    std::function<void(ChangePage &)> spoilPage;         ///< last hand on each page of the feed
    std::function<void(MessagePage &)> spoilMessages;
    /// The n-th request from the beginning fails, before or after the server looked at it makes no difference here:
    /// reading has no effect.
    void failRequest(qint64 number, const Error &error);
    /// The server forgets the answers to commands, but not how far each client came (P21).
    void forgetAnswers() { m_answers.clear(); }
    void failAll(const Error &error);
    void heal();

    // Live stream.
    void setHello(bool says) { m_saysHello = says; }
    /// Breaks every open stream.
    void breakStreams(const Error &error);
    /// Pokes although nothing changed.
    void pokeNow();
    [[nodiscard]] int openStreams() const { return static_cast<int>(m_streams.size()); }

    [[nodiscard]] const std::vector<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] qint64 requestsOf(FakeRequest::Kind kind) const;

    // For several clients of one server (FakeClient); the Backend below is the first of them.
    std::unique_ptr<Pending> changesFor(const QString &client, const ChangeToken &token, int limit,
                                        Answer<ChangePage> answer);
    std::unique_ptr<Pending> performFor(const QString &client, const OutboxRow &row,
                                        std::function<void(CommandAnswer)> answer);

    std::unique_ptr<Pending> capabilities(Answer<Capabilities> answer) override;
    std::unique_ptr<Pending> changesSince(const ChangeToken &token, int limit, Answer<ChangePage> answer) override;
    std::unique_ptr<Pending> messages(const ConversationId &id, qint64 after, int limit,
                                      Answer<MessagePage> answer) override;
    std::unique_ptr<Pending> findContacts(const QString &text, int limit, Answer<std::vector<Contact>> answer) override;
    std::unique_ptr<Pending> findAccounts(const QString &text, int limit, Answer<std::vector<Account>> answer) override;
    std::unique_ptr<Pending> perform(const OutboxRow &command, std::function<void(CommandAnswer)> answer) override;
    std::unique_ptr<Pending> listen(const QString &lastEventId, LiveHandler handler) override;

private:
    class Stream;
    using Key = std::pair<QString, QString>;
    /// A position of the feed: a change, or only the end of a command.
    struct Entry {
        std::optional<Change> change;
        QString client;
        std::optional<CommandOutcome> outcome;
    };
    struct KeptAnswer {
        OutboxRow asked;
        CommandAnswer answer;
    };
    struct Walk {
        qint64 position = 0;
        std::vector<Change> changes;
        qint64 total = 0;
    };

    [[nodiscard]] bool isOpen(const Stream *stream) const;
    void append(const Change &change);
    [[nodiscard]] QString nextRev();
    [[nodiscard]] Treatment record(FakeRequest request);
    [[nodiscard]] Result<ChangePage> page(const QString &client, const ChangeToken &token, int limit);
    [[nodiscard]] ChangePage walkPage(qint64 walk, size_t from, int limit);
    [[nodiscard]] ChangePage feedPage(const QString &client, qint64 position, int limit);
    [[nodiscard]] CommandAnswer serve(const QString &client, const OutboxRow &row);
    [[nodiscard]] CommandAnswer carryOut(const QString &client, const OutboxRow &row);
    [[nodiscard]] CommandAnswer carryOut(ConversationRecord record, const OutboxRow &row);
    [[nodiscard]] CommandAnswer carryOutNote(const OutboxRow &row);
    void tell(const QString &client, const OutboxRow &row, const CommandAnswer &answer);
    [[nodiscard]] Result<MessagePage> messagePage(const ConversationId &id, qint64 after, int limit) const;
    template <class T>
    std::unique_ptr<Pending> reply(const FakeRequest &request, Answer<T> answer, std::function<Result<T>()> make);

    FakeClock &m_clock;
    qint64 m_lastRev = 0;
    int m_epoch = 1;
    std::map<Key, Change> m_live;
    std::map<QString, ConversationRecord> m_conversations;
    QHash<QString, std::vector<Message>> m_messages;
    std::map<QString, Note> m_notes;
    std::vector<Entry> m_feed;           ///< entry i has position i + 1
    std::map<Key, KeptAnswer> m_answers; ///< by client and key
    std::map<Key, qint64> m_marks;       ///< by client and conversation: the highest X-Client-Seq
    std::vector<FakeEffect> m_effects;
    std::vector<FakeServed> m_served;
    qint64 m_oldest = 0; ///< feed cursors below this position are expired
    std::map<qint64, Walk> m_walks;
    qint64 m_lastWalk = 0;
    std::vector<FakeRequest> m_requests;
    std::map<qint64, Error> m_failing;
    std::optional<Error> m_failingAll;
    std::vector<Stream *> m_streams; ///< in the order of opening, so that the same story is the same again
    bool m_saysHello = true;
};

} // namespace leadlight
