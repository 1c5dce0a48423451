// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardfixture.h"
#include "outboxfixture.h"

#include "ui/crmsection.h"
#include "ui/insightspanel.h"
#include "ui/lookupbox.h"
#include "ui/lookupfield.h"
#include "ui/lookuplist.h"
#include "ui/style.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace leadlight::test {

inline Contact person(const char *id, const char *name, const char *email, const char *phone = "")
{
    Contact made;
    made.id.value = QString::fromUtf8(id);
    made.name = QString::fromUtf8(name);
    made.email = QString::fromUtf8(email);
    made.phone = QString::fromUtf8(phone);
    return made;
}

inline Account company(const char *id, const char *name, const char *website, const char *industry = "")
{
    Account made;
    made.id.value = QString::fromUtf8(id);
    made.name = QString::fromUtf8(name);
    made.website = QString::fromUtf8(website);
    made.industry = QString::fromUtf8(industry);
    return made;
}

/// The three that the CRM has for "priya" in the reference picture.
inline std::vector<Contact> priyas()
{
    return {person("k1", "Priya Raman", "priya@brightpath.example"),
            person("k2", "Priya Ramanathan", "p.ramanathan@northwind.example"),
            person("k3", "Priyanka Rao", "", "+44 20 7946 0199")};
}

inline Account brightpath()
{
    return company("a1", "Brightpath Learning", "https://www.brightpath.example/", "Education");
}

/// The conversation of the linking picture: an e-mail address is all that the visitor told.
inline ConversationRecord priyaRecord()
{
    ConversationRecord record;
    record.card.id.value = QStringLiteral("c-priya");
    record.card.email = QStringLiteral("priya@brightpath.example");
    return record;
}

inline Link linkedTo(const Contact &contact)
{
    Link link;
    link.state = LinkState::Linked;
    link.contactId = contact.id;
    link.contactName = contact.name;
    link.contactEmail = contact.email;
    return link;
}

inline Link suggested(const Contact &contact, int confidence)
{
    Link link = linkedTo(contact);
    link.state = LinkState::Suggested;
    link.confidence = confidence;
    return link;
}

template <class T>
LookupAnswer<T> found(const QString &text, std::vector<T> hits)
{
    return {.text = text, .phase = hits.empty() ? LookupPhase::Empty : LookupPhase::Hits, .hits = std::move(hits)};
}

/// Insights as a window of its own, and the hands of somebody in front of it. What it wants is written down.
struct LinkDesk {
    SetClock clock{QDateTime({2026, 11, 16}, {14, 3}, berlin())};
    Format format{QLocale(QLocale::English, QLocale::UnitedKingdom), berlin(), clock};
    InsightsPanel panel;
    QStringList contacts;
    QStringList accounts;
    std::vector<std::pair<ConversationId, ServerAction>> acted;
    std::vector<SettleOutbox> settled;
    QStringList takenBack;

    explicit LinkDesk(const Theme &theme, QSize size = {380, 1000})
        : panel(theme, format)
    {
        QObject::connect(&panel, &InsightsPanel::contactsWanted, &panel,
                         [this](const QString &text) { contacts << text; });
        QObject::connect(&panel, &InsightsPanel::accountsWanted, &panel,
                         [this](const QString &text) { accounts << text; });
        QObject::connect(&panel, &InsightsPanel::acted, &panel,
                         [this](const ConversationId &id, const ServerAction &action) {
                             acted.push_back({id, action});
                         });
        QObject::connect(&panel, &InsightsPanel::settled, &panel,
                         [this](const SettleOutbox &choice) { settled.push_back(choice); });
        QObject::connect(&panel, &InsightsPanel::takenBack, &panel,
                         [this](const QString &gesture) { takenBack << gesture; });
        // The lesser sections are of no concern here; folded, the CRM is in sight without scrolling.
        panel.setFoldedSections({QStringLiteral("score"), QStringLiteral("visitor"), QStringLiteral("summary"),
                                 QStringLiteral("notes"), QStringLiteral("history")});
        panel.resize(size);
        panel.show();
        (void)QTest::qWaitForWindowActive(&panel);
    }

    void show(const ConversationRecord &record)
    {
        ConversationDetail detail;
        detail.record = record;
        show(detail);
    }
    void show(const ConversationDetail &detail)
    {
        panel.setDetail(detail, EvidenceSource());
        settle();
    }
    void begin(const ConversationRecord &record)
    {
        show(record);
        panel.beginLinking();
        settle();
    }
    static void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(); // nested layouts settle one level a turn
    }
    void answer(const LookupAnswer<Contact> &answer)
    {
        panel.setContacts(answer);
        settle();
    }
    void answer(const LookupAnswer<Account> &answer)
    {
        panel.setAccounts(answer);
        settle();
    }
    static void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void click(QWidget *widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }

    [[nodiscard]] CrmSection &crm() const { return *panel.crm(); }
    [[nodiscard]] Linker &linker() const { return *crm().linker(); }
    [[nodiscard]] LookupBox &box() const { return *linker().contactBox(); }
    [[nodiscard]] LookupField &field() const { return *box().field(); }
    [[nodiscard]] LookupList &list() const { return *box().list(); }
    [[nodiscard]] LookupBox &accountBox() const { return *linker().accountBox(); }
    [[nodiscard]] LookupField &accountField() const { return *accountBox().field(); }
    [[nodiscard]] LinkFooter &footer() const { return *panel.footer(); }
    [[nodiscard]] QPushButton &linkButton() const { return *footer().linkButton(); }
    /// What somebody who looks at the panel can read.
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] bool shows(const QString &text) const { return shown().contains(text); }
    template <class T>
    [[nodiscard]] T did(size_t i = 0) const
    {
        return std::get<T>(acted.at(i).second);
    }
};

} // namespace leadlight::test
