// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace leadlight {

/// The keyring of the desktop, behind a seam: tests need one that is absent, locked, slow or lying (sync-and-trust
/// F71). Every call answers once, later, and may take as long as a person needs to type a password.
class Keyring
{
public:
    enum class Outcome {
        Done,
        NotFound,    ///< the keyring works and has nothing by this name
        Unavailable, ///< no keyring, locked, or it refused
    };
    virtual ~Keyring() = default;
    virtual void read(const QString &name, std::function<void(Outcome, const QString &secret)> answer) = 0;
    virtual void write(const QString &name, const QString &secret, std::function<void(Outcome)> answer) = 0;
    virtual void erase(const QString &name, std::function<void(Outcome)> answer) = 0;
};

/// Secret Service or KWallet through QtKeychain, whichever this desktop has.
[[nodiscard]] std::unique_ptr<Keyring> systemKeyring();

/// The keys of all accounts: in the keyring of the desktop or, when there is none and the user knows, in memory until
/// the program ends. It must never write one to a file or a log (sync-and-trust T7), and the fallback of QtKeychain
/// that would do so stays off. Lives for the whole program, so that a switch of accounts does not forget a session's
/// key. Answers come later, on this thread, and not at all once `asker` is destroyed.
class Secrets final : public QObject
{
    Q_OBJECT

public:
    explicit Secrets(std::unique_ptr<Keyring> keyring = systemKeyring(), QObject *parent = nullptr);
    ~Secrets() override;

    /// Is there a keyring that answers? One that is locked may still refuse to write.
    void findKeyring(QObject *asker, std::function<void(bool there)> answer);
    /// Empty when there is none by this name, or the keyring keeps silent about it.
    void read(const QString &name, QObject *asker, std::function<void(const QString &secret)> answer);
    /// `kept` false: the keyring did not take it, nothing was stored anywhere.
    void write(const QString &name, const QString &secret, QObject *asker, std::function<void(bool kept)> answer);
    /// Only in memory; only after the user was told (F71).
    void keepForSession(const QString &name, const QString &secret);
    /// This key is only in memory.
    [[nodiscard]] bool isForSession(const QString &name) const { return m_session.contains(name); }
    /// `gone` false: a keyring that may hold it did not answer.
    void erase(const QString &name, QObject *asker, std::function<void(bool gone)> answer);

private:
    std::unique_ptr<Keyring> m_keyring;
    QHash<QString, QString> m_session;
};

} // namespace leadlight
