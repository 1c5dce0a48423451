// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linker.h"

#include "ui/linkparts.h"
#include "ui/lookupfield.h"
#include "ui/lookuplist.h"
#include "ui/notebar.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight {

namespace {

LookupWords contactWords()
{
    return {.caption = Linker::tr("Contact"),
            .remark = {},
            .name = Linker::tr("Search contacts in the CRM"),
            .placeholder = Linker::tr("Name, email or phone"),
            .emptyTitle = Linker::tr("No contact found"),
            .emptyAdvice = Linker::tr("Try the email address or phone number.")};
}

LookupWords accountWords()
{
    return {.caption = Linker::tr("Account"),
            .remark = Linker::tr("optional"),
            .name = Linker::tr("Search accounts in the CRM"),
            .placeholder = Linker::tr("Name, website or industry"),
            .emptyTitle = Linker::tr("No account found"),
            .emptyAdvice = Linker::tr("Try the website or a shorter name.")};
}

/// The same answer with what a row shows in place of the objects.
template <class T, class Entry>
LookupAnswer<LookupEntry> shown(const LookupAnswer<T> &answer, Entry entry)
{
    LookupAnswer<LookupEntry> rows{.text = answer.text,
                                   .phase = answer.phase,
                                   .hits = {},
                                   .truncated = answer.truncated,
                                   .heardAt = answer.heardAt,
                                   .onDevice = answer.onDevice,
                                   .error = answer.error,
                                   .nextTry = answer.nextTry};
    for (const T &hit : answer.hits)
        rows.hits.push_back(entry(hit));
    return rows;
}

} // namespace

Linker::Linker(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_offlineBar(new NoteBar(theme, NoteBar::Kind::Warning, QStringLiteral("cloud-off"), this)),
      m_contacts(new LookupBox(theme, format, contactWords(), this)),
      m_warning(new NoteBar(theme, NoteBar::Kind::Warning, QStringLiteral("triangle-alert"), this)),
      m_accounts(new LookupBox(theme, format, accountWords(), this)),
      m_token(new AccountToken(theme, this)),
      m_preview(new LinkPreview(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part :
         {static_cast<QWidget *>(m_offlineBar), static_cast<QWidget *>(m_contacts), static_cast<QWidget *>(m_warning),
          static_cast<QWidget *>(m_accounts), static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_preview)})
        column->addWidget(part);
    const auto apply = [this, column] { column->setSpacing(m_theme.px(10)); };
    connect(&theme, &Theme::changed, this, apply);
    apply();
    join();
    refresh();
}

void Linker::join()
{
    connect(m_contacts, &LookupBox::wanted, this, &Linker::contactsWanted);
    connect(m_accounts, &LookupBox::wanted, this, &Linker::accountsWanted);
    connect(m_contacts, &LookupBox::chosenChanged, this, &Linker::chooseContact);
    connect(m_contacts, &LookupBox::confirmed, this, &Linker::link);
    connect(m_contacts, &LookupBox::changed, this, [this] {
        // What is no longer in sight is no longer chosen: nobody links what cannot be seen.
        if (m_contact && m_contacts->chosen() < 0)
            m_contact.reset();
        refresh();
    });
    connect(m_accounts, &LookupBox::chosenChanged, this, [this](int row) {
        if (row >= 0 && size_t(row) < m_foundAccounts.size())
            stageAccount(m_foundAccounts[size_t(row)], false);
    });
    connect(m_token, &AccountToken::removed, this, [this] {
        stageAccount(std::nullopt, false);
        m_accounts->begin({});
        m_accounts->field()->setFocus(Qt::OtherFocusReason);
    });
    for (LookupBox *box : {m_contacts, m_accounts})
        connect(box, &LookupBox::escaped, this, &Linker::cancelled);
}

void Linker::begin(const ConversationRecord &record, Aim aim)
{
    m_record = record;
    m_visitor = identityOf(record);
    m_domain.clear();
    m_contact.reset();
    m_account.reset();
    m_accountSuggested = false;
    m_offline = false;
    m_offlineBar->hide();
    m_foundContacts.clear();
    m_foundAccounts.clear();
    m_contacts->setVisible(aim == Aim::Contact);
    m_contacts->setFallback(m_visitor.email, tr("Search by email"));
    suggest();
    if (aim == Aim::Contact)
        m_contacts->begin(firstSearch(m_visitor));
    m_accounts->begin({});
    // A conversation with an account has been thought about already; nothing is put in its place unasked.
    if (record.card.link.accountId.isEmpty())
        m_domain = companyDomain(m_visitor.email);
    if (!m_domain.isEmpty())
        Q_EMIT accountsWanted(m_domain);
    (aim == Aim::Contact ? m_contacts : m_accounts)->field()->setFocus(Qt::OtherFocusReason);
    refresh();
}

