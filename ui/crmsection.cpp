// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/crmsection.h"

#include "ui/crmerrorbar.h"
#include "ui/flowlayout.h"
#include "ui/format.h"
#include "ui/linkbutton.h"
#include "ui/linkprogress.h"
#include "ui/matchreasons.h"
#include "ui/notebar.h"
#include "ui/themedicon.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {

/// The newest lines of a link's history that are shown; the History section has them all.
constexpr int shownLinks = 5;

} // namespace

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
      m_error(new CrmErrorBar(theme, format, this)),
      m_doubt(new NoteBar(theme, NoteBar::Kind::Warning, QStringLiteral("triangle-alert"), this)),
      m_progress(new LinkProgress(theme, format, this)),
      m_linker(new Linker(theme, format, this)),
      m_box(new QWidget(this)),
      m_contact(new CrmRow(theme, m_box)),
      m_account(new CrmRow(theme, m_box)),
      m_reasons(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Wrap, this)),
      m_table(new MatchReasons(theme, format, this)),
      m_none(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, this)),
      m_buttons(new QWidget(this)),
      m_state(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, this)),
      m_historyButton(new LinkButton(theme, this)),
      m_history(new TextLabel(theme, TextStyle::Meta12, Token::Text2, TextLabel::Fit::Wrap, this))
{
    m_none->setWords(tr("No CRM contact linked."));
    m_linker->hide();
    m_table->hide();
    m_historyButton->setText(tr("Link history"));
    m_historyButton->setCheckable(true);
    m_history->hide();
    makeButtons();
    layOut();
    join();
    refresh();
}

void CrmSection::makeButtons()
{
    auto *line = new FlowLayout(m_buttons);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [this](const QString &words, const QString &icon) {
        auto *button = new QPushButton(words);
        button->setAutoDefault(false);
        button->setIcon(themedIcon(m_theme, icon));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        return button;
    };
    m_change = add(tr("Link contact"), QStringLiteral("user-round-search"));
    m_addAccount = add(tr("Link account"), QStringLiteral("building-2"));
    m_clear = add(tr("Clear"), QStringLiteral("unlink"));
    m_clear->setAccessibleName(tr("Clear the link"));
    m_isRight = add(tr("It is right"), QStringLiteral("check"));
    m_isRight->setAccessibleDescription(tr("Keeps this contact and ends the doubt."));
    m_rightOne = add(tr("Change contact"), QStringLiteral("user-round-search"));
    m_doubt->addButton(m_isRight);
    m_doubt->addButton(m_rightOne);
    for (QPushButton *button : {m_change, m_addAccount, m_clear})
        line->addWidget(button);
}

void CrmSection::layOut()
{
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_contact);
    box->addWidget(m_account);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const std::initializer_list<QWidget *> parts{m_error,   m_doubt, m_progress, m_linker,  m_box,
                                                 m_reasons, m_table, m_none,     m_buttons, m_state};
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addWidget(m_historyButton, 0, Qt::AlignLeft);
    column->addWidget(m_history);
    const auto apply = [this, box, column] {
        box->setSpacing(1);
        column->setSpacing(m_theme.px(10));
        m_buttons->layout()->setSpacing(m_theme.px(6));
        for (QPushButton *button : {m_change, m_addAccount, m_clear, m_isRight, m_rightOne}) {
            button->setFont(m_theme.font(TextStyle::Meta12Medium));
            button->setIconSize(QSize(m_theme.px(14), m_theme.px(14)));
        }
        update();
    };
    connect(&m_theme, &Theme::changed, this, apply);
    apply();
}

