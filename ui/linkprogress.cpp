// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/linkprogress.h"

#include "domain/outboxrules.h"
#include "ui/badgelabel.h"
#include "ui/errortext.h"
#include "ui/flowlayout.h"
#include "ui/lookuprow.h"
#include "ui/notebar.h"
#include "ui/style.h"
#include "ui/textlabel.h"
#include "ui/themedicon.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace leadlight {

namespace {

constexpr int patienceMs = 300;

QPushButton *addButton(QLayout *line, const QString &words)
{
    auto *button = new QPushButton(words);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    line->addWidget(button);
    return button;
}

bool isUnsettled(const OutboxRow &row)
{
    switch (row.state.value) {
    case CommandState::Queued:
    case CommandState::Sending:
    case CommandState::Rejected:
    case CommandState::Conflict:
    case CommandState::Review:
        return true;
    default:
        return false;
    }
}

QString nameOf(const Link &link)
{
    const QString name = Format::safe(link.contactName.isEmpty() ? link.contactEmail : link.contactName).simplified();
    if (!name.isEmpty())
        return name;
    return link.state == LinkState::Linked ? LinkProgress::tr("Contact without a name")
                                           : LinkProgress::tr("No contact");
}

} // namespace

LinkProgress::LinkProgress(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_waiting(new QWidget(this)),
      m_badge(new BadgeLabel(theme, m_waiting)),
      m_words(new TextLabel(theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Wrap, m_waiting)),
      m_bar(new NoteBar(theme, NoteBar::Kind::Warning, QStringLiteral("triangle-alert"), this)),
      m_sides(new QWidget(this)),
      m_mineRow(new LookupRow(theme, m_sides)),
      m_theirRow(new LookupRow(theme, m_sides)),
      m_choices(new QWidget(this))
{
    auto *line = new QHBoxLayout(m_waiting);
    line->setContentsMargins(0, 0, 0, 0);
    auto *words = new QVBoxLayout;
    words->addWidget(m_badge);
    words->addWidget(m_words);
    line->addLayout(words, 1);
    m_undo = addButton(line, tr("Undo"));
    m_undo->setIcon(themedIcon(theme, QStringLiteral("undo-2"), Token::Text2, Mirror::RightToLeft));
    m_undo->setAccessibleName(tr("Undo the change of the link"));
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_row)
            Q_EMIT takenBack(m_row->gesture);
    });
    makeConflict();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : {m_waiting, static_cast<QWidget *>(m_bar), m_sides, m_choices})
        column->addWidget(part);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_waiting->show();
        show();
    });
    const auto apply = [this, column] {
        column->setSpacing(m_theme.px(8));
        for (QPushButton *button : {m_undo, m_mine, m_theirs})
            button->setFont(m_theme.font(TextStyle::Body13Medium));
    };
    connect(&theme, &Theme::changed, this, apply);
    apply();
    setRow(std::nullopt, OutboxPause::Nothing);
}

void LinkProgress::makeConflict()
{
    auto *sides = new QVBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(2);
    sides->addWidget(m_mineRow);
    sides->addWidget(m_theirRow);
    connect(m_mineRow, &LookupRow::picked, this, [this] { prefer(true); });
    connect(m_theirRow, &LookupRow::picked, this, [this] { prefer(false); });
    auto *line = new FlowLayout(m_choices);
    line->setContentsMargins(0, 0, 0, 0);
    m_mine = addButton(line, QString());
    m_theirs = addButton(line, QString());
    setButtonLook(m_mine, ButtonLook::Primary);
    connect(m_mine, &QPushButton::clicked, this, [this] {
        settle(m_row && m_row->state == CommandState::Conflict ? OutboxChoice::ApplyMine : OutboxChoice::SendAgain);
    });
    connect(m_theirs, &QPushButton::clicked, this, [this] { settle(OutboxChoice::Discard); });
}

/// What is picked, the button below does: nothing is decided by that alone.
void LinkProgress::prefer(bool mine)
{
    m_mineRow->setChosen(mine);
    m_theirRow->setChosen(!mine);
    setButtonLook(m_mine, mine ? ButtonLook::Primary : ButtonLook::Normal);
    setButtonLook(m_theirs, mine ? ButtonLook::Normal : ButtonLook::Primary);
}

void LinkProgress::settle(OutboxChoice choice)
{
    if (m_row)
        Q_EMIT settled({m_row->id, choice});
}

std::optional<OutboxRow> LinkProgress::rowOf(const OutboxStatus &status, const ConversationId &id)
{
    const auto mine = [&id](const OutboxRow &row) {
        return row.conversation == id && facetOf(row.action) == Facet::Link && isUnsettled(row);
    };
    // What needs the user comes first: it holds back all that was wished after it (sync-and-trust O5).
    const auto stuck = [&mine](const OutboxRow &row) { return mine(row) && needsUser(row.state.value); };
    auto found = std::find_if(status.rows.rbegin(), status.rows.rend(), stuck);
    if (found == status.rows.rend())
        found = std::find_if(status.rows.rbegin(), status.rows.rend(), mine);
    return found == status.rows.rend() ? std::nullopt : std::optional(*found);
}

