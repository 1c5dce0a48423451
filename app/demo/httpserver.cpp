// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/httpserver.h"

#include "app/demo/api.h"
#include "app/demo/certificate.h"
#include "app/demo/connections.h"
#include "app/demo/events.h"
#include "app/demo/gzip.h"

#include <httplib.h>

#include <thread>

namespace leadlight::demo {

namespace {

constexpr auto loopback = "127.0.0.1";
constexpr qsizetype largestBody = 64 * 1024;
/// Up to here a body that is too large is read and dropped, so that the connection stays usable.
constexpr size_t largestDroppedBody = 8 * 1024 * 1024;
constexpr qsizetype worthCompressing = 1024;
constexpr time_t keepAliveSeconds = 30;
constexpr size_t keepAliveRequests = 100'000;
constexpr std::chrono::milliseconds farewell{300};

QByteArray header(const httplib::Request &request, const char *name)
{
    return QByteArray::fromStdString(request.get_header_value(name));
}

Ask askOf(const httplib::Request &request)
{
    Ask ask;
    ask.method = QByteArray::fromStdString(request.method);
    ask.path = QString::fromStdString(request.path);
    for (const auto &[name, value] : request.params) {
        const QString key = QString::fromStdString(name);
        if (!ask.query.contains(key))
            ask.query.insert(key, QString::fromStdString(value));
    }
    ask.authorization = header(request, "Authorization");
    ask.accept = header(request, "Accept");
    ask.contentType = header(request, "Content-Type");
    ask.requestId = header(request, "X-Request-Id");
    ask.clientId = header(request, "X-Client-Id");
    ask.idempotencyKey = header(request, "Idempotency-Key");
    ask.clientSeq = header(request, "X-Client-Seq");
    ask.ifMatch = header(request, "If-Match");
    ask.ifNoneMatch = header(request, "If-None-Match");
    return ask;
}

/// What was not read of a request must not be taken for the next one: nothing more is read from this connection.
void readNoMore(const httplib::Request &request, httplib::Response &response)
{
    response.set_header("Connection", "close");
    Connections::endReading(SSL_get_fd(request.ssl));
}

void send(const httplib::Request &request, httplib::Response &response, const Reply &reply)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    auto body = std::make_shared<QByteArray>(reply.body);
    if (body->size() >= worthCompressing && acceptsGzip(header(request, "Accept-Encoding"))) {
        *body = gzipped(reply.body);
        response.set_header("Content-Encoding", "gzip");
    }
    response.set_header("Vary", "Accept-Encoding");
    // A provider of known length is sent as it is; a plain body the library would compress, slowly, by itself.
    response.set_content_provider(static_cast<size_t>(body->size()), reply.contentType.toStdString(),
                                  [body](size_t offset, size_t length, httplib::DataSink &sink) {
                                      return sink.write(body->constData() + offset, length);
                                  });
    // Parts of an answer are not served: an answer counts only whole (sync-and-trust P1).
    const_cast<httplib::Request &>(request).ranges.clear();
}

void sendStream(httplib::Response &response, const Reply &reply, std::shared_ptr<LiveEvents::Stream> stream)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    response.set_chunked_content_provider(reply.contentType.toStdString(),
                                          [stream = std::move(stream)](size_t, httplib::DataSink &sink) {
                                              const QByteArray event = stream->next();
                                              if (!event.isEmpty())
                                                  sink.write(event.constData(), static_cast<size_t>(event.size()));
                                              if (stream->isOver())
                                                  sink.done();
                                              return true;
                                          });
}

} // namespace

class HttpServer::Listener final : public httplib::SSLServer
{
public:
    Listener(Api &api, LiveEvents &events, const Certificate &certificate);

    Api &m_api;
    LiveEvents &m_events;
    Connections *m_connections = nullptr; ///< owned by the library while it listens
    std::thread m_thread;

private:
    void answer(const httplib::Request &request, httplib::Response &response, Ask ask);
    void answerWithBody(const httplib::Request &request, httplib::Response &response,
                        const httplib::ContentReader &read);
    void answerFailure(const httplib::Request &request, httplib::Response &response);
    void addHandlers();
};

HttpServer::Listener::Listener(Api &api, LiveEvents &events, const Certificate &certificate)
    : httplib::SSLServer(certificate.certificate(), certificate.key()),
      m_api(api),
      m_events(events)
{
    SSL_CTX_set_min_proto_version(ssl_context(), TLS1_2_VERSION);
    new_task_queue = [this]() -> httplib::TaskQueue * { return m_connections = new Connections; };
    // The library's own choice lets a second server share the port, and each would get some of the requests.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    set_tcp_nodelay(true);
    set_keep_alive_timeout(keepAliveSeconds);
    set_keep_alive_max_count(keepAliveRequests);
    set_payload_max_length(largestDroppedBody);
    addHandlers();
}