void CrmSection::join()
{
    connect(m_change, &QPushButton::clicked, this, [this] { beginLinking(); });
    connect(m_isRight, &QPushButton::clicked, this, &CrmSection::confirmLink);
    connect(m_rightOne, &QPushButton::clicked, this, [this] { beginLinking(); });
    connect(m_addAccount, &QPushButton::clicked, this, [this] { beginLinking(Linker::Aim::Account); });
    connect(m_clear, &QPushButton::clicked, this, &CrmSection::clearLink);
    connect(m_error, &CrmErrorBar::retryWanted, this, [this] { act(RetryCrm{}); });
    connect(m_error, &CrmErrorBar::copied, this, &CrmSection::copied);
    connect(m_progress, &LinkProgress::settled, this, &CrmSection::settled);
    connect(m_progress, &LinkProgress::takenBack, this, &CrmSection::takenBack);
    connect(m_linker, &Linker::contactsWanted, this, &CrmSection::contactsWanted);
    connect(m_linker, &Linker::accountsWanted, this, &CrmSection::accountsWanted);
    connect(m_linker, &Linker::cancelled, this, &CrmSection::endLinking);
    connect(m_linker, &Linker::changed, this, &CrmSection::offerChanged);
    connect(m_linker, &Linker::linkWanted, this, [this](const LinkContact &action) {
        if (!refusalOf(action).isEmpty())
            return; // the key was pressed although the button is off
        act(action);
        endLinking();
    });
    connect(m_historyButton, &QPushButton::toggled, this,
            [this](bool shown) { m_history->setVisible(shown && !m_history->text().isEmpty()); });
}

void CrmSection::act(const ServerAction &action)
{
    Q_EMIT acted(m_detail.record.card.id, action);
}

void CrmSection::setDetail(const ConversationDetail &detail)
{
    const bool other = detail.record.card.id != m_detail.record.card.id;
    m_detail = detail;
    if (other) {
        endLinking();
        m_table->hide();
        m_historyButton->setChecked(false);
    } else if (m_linking) {
        m_linker->setRecord(detail.record);
    }
    refresh();
}

void CrmSection::setOutbox(const OutboxStatus &status)
{
    m_outbox = status;
    refresh();
}

void CrmSection::beginLinking(Linker::Aim aim)
{
    if (m_detail.record.card.id.isEmpty())
        return;
    m_linking = true;
    m_linker->show();
    Q_EMIT linkingChanged(true); // before the keyboard goes into the field
    m_linker->begin(m_detail.record, aim);
    refresh();
}

void CrmSection::endLinking()
{
    if (!m_linking)
        return;
    m_linking = false;
    m_linker->hide();
    refresh();
    Q_EMIT linkingChanged(false);
    // A search that failed would be tried again for nobody.
    Q_EMIT contactsWanted({});
    Q_EMIT accountsWanted({});
}

void CrmSection::clearLink()
{
    if (!offer().canClear || !offer().clearRefusal.isEmpty())
        return;
    act(ClearLink{});
    endLinking();
}

void CrmSection::setReasonsShown(bool shown)
{
    m_table->setVisible(shown && m_detail.record.card.link.state == LinkState::Suggested);
}

/// Why a button is off whose command the server does not declare (P2).
QString CrmSection::refusalOf(const ServerAction &action) const
{
    const bool known = m_outbox.commands.isEmpty() || m_outbox.commands.contains(commandName(action));
    return known ? QString() : tr("Your chat service does not offer this.");
}

LinkFooter::Offer CrmSection::offer() const
{
    return {.canLink = m_linker->wish().has_value(),
            .canClear = m_detail.record.card.link.state == LinkState::Linked,
            .waits = m_linker->isOffline() || m_outbox.pause == OutboxPause::Offline,
            .linkRefusal = refusalOf(LinkContact{}),
            .clearRefusal = refusalOf(ClearLink{})};
}

void CrmSection::refresh()
{
    const Conversation &card = m_detail.record.card;
    m_error->setRecord(m_detail.record);
    m_error->setRefusal(refusalOf(RetryCrm{}));
    m_progress->setRow(LinkProgress::rowOf(m_outbox, card.id), m_outbox.pause);
    showDoubt();
    showLink(card.link);
    if (card.link.state == LinkState::Suggested)
        m_table->setRecord(m_detail.record);
    else
        m_table->hide();
    showState(card);
    showHistory();
    showButtons();
    Q_EMIT offerChanged();
    update();
}

