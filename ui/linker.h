// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/contactmatch.h"
#include "domain/lookupanswer.h"
#include "domain/serveraction.h"
#include "ui/lookupbox.h"

#include <QWidget>

#include <optional>

namespace leadlight {

class AccountToken;
class LinkPreview;
class NoteBar;

/// Finding the contact and the account of a conversation and saying what Link will do (ui.md section 10). It searches
/// nothing and links nothing itself: it wants searches, is given answers, and says what the user decided. What the AI
/// read out of the messages only fills the search field; a link is always chosen by a person.
class Linker final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the linker.
    Linker(const Theme &theme, const Format &format, QWidget *parent = nullptr);

    /// What the user came for: another contact, or an account for the contact that is linked.
    enum class Aim : quint8 { Contact, Account };

    /// Begins anew for this conversation, and puts the keyboard into the field.
    void begin(const ConversationRecord &record, Aim aim = Aim::Contact);
    /// The same conversation as it is now; what was typed and chosen stays.
    void setRecord(const ConversationRecord &record);
    /// Answers to contactsWanted() and accountsWanted(), also while they grow; older ones are dropped.
    void setContacts(const LookupAnswer<Contact> &answer);
    void setAccounts(const LookupAnswer<Account> &answer);

    /// What Link would do now; none while nothing is chosen or nothing would change.
    [[nodiscard]] std::optional<LinkContact> wish() const;
    /// Nobody can be asked just now, so that the wish waits.
    [[nodiscard]] bool isOffline() const { return m_offline; }
    /// Says what was decided; nothing when wish() is empty.
    void link();

    [[nodiscard]] LookupBox *contactBox() const { return m_contacts; }
    [[nodiscard]] LookupBox *accountBox() const { return m_accounts; }
    [[nodiscard]] AccountToken *accountToken() const { return m_token; }
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString preview() const;
    [[nodiscard]] QString offlineWords() const;

Q_SIGNALS:
    void contactsWanted(const QString &text);
    void accountsWanted(const QString &text);
    void linkWanted(const leadlight::LinkContact &action);
    /// The user does not want to link now.
    void cancelled();
    /// wish() or isOffline() is another.
    void changed();

private:
    void join();
    void suggest();
    void chooseContact(int row);
    void stageAccount(const std::optional<Account> &account, bool suggested);
    void takeSuggestedAccount(const LookupAnswer<Account> &answer);
    void showOffline(const LookupPhase &phase, Instant heardAt, qint64 count);
    void refresh();
    void setWarning();
    [[nodiscard]] LookupEntry entryOf(const Contact &contact) const;
    [[nodiscard]] LookupEntry entryOf(const Account &account) const;
    [[nodiscard]] Contact linkedContact() const;

    const Theme &m_theme;
    const Format &m_format;
    ConversationRecord m_record;
    VisitorIdentity m_visitor;
    QString m_domain; ///< whose account is looked for without being asked; empty: none
    std::vector<Contact> m_foundContacts;
    std::vector<Account> m_foundAccounts;
    std::optional<Contact> m_contact;
    std::optional<Account> m_account;
    bool m_accountSuggested = false;
    bool m_offline = false;

    NoteBar *m_offlineBar;
    LookupBox *m_contacts;
    NoteBar *m_warning;
    LookupBox *m_accounts;
    AccountToken *m_token;
    LinkPreview *m_preview;
};

} // namespace leadlight
