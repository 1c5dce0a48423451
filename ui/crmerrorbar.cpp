// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/crmerrorbar.h"

#include "domain/contactmatch.h"
#include "ui/linkbutton.h"
#include "ui/textbutton.h"
#include "ui/themedicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

constexpr int secondMs = 1000;
constexpr qsizetype longestQuote = 300;

} // namespace

CrmErrorBar::CrmErrorBar(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_bar(new NoteBar(theme, NoteBar::Kind::Danger, QStringLiteral("triangle-alert"), this)),
      m_retry(new QPushButton(m_bar)),
      m_details(new TextButton(theme, TextStyle::Meta12, m_bar)),
      m_more(new QWidget(m_bar)),
      m_report(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Select, m_more))
{
    m_retry->setAutoDefault(false);
    m_retry->setText(tr("Retry CRM sync"));
    m_retry->setIcon(themedIcon(theme, QStringLiteral("rotate-cw")));
    m_retry->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_details->setText(tr("Details"));
    m_details->setCheckable(true);
    m_bar->addButton(m_retry);
    m_bar->addButton(m_details);
    m_report->setAccessibleName(tr("Details for a report"));
    auto *copy = new LinkButton(theme, m_more);
    copy->setText(tr("Copy details"));
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->addWidget(m_report);
    more->addWidget(copy, 0, Qt::AlignLeft);
    m_more->hide();
    m_bar->addPart(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);

    connect(m_retry, &QPushButton::clicked, this, &CrmErrorBar::retryWanted);
    connect(m_details, &QPushButton::toggled, m_more, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(details());
        Q_EMIT copied(tr("Copied: %1").arg(tr("Details")));
    });
    m_tick.setInterval(secondMs);
    connect(&m_tick, &QTimer::timeout, this, &CrmErrorBar::refresh);
    const auto apply = [this] { m_retry->setFont(m_theme.font(TextStyle::Meta12Medium)); };
    connect(&theme, &Theme::changed, this, apply);
    apply();
    hide();
}

QPushButton *CrmErrorBar::detailsButton() const
{
    return m_details;
}

QString CrmErrorBar::details() const
{
    return m_report->text();
}

void CrmErrorBar::setRecord(const ConversationRecord &record)
{
    const bool other = record.card.id != m_record.card.id;
    m_record = record;
    setVisible(record.card.crm.state == SyncState::Error);
    if (other)
        m_details->setChecked(false);
    showDetails();
    refresh();
}

void CrmErrorBar::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
    refresh();
}

QString CrmErrorBar::causeTitle(const Named<SyncCause> &cause)
{
    switch (cause.value) {
    case SyncCause::MissingName:
        return tr("Name missing");
    case SyncCause::MissingContact:
        return tr("No email or phone");
    case SyncCause::Duplicate:
        return tr("Contact already exists");
    case SyncCause::Validation:
        return tr("Data refused by the CRM");
    case SyncCause::Auth:
        return tr("CRM connection ended");
    case SyncCause::RateLimit:
        return tr("CRM asks to wait");
    case SyncCause::Server:
        return tr("CRM did not answer");
    case SyncCause::Network:
        return tr("CRM not reached");
    case SyncCause::Unknown:
        break;
    }
    return tr("CRM sync error");
}