void Linker::setRecord(const ConversationRecord &record)
{
    m_record = record;
    m_visitor = identityOf(record);
    suggest();
    refresh();
}

void Linker::suggest()
{
    const Link &link = m_record.card.link;
    if (link.state == LinkState::Suggested && !link.contactId.isEmpty())
        m_contacts->setSuggestion(entryOf(linkedContact()));
    else
        m_contacts->setSuggestion(std::nullopt);
}

Contact Linker::linkedContact() const
{
    Contact contact;
    contact.id = m_record.card.link.contactId;
    contact.name = m_record.card.link.contactName;
    contact.email = m_record.card.link.contactEmail;
    contact.primaryAccountId = m_record.card.link.accountId;
    return contact;
}

LookupEntry Linker::entryOf(const Contact &contact) const
{
    const QString second = Format::safe(contact.email.isEmpty() ? contact.phone : contact.email);
    QString name = Format::safe(contact.name).simplified();
    if (name.isEmpty())
        name = tr("Contact without a name");
    LookupEntry entry{.avatar = personAvatar(contact.name, contact.email, m_format), .name = name, .second = second};
    const std::optional<MatchReason> reason = matchReason(contact, m_visitor);
    const bool sure = reason == MatchReason::SameEmail || reason == MatchReason::SamePhone;
    const Link &link = m_record.card.link;
    if (!sure && link.state == LinkState::Suggested && link.contactId == contact.id) {
        entry.reason = m_format.link(link);
        entry.tone = ReasonTone::Guess;
    } else if (reason) {
        entry.reason = m_format.matchReason(*reason);
        entry.tone = sure ? ReasonTone::Strong : ReasonTone::Quiet;
    }
    return entry;
}

LookupEntry Linker::entryOf(const Account &account) const
{
    QString name = Format::safe(account.name).simplified();
    if (name.isEmpty())
        name = tr("Account without a name");
    QStringList parts;
    for (const QString &part : {account.website, account.industry}) {
        if (!part.isEmpty())
            parts << Format::safe(part);
    }
    LookupEntry entry{.avatar = {.shape = AvatarLook::Shape::Account, .initials = {}, .identity = {}},
                      .name = name,
                      .second = parts.join(QStringLiteral(" · "))};
    if (isAccountOf(account, companyDomain(m_visitor.email)))
        entry.reason = m_format.matchReason(MatchReason::SameEmailDomain);
    return entry;
}

void Linker::setContacts(const LookupAnswer<Contact> &answer)
{
    if (answer.text != m_contacts->asked() || answer.text.isEmpty())
        return;
    if (answer.phase != LookupPhase::Loading) {
        m_foundContacts = answer.hits;
        m_contact.reset();
        showOffline(answer.phase, answer.heardAt, answer.onDevice);
    }
    m_contacts->setAnswer(shown(answer, [this](const Contact &contact) { return entryOf(contact); }));
}

void Linker::setAccounts(const LookupAnswer<Account> &answer)
{
    if (!m_domain.isEmpty() && answer.text == m_domain)
        takeSuggestedAccount(answer);
    if (answer.text != m_accounts->asked() || answer.text.isEmpty())
        return;
    if (answer.phase != LookupPhase::Loading)
        m_foundAccounts = answer.hits;
    m_accounts->setAnswer(shown(answer, [this](const Account &account) { return entryOf(account); }));
}

/// Only while the user has not begun to look for one: what is typed weighs more than what is guessed.
void Linker::takeSuggestedAccount(const LookupAnswer<Account> &answer)
{
    if (answer.phase == LookupPhase::Loading)
        return;
    const auto fits = [this](const Account &account) { return isAccountOf(account, m_domain); };
    const auto found = std::find_if(answer.hits.begin(), answer.hits.end(), fits);
    m_domain.clear();
    if (found == answer.hits.end() || m_account || !m_accounts->field()->text().isEmpty())
        return;
    if (m_contact && !m_contact->primaryAccountId.isEmpty() && m_contact->primaryAccountId != found->id)
        return; // the contact has another one in the CRM, and nobody asked to change that
    stageAccount(*found, true);
}

