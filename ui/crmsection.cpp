// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/crmsection.h"

#include "ui/format.h"

#include <QPainter>
#include <QVBoxLayout>

namespace leadlight {

CrmRow::CrmRow(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_avatar(new Avatar(theme, 32, this)),
      m_name(new TextLabel(theme, TextStyle::Body13Strong, Token::Text, TextLabel::Fit::Elide, this)),
      m_remark(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_remark);
    words->addStretch(1);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_avatar);
    line->addLayout(words, 1);
    const auto apply = [this, line, &theme] {
        line->setContentsMargins(theme.px(13), 0, theme.px(13), 0);
        line->setSpacing(theme.px(10));
        setFixedHeight(theme.px(52));
    };
    connect(&theme, &Theme::changed, this, apply);
    apply();
}

void CrmRow::setEntry(const AvatarLook &avatar, const QString &name, const QString &remark)
{
    m_avatar->setLook(avatar);
    m_name->setForeign(name);
    m_remark->setForeign(remark);
    m_remark->setVisible(!remark.isEmpty());
    setVisible(true);
}

CrmSection::CrmSection(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_error(new QWidget(this)),
      m_errorTime(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, m_error)),
      m_errorCause(new TextLabel(theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, m_error)),
      m_errorDetail(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, m_error)),
      m_doubt(new QWidget(this)),
      m_doubtWords(new TextLabel(theme, TextStyle::Body13, Token::WarnText, TextLabel::Fit::Wrap, m_doubt)),
      m_box(new QWidget(this)),
      m_contact(new CrmRow(theme, m_box)),
      m_account(new CrmRow(theme, m_box)),
      m_reasons(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Wrap, this)),
      m_none(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, this)),
      m_state(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, this))
{
    auto *title = new TextLabel(theme, TextStyle::Body13Strong, Token::DangerText, TextLabel::Fit::Elide, m_error);
    title->setWords(tr("CRM sync error"));
    auto *mark = new IconLabel(theme, 16, m_error);
    mark->setIcon(QStringLiteral("triangle-alert"), Token::DangerText, tr("Error"));
    m_none->setWords(tr("No CRM contact linked."));

    auto *titleLine = new QHBoxLayout;
    titleLine->addWidget(title, 1);
    titleLine->addWidget(m_errorTime);
    auto *words = new QVBoxLayout;
    words->addLayout(titleLine);
    words->addWidget(m_errorCause);
    words->addWidget(m_errorDetail);
    auto *error = new QHBoxLayout(m_error);
    error->addWidget(mark, 0, Qt::AlignTop);
    error->addLayout(words, 1);

    auto *doubtMark = new IconLabel(theme, 16, m_doubt);
    doubtMark->setIcon(QStringLiteral("triangle-alert"), Token::WarnText, tr("Warning"));
    auto *doubt = new QHBoxLayout(m_doubt);
    doubt->addWidget(doubtMark, 0, Qt::AlignTop);
    doubt->addWidget(m_doubtWords, 1);

    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_contact);
    box->addWidget(m_account);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {m_error, m_doubt, m_box, static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_none),
                          static_cast<QWidget *>(m_state)})
        column->addWidget(part);

    const auto apply = [this, words, error, doubt, box, column] {
        words->setSpacing(m_theme.px(2));
        error->setContentsMargins(m_theme.px(12), m_theme.px(11), m_theme.px(12), m_theme.px(11));
        error->setSpacing(m_theme.px(10));
        doubt->setContentsMargins(m_theme.px(12), m_theme.px(11), m_theme.px(12), m_theme.px(11));
        doubt->setSpacing(m_theme.px(10));
        box->setSpacing(1);
        column->setSpacing(m_theme.px(10));
        update();
    };
    connect(&theme, &Theme::changed, this, apply);
    apply();
}

void CrmSection::setRecord(const ConversationRecord &record)
{
    showError(record.card.crm);
    showDoubt(record);
    showLink(record.card.link);
    showState(record.card);
    update();
}

/// Different addresses are the one sign of a wrong contact that the device can see by itself.
void CrmSection::showDoubt(const ConversationRecord &record)
{
    const Link &link = record.card.link;
    const QString &fact = record.insights.visitor.email.value;
    const QString wrote = (fact.isEmpty() ? record.card.email : fact).trimmed();
    const QString has = link.contactEmail.trimmed();
    const bool doubtful = link.state == LinkState::Linked && !wrote.isEmpty() && !has.isEmpty()
        && wrote.compare(has, Qt::CaseInsensitive) != 0;
    m_doubt->setVisible(doubtful);
    if (doubtful)
        m_doubtWords->setForeign(
            tr("Possible wrong contact: the visitor wrote %1, the contact has %2.").arg(wrote, has));
}

