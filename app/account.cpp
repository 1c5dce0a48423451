// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/account.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QUuid>

namespace leadlight {

AccountOrSentence accountFrom(const CommandLine &line, const QString &profileFolder)
{
    ServerAccount account;
    account.address = line.server;
    account.token = qEnvironmentVariable("LEADLIGHT_TOKEN").trimmed();
    if (account.token.isEmpty()) {
        return {std::nullopt,
                QCoreApplication::translate("Account",
                                            "No access token. Set LEADLIGHT_TOKEN to the key of your chat "
                                            "service, then start again.")};
    }
    if (!line.caFile.isEmpty()) {
        QFile file(line.caFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return {std::nullopt,
                    QCoreApplication::translate("Account", "The certificate file “%1” cannot be read: %2.")
                        .arg(line.caFile, file.errorString())};
        }
        account.caPem = file.readAll();
    }
    account.clientId = clientIdOf(profileFolder);
    return {account, {}};
}

QString clientIdOf(const QString &profileFolder)
{
    QSettings settings(profileFolder + QStringLiteral("/profile.ini"), QSettings::IniFormat);
    const QString key = QStringLiteral("clientId");
    const QUuid known = QUuid::fromString(settings.value(key).toString());
    if (!known.isNull())
        return known.toString(QUuid::WithoutBraces);
    const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    settings.setValue(key, fresh);
    return fresh;
}

} // namespace leadlight