void CrmSection::showButtons()
{
    const bool linked = m_detail.record.card.link.state == LinkState::Linked;
    m_buttons->setVisible(!m_linking);
    m_change->setVisible(!isLinkDoubtful(m_detail.record.card)); // the doubt has one of its own
    m_change->setText(linked ? tr("Change contact") : tr("Link contact"));
    m_addAccount->setText(m_detail.record.card.link.accountId.isEmpty() ? tr("Link account") : tr("Change account"));
    m_addAccount->setVisible(linked);
    m_clear->setVisible(linked);
    const QString link = refusalOf(LinkContact{});
    const QString clear = refusalOf(ClearLink{});
    for (QPushButton *button : {m_change, m_addAccount, m_isRight, m_rightOne}) {
        button->setEnabled(link.isEmpty());
        button->setToolTip(link);
    }
    m_clear->setEnabled(clear.isEmpty());
    m_clear->setToolTip(clear.isEmpty() ? tr("Removes the link of this conversation. The contact keeps its account.")
                                        : clear);
}

/// Different addresses are the one sign of a wrong contact that the device can see by itself.
void CrmSection::showDoubt()
{
    const bool doubtful = isLinkDoubtful(m_detail.record.card);
    m_doubt->setVisible(doubtful && !m_linking);
    if (doubtful)
        m_doubt->say({}, Format::wrongContact(m_detail.record.card));
}

/// The same contact, this time by hand: so that the doubt is over here and on every other device.
void CrmSection::confirmLink()
{
    const Link &link = m_detail.record.card.link;
    act(LinkContact{link.contactId, link.contactName, link.contactEmail, link.accountId, link.accountName});
}

/// When, who, from whom to whom. The history of this device does not know who did it; for the present link the CRM
/// does.
void CrmSection::showHistory()
{
    QStringList lines;
    const Link &link = m_detail.record.card.link;
    bool newest = true;
    for (const HistoryEntry &entry : m_detail.history) {
        if (entry.kind != HistoryKind::Link || lines.size() == shownLinks)
            continue;
        const auto name = [](const QString &contact) {
            return contact.isEmpty() ? tr("Not linked") : Format::safe(contact).simplified();
        };
        const bool present = newest && link.state == LinkState::Linked && entry.to == link.contactName;
        newest = false;
        QString who;
        if (present && link.origin == LinkOrigin::Automatic)
            who = tr("automatically");
        else if (present)
            who = Format::safe(link.linkedBy);
        const QString when = m_format.moment(entry.at);
        lines << tr("%1: %2 → %3", "when and who, from, to")
                     .arg(who.isEmpty() ? when : tr("%1, %2", "when, who").arg(when, who), name(entry.from),
                          name(entry.to));
    }
    m_history->setForeign(lines.join(u'\n'));
    m_historyButton->setVisible(!lines.isEmpty() && !m_linking);
    m_history->setVisible(!lines.isEmpty() && !m_linking && m_historyButton->isChecked());
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
        words = whyNothingIsSent();
        break;
    case SyncState::Error: // the banner says it
    case SyncState::Unknown:
        break;
    }
    m_state->setForeign(words);
    m_state->setVisible(!words.isEmpty() && !m_linking);
}

QString CrmSection::whyNothingIsSent() const
{
    const VisitorIdentity visitor = identityOf(m_detail.record);
    if (visitor.email.isEmpty() && visitor.phone.isEmpty())
        return tr("Not sent to the CRM: the visitor gave no email and no phone number.");
    const QString name = Format::safe(visitor.name).simplified();
    if (name.isEmpty())
        return tr("Not sent to the CRM: the visitor gave no name. The CRM needs a first and last name.");
    if (!name.contains(u' '))
        return tr("Not sent to the CRM: it needs a first and last name, and only “%1” is known.").arg(name);
    return tr("Not sent to the CRM. Check in your chat service that a CRM is connected.");
}

void CrmSection::showLink(const Link &link)
{
    const bool known = link.state != LinkState::None && (!link.contactId.isEmpty() || !link.contactName.isEmpty());
    const bool linked = link.state == LinkState::Linked;
    m_box->setVisible(known && !m_linking);
    m_none->setVisible(!known && !m_linking);
    m_reasons->setVisible(false);
    if (!known || m_linking)
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