/// How old the state is, or why nothing is sent: the checks of the manual, made with this conversation's data.
void CrmSection::showState(const Conversation &card)
{
    const QString when = m_format.moment(card.crm.at);
    QString words;
    switch (card.crm.state.value) {
    case SyncState::Synced:
        words = when.isEmpty() ? QString() : tr("Last sent to the CRM %1.", "a time").arg(when);
        break;
    case SyncState::Pending:
        words = when.isEmpty() ? tr("Waiting for the CRM.") : tr("Waiting for the CRM since %1.", "a time").arg(when);
        break;
    case SyncState::None:
        words = whyNothingIsSent(card);
        break;
    case SyncState::Error: // the banner says it
    case SyncState::Unknown:
        break;
    }
    m_state->setForeign(words);
    m_state->setVisible(!words.isEmpty());
}

QString CrmSection::whyNothingIsSent(const Conversation &card) const
{
    if (card.email.isEmpty() && card.phone.isEmpty())
        return tr("Not sent to the CRM: the visitor gave no email and no phone number.");
    const QString name = Format::safe(card.name).simplified();
    if (name.isEmpty())
        return tr("Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.");
    if (!name.contains(u' '))
        return tr("Not sent to the CRM: it needs a first and last name, and only “%1” is known.").arg(name);
    return tr("Not sent to the CRM. Check in your chat service that a CRM is connected.");
}

void CrmSection::showError(const CrmSync &crm)
{
    const bool failed = crm.state == SyncState::Error;
    m_error->setVisible(failed);
    if (!failed)
        return;
    m_errorTime->setWords(crm.at.isSet() ? tr("last %1", "time of the last try").arg(m_format.since(crm.at))
                                         : QString());
    m_errorTime->setVisible(crm.at.isSet());
    const QString cause = m_format.crmCause(crm);
    m_errorCause->setForeign(cause);
    // The sentence for causes that nobody knows quotes the service already.
    const QString detail = Format::safe(crm.detail);
    m_errorDetail->setForeign(tr("The CRM says: “%1”").arg(detail));
    m_errorDetail->setVisible(!detail.isEmpty() && !cause.contains(detail));
}

void CrmSection::showLink(const Link &link)
{
    const bool known = link.state != LinkState::None && (!link.contactId.isEmpty() || !link.contactName.isEmpty());
    const bool linked = link.state == LinkState::Linked;
    m_box->setVisible(known);
    m_none->setVisible(!known);
    m_reasons->setVisible(false);
    if (!known)
        return;
    QString name = link.contactName.isEmpty() ? link.contactEmail : link.contactName;
    if (name.isEmpty())
        name = tr("Contact without a name");
    QString remark = linked ? originOf(link) : Format::safe(link.contactEmail);
    if (linked && remark.isEmpty())
        remark = Format::safe(link.contactEmail);
    m_contact->setEntry(personAvatar(link.contactName, link.contactEmail, m_format), name, remark);
    m_account->setVisible(false);
    if (!link.accountId.isEmpty() || !link.accountName.isEmpty()) {
        m_account->setEntry({.shape = AvatarLook::Shape::Account, .initials = {}, .identity = {}},
                            link.accountName.isEmpty() ? tr("Account without a name") : link.accountName,
                            tr("Account of this contact"));
    }
    const QString reasons = reasonsOf(link).join(tr(", ", "between reasons"));
    if (!reasons.isEmpty() && !linked) {
        m_reasons->setForeign(
            tr("%1: %2", "Match 82%: same email domain, similar name").arg(m_format.link(link), reasons));
        m_reasons->setVisible(true);
    }
}

QStringList CrmSection::reasonsOf(const Link &link) const
{
    QStringList reasons;
    for (const Named<MatchReason> &reason : link.reasons)
        reasons << m_format.matchReason(reason);
    return reasons;
}

/// "Same email · linked automatically". The line is cut at its end, so the lesser reasons stand there.
QString CrmSection::originOf(const Link &link) const
{
    QStringList reasons = reasonsOf(link);
    QStringList parts;
    if (!reasons.isEmpty())
        parts << reasons.takeFirst();
    if (link.origin == LinkOrigin::Automatic)
        parts << tr("linked automatically");
    else if (link.origin == LinkOrigin::Manual && !link.linkedBy.isEmpty())
        parts << tr("linked by %1").arg(Format::safe(link.linkedBy));
    else if (link.origin == LinkOrigin::Manual)
        parts << tr("linked by hand");
    if (link.linkedAt.isSet())
        parts << m_format.cardTime(link.linkedAt);
    return (parts + reasons).join(QStringLiteral(" · "));
}

void CrmSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = m_theme.px(10);
    if (!m_error->isHidden()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::DangerSoft));
        painter.drawRoundedRect(m_error->geometry(), radius, radius);
    }
    if (!m_doubt->isHidden()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::WarnSoft));
        painter.drawRoundedRect(m_doubt->geometry(), radius, radius);
    }
    if (m_box->isHidden())
        return;
    painter.setPen(m_theme.color(Token::Hair));
    painter.setBrush(m_theme.color(Token::Raised));
    const QRectF box = QRectF(m_box->geometry()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, radius, radius);
    if (!m_account->isHidden()) {
        const int y = m_box->y() + m_account->y() - 1;
        painter.fillRect(m_box->x(), y, m_box->width(), 1, m_theme.color(Token::Hair));
    }
}

} // namespace leadlight
