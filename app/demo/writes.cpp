// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/writes.h"

#include "app/demo/wire.h"

#include <QCryptographicHash>

namespace leadlight::demo {

namespace {

using Outcome = std::variant<Reply, Problem>;

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
/// The largest whole number that every JSON reader takes for what it is.
constexpr qint64 largestSeq = (1LL << 53) - 1;
constexpr int retryAfterSeconds = 1;

using Token = Id<struct TokenTag>;

Problem badHeader(const char *name, const char *detail)
{
    return {ProblemCode::InvalidRequest,
            QString::fromLatin1(detail),
            {{QString::fromLatin1(name), QStringLiteral("invalid")}},
            0};
}

/// Everything that makes two requests the same one. Lengths keep neighbours apart.
QString fingerprintOf(const Ask &ask)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {ask.method, ask.path.toUtf8(), ask.ifMatch, ask.ifNoneMatch, ask.body}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Reply replyOf(const KeptAnswer &answer)
{
    Reply reply;
    reply.status = answer.status;
    reply.body = answer.body;
    if (!answer.problem.isEmpty())
        reply.contentType = "application/problem+json";
    if (!answer.rev.isEmpty())
        reply.headers.emplace_back("ETag", '"' + answer.rev.toLatin1() + '"');
    return reply;
}

Outcome replayOf(const KeptAnswer &answer, const QString &hash)
{
    if (answer.hash != hash) {
        return Problem{
            ProblemCode::KeyReused, QStringLiteral("Another request was sent with this Idempotency-Key."), {}, 0};
    }
    // An answer shows its conversation, so it went with it.
    if (answer.body.isEmpty())
        return Problem{ProblemCode::Gone, QStringLiteral("The conversation of this command is gone."), {}, 0};
    Reply reply = replyOf(answer);
    reply.headers.emplace_back("Idempotent-Replayed", "true");
    return reply;
}

Reply dropped()
{
    Reply reply;
    reply.drop = true;
    return reply;
}

} // namespace

/// The time in which a key is being worked on.
class Writes::Running final
{
public:
    Running(Writes &writes, const CommandHead &head)
        : m_writes(writes),
          m_key(head.client, head.key)
    {
        const std::lock_guard guard(m_writes.m_mutex);
        m_mine = m_writes.m_running.insert(m_key).second;
    }
    ~Running()
    {
        const std::lock_guard guard(m_writes.m_mutex);
        if (m_mine)
            m_writes.m_running.erase(m_key);
    }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