void Linker::showOffline(const LookupPhase &phase, Instant heardAt, qint64 count)
{
    m_offline = phase == LookupPhase::Offline;
    m_offlineBar->setVisible(m_offline);
    if (!m_offline)
        return;
    const qint64 age = heardAt.isSet() ? std::max<qint64>(0, m_format.clock().wall().ms - heardAt.ms) : -1;
    const QString number = m_format.count(count);
    m_offlineBar->say(
        {},
        age < 0 ? tr("Offline. Showing %1 contacts saved on this device.", "a number").arg(number)
            : age < 60'000
            ? tr("Offline. Showing %1 contacts saved just now.", "a number").arg(number)
            : tr("Offline. Showing %1 contacts saved %2 ago.", "a number, how long").arg(number, m_format.span(age)));
}

void Linker::chooseContact(int row)
{
    if (m_contacts->isSuggesting())
        m_contact = linkedContact();
    else if (row >= 0 && size_t(row) < m_foundContacts.size())
        m_contact = m_foundContacts[size_t(row)];
    else
        m_contact.reset();
    const bool another = m_contact && m_account && m_accountSuggested && !m_contact->primaryAccountId.isEmpty()
        && m_contact->primaryAccountId != m_account->id;
    if (another)
        stageAccount(std::nullopt, false);
    refresh();
}

void Linker::stageAccount(const std::optional<Account> &account, bool suggested)
{
    m_account = account;
    m_accountSuggested = suggested;
    m_domain.clear();
    if (account) {
        m_token->setAccount(*account,
                            suggested ? tr("Found by email domain. Linked with the contact.")
                                      : tr("Linked together with the contact."));
        if (m_accounts->isAncestorOf(window()->focusWidget()))
            m_token->removeButton()->setFocus(Qt::OtherFocusReason);
    }
    refresh();
}

std::optional<LinkContact> Linker::wish() const
{
    const Link &link = m_record.card.link;
    const bool linked = link.state == LinkState::Linked;
    if (!m_contact && !(linked && m_account))
        return std::nullopt;
    const Contact contact = m_contact ? *m_contact : linkedContact();
    LinkContact wish{.contact = contact.id,
                     .contactName = contact.name,
                     .contactEmail = contact.email,
                     .account = m_account ? m_account->id : AccountId(),
                     .accountName = m_account ? m_account->name : QString()};
    const bool sameContact = linked && wish.contact == link.contactId;
    const bool sameAccount = wish.account.isEmpty() || wish.account == link.accountId;
    if (wish.contact.isEmpty() || (sameContact && sameAccount))
        return std::nullopt;
    return wish;
}

void Linker::link()
{
    if (const std::optional<LinkContact> decided = wish())
        Q_EMIT linkWanted(*decided);
}

void Linker::setWarning()
{
    const bool differs = m_contact && differInEmail(m_visitor.email, m_contact->email);
    m_warning->setVisible(differs);
    m_warning->say({},
                   differs ? tr("Different email: visitor %1, contact %2.").arg(m_visitor.email, m_contact->email)
                           : QString());
}

void Linker::refresh()
{
    setWarning();
    m_accounts->setFieldShown(!m_account);
    m_token->setVisible(m_account.has_value());
    const Link &link = m_record.card.link;
    const auto both = [](const QString &contact, const QString &account) {
        return account.isEmpty() ? contact : Linker::tr("%1, %2", "contact, account").arg(contact, account);
    };
    const bool linked = link.state == LinkState::Linked;
    const std::optional<LinkContact> next = wish();
    QString after;
    if (next) {
        const QString name = next->contactName.isEmpty() ? next->contactEmail : next->contactName;
        const bool keeps = linked && next->contact == link.contactId && next->account.isEmpty();
        after
            = both(name.isEmpty() ? tr("Contact without a name") : name, keeps ? link.accountName : next->accountName);
    }
    m_preview->setStates(linked ? both(link.contactName, link.accountName) : tr("Not linked"), after);
    Q_EMIT changed();
}

QString Linker::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->words();
}

QString Linker::preview() const
{
    return m_preview->isHidden() ? QString() : m_preview->text();
}

QString Linker::offlineWords() const
{
    return m_offlineBar->isHidden() ? QString() : m_offlineBar->words();
}

} // namespace leadlight
