// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/secrets.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace leadlight {

namespace {

/// What other programs see in the list of the keyring.
QString serviceName()
{
    return QStringLiteral("Leadlight");
}

Keyring::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Keyring::Outcome::Done;
    case QKeychain::EntryNotFound:
        return Keyring::Outcome::NotFound;
    default:
        return Keyring::Outcome::Unavailable;
    }
}

/// Jobs delete themselves when they are finished and are never deleted before: the library behind them still holds a
/// pointer to the job while it waits for the keyring.
class SystemKeyring final : public Keyring
{
public:
    void read(const QString &name, std::function<void(Outcome, const QString &)> answer) override
    {
        start(new QKeychain::ReadPasswordJob(serviceName()), name, [answer = std::move(answer)](QKeychain::Job *job) {
            const auto *reading = static_cast<QKeychain::ReadPasswordJob *>(job);
            answer(outcomeOf(job->error()), job->error() ? QString() : reading->textData());
        });
    }

    void write(const QString &name, const QString &secret, std::function<void(Outcome)> answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(serviceName());
        job->setTextData(secret);
        start(job, name, [answer = std::move(answer)](QKeychain::Job *done) { answer(outcomeOf(done->error())); });
    }

    void erase(const QString &name, std::function<void(Outcome)> answer) override
    {
        start(new QKeychain::DeletePasswordJob(serviceName()), name,
              [answer = std::move(answer)](QKeychain::Job *done) { answer(outcomeOf(done->error())); });
    }

private:
    static void start(QKeychain::Job *job, const QString &name, std::function<void(QKeychain::Job *)> finished)
    {
        job->setInsecureFallback(false);
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, std::move(finished));
        job->start();
    }
};

/// Lets an answer through only while the asker lives.
template <class Heard>
auto whileAlive(QObject *asker, Heard heard)
{
    return [alive = QPointer<QObject>(asker), heard = std::move(heard)](auto &&...told) {
        if (alive)
            heard(std::forward<decltype(told)>(told)...);
    };
}

} // namespace

std::unique_ptr<Keyring> systemKeyring()
{
    return std::make_unique<SystemKeyring>();
}

Secrets::Secrets(std::unique_ptr<Keyring> keyring, QObject *parent)
    : QObject(parent),
      m_keyring(std::move(keyring))
{
}

Secrets::~Secrets() = default;

void Secrets::findKeyring(QObject *asker, std::function<void(bool)> answer)
{
    m_keyring->read(QStringLiteral("nothing"), whileAlive(asker, [answer](Keyring::Outcome outcome, const QString &) {
                        answer(outcome != Keyring::Outcome::Unavailable);
                    }));
}

void Secrets::read(const QString &name, QObject *asker, std::function<void(const QString &)> answer)
{
    if (const auto known = m_session.constFind(name); known != m_session.cend()) {
        // Later, like every answer of the keyring.
        QMetaObject::invokeMethod(
            asker, [answer, secret = *known] { answer(secret); }, Qt::QueuedConnection);
        return;
    }
    m_keyring->read(name, whileAlive(asker, [answer](Keyring::Outcome, const QString &secret) { answer(secret); }));
}

void Secrets::write(const QString &name, const QString &secret, QObject *asker, std::function<void(bool)> answer)
{
    m_keyring->write(name, secret, [this, self = QPointer(this), name, told = whileAlive(asker, answer)](auto outcome) {
        const bool kept = outcome == Keyring::Outcome::Done;
        if (kept && self)
            m_session.remove(name); // it would hide a newer key of the keyring
        told(kept);
    });
}

void Secrets::keepForSession(const QString &name, const QString &secret)
{
    m_session.insert(name, secret);
}

void Secrets::erase(const QString &name, QObject *asker, std::function<void(bool)> answer)
{
    const bool onlyHere = m_session.remove(name) > 0;
    m_keyring->erase(name, whileAlive(asker, [answer, onlyHere](Keyring::Outcome outcome) {
                         answer(onlyHere || outcome != Keyring::Outcome::Unavailable);
                     }));
}

} // namespace leadlight
