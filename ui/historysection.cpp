// SPDX-FileCopyrightText: Leadlight contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/historysection.h"

#include "ui/linkbutton.h"
#include "ui/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace leadlight {

namespace {

QString channelWords(const QString &name, bool late)
{
    const auto channel = Named<FollowUpChannel>::fromText(name);
    switch (channel.value) {
    case FollowUpChannel::Email:
        return late ? HistorySection::tr("Followed up by email, late") : HistorySection::tr("Followed up by email");
    case FollowUpChannel::Phone:
        return late ? HistorySection::tr("Followed up by phone, late") : HistorySection::tr("Followed up by phone");
    case FollowUpChannel::Other:
    case FollowUpChannel::Unknown:
        break;
    }
    return late ? HistorySection::tr("Followed up, late") : HistorySection::tr("Followed up");
}

QString scoreWords(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return HistorySection::tr("Score %1").arg(to);
    if (to.isEmpty())
        return HistorySection::tr("Score %1 withdrawn").arg(from);
    return HistorySection::tr("Score %1 → %2", "before, after").arg(from, to);
}

QString linkWords(const QString &from, const QString &to)
{
    if (to.isEmpty())
        return from.isEmpty() ? HistorySection::tr("Link removed")
                              : HistorySection::tr("Link to %1 removed").arg(Format::safe(from));
    if (from.isEmpty())
        return HistorySection::tr("Linked to %1").arg(Format::safe(to));
    return HistorySection::tr("Linked to %1 instead of %2").arg(Format::safe(to), Format::safe(from));
}

} // namespace

QString HistorySection::words(const HistoryEntry &entry, const Format &format)
{
    switch (entry.kind.value) {
    case HistoryKind::Score:
        return scoreWords(Format::safe(entry.from), Format::safe(entry.to));
    case HistoryKind::Status: {
        const QString to = format.status(Named<Status>::fromText(entry.to));
        if (entry.from.isEmpty())
            return tr("Status %1").arg(to);
        return tr("Status %1 → %2", "before, after").arg(format.status(Named<Status>::fromText(entry.from)), to);
    }
    case HistoryKind::Link:
        return linkWords(entry.from, entry.to);
    case HistoryKind::Crm: {
        CrmSync after;
        after.state = Named<SyncState>::fromText(entry.to);
        const QString state = format.crm(after);
        return state.isEmpty() ? tr("Nothing to send to the CRM") : state;
    }
    case HistoryKind::FollowedUp:
        return channelWords(entry.from, entry.to == QLatin1String("late"));
    case HistoryKind::Reminder:
        return entry.to.isEmpty() ? tr("Reminder removed")
                                  : tr("Reminder for %1").arg(format.moment({entry.to.toLongLong()}));
    case HistoryKind::Unknown:
        break;
    }
    return tr("Changed: %1").arg(Format::safe(entry.kind.text));
}

HistorySection::HistorySection(const Theme &theme, const Format &format, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_grid(new QGridLayout),
      m_none(new TextLabel(theme, TextStyle::Body13, Token::Text3, TextLabel::Fit::Wrap, this))
{
    auto *more = new LinkButton(theme, this);
    more->setText(tr("Show all"));
    more->setAccessibleName(tr("Show the whole history"));
    connect(more, &LinkButton::clicked, this, [this] {
        m_all = true;
        show();
    });
    m_more = more;
    m_none->setWords(tr("Nothing has changed since this conversation came to this device."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_none);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_grid->setColumnStretch(1, 1);
    const auto apply = [this, column] {
        column->setSpacing(m_theme.px(2));
        m_grid->setHorizontalSpacing(m_theme.px(12));
        m_grid->setVerticalSpacing(m_theme.px(6));
    };
    connect(&theme, &Theme::changed, this, apply);
    apply();
    show();
}

void HistorySection::setHistory(const std::vector<HistoryEntry> &history)
{
    if (history == m_history && !history.empty())
        return;
    m_history = history;
    m_all = false;
    show();
}

void HistorySection::show()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const size_t shown = m_all ? m_history.size() : std::min(m_history.size(), few);
    for (size_t i = 0; i < shown; ++i) {
        const HistoryEntry &entry = m_history[i];
        auto *what = new TextLabel(m_theme, TextStyle::Body13, Token::Text2, TextLabel::Fit::Wrap, this);
        what->setWords(words(entry, m_format));
        auto *when = new TextLabel(m_theme, TextStyle::Meta12, Token::Text3, TextLabel::Fit::Elide, this);
        when->setWords(m_format.moment(entry.at));
        when->setToolTip(plainToolTip(m_format.exact(entry.at)));
        m_grid->addWidget(what, int(i), 0, 1, 2, Qt::AlignTop);
        m_grid->addWidget(when, int(i), 2, Qt::AlignTop | Qt::AlignTrailing);
        what->show(); // a layout would do so only after the next turn of the event loop
        when->show();
    }
    m_none->setVisible(m_history.empty());
    m_more->setVisible(shown < m_history.size());
}

} // namespace leadlight
