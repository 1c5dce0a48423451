// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/ids.h"

#include <QString>

namespace leadlight {

/// A person in the CRM. Its own score, if any, is on another scale and is never painted in our bands.
struct Contact {
    ContactId id;
    QString rev;
    QString name;
    QString email;
    QString phone;
    QString company;
    QString jobTitle;
    AccountId primaryAccountId;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// A company in the CRM.
struct Account {
    AccountId id;
    QString rev;
    QString name;
    QString website;
    QString industry;

    friend bool operator==(const Account &, const Account &) = default;
};

/// An AI sales-chat agent.
struct Agent {
    AgentId id;
    QString rev;
    QString name;

    friend bool operator==(const Agent &, const Agent &) = default;
};

/// The signed-in person.
struct Viewer {
    QString id;
    QString rev;
    QString name;
    QString role;

    friend bool operator==(const Viewer &, const Viewer &) = default;
};

} // namespace leadlight
