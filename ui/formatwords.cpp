// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
// The half of Format that names values; dates, counts and foreign text are in format.cpp.
#include "ui/format.h"

namespace leadlight {

QString Format::unknown(const QString &wireText)
{
    return wireText.isEmpty() ? tr("Unknown") : tr("Unknown (%1)").arg(safe(wireText));
}

QString Format::status(const Named<Status> &status) const
{
    switch (status.value) {
    case Status::Open:
        return tr("Open", "status of a conversation");
    case Status::Closed:
        return tr("Closed", "status of a conversation");
    case Status::Archived:
        return tr("Archived", "status of a conversation");
    case Status::Unknown:
        break;
    }
    return unknown(status.text);
}

QString Format::link(const Link &link) const
{
    switch (link.state.value) {
    case LinkState::Linked:
        return tr("Linked");
    case LinkState::None:
        return tr("Not linked");
    case LinkState::Suggested:
        return tr("Match %1%").arg(m_locale.toString(link.confidence));
    case LinkState::Unknown:
        break;
    }
    return unknown(link.state.text);
}

QString Format::matchReason(const Named<MatchReason> &reason) const
{
    switch (reason.value) {
    case MatchReason::SameEmail:
        return tr("Same email");
    case MatchReason::SamePhone:
        return tr("Same phone");
    case MatchReason::SameEmailDomain:
        return tr("Same email domain");
    case MatchReason::SimilarName:
        return tr("Similar name");
    case MatchReason::SameCompany:
        return tr("Same company");
    case MatchReason::Unknown:
        break;
    }
    return unknown(reason.text);
}

QString Format::crm(const CrmSync &crm) const
{
    switch (crm.state.value) {
    case SyncState::None:
        return {};
    case SyncState::Pending:
        return tr("CRM pending");
    case SyncState::Synced:
        return tr("CRM synced");
    case SyncState::Error:
        return tr("CRM sync error");
    case SyncState::Unknown:
        break;
    }
    return tr("CRM: %1").arg(unknown(crm.state.text));
}

QString Format::wrongContact(const Conversation &card)
{
    return tr("Possible wrong contact: the visitor wrote %1, the contact has %2.")
        .arg(safe(card.email.trimmed()), safe(card.link.contactEmail.trimmed()));
}

QString Format::crmCause(const CrmSync &crm) const
{
    const QString nextTry
        = crm.nextTryAt.isSet() ? u' ' + tr("Next try at %1.").arg(clockTime(crm.nextTryAt)) : QString();
    switch (crm.cause.value) {
    case SyncCause::MissingName:
        return tr("Name missing. The CRM needs a first and last name. Link a contact here, or retry once it is known.");
    case SyncCause::MissingContact:
        return tr("No email or phone. The CRM cannot store this visitor. Link a contact by hand.");
    case SyncCause::Duplicate:
        return tr("Contact already exists. Pick the right one.");
    case SyncCause::Auth:
        return tr("The CRM connection has ended. Reconnect it in your chat service, then retry.");
    case SyncCause::RateLimit:
        return tr("The CRM asks to wait.") + nextTry;
    case SyncCause::Server:
    case SyncCause::Network:
        return tr("The CRM did not answer.") + nextTry;
    case SyncCause::Validation:
    case SyncCause::Unknown:
        break;
    }
    const QString said = crm.detail.isEmpty() ? crm.cause.text : crm.detail;
    if (said.isEmpty())
        return tr("The CRM refused the data and gave no reason.");
    return tr("The CRM refused the data: “%1”.").arg(safe(said));
}

QString Format::intent(const Named<Intent> &intent) const
{
    switch (intent.value) {
    case Intent::PotentialNewBusiness:
        return tr("New business", "what a visitor wants");
    case Intent::ExistingCustomerSupport:
        return tr("Existing customer", "what a visitor wants");
    case Intent::EmploymentInquiry:
        return tr("Job enquiry", "what a visitor wants");
    case Intent::VendorInquiry:
        return tr("Vendor", "what a visitor wants");
    case Intent::PartnershipInquiry:
        return tr("Partnership", "what a visitor wants");
    case Intent::Spam:
        return tr("Spam", "what a visitor wants");
    case Intent::Unknown:
        break;
    }
    return unknown(intent.text);
}

QString Format::sentiment(const Named<Sentiment> &sentiment) const
{
    switch (sentiment.value) {
    case Sentiment::Positive:
        return tr("Positive");
    case Sentiment::Neutral:
        return tr("Neutral");
    case Sentiment::Negative:
        return tr("Negative");
    case Sentiment::Unknown:
        break;
    }
    return unknown(sentiment.text);
}

QString Format::factor(const Named<Factor> &factor) const
{
    switch (factor.value) {
    case Factor::Budget:
        return tr("Budget");
    case Factor::Urgency:
        return tr("Urgency");
    case Factor::Authority:
        return tr("Authority");
    case Factor::Fit:
        return tr("Fit");
    case Factor::Engagement:
        return tr("Engagement");
    case Factor::Unknown:
        break;
    }
    return unknown(factor.text);
}

QString Format::finding(const Named<Finding> &finding) const
{
    switch (finding.value) {
    case Finding::Found:
        return tr("Found");
    case Finding::Contradicted:
        return tr("Contradicted");
    case Finding::NotMentioned:
        return tr("Not mentioned");
    case Finding::Unknown:
        break;
    }
    return unknown(finding.text);
}

QString Format::band(Band band) const
{
    switch (band) {
    case Band::High:
        return tr("High", "score");
    case Band::Medium:
        return tr("Medium", "score");
    case Band::Low:
        return tr("Low", "score");
    case Band::None:
        break;
    }
    return tr("No score");
}

QString Format::bandTitle(Band band) const
{
    switch (band) {
    case Band::High:
        return tr("High-quality lead");
    case Band::Medium:
        return tr("Medium-quality lead");
    case Band::Low:
        return tr("Low-quality lead");
    case Band::None:
        break;
    }
    return tr("No score yet");
}

QString Format::scoreGap(const Named<ScoreGap> &gap, int messageCount) const
{
    switch (gap.value) {
    case ScoreGap::TooShort:
        return tr("only %1", "a number of messages").arg(messages(messageCount));
    case ScoreGap::GenericOnly:
        return tr("only general questions");
    case ScoreGap::NothingQualifying:
        return tr("no budget, date or role mentioned");
    case ScoreGap::Unknown:
        break;
    }
    return unknown(gap.text);
}

QString Format::viewName(const SavedView &view) const
{
    if (!view.name.isEmpty())
        return safe(view.name).simplified();
    if (view.id == u"hot")
        return tr("Hot now", "view of the list");
    if (view.id == u"due")
        return tr("Follow-up due", "view of the list");
    if (view.id == u"crm-errors")
        return tr("CRM errors", "view of the list");
    if (view.id == u"unscored")
        return tr("Unscored", "view of the list");
    return safe(view.id); // made by a newer version
}

QString Format::messages(int count) const
{
    // The singular stands apart so that English is right without a translation file.
    return count == 1 ? tr("1 message") : tr("%Ln messages", nullptr, count);
}

QString Format::messageHits(int count) const
{
    return count == 1 ? tr("1 match in messages") : tr("%Ln matches in messages", nullptr, count);
}

} // namespace leadlight