void HttpServer::Listener::addHandlers()
{
    const auto plain = [this](const httplib::Request &request, httplib::Response &response) {
        if (request.has_header("Transfer-Encoding") || request.get_header_value("Content-Length", 0) > "0")
            readNoMore(request, response);
        answer(request, response, askOf(request));
    };
    const auto withBody = [this](const httplib::Request &request, httplib::Response &response,
                                 const httplib::ContentReader &read) { answerWithBody(request, response, read); };
    // One pattern for all: which path knows which method is the Api's business.
    Get(".*", plain);
    Options(".*", plain);
    Post(".*", withBody);
    Put(".*", withBody);
    Patch(".*", withBody);
    Delete(".*", withBody);
    set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &) {
        m_connections->remember(SSL_get_fd(request.ssl));
        return HandlerResponse::Unhandled;
    });
    set_error_handler(httplib::Server::Handler(
        [this](const httplib::Request &request, httplib::Response &response) { answerFailure(request, response); }));
}

void HttpServer::Listener::answer(const httplib::Request &request, httplib::Response &response, Ask ask)
{
    const Reply reply = m_api.answer(ask);
    if (reply.drop)
        Connections::drop(SSL_get_fd(request.ssl)); // whatever is sent after this goes nowhere
    if (!reply.stream) {
        send(request, response, reply);
        return;
    }
    if (auto stream = m_events.open(header(request, "Last-Event-ID"))) {
        sendStream(response, reply, std::move(stream));
        return;
    }
    constexpr int retryAfterSeconds = 5;
    send(
        request, response,
        m_api.answer(
            ask, {ProblemCode::RateLimited, QStringLiteral("Too many live streams are open."), {}, retryAfterSeconds}));
}

void HttpServer::Listener::answerWithBody(const httplib::Request &request, httplib::Response &response,
                                          const httplib::ContentReader &read)
{
    Ask ask = askOf(request);
    if (request.is_multipart_form_data()) {
        readNoMore(request, response); // the library has another reader for these, which we have no use for
        answer(request, response, std::move(ask));
        return;
    }
    // Without a length the library would read until the connection ends.
    const bool hasBody = request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
    const bool whole = !hasBody || read([&ask](const char *data, size_t size) {
        ask.bodyTooLarge = ask.bodyTooLarge || ask.body.size() + static_cast<qsizetype>(size) > largestBody;
        if (!ask.bodyTooLarge)
            ask.body.append(data, static_cast<qsizetype>(size));
        return true;
    });
    if (!whole) {
        ask.bodyTooLarge = ask.bodyTooLarge || response.status == 413;
        readNoMore(request, response);
    }
    answer(request, response, std::move(ask));
}

/// What the library itself refuses (a broken request line, an unknown method) gets the shape of our problems too.
void HttpServer::Listener::answerFailure(const httplib::Request &request, httplib::Response &response)
{
    if (response.has_header("X-Request-Id"))
        return;
    const ProblemCode code = response.status == 404 ? ProblemCode::MethodNotAllowed : problemForStatus(response.status);
    const bool ours = code != ProblemCode::ServerError || response.status >= 500;
    send(request, response,
         m_api.answer(
             askOf(request),
             {ours ? code : ProblemCode::InvalidRequest, QStringLiteral("The request could not be read."), {}, 0}));
}

HttpServer::HttpServer(Api &api, LiveEvents &events, const Certificate &certificate)
    : m_listener(std::make_unique<Listener>(api, events, certificate))
{
}

HttpServer::~HttpServer()
{
    stop();
}

int HttpServer::start(int port)
{
    const int bound
        = port == 0 ? m_listener->bind_to_any_port(loopback) : (m_listener->bind_to_port(loopback, port) ? port : -1);
    if (bound <= 0)
        return 0;
    m_listener->m_thread = std::thread([this] { m_listener->listen_after_bind(); });
    // The socket listens since it was bound; stop() needs the loop to have begun.
    while (!m_listener->is_running())
        std::this_thread::yield();
    return bound;
}

void HttpServer::stop()
{
    if (!m_listener->m_thread.joinable())
        return;
    m_listener->m_events.stop(farewell);
    if (m_listener->m_connections)
        m_listener->m_connections->endAll();
    m_listener->stop();
    m_listener->m_thread.join();
}

} // namespace leadlight::demo