QString CrmErrorBar::causeSentence() const
{
    const CrmSync &crm = m_record.card.crm;
    const QString next = crm.nextTryAt.isSet() && crm.nextTryAt > m_format.clock().wall()
        ? u' ' + tr("Next try at %1.").arg(m_format.clockTime(crm.nextTryAt))
        : QString();
    switch (crm.cause.value) {
    case SyncCause::MissingName:
        return tr("The CRM needs a first and last name. Link a contact here, or retry once it is known.");
    case SyncCause::MissingContact:
        return tr("The CRM cannot store this visitor. Link a contact by hand.");
    case SyncCause::Duplicate:
        return tr("The CRM has this person already. Link the right contact.");
    case SyncCause::Auth:
        return tr("Reconnect the CRM in your chat service, then retry.");
    case SyncCause::RateLimit:
        return tr("Too many changes came at once. It goes on by itself.") + next;
    case SyncCause::Server:
        return tr("It may be down for a moment. Retry, or wait.") + next;
    case SyncCause::Network:
        return tr("Your chat service could not reach it. Retry, or wait.") + next;
    case SyncCause::Validation:
    case SyncCause::Unknown:
        break;
    }
    const QString said = withoutSecrets(Format::safe(crm.detail.isEmpty() ? crm.cause.text : crm.detail));
    if (said.isEmpty())
        return tr("The CRM gave no reason. Look into the CRM's own log, then retry.");
    return tr("The CRM said: “%1”. Correct it there, then retry.").arg(said.left(longestQuote));
}

QString CrmErrorBar::obstacleSentence(RetryObstacle obstacle) const
{
    switch (obstacle) {
    case RetryObstacle::Nothing:
        break;
    case RetryObstacle::NoName: {
        const QString name = Format::safe(identityOf(m_record).name).simplified();
        return name.isEmpty() ? tr("A retry cannot succeed yet: no name is known.")
                              : tr("A retry cannot succeed yet: only “%1” is known, no last name.").arg(name);
    }
    case RetryObstacle::NoContact:
        return tr("A retry cannot succeed yet: no email and no phone number is known.");
    case RetryObstacle::PickContact:
        return tr("A retry cannot succeed before a contact is linked.");
    case RetryObstacle::SameData:
        return tr("A retry cannot succeed yet: nothing has changed since the CRM refused it.");
    case RetryObstacle::TooEarly: {
        const qint64 left = m_record.card.crm.nextTryAt.ms - m_format.clock().wall().ms;
        const qint64 seconds = std::max<qint64>(1, (left + secondMs - 1) / secondMs);
        return seconds < 120 ? tr("Retry possible in %1 s.").arg(m_format.count(seconds))
                             : tr("Retry possible in %1.", "how long").arg(m_format.span(left));
    }
    }
    return {};
}

void CrmErrorBar::refresh()
{
    const CrmSync &crm = m_record.card.crm;
    if (crm.state != SyncState::Error) {
        m_tick.stop();
        return;
    }
    const RetryObstacle obstacle = retryObstacle(m_record, m_format.clock().wall());
    const QString why = obstacleSentence(obstacle);
    m_bar->say(causeTitle(crm.cause), why.isEmpty() ? causeSentence() : causeSentence() + u' ' + why,
               crm.at.isSet() ? tr("last %1", "time of the last try").arg(m_format.since(crm.at)) : QString());
    const QString refusal = m_refusal.isEmpty() ? why : m_refusal;
    m_retry->setEnabled(refusal.isEmpty());
    m_retry->setToolTip(plainToolTip(refusal));
    m_retry->setAccessibleDescription(refusal);
    // Also while Insights is closed: opened later, it must not stand still.
    if (obstacle != RetryObstacle::TooEarly)
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

/// Everything that helps those who look after the service, and nothing that must not leave this machine.
void CrmErrorBar::showDetails()
{
    const CrmSync &crm = m_record.card.crm;
    QStringList lines{tr("Cause: %1").arg(crm.cause.text.isEmpty() ? tr("not given") : Format::safe(crm.cause.text))};
    if (!crm.detail.isEmpty())
        lines << tr("The CRM says: “%1”").arg(withoutSecrets(Format::safe(crm.detail)));
    lines << tr("Request: %1").arg(crm.requestId.isEmpty() ? tr("not given") : Format::safe(crm.requestId));
    lines << tr("Conversation: %1").arg(m_record.card.id.value);
    if (crm.at.isSet())
        lines << tr("Last try: %1").arg(m_format.exact(crm.at));
    m_report->setForeign(lines.join(u'\n'));
}

} // namespace leadlight