    [[nodiscard]] bool isMine() const { return m_mine; }

private:
    Writes &m_writes;
    const std::pair<QString, QString> m_key;
    bool m_mine = false;
};

Writes::Writes(Database &database, const Clock &clock)
    : m_database(database),
      m_clock(clock)
{
}

std::variant<CommandHead, Problem> Writes::headOf(const Ask &ask) const
{
    CommandHead head;
    head.account = viewerOf(m_database).id;
    head.client = QString::fromLatin1(ask.clientId.trimmed());
    head.conversation = ask.captures.value(0);
    const QByteArray key = ask.idempotencyKey.trimmed();
    if (key.size() > 2 && key.startsWith('"') && key.endsWith('"'))
        head.key = QString::fromLatin1(key.mid(1, key.size() - 2));
    head.seq = ask.clientSeq.trimmed().toLongLong();
    if (!Token{head.client}.isValid())
        return badHeader("X-Client-Id", "X-Client-Id must name the installation that asks.");
    if (!Token{head.key}.isValid())
        return badHeader("Idempotency-Key", "Idempotency-Key must be a quoted UUID.");
    if (head.seq < 1 || head.seq > largestSeq)
        return badHeader("X-Client-Seq", "X-Client-Seq must be a whole number from 1.");
    if (!ConversationId{head.conversation}.isValid())
        return Problem{ProblemCode::NotFound, QStringLiteral("There is no conversation with this id."), {}, 0};
    return head;
}

Outcome Writes::answer(const Ask &ask, WriteKind kind)
{
    const auto head = headOf(ask);
    if (const auto *problem = std::get_if<Problem>(&head))
        return *problem;
    const Running running(*this, std::get<CommandHead>(head));
    if (!running.isMine()) {
        return Problem{
            ProblemCode::InProgress, QStringLiteral("The first request is not done yet."), {}, retryAfterSeconds};
    }
    const auto fault = m_faults.take();
    if (fault && fault->action == WriteFault::Action::DropBefore)
        return dropped();
    if (fault && fault->action == WriteFault::Action::Refuse)
        return fault->problem;
    if (fault && fault->action == WriteFault::Action::Delay)
        m_faults.wait(fault->delay);
    Outcome outcome = answerOnce(ask, kind, std::get<CommandHead>(head));
    if (fault && fault->action == WriteFault::Action::DropAfter)
        return dropped();
    return outcome;
}

Outcome Writes::answerOnce(const Ask &ask, WriteKind kind, const CommandHead &head)
{
    const Instant now = m_clock.wall();
    Writing writing(m_database);
    CommandTables commands(writing);
    commands.forget({now.ms - answerDays * dayMs});
    const QString hash = fingerprintOf(ask);
    if (const auto kept = commands.find(head))
        return replayOf(*kept, hash);
    if (head.seq <= commands.mark(head)) {
        return Problem{ProblemCode::OutcomeUnknown,
                       QStringLiteral("This was asked before, and its answer is no longer kept."),
                       {},
                       0};
    }
    KeptAnswer answer = carryOut(ask, kind, head, writing, now);
    answer.hash = hash;
    commands.keep(head, answer, now);
    writing.commit();
    return replyOf(answer);
}

KeptAnswer Writes::carryOut(const Ask &ask, WriteKind kind, const CommandHead &head, Writing &writing, Instant now)
{
    KeptAnswer answer;
    const Viewer viewer = viewerOf(m_database);
    const auto outcome = WriteAction(m_database, writing, ask, viewer, now).run(kind);
    if (const auto *problem = std::get_if<Problem>(&outcome)) {
        answer.outcome = QStringLiteral("rejected");
        answer.status = statusOf(*problem);
        answer.body = toJson(*problem, ask.path, QString::fromLatin1(ask.requestId));
        answer.problem = compact(QJsonObject{{QStringLiteral("status"), answer.status},
                                             {QStringLiteral("code"), nameOf(problem->code)},
                                             {QStringLiteral("detail"), problem->detail}});
        return answer;
    }
    const WriteEnd &end = std::get<WriteEnd>(outcome);
    if (end.applied)
        CommandTables(writing).logEffect(head, Named<WriteKind>(kind).text, now);
    answer.outcome = end.applied ? QStringLiteral("applied") : QStringLiteral("noop");
    answer.status = end.created ? 201 : 200;
    answer.rev = end.rev;
    QJsonObject body{{QStringLiteral("outcome"), answer.outcome}, {QStringLiteral("rev"), answer.rev}};
    if (const auto stored = m_database.find(ObjectType::Conversation, head.conversation))
        body.insert(QLatin1String("conversation"), objectOf(*stored));
    const auto note = end.note.isEmpty() ? std::nullopt : m_database.find(ObjectType::Note, end.note);
    if (note)
        body.insert(QLatin1String("note"), objectOf(*note));
    answer.body = sealed(body);
    return answer;
}

void addWriteRoutes(Api &api, Writes &writes)
{
    const auto add = [&](const char *method, const char *part, WriteKind kind) {
        api.route(method, QStringLiteral("/v1/conversations/{}/") + QString::fromLatin1(part),
                  wanting("application/json", [&writes, kind](const Ask &ask) { return writes.answer(ask, kind); }));
    };
    add("PUT", "link", WriteKind::Link);
    add("DELETE", "link", WriteKind::ClearLink);
    add("PUT", "status", WriteKind::Status);
    add("POST", "crm-retry", WriteKind::CrmRetry);
    add("PUT", "notes/{}", WriteKind::Note);
    add("DELETE", "notes/{}", WriteKind::NoteDelete);
}

} // namespace leadlight::demo