void LinkProgress::setRow(const std::optional<OutboxRow> &row, OutboxPause pause)
{
    if (row && row == m_row && pause == m_pause)
        return; // told again by something else that changed; what was chosen stays
    m_pause = pause;
    const bool waits = m_patience.isActive() || !m_waiting->isHidden();
    const bool sameSending = row && m_row && row->id == m_row->id && row->state == CommandState::Sending
        && m_row->state == CommandState::Sending && waits;
    m_row = row;
    if (sameSending)
        return;
    m_patience.stop();
    for (QWidget *part : {m_waiting, static_cast<QWidget *>(m_bar), m_sides, m_choices})
        part->hide();
    setVisible(row.has_value());
    if (!row)
        return;
    switch (row->state.value) {
    case CommandState::Queued:
        showWaiting(*row, pause);
        break;
    case CommandState::Sending:
        showSending(*row);
        break;
    case CommandState::Conflict:
        showConflict(*row);
        break;
    default:
        showRefused(*row);
        break;
    }
}

void LinkProgress::showWaiting(const OutboxRow &row, OutboxPause pause)
{
    m_badge->setBadge({.icon = QStringLiteral("arrow-up"),
                       .text = tr("Waiting to send"),
                       .foreground = Token::InfoText,
                       .fill = Token::InfoSoft});
    const bool links = std::holds_alternative<LinkContact>(row.action);
    if (pause == OutboxPause::Offline)
        m_words->setWords(links ? tr("Will be linked when the connection is back.")
                                : tr("The link will be removed when the connection is back."));
    else
        m_words->setWords(tr("Saved on this computer."));
    m_words->show();
    m_waiting->show();
}

void LinkProgress::showSending(const OutboxRow &row)
{
    const bool links = std::holds_alternative<LinkContact>(row.action);
    m_badge->setBadge({.icon = QStringLiteral("refresh-cw"),
                       .text = links ? tr("Linking…") : tr("Removing the link…"),
                       .foreground = Token::InfoText,
                       .fill = Token::InfoSoft});
    m_words->hide();
    m_patience.start();
}

void LinkProgress::showConflict(const OutboxRow &row)
{
    const FacetCurrent current = row.theirs.value_or(FacetCurrent{});
    const Link theirs = current.value.link.value_or(Link{});
    const QString who = current.by.isEmpty() ? tr("Somebody") : Format::safe(current.by);
    const QString when = current.at.isSet() ? m_format.moment(current.at) : QString();
    const bool linked = theirs.state == LinkState::Linked;
    const QString said = linked ? tr("%1 linked this conversation %2. Which contact is right?", "who, when")
                                : tr("%1 removed the link of this conversation %2. What is right?", "who, when");
    m_bar->say(linked ? tr("Linked to someone else meanwhile") : tr("Link removed meanwhile"),
               said.arg(who, when.isEmpty() ? tr("meanwhile") : when));

    Link mine;
    if (const auto *action = std::get_if<LinkContact>(&row.action)) {
        mine.state = LinkState::Linked;
        mine.contactName = action->contactName;
        mine.contactEmail = action->contactEmail;
    }
    const auto entry = [this](const Link &link, const QString &second) {
        return LookupEntry{.avatar = personAvatar(link.contactName, link.contactEmail, m_format),
                           .name = nameOf(link),
                           .second = second};
    };
    const QString email = Format::safe(mine.contactEmail);
    m_mineRow->setEntry(
        entry(mine, email.isEmpty() ? tr("Your choice") : tr("Your choice · %1", "an email address").arg(email)), {});
    m_theirRow->setEntry(entry(theirs,
                               when.isEmpty()
                                   ? tr("In the CRM now · %1", "who").arg(who)
                                   : tr("In the CRM now · %1, %2", "who, when").arg(who, m_format.since(current.at))),
                         {});
    prefer(true);
    m_mine->setText(tr("Use my choice"));
    m_theirs->setText(tr("Keep CRM’s"));
    for (QWidget *part : {static_cast<QWidget *>(m_bar), m_sides, m_choices})
        part->show();
}

void LinkProgress::showRefused(const OutboxRow &row)
{
    const bool unknown = row.state == CommandState::Review;
    m_bar->say(unknown ? tr("We cannot tell whether this was saved") : tr("The link was not saved"),
               row.problem ? ErrorText::sentence(*row.problem, m_format) : QString());
    setButtonLook(m_mine, ButtonLook::Primary);
    setButtonLook(m_theirs, ButtonLook::Normal);
    m_mine->setText(tr("Send again"));
    m_theirs->setText(tr("Discard"));
    m_bar->show();
    m_choices->show();
}

QString LinkProgress::words() const
{
    if (isHidden())
        return {};
    if (!m_bar->isHidden())
        return m_bar->title() + u'\n' + m_bar->words();
    return m_waiting->isHidden() ? QString() : m_badge->text() + u'\n' + m_words->text();
}

} // namespace leadlight
